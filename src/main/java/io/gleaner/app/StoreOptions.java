package io.gleaner.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the database and what is written beside it lie. */
final class StoreOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder of what is extracted. Default: extracted.")
    Path out;

    @Option(
            names = "--db",
            paramLabel = "FILE",
            description = "The database file. Default: gleaner.duckdb in the folder of --out.")
    Path database;

    Path folder(Place place) {
        return out == null ? place.extracted() : out;
    }

    Path database(Place place) {
        return database == null ? folder(place).resolve("gleaner.duckdb") : database;
    }
}
