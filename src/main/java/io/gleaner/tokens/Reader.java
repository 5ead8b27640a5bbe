package io.gleaner.tokens;

import io.gleaner.text.CleanText;
import io.gleaner.text.Span;
import java.util.List;

/** Turns an article's text into sentences. One for each thread. */
public final class Reader {
    private final SentenceSplitter splitter;
    private final Sentence.Tools tools;

    public Reader(Models models) {
        this.splitter = new SentenceSplitter(models.openNlp().detector());
        this.tools =
                new Sentence.Tools(models.openNlp().tagger(), models.nameTagger(), new Attention());
    }

    /** All sentences of a text, in order, offsets counted in it. */
    public List<Sentence> sentences(String text, ReadingContext context) {
        String clean = CleanText.of(text);
        Sentences sentences = new Sentences(clean, context, tools);
        splitter.split(
                clean,
                piece -> {
                    for (Span part : LongSentences.parts(clean, piece.span())) {
                        sentences.add(part, piece.block());
                    }
                });
        return sentences;
    }

    /** One sentence by itself, whatever it looks like: what corpora and {@code explain} read. */
    public Sentence sentence(String text, ReadingContext context) {
        return Sentence.alone(text, context, tools.tagger(), tools.namer());
    }
}
