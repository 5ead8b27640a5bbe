package io.gleaner.app;

/** Checks the size that {@code --max-size} allows. */
final class Sizes {
    private static final int MOST = 2000;

    private Sizes() {}

    static void check(int megabytes) {
        if (megabytes < 1 || megabytes > MOST) {
            throw new UsageError(
                    "--max-size: \"" + megabytes + "\": no such size; give 1 to " + MOST);
        }
    }
}
