package io.gleaner.tokens;

import io.gleaner.text.CleanText;
import io.gleaner.text.Span;
import java.util.List;

/**
 * One sentence of an article: the only thing a finder is given.
 *
 * <p>Tags, groups and names cost time and most sentences never need them, so each is worked out
 * when first asked for, and kept while the article is read near it ({@link Attention}). That shows
 * in no answer. Belongs to one thread.
 */
public final class Sentence {
    private final int index;
    private final Span span;
    private final Block block;
    private final String article;
    private final ReadingContext context;
    private final Tools tools;

    private String text;
    private List<Token> tokens;
    private List<Tag> tags;
    private List<Chunk> chunks;
    private List<Mention<Name>> names;

    /** What a thread's sentences are worked out with. */
    record Tools(Tagger tagger, NameTagger namer, Attention attention) {}

    /**
     * @param index number of the sentence in its article, from 0
     * @param span where it stands in the article
     * @param block the paragraph, heading or list item that it belongs to
     * @param article the cleaned text of the article
     */
    Sentence(
            int index,
            Span span,
            Block block,
            String article,
            ReadingContext context,
            Tools tools) {
        this.index = index;
        this.span = span;
        this.block = block;
        this.article = article;
        this.context = context;
        this.tools = tools;
    }

    /** A text as one sentence, whatever it looks like, with tags and names of any kind. */
    public static Sentence alone(
            String text, ReadingContext context, Tagger tagger, NameTagger namer) {
        return new Sentence(
                0,
                new Span(0, text.length()),
                new Block(0, Block.Kind.PARAGRAPH),
                CleanText.of(text),
                context,
                new Tools(tagger, namer, new Attention()));
    }

    /** Lets go of what can be worked out again. */
    void forget() {
        text = null;
        tokens = null;
        tags = null;
        chunks = null;
        names = null;
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
        if (text == null) {
            text = span.of(article);
        }
        return text;
    }

    public ReadingContext context() {
        return context;
    }

    public List<Token> tokens() {
        if (tokens == null) {
            tokens = List.copyOf(Scanner.scan(article, span.start(), span.end()));
            tools.attention().turnTo(this);
        }
        return tokens;
    }

    public int size() {
        return tokens().size();
    }

    public Token token(int i) {
        return tokens().get(i);
    }

    /**
     * The token's text in lower case; empty outside the sentence, so that neighbours can be asked
     * for freely.
     */
    public String lower(int i) {
        return i >= 0 && i < size() ? tokens.get(i).lower() : "";
    }

    /** The part of speech of a token; {@code X} outside the sentence. */
    public Tag tag(int i) {
        return i >= 0 && i < size() ? tags().get(i) : Tag.X;
    }

    public List<Tag> tags() {
        if (tags == null) {
            tags = tools.tagger().tag(tokens());
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
            names = tools.namer().names(this);
        }
        return names;
    }

    /** Where tokens {@code from} to {@code to} (exclusive) stand in the article. */
    public Span span(int from, int to) {
        return new Span(token(from).start(), token(to - 1).end());
    }

    /** The cleaned words of tokens {@code from} to {@code to} (exclusive), as written. */
    public String words(int from, int to) {
        if (from >= to) {
            return "";
        }
        return article.substring(token(from).start(), token(to - 1).end()).replace('\t', ' ');
    }

    @Override
    public String toString() {
        return text();
    }
}
