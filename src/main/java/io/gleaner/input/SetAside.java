package io.gleaner.input;

/**
 * An input that is left out of a run.
 *
 * @param name the input as its user knows it
 * @param reason what is wrong, why, and what to do
 */
public record SetAside(String name, String reason) {
    /** So begins the reason of a file that nobody expects to be read, such as a picture. */
    public static final String OF_NO_KIND = "is of no kind that is read";

    @Override
    public String toString() {
        return name + ": " + reason;
    }
}
