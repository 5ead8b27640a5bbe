package io.gleaner.benchmark;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * OpenNLP's own sentences, tokens and parts of speech of a whole text: what reading is measured
 * against, on the same machine at the same time.
 */
final class Yardstick {
    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;

    Yardstick() throws IOException {
        try (InputStream s = open("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
                InputStream t = open("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin");
                InputStream p = open("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            sentences = new SentenceDetectorME(new SentenceModel(s));
            tokens = new TokenizerME(new TokenizerModel(t));
            tags = new POSTaggerME(new POSModel(p));
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Yardstick.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("model missing from the class path: " + name);
        }
        return in;
    }

    /** How many tokens it tagged, so that no work can be left out. */
    int measure(String text) {
        int count = 0;
        for (String sentence : sentences.sentDetect(text)) {
            count += tags.tag(tokens.tokenize(sentence)).length;
        }
        return count;
    }
}
