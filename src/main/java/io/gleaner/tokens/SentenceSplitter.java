package io.gleaner.tokens;

import io.gleaner.text.Span;
import java.util.function.Consumer;

/**
 * Cuts an article's cleaned text into blocks and the blocks into sentences.
 *
 * <p>A block is a paragraph, a heading or a list item: a line, or several where the text is wrapped
 * by hand. No sentence runs over the end of a block; the model never sees one.
 */
final class SentenceSplitter {
    /** A sentence's place and the block it stands in. */
    record Piece(Span span, Block block) {}

    /**
     * A line this long that ends in mid-sentence is wrapped; a shorter one is a line of its own.
     */
    private static final int WRAPPED = 55;

    /** The longest label of a list's item. */
    private static final int LABEL = 60;

    /**
     * The model's cost per sentence grows with its input; longer blocks are cut at full stops
     * first.
     */
    private static final int LONGEST = 3_000;

    private final OpenNlp.Detector detector;

    SentenceSplitter(OpenNlp.Detector detector) {
        this.detector = detector;
    }

    void split(String text, Consumer<Piece> pieces) {
        int blocks = 0;
        int at = 0;
        HardWraps narrow = new HardWraps(text);
        int open = WikiTable.next(text, 0);
        while (at < text.length()) {
            int end = blockEnd(text, at, narrow);
            WikiTable table = open < end ? WikiTable.at(text, open) : null;
            end = Math.min(end, open);
            Span block = trim(text, at, end);
            if (block.length() > 0) {
                Block.Kind kind = kind(text, block);
                Span words = trim(text, afterMark(text, block), block.end());
                sentences(text, words, new Block(blocks++, kind), pieces);
            }
            at = end + 1;
            if (table != null) {
                for (Span row : table.rows()) {
                    Block line = new Block(blocks++, Block.Kind.ITEM);
                    if (WikiTable.tells(text, row)) {
                        sentences(text, row, line, pieces);
                    } else {
                        pieces.accept(new Piece(row, line));
                    }
                }
                at = table.to();
                open = WikiTable.next(text, at);
            }
        }
    }

    /** After the last line of the block that begins here. */
    private static int blockEnd(String text, int from, HardWraps narrow) {
        int end = lineEnd(text, from);
        int start = from;
        while (end < text.length() && (wraps(text, start, end) || narrow.goesOn(start, end))) {
            start = end + 1;
            end = lineEnd(text, start);
        }
        return end;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Whether a line goes on in the next: long, not ended, the next begins like running text. */
    private static boolean wraps(String text, int start, int end) {
        Span line = trim(text, start, end);
        Span next = trim(text, end + 1, lineEnd(text, end + 1));
        if (line.length() < WRAPPED
                || next.length() == 0
                || begins(text, next.start(), next.end())) {
            return false;
        }
        char last = text.charAt(line.end() - 1);
        char first = text.charAt(next.start());
        return last == ','
                || last == ';'
                || Character.isLowerCase(first)
                || !ends(last) && !heading(text, line) && line.length() < 100;
    }

    /** Whether a line that is not blank is an item of a list by itself. */
    static boolean begins(String text, int start, int end) {
        Span line = trim(text, start, end);
        return bulleted(text, line) || labelled(text, line);
    }

    /** {@code Services: 4.0%}: a short label, then a number. */
    private static boolean labelled(String text, Span line) {
        int most = Math.min(line.end() - 3, line.start() + LABEL);
        int colon = line.start();
        while (colon <= most && !text.startsWith(": ", colon)) {
            if (Character.isDigit(text.charAt(colon))) {
                return false;
            }
            colon++;
        }
        if (colon > most) {
            return false;
        }
        int sign = Character.isDigit(text.charAt(colon + 2)) ? 2 : 3;
        return colon + sign < line.end() && Character.isDigit(text.charAt(colon + sign));
    }

    private static boolean ends(char c) {
        return c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c == ')';
    }

    private static boolean heading(String text, Span line) {
        return text.charAt(line.start()) == '#';
    }

    private static Block.Kind kind(String text, Span block) {
        if (heading(text, block)) {
            return Block.Kind.HEADING;
        }
        if (bulleted(text, block)) {
            return Block.Kind.ITEM;
        }
        char last = text.charAt(block.end() - 1);
        return block.length() < 120 && !ends(last) && last != ','
                ? Block.Kind.HEADING
                : Block.Kind.PARAGRAPH;
    }

    private static boolean bulleted(String text, Span line) {
        char first = text.charAt(line.start());
        return (first == '-'
                        || first == '*'
                        || first == '\u2022'
                        || first == '\u2013'
                        || first == '\u00B7')
                && line.length() > 2
                && text.charAt(line.start() + 1) == ' ';
    }

    /** After the bullet or the hash signs that a block begins with. */
    private static int afterMark(String text, Span block) {
        int at = block.start();
        if (bulleted(text, block)) {
            return at + 1;
        }
        while (at < block.end() && text.charAt(at) == '#') {
            at++;
        }
        return at;
    }

    private static Span trim(String text, int start, int end) {
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    static boolean blank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF';
    }

    private void sentences(String text, Span span, Block block, Consumer<Piece> pieces) {
        int at = span.start();
        while (at < span.end()) {
            int to = Math.min(span.end(), at + LONGEST);
            if (to < span.end()) {
                to = cut(text, at, to, span.end());
            }
            if (to - at > LONGEST) {
                // nothing but one run without a space: no place for a sentence to end
                pieces.accept(new Piece(new Span(at, to), block));
                at = to;
                continue;
            }
            int start = -1;
            int end = -1;
            for (Span found : detector.sentences(text.substring(at, to))) {
                Span piece = trim(text, at + found.start(), at + found.end());
                if (piece.length() == 0) {
                    continue;
                }
                if (start >= 0 && !joined(text, start, end, piece.start())) {
                    pieces.accept(new Piece(new Span(start, end), block));
                    start = piece.start();
                } else if (start < 0) {
                    start = piece.start();
                }
                end = piece.end();
            }
            if (start >= 0) {
                pieces.accept(new Piece(new Span(start, end), block));
            }
            at = to;
        }
    }

    /**
     * Where to cut a block that is too long: at the last full stop before {@code most}, else at the
     * last comma, else at the last space, else at the next one; a number is never parted.
     */
    private static int cut(String text, int from, int most, int end) {
        int comma = 0;
        int space = 0;
        for (int i = most - 1; i > from; i--) {
            if (blank(text.charAt(i))) {
                char before = text.charAt(i - 1);
                if (before == '.') {
                    return i;
                }
                comma = before == ',' || before == ';' ? Math.max(comma, i) : comma;
                space = Math.max(space, i);
            }
        }
        if (comma > 0) {
            return comma;
        }
        if (space > 0) {
            return space;
        }
        int next = most;
        while (next < end && !blank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /**
     * Where the model cut and should not have: after no stop, inside brackets, before lower case.
     */
    private static boolean joined(String text, int start, int end, int next) {
        char last = text.charAt(end - 1);
        char first = text.charAt(next);
        if (Character.isLowerCase(first)) {
            return true;
        }
        boolean stopped =
                last == '.'
                        || last == '!'
                        || last == '?'
                        || last == '"'
                        || last == '\''
                        || last == ')'
                        || last == ']'
                        || last == ':'
                        || last == ';';
        if (!stopped) {
            return true;
        }
        if (last == '.' && Character.isDigit(first) && SentenceEdges.numbered(text, start, end)) {
            return true;
        }
        return last == '.'
                && SentenceEdges.abbreviated(text, start, end)
                && !SentenceEdges.opener(text, next);
    }
}
