package io.gleaner.text;

/**
 * A stretch of an article's text: half-open, in UTF-16 units as Java counts them.
 *
 * <p>What leaves the program counts code points instead; {@link CodePoints} converts.
 *
 * @param start index of the first character
 * @param end index after the last character
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end + " runs backwards");
        }
    }

    public int length() {
        return end - start;
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
