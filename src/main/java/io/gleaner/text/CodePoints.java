package io.gleaner.text;

/**
 * Converts Java's UTF-16 offsets into a text to code points, in which people and databases count.
 *
 * <p>Meant for offsets that mostly grow: each call walks from the one before, on or back.
 */
public final class CodePoints {
    private final String text;
    private final boolean plain;
    private int at;
    private int count;

    public CodePoints(String text) {
        this.text = text;
        this.plain = text.codePointCount(0, text.length()) == text.length();
    }

    /** How many code points stand before the UTF-16 offset. */
    public int before(int offset) {
        if (plain) {
            return offset;
        }
        count += offset < at ? -text.codePointCount(offset, at) : text.codePointCount(at, offset);
        at = offset;
        return count;
    }
}
