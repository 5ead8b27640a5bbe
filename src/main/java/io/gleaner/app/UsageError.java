package io.gleaner.app;

/** What the user asked for cannot be done as asked. */
final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageError(String message) {
        super(message);
    }
}
