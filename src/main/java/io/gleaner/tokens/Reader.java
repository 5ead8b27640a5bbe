package io.gleaner.tokens;

import io.gleaner.text.CleanText;
import io.gleaner.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns an article's text into sentences. One for each thread. */
public final class Reader {
    private final SentenceSplitter splitter;
    private final Tagger tagger;
    private final NameTagger namer;

    public Reader(Models models) {
        this.splitter = new SentenceSplitter(models.openNlp().detector());
        this.tagger = models.openNlp().tagger();
        this.namer = models.nameTagger();
    }

    /** All sentences of a text, in order, offsets counted in it. */
    public List<Sentence> sentences(String text, ReadingContext context) {
        String clean = CleanText.of(text);
        List<Sentence> sentences = new ArrayList<>();
        for (SentenceSplitter.Piece piece : splitter.split(clean)) {
            Span span = piece.span();
            sentences.add(
                    new Sentence(
                            sentences.size(),
                            span,
                            piece.block(),
                            span.of(clean),
                            Scanner.scan(clean, span.start(), span.end()),
                            context,
                            tagger,
                            namer));
        }
        return sentences;
    }

    /** One sentence by itself, whatever it looks like: what corpora and {@code explain} read. */
    public Sentence sentence(String text, ReadingContext context) {
        String clean = CleanText.of(text);
        return new Sentence(
                0,
                new Span(0, text.length()),
                new Block(0, Block.Kind.PARAGRAPH),
                clean,
                Scanner.scan(clean, 0, clean.length()),
                context,
                tagger,
                namer);
    }
}
