package io.gleaner.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where things lie when nobody says otherwise.
 *
 * @param current the folder that the command was typed in
 * @param work the folder that holds {@code raw-articles} and {@code extracted}: the current one
 *     where it has either, else the program's own
 * @param rules the program's own rules folder, where it has one: rules can be edited without a
 *     build; the copy inside the program serves elsewhere
 * @param models the folder of the name model
 */
record Place(Path current, Path work, Optional<Path> rules, Path models) {

    static Place of(Path current, Optional<Path> home) {
        boolean here =
                home.isEmpty()
                        || Files.isDirectory(current.resolve("raw-articles"))
                        || Files.isDirectory(current.resolve("extracted"));
        return new Place(
                current,
                here ? current : home.get(),
                home.map(folder -> folder.resolve("rules")).filter(Files::isDirectory),
                besideProgram());
    }

    static Place ofProcess() {
        return of(
                Path.of("").toAbsolutePath(),
                Optional.ofNullable(System.getProperty("gleaner.home")).map(Path::of));
    }

    /** Beside the program's jar; beside the compiled classes while it is being worked on. */
    private static Path besideProgram() {
        try {
            Path program =
                    Path.of(
                            Place.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            Path beside = program.resolveSibling("models");
            return Files.isDirectory(beside)
                    ? beside
                    : program.resolveSibling("gleaner").resolve("models");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path articles() {
        return work.resolve("raw-articles");
    }

    Path extracted() {
        return work.resolve("extracted");
    }
}
