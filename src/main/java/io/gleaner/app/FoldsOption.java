package io.gleaner.app;

import io.gleaner.expected.Folds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import picocli.CommandLine.Option;

/** Which part of a folder is meant: the articles of some folds of a cross-validation. */
final class FoldsOption {
    @Option(
            names = "--folds",
            paramLabel = "FOLD",
            split = ",",
            description =
                    "Only the articles that sources.csv (columns name and fold) in the folder has"
                            + " in these folds: 1,2,3,4.")
    List<String> folds = List.of();

    boolean isGiven() {
        return !folds.isEmpty();
    }

    /** The articles meant; empty when all are. */
    Optional<SortedSet<String>> articles(Path folder, Terminal terminal) throws IOException {
        if (folds.isEmpty()) {
            return Optional.empty();
        }
        Path file = folder.resolve(Folds.FILE);
        if (!Files.isRegularFile(file)) {
            throw new UsageError(
                    file
                            + ": no such file: --folds takes the folds from it; write it, with the"
                            + " columns name and fold, or leave --folds out");
        }
        Folds known = Folds.of(folder);
        known.problems().forEach(problem -> terminal.complain(problem.toString()));
        if (!known.problems().isEmpty()) {
            throw new UsageError(file + ": has mistakes; mend them and try again");
        }
        for (String fold : folds) {
            if (!known.names().contains(fold)) {
                throw new UsageError(
                        file
                                + ": \""
                                + fold
                                + "\": no article is in this fold; "
                                + (known.names().isEmpty()
                                        ? "fill its column fold"
                                        : "name some of " + String.join(", ", known.names())));
            }
        }
        return Optional.of(known.articles(folds));
    }
}
