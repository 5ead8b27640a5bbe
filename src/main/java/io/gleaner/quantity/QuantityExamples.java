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
        int split = example.lastIndexOf(" = ");
        String marked = split < 0 ? example : example.substring(0, split);
        String expected = split < 0 ? "nothing" : example.substring(split + 3);
        int open = marked.indexOf('[');
        int close = marked.indexOf(']', open + 1);
        boolean bracketed = open >= 0 && close > open;
        String text =
                bracketed
                        ? marked.substring(0, open)
                                + marked.substring(open + 1, close)
                                + marked.substring(close + 1)
                        : marked;
        Sentence sentence = reader.sentence(text, ReadingContext.PLAIN);
        String quote = bracketed ? marked.substring(open + 1, close) : "";
        List<String> readings = new ArrayList<>();
        for (Mention<Quantity> mention : finder.find(sentence)) {
            String words = sentence.words(mention.from(), mention.to());
            if (words.equals(quote) && mention.value().toString().equals(expected)) {
                return;
            }
            readings.add("\"" + words + "\" as " + mention.value());
        }
        if (bracketed || !readings.isEmpty()) {
            row.problem(
                    "example",
                    "\""
                            + example
                            + "\" reads "
                            + (readings.isEmpty() ? "nothing" : String.join(", ", readings))
                            + "; mend the line or its example");
        }
    }
}
