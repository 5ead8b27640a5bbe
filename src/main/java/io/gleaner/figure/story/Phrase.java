package io.gleaner.figure.story;

import io.gleaner.text.ContentWords;

/**
 * A stretch of a sentence that may name what is measured, its whole, or who says so: a noun group
 * with none, some or all of what may belong to it.
 */
public final class Phrase {
    /** How far behind its first noun group a phrase goes. */
    public enum Reach {
        /** The noun group alone. */
        GROUP,
        /** With what a preposition attaches. */
        ATTACHED,
        /** With what a conjunction or comma joins. */
        JOINED,
        /** With an age: people aged 60. */
        AGED,
        /** With a name in brackets. */
        BRACKET,
        /** With a participle: goods sold abroad. */
        PARTICIPLE,
        /** As far as the grammar of noun phrases goes. */
        FULL,
        /** With a relative clause or all up to the next comma. */
        CLAUSE,
        /** What a row, an item or a line begins with: Revenue: 5 million. */
        LABEL,
        /** What a cell of a table holds. */
        CELL,
        /** What stands before a possessive: China's. */
        OWNER,
        /** What stands behind it. */
        OWNED
    }

    private final Scene scene;
    private final int from;
    private final int to;
    private final int group;
    private final int head;
    private final Reach reach;
    private ContentWords words;

    Phrase(Scene scene, int from, int to, int group, int groupEnd, Reach reach) {
        this.scene = scene;
        this.from = from;
        this.to = to;
        this.group = group;
        this.head = Math.max(from, Math.min(groupEnd, to) - 1);
        this.reach = reach;
    }

    public Scene scene() {
        return scene;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** First token of the noun group that it is built on. */
    public int group() {
        return group;
    }

    /** The last token of that noun group. */
    public int head() {
        return head;
    }

    public Reach reach() {
        return reach;
    }

    public int length() {
        return to - from;
    }

    public boolean overlaps(Phrase other) {
        return scene == other.scene && from < other.to && other.from < to;
    }

    /** Its words as written, without a leading article. */
    public String text() {
        int first = from;
        String word = scene.sentence().lower(from);
        if (to - from > 1 && (word.equals("the") || word.equals("a") || word.equals("an"))) {
            first++;
        }
        return scene.sentence().words(first, to);
    }

    public ContentWords words() {
        if (words == null) {
            words = ContentWords.of(scene.sentence().words(from, to));
        }
        return words;
    }

    @Override
    public String toString() {
        return text();
    }
}
