package io.gleaner.check;

import io.gleaner.cue.Direction;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Finding;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Amount;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import io.gleaner.rules.RuleTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What values figures of a kind may have: the table {@code check/ranges.csv}. */
public final class Ranges {
    static final String FILE = "check/ranges.csv";

    private static final List<String> HEADER =
            List.of(
                    "name",
                    "units",
                    "dimensions",
                    "roles",
                    "directions",
                    "subjects",
                    "least",
                    "most",
                    "severity",
                    "example");

    private final List<Range> ranges;

    private Ranges(List<Range> ranges) {
        this.ranges = ranges;
    }

    /**
     * One line.
     *
     * @param units codes it holds for; empty for any, as in the next four
     * @param subjects words that the subject must hold, one of them
     */
    private record Range(
            String name,
            List<String> units,
            List<String> dimensions,
            List<String> roles,
            List<String> directions,
            List<String> subjects,
            Optional<BigDecimal> least,
            Optional<BigDecimal> most,
            Finding.Severity severity) {

        boolean isOf(RangeExample figure) {
            String subject = figure.subject().toLowerCase(Locale.ROOT);
            return among(units, figure.unit())
                    && (figure.dimension().isEmpty() || among(dimensions, figure.dimension()))
                    && among(roles, figure.role())
                    && among(directions, figure.direction())
                    && (subjects.isEmpty() || subjects.stream().anyMatch(subject::contains));
        }

        private static boolean among(List<String> wanted, String cell) {
            return wanted.isEmpty() || wanted.contains(cell);
        }

        boolean holds(BigDecimal value) {
            return least.map(l -> value.compareTo(l) >= 0).orElse(true)
                    && most.map(m -> value.compareTo(m) <= 0).orElse(true);
        }

        String interval() {
            return least.map(Amount::plain).orElse("") + ".." + most.map(Amount::plain).orElse("");
        }
    }

    /** The ranges of the rules; none where the rules have no such table. */
    public static Ranges read(RuleFiles files, Problems problems) {
        if (!files.has(FILE)) {
            return new Ranges(List.of());
        }
        List<Range> ranges = new ArrayList<>();
        for (RuleTable.Row row : RuleTable.read(files, FILE, HEADER, problems).rows()) {
            names(row, "roles", Role.values());
            names(row, "directions", Direction.values());
            if (row.text("least").isEmpty() && row.text("most").isEmpty()) {
                row.problem("least", "neither least nor most is said; the line finds nothing");
            }
            ranges.add(
                    new Range(
                            row.required("name"),
                            row.list("units"),
                            row.list("dimensions"),
                            row.list("roles"),
                            row.list("directions"),
                            row.list("subjects"),
                            row.optional("least").map(l -> row.decimal("least")),
                            row.optional("most").map(m -> row.decimal("most")),
                            row.choice("severity", Finding.Severity.class)
                                    .orElse(Finding.Severity.ERROR)));
        }
        return new Ranges(ranges);
    }

    private static void names(RuleTable.Row row, String column, Enum<?>[] constants) {
        for (String cell : row.list(column)) {
            boolean known = false;
            for (Enum<?> constant : constants) {
                known |= constant.name().toLowerCase(Locale.ROOT).equals(cell);
            }
            if (!known) {
                row.problem(column, "\"" + cell + "\" is none that figures have");
            }
        }
    }

    /** Runs every line's example, {@code 120 percent share}: its own line must find it. */
    public static List<RuleProblem> examples(RuleFiles files) {
        Problems problems = new Problems();
        Ranges all = read(files, problems);
        if (all.ranges.isEmpty()) {
            return problems.sorted();
        }
        List<RuleTable.Row> rows = RuleTable.read(files, FILE, HEADER, problems).rows();
        for (int i = 0; i < rows.size(); i++) {
            RuleTable.Row row = rows.get(i);
            Range range = all.ranges.get(i);
            Optional<RangeExample> example = RangeExample.parse(row.required("example"));
            if (example.isEmpty()) {
                row.problem("example", "is not of the form \"120 percent share\"");
            } else if (!range.isOf(example.get()) || range.holds(example.get().value())) {
                row.problem(
                        "example",
                        "\"" + row.text("example") + "\" is not found; mend the line or it");
            }
        }
        // the table was read twice
        return problems.sorted().stream().distinct().toList();
    }

    /** What is out of range among figures. */
    public List<Finding> check(List<Figure> figures) {
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : figures) {
            for (Range range : ranges) {
                for (BigDecimal value : numbers(figure)) {
                    if (range.isOf(RangeExample.of(figure, value)) && !range.holds(value)) {
                        findings.add(finding(figure, range, value));
                        break;
                    }
                }
            }
        }
        return findings;
    }

    private static List<BigDecimal> numbers(Figure figure) {
        List<BigDecimal> numbers = new ArrayList<>();
        figure.quantity().amount().value().ifPresent(numbers::add);
        figure.quantity().amount().high().ifPresent(numbers::add);
        return numbers;
    }

    private static Finding finding(Figure figure, Range range, BigDecimal value) {
        return new Finding(
                "quality",
                range.name(),
                Finding.Verdict.CONTRADICTS,
                range.severity(),
                List.of(Finding.Ref.to(figure)),
                figure.quantity().toString(),
                range.interval(),
                "",
                range.name()
                        + ": \""
                        + figure.evidence().quote()
                        + "\" is "
                        + Amount.plain(value)
                        + ", outside "
                        + range.interval());
    }
}
