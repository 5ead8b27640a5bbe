package io.gleaner.tokens;

import io.gleaner.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Sequence;

/**
 * OpenNLP's English models for sentence ends and parts of speech.
 *
 * <p>The models are shared by threads; taggers are not safe for that, so each thread makes its own.
 */
final class OpenNlp {
    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final SentenceModel sentences;
    private POSModel tags;

    OpenNlp() {
        try (InputStream in = open(SENTENCES)) {
            sentences = new SentenceModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = OpenNlp.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("model missing from the class path: " + name);
        }
        return in;
    }

    /**
     * Loaded when first needed: it is the larger one, and text without numbers has no use for it.
     */
    private synchronized POSModel tagModel() {
        if (tags == null) {
            try (InputStream in = open(TAGS)) {
                tags = new POSModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return tags;
    }

    /** Where the sentences of a block of text stand, without the space between them. */
    interface Detector {
        List<Span> sentences(CharSequence block);
    }

    Detector detector() {
        SentenceDetectorME detector = new SentenceDetectorME(sentences);
        return block -> {
            List<Span> spans = new ArrayList<>();
            for (opennlp.tools.util.Span span : detector.sentPosDetect(block)) {
                spans.add(new Span(span.getStart(), span.getEnd()));
            }
            return spans;
        };
    }

    Tagger tagger() {
        return new Tagger() {
            private final Map<String, Tag> byName = new HashMap<>();
            private POSTaggerME tagger;

            @Override
            public List<Tag> tag(List<Token> tokens) {
                if (tagger == null) {
                    tagger = new POSTaggerME(tagModel());
                    for (Tag tag : Tag.values()) {
                        byName.put(tag.name(), tag);
                    }
                }
                String[] words = new String[tokens.size()];
                for (int i = 0; i < words.length; i++) {
                    words[i] = tokens.get(i).text();
                }
                List<Tag> best = repaired(tokens, tagger.tag(words));
                if (!LostVerbs.misses(tokens, best)) {
                    return best;
                }
                for (Sequence other : tagger.topKSequences(words)) {
                    List<Tag> tags = repaired(tokens, other.getOutcomes().toArray(String[]::new));
                    if (LostVerbs.found(tokens, tags)) {
                        return tags;
                    }
                }
                return best;
            }

            private List<Tag> repaired(List<Token> tokens, String[] names) {
                List<Tag> tags = new ArrayList<>(names.length);
                for (String name : names) {
                    // contractions carry two: NOUN+PART
                    int plus = name.indexOf('+');
                    tags.add(byName.getOrDefault(plus < 0 ? name : name.substring(0, plus), Tag.X));
                }
                return TagRepairs.of(tokens, tags);
            }
        };
    }
}
