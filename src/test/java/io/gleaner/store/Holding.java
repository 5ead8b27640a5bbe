package io.gleaner.store;

import java.nio.file.Path;
import java.time.Duration;
import org.duckdb.DuckDBConnection;

/** A program of its own that holds a database file until it is ended. */
final class Holding {
    private Holding() {}

    /** {@code run FILE}, {@code write FILE} or {@code read FILE}. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        if (arguments[0].equals("run")) {
            try (StoreFile held = StoreFile.hold(file, Duration.ZERO)) {
                wait(held);
            }
        } else {
            try (DuckDBConnection open =
                    arguments[0].equals("write") ? DuckDb.write(file) : DuckDb.read(file)) {
                wait(open);
            }
        }
    }

    private static void wait(AutoCloseable held) throws Exception {
        System.out.println("holding " + held.getClass().getSimpleName());
        System.in.read();
    }
}
