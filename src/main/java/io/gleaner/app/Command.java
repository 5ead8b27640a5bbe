package io.gleaner.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What all commands share: the terminal, where things lie, and how loud to be. */
abstract class Command implements Callable<Integer> {
    @Option(
            names = "--verbose",
            description = "Show what the libraries log, and the whole story of a failure.")
    boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    private final Session session;

    Command(Session session) {
        this.session = session;
    }

    @Override
    public final Integer call() throws IOException {
        if (verbose) {
            System.setProperty(QuietLogging.VERBOSE, "true");
        }
        return run(session.terminal(), session.place());
    }

    /**
     * Does it.
     *
     * @return the exit code
     */
    abstract int run(Terminal terminal, Place place) throws IOException;

    /** What the folder of the rules is called in messages. */
    String rulesName() {
        return "rules";
    }

    Session session() {
        return session;
    }
}
