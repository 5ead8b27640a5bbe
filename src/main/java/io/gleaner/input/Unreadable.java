package io.gleaner.input;

/** An input that cannot be read as an article; it is set aside with the reason. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param reason what is wrong, why, and what to do: {@code is a PDF document, not text; …}
     */
    public Unreadable(String reason) {
        super(reason, null, false, false);
    }

    public String reason() {
        return getMessage();
    }
}
