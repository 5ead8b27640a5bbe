package io.gleaner.expected;

import io.gleaner.cue.Direction;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Bound;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import io.gleaner.rules.RuleTable;
import io.gleaner.time.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The figures that a person read in one article: {@code NAME.expected.csv} beside {@code NAME.txt}.
 *
 * <p>A row whose number, quote or place is wrong is set aside; a row with another mistake is kept.
 * Either way the mistake is told with its line.
 *
 * @param figures the rows that can be compared, in the order of the file
 * @param problems every mistake of the file, by line
 */
public record ExpectedFigures(List<ExpectedFigure> figures, List<RuleProblem> problems) {

    /** The columns, in order. */
    public static final List<String> HEADER =
            List.of(
                    "id",
                    "quote",
                    "occurrence",
                    "value",
                    "high",
                    "bound",
                    "unit",
                    "role",
                    "direction",
                    "about",
                    "subject",
                    "share_of",
                    "period",
                    "base_period",
                    "source");

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    public static final ExpectedFigures NONE = new ExpectedFigures(List.of(), List.of());

    /**
     * Reads a file.
     *
     * @param text the text of the article, which the quotes must stand in
     */
    public static ExpectedFigures read(Path file, String text) {
        try {
            return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8), text);
        } catch (CharacterCodingException e) {
            return broken(file, "is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            return broken(file, "cannot be read: " + e);
        }
    }

    private static ExpectedFigures broken(Path file, String message) {
        return new ExpectedFigures(
                List.of(), List.of(new RuleProblem(file.toString(), 0, "", message)));
    }

    /**
     * Reads the text of a file.
     *
     * @param file what to call it in messages
     */
    public static ExpectedFigures parse(String file, String csv, String text) {
        Problems problems = new Problems();
        RuleTable table = RuleTable.read(RuleFiles.of(Map.of(file, csv)), file, HEADER, problems);
        List<ExpectedFigure> figures = figures(table.rows(), text);
        return new ExpectedFigures(figures, problems.sorted());
    }

    /** The figures of one article's rows; what is wrong with a row is told to its table. */
    static List<ExpectedFigure> figures(List<RuleTable.Row> rows, String text) {
        List<ExpectedFigure> figures = new ArrayList<>();
        Map<Integer, Integer> lineOfId = new HashMap<>();
        for (RuleTable.Row row : rows) {
            int next = lineOfId.keySet().stream().max(Integer::compare).orElse(0) + 1;
            Optional<ExpectedFigure> figure = figure(row, text, next);
            figure.ifPresent(
                    f -> {
                        Integer before = lineOfId.putIfAbsent(f.id(), f.line());
                        if (before == null) {
                            figures.add(f);
                        } else {
                            row.problem(
                                    "id",
                                    "\""
                                            + f.id()
                                            + "\" is taken by line "
                                            + before
                                            + "; number on");
                        }
                    });
        }
        checkAbout(rows, lineOfId.keySet());
        return List.copyOf(figures);
    }

    /**
     * @param next the id of a row that has none
     */
    private static Optional<ExpectedFigure> figure(RuleTable.Row row, String text, int next) {
        OptionalInt id = row.has("id") ? count(row, "id") : OptionalInt.of(next);
        Optional<BigDecimal> value = number(row, "value");
        Optional<BigDecimal> high =
                row.text("high").isEmpty() ? Optional.empty() : number(row, "high");
        OptionalInt start = place(row, text);
        checkCells(row);
        if (value.isPresent() && high.isPresent() && high.get().compareTo(value.get()) < 0) {
            row.problem("high", "is below the value; write the lower end as value");
        }
        boolean whole = high.isPresent() || row.text("high").isEmpty();
        if (id.isEmpty() || value.isEmpty() || start.isEmpty() || !whole) {
            return Optional.empty();
        }
        Map<Field, String> cells = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (row.has(field.column())) {
                cells.put(field, row.text(field.column()));
            }
        }
        String quote = row.text("quote");
        int from = text.codePointCount(0, start.getAsInt());
        int to = from + quote.codePointCount(0, quote.length());
        return Optional.of(
                new ExpectedFigure(
                        row.line(), id.getAsInt(), quote, from, to, value.get(), high, cells));
    }

    private static OptionalInt count(RuleTable.Row row, String column) {
        String cell = row.text(column);
        if (COUNT.matcher(cell).matches() && Integer.parseInt(cell) > 0) {
            return OptionalInt.of(Integer.parseInt(cell));
        }
        row.problem(column, "\"" + cell + "\" is no number of a row; count from 1");
        return OptionalInt.empty();
    }

    private static Optional<BigDecimal> number(RuleTable.Row row, String column) {
        String cell = row.text(column);
        if (PLAIN.matcher(cell).matches()) {
            return Optional.of(new BigDecimal(cell));
        }
        row.problem(
                column,
                "\""
                        + cell
                        + "\" is not a plain decimal; write it in digits, like 15520000 or -1.7");
        return Optional.empty();
    }

    /** Where the quote stands for the n-th time, in UTF-16 units. */
    private static OptionalInt place(RuleTable.Row row, String text) {
        String quote = row.required("quote");
        OptionalInt occurrence =
                row.text("occurrence").isEmpty() ? OptionalInt.of(1) : count(row, "occurrence");
        if (quote.isEmpty() || occurrence.isEmpty()) {
            return OptionalInt.empty();
        }
        int at = -1;
        for (int n = 1; n <= occurrence.getAsInt(); n++) {
            at = text.indexOf(quote, at + 1);
            if (at < 0) {
                row.problem("quote", notThere(quote, n));
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(at);
    }

    private static String notThere(String quote, int missing) {
        if (missing == 1) {
            return "\"" + quote + "\" is not in the article; quote its words to the letter";
        }
        int times = missing - 1;
        return "\""
                + quote
                + "\" stands only "
                + (times == 1 ? "once" : times + " times")
                + " in the article; mend the occurrence";
    }

    private static void checkCells(RuleTable.Row row) {
        check(row, "bound", false, b -> Bound.ofSign(b).isPresent(), "one of = ~ > >= < <=");
        check(row, "role", false, names(Role.values())::contains, "a role such as level or growth");
        check(row, "direction", true, names(Direction.values())::contains, "up, down or flat");
        for (String column : List.of("period", "base_period")) {
            check(row, column, true, p -> Period.parse(p).isPresent(), "a time such as 2024-12");
        }
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void check(
            RuleTable.Row row,
            String column,
            boolean mayBeEmpty,
            Predicate<String> good,
            String wanted) {
        if (!row.has(column)) {
            return;
        }
        for (String cell : Field.alternatives(row.text(column))) {
            if (cell.isEmpty() ? !mayBeEmpty : !good.test(cell)) {
                row.problem(column, "\"" + cell + "\" is not " + wanted);
            }
        }
    }

    private static void checkAbout(List<RuleTable.Row> rows, Set<Integer> ids) {
        for (RuleTable.Row row : rows) {
            for (String cell : Field.alternatives(row.text("about"))) {
                if (cell.isEmpty()) {
                    continue;
                }
                if (!COUNT.matcher(cell).matches() || !ids.contains(Integer.parseInt(cell))) {
                    row.problem("about", "\"" + cell + "\" is the id of no row of this file");
                } else if (cell.equals(row.text("id"))) {
                    row.problem("about", "\"" + cell + "\" is the row itself; name another");
                }
            }
        }
    }
}
