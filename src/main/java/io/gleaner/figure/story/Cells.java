package io.gleaner.figure.story;

import io.gleaner.tokens.Sentence;

/**
 * The cells of a table's row, counted from the right, where headings and rows agree: between bars,
 * tabs or wide spaces.
 *
 * <pre>
 * | Region | 2012 | 2013 |
 * Europe || 27.8% || 28.9%
 * ! Total || 100% || 100%
 * </pre>
 */
public final class Cells {
    /** Spaces that part two cells; text runs on over two. */
    private static final int WIDE = 3;

    private final int[] cells;
    private final int count;

    private Cells(int[] cells, int count) {
        this.cells = cells;
        this.count = count;
    }

    /** The row that a sentence is; a single cell where it is none. */
    public static Cells of(Sentence sentence) {
        int size = sentence.size();
        int[] cells = new int[size];
        int cell = 0;
        boolean filled = false;
        for (int i = 0; i < size; i++) {
            boolean bar = bar(sentence, i);
            boolean again = bar && i > 0 && bar(sentence, i - 1) && !sentence.token(i).spaced();
            if (i > 0 && !again && (bar || !bar(sentence, i - 1) && wide(sentence, i))) {
                cell++;
                filled = false;
            }
            filled |= !bar;
            cells[i] = cell;
        }
        return new Cells(cells, filled || cell == 0 ? cell + 1 : cell);
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** The number of a token's cell, the last one 0. */
    public int fromRight(int token) {
        return count - 1 - cells[token];
    }

    /** Whether the tokens are all that a cell holds. */
    public boolean fill(Sentence sentence, int from, int to) {
        boolean before = from == 0 || bar(sentence, from - 1) || cells[from - 1] != cells[from];
        boolean after = to >= cells.length || cells[to] != cells[to - 1];
        return before && after && cells[from] == cells[to - 1];
    }

    /** Whether a token is the first of what a cell holds. */
    public boolean begins(Sentence sentence, int token) {
        return token == 0 || bar(sentence, token - 1) || cells[token - 1] != cells[token];
    }

    /** A bar, or in a row that begins with one the mark of a heading: ! Town ! Votes. */
    static boolean bar(Sentence sentence, int token) {
        String lower = sentence.lower(token);
        return lower.startsWith("|") || lower.startsWith("!") && sentence.lower(0).startsWith("!");
    }

    private static boolean wide(Sentence sentence, int token) {
        int from = sentence.token(token - 1).end();
        int to = sentence.token(token).start();
        if (to - from < WIDE) {
            return to - from == 1 && sentence.text().charAt(from - start(sentence)) == '\t';
        }
        return true;
    }

    private static int start(Sentence sentence) {
        return sentence.span().start();
    }
}
