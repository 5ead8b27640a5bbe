package io.gleaner.tokens;

import io.gleaner.text.Span;
import java.util.List;
import java.util.function.Supplier;

/**
 * One sentence of an article: the only thing a finder is given.
 *
 * <p>Tags, groups and names cost time and most sentences never need them, so each is worked out
 * when first asked for, and kept. That shows in no answer. Belongs to one thread.
 */
public final class Sentence {
    private final int index;
    private final Span span;
    private final Block block;
    private final String text;
    private final List<Token> tokens;
    private final ReadingContext context;
    private final Supplier<List<Tag>> tagger;
    private final NameTagger namer;

    private List<Tag> tags;
    private List<Chunk> chunks;
    private List<Mention<Name>> names;

    /**
     * @param index number of the sentence in its article, from 0
     * @param span where it stands in the article
     * @param block the paragraph, heading or list item that it belongs to
     * @param text the cleaned text of the sentence
     * @param tokens its tokens, offsets counted in the article
     */
    public Sentence(
            int index,
            Span span,
            Block block,
            String text,
            List<Token> tokens,
            ReadingContext context,
            Tagger tagger,
            NameTagger namer) {
        this.index = index;
        this.span = span;
        this.block = block;
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.context = context;
        this.tagger = () -> tagger.tag(this.tokens);
        this.namer = namer;
    }

    public int index() {
        return index;
    }

    public Span span() {
        return span;
    }

    public Block block() {
        return block;
    }

    /** The cleaned text of the sentence, without line ends around it. */
    public String text() {
        return text;
    }

    public ReadingContext context() {
        return context;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /**
     * The token's text in lower case; empty outside the sentence, so that neighbours can be asked
     * for freely.
     */
    public String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    /** The part of speech of a token; {@code X} outside the sentence. */
    public Tag tag(int i) {
        return i >= 0 && i < tokens.size() ? tags().get(i) : Tag.X;
    }

    public List<Tag> tags() {
        if (tags == null) {
            tags = tagger.get();
        }
        return tags;
    }

    /** Noun and verb groups, in order. */
    public List<Chunk> chunks() {
        if (chunks == null) {
            chunks = Chunks.of(this);
        }
        return chunks;
    }

    /**
     * People, organisations and places, by the name tagger; the slowest thing a sentence can do.
     */
    public List<Mention<Name>> names() {
        if (names == null) {
            names = namer.names(this);
        }
        return names;
    }

    /** Where tokens {@code from} to {@code to} (exclusive) stand in the article. */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The cleaned words of tokens {@code from} to {@code to} (exclusive), as written. */
    public String words(int from, int to) {
        if (from >= to) {
            return "";
        }
        return text.substring(
                tokens.get(from).start() - span.start(), tokens.get(to - 1).end() - span.start());
    }

    @Override
    public String toString() {
        return text;
    }
}
