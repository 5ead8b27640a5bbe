package io.gleaner.app;

/** How a command ends, as scripts see it. */
final class ExitCode {
    static final int DONE = 0;

    /** Some articles could not be read; the rest is done. */
    static final int SOME_SET_ASIDE = 1;

    /** Wrong usage, rules or models. */
    static final int WRONG_USAGE = 2;

    /** Accuracy below a floor, or a failed validation. */
    static final int BELOW_FLOOR = 3;

    /** The database is locked, or not ours. */
    static final int DATABASE = 4;

    /** Disk or other input and output. */
    static final int DISK = 5;

    /** So many articles are no longer among the inputs that none was removed. */
    static final int REMOVALS_WITHHELD = 6;

    private ExitCode() {}
}
