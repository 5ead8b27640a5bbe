package io.gleaner.store;

import java.time.Duration;

/** How long to wait for a lock. */
final class Deadline {
    private static final long PAUSE_MILLIS = 100;

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration wait) {
        return new Deadline(System.nanoTime() + wait.toNanos());
    }

    /** Tries again while the file is locked, until the time is up. */
    void retry(Runnable attempt) {
        while (true) {
            try {
                attempt.run();
                return;
            } catch (StoreException e) {
                if (e.kind() != StoreException.Kind.LOCKED || System.nanoTime() >= end) {
                    throw e;
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(
                    StoreException.Kind.LOCKED, "interrupted while waiting for the database file");
        }
    }
}
