package io.gleaner.app;

import io.gleaner.expected.ExpectedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where expected values stand, other than beside the articles. */
final class ExpectedOption {
    @Option(
            names = "--expected",
            paramLabel = "FILE",
            description =
                    "A CSV of what people read in many articles, in place of the files beside them:"
                            + " article, quote, value, and as many other columns of"
                            + " NAME.expected.csv as there are.")
    Path file;

    boolean isGiven() {
        return file != null;
    }

    /** The table; empty when none is named. */
    Optional<ExpectedTable> table(Terminal terminal) throws IOException {
        if (file == null) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            throw new UsageError(file + ": no such file; name a CSV of expected values");
        }
        ExpectedTable table = ExpectedTable.read(file);
        table.problems().forEach(problem -> terminal.complain(problem.toString()));
        if (!table.problems().isEmpty()) {
            throw new UsageError(file + ": has mistakes; mend them and try again");
        }
        return Optional.of(table);
    }
}
