package io.gleaner.text;

/**
 * Converts Java's UTF-16 offsets into a text to code points, in which people and databases count.
 *
 * <p>Meant for offsets that mostly grow: each call walks on from the one before.
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
        if (offset < at) {
            at = 0;
            count = 0;
        }
        count += text.codePointCount(at, offset);
        at = offset;
        return count;
    }
}
