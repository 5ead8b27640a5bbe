package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the examples that stand in the tables of quantities: the words in brackets must be read as
 * the line says, {@code A wall [5 metres] high. = 5 m}; an example without brackets holds no
 * quantity.
 */
public final class QuantityExamples {
    private static final String FOLDER = "quantity/";

    private QuantityExamples() {}

    /**
     * All mistakes of the tables; when they can be read, those of their examples and base units.
     */
    public static List<RuleProblem> check(RuleFiles files) {
        Problems problems = new Problems();
        Units units = Units.read(files, problems);
        QuantityFinder finder = QuantityFinder.read(files, units, problems);
        if (!problems.isEmpty()) {
            return problems.sorted();
        }
        BaseUnitExamples.check(files, units, problems);
        Reader reader = new Reader(Models.withoutNames());
        for (String file : files.names()) {
            if (file.startsWith(FOLDER) && file.endsWith(".csv") && !file.equals(Dimensions.FILE)) {
                for (RuleTable.Row row : examples(files, file, problems)) {
                    check(row, finder, reader);
                }
            }
        }
        return problems.sorted();
    }

    /** The lines of a table that has a column of examples. */
    private static List<RuleTable.Row> examples(RuleFiles files, String file, Problems problems) {
        List<String> header =
                files.text(file)
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .findFirst()
                        .map(line -> List.of(line.split(",")))
                        .orElse(List.of());
        return header.contains("example")
                ? RuleTable.read(files, file, header, problems).rows()
                : List.of();
    }

    private static void check(RuleTable.Row row, QuantityFinder finder, Reader reader) {
        String example = row.required("example");
        mistake(example, finder, reader)
                .ifPresent(
                        reads ->
                                row.problem(
                                        "example",
                                        "\""
                                                + example
                                                + "\" reads "
                                                + reads
                                                + "; mend the line or its example"));
    }

    /** What an example reads where it does not read as it says. */
    private static Optional<String> mistake(String example, QuantityFinder finder, Reader reader) {
        int split = split(example);
        String marked = example.substring(0, split);
        String expected = split == example.length() ? "nothing" : example.substring(split + 3);
        int open = marked.indexOf('[');
        int close = marked.indexOf(']', open + 1);
        boolean bracketed = open >= 0 && close > open;
        String quote = bracketed ? marked.substring(open + 1, close) : "";
        Sentence sentence = sentence(example, reader);
        List<String> readings = new ArrayList<>();
        for (Mention<Quantity> mention : finder.find(sentence)) {
            String words = sentence.words(mention.from(), mention.to());
            if (words.equals(quote) && mention.value().toString().equals(expected)) {
                return Optional.empty();
            }
            readings.add("\"" + words + "\" as " + mention.value());
        }
        if (readings.isEmpty()) {
            return bracketed ? Optional.of("nothing") : Optional.empty();
        }
        return Optional.of(String.join(", ", readings));
    }

    /** The words of an example, without brackets and what it means. */
    static Sentence sentence(String example, Reader reader) {
        String words = example.substring(0, split(example));
        return reader.sentence(
                words.replaceFirst("\\[", "").replaceFirst("]", ""), ReadingContext.PLAIN);
    }

    /** Where an example's words end. */
    private static int split(String example) {
        int split = example.lastIndexOf(" = ");
        return split < 0 ? example.length() : split;
    }
}
