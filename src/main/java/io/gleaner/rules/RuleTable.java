package io.gleaner.rules;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One table of words, {@code rules/<dimension>/<name>.csv}: an exact header, rows that know their
 * line, cells that are read as what they are.
 *
 * <p>Lists in a cell are separated by {@code ;}; a line that begins with {@code #} is a remark. A
 * mistake is added to the problems, never thrown, so that all are told at once.
 */
public final class RuleTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setCommentMarker('#').get();

    /** How the parser tells that a cell runs to the end of the file. */
    private static final Pattern NEVER_CLOSED =
            Pattern.compile("startline (\\d+)\\) EOF reached before encapsulated");

    private final String file;
    private final List<Row> rows;

    private RuleTable(String file, List<Row> rows) {
        this.file = file;
        this.rows = rows;
    }

    /**
     * Reads a table and checks its header.
     *
     * @param header the columns, in order; another header is a problem and gives no rows
     */
    public static RuleTable read(
            RuleFiles files, String file, List<String> header, Problems problems) {
        return read(files, file, header, List.of(), problems);
    }

    /**
     * Reads a table of somebody else: its columns stand in any order, and it may lack some.
     *
     * @param header the columns that there can be
     * @param needed those that must be there; none for a table that has exactly the header
     */
    public static RuleTable read(
            RuleFiles files,
            String file,
            List<String> header,
            List<String> needed,
            Problems problems) {
        return read(files, file, header, needed, false, problems);
    }

    /**
     * Reads of somebody else's table the columns that we know, wherever they stand; it may have any
     * others.
     *
     * @param known the columns that are read where they are there
     * @param needed those that must be there
     */
    public static RuleTable readKnown(
            RuleFiles files,
            String file,
            List<String> known,
            List<String> needed,
            Problems problems) {
        return read(files, file, known, needed, true, problems);
    }

    private static RuleTable read(
            RuleFiles files,
            String file,
            List<String> header,
            List<String> needed,
            boolean others,
            Problems problems) {
        List<Row> rows = new ArrayList<>();
        List<String> columns = header;
        RuleTable table = new RuleTable(file, rows);
        if (!files.has(file)) {
            problems.add(
                    file, 0, "", "missing; it must have the columns " + String.join(",", header));
            return table;
        }
        String text = files.text(file);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            boolean first = true;
            for (CSVRecord record : parser) {
                // the parser tells the line that a record ends on
                int line = (int) parser.getCurrentLineNumber() - breaksWithin(record);
                List<String> cells = Arrays.stream(record.values()).map(String::strip).toList();
                if (first) {
                    first = false;
                    boolean good =
                            needed.isEmpty()
                                    ? cells.equals(header)
                                    : cells.containsAll(needed)
                                            && (others || header.containsAll(cells));
                    if (!good) {
                        problems.add(
                                file,
                                line,
                                "",
                                others
                                        ? lacking(cells, needed)
                                        : headerProblem(cells, header, needed));
                        return table;
                    }
                    columns = cells;
                } else if (cells.size() != columns.size()) {
                    problems.add(
                            file,
                            line,
                            "",
                            "has "
                                    + cells.size()
                                    + " cells where the header has "
                                    + columns.size()
                                    + "; put cells that hold a comma into double quotes");
                } else {
                    rows.add(new Row(file, line, columns, header, cells, problems));
                }
            }
        } catch (IOException | RuntimeException e) {
            problems.add(file, 0, "", "is not a CSV file: " + reason(e));
        }
        return table;
    }

    /** A list of somebody else's may have whatever it likes, but for what we need. */
    private static String lacking(List<String> cells, List<String> needed) {
        List<String> missing = needed.stream().filter(cell -> !cells.contains(cell)).toList();
        return "the header lacks the column \""
                + String.join("\", \"", missing)
                + "\"; it must have \""
                + String.join(",", needed)
                + "\", and may have others";
    }

    /** Names the columns that are too many and too few, which long headers hide. */
    private static String headerProblem(
            List<String> cells, List<String> header, List<String> needed) {
        List<String> wanted = needed.isEmpty() ? header : needed;
        List<String> unknown = cells.stream().filter(cell -> !header.contains(cell)).toList();
        List<String> missing = wanted.stream().filter(cell -> !cells.contains(cell)).toList();
        List<String> wrong = new ArrayList<>();
        if (!unknown.isEmpty()) {
            wrong.add("has the unknown column \"" + String.join("\", \"", unknown) + "\"");
        }
        if (!missing.isEmpty()) {
            wrong.add("lacks the column \"" + String.join("\", \"", missing) + "\"");
        }
        if (wrong.isEmpty()) {
            wrong.add("is \"" + String.join(",", cells) + "\"");
        }
        return "the header "
                + String.join(" and ", wrong)
                + (needed.isEmpty() ? "; write \"" : "; it can have \"")
                + String.join(",", header)
                + "\"";
    }

    private static String reason(Exception failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        Matcher open = NEVER_CLOSED.matcher(String.valueOf(cause.getMessage()));
        return open.find()
                ? "the double quote of line "
                        + open.group(1)
                        + " is never closed; close it, or double it to mean itself"
                : cause.getMessage() + "; mend the line, or save the table as CSV again";
    }

    private static int breaksWithin(CSVRecord record) {
        return (int) record.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }

    public String file() {
        return file;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** One line of a table. */
    public static final class Row {
        private final String file;
        private final int line;
        private final List<String> columns;
        private final List<String> header;
        private final List<String> cells;
        private final Problems problems;

        private Row(
                String file,
                int line,
                List<String> columns,
                List<String> header,
                List<String> cells,
                Problems problems) {
            this.file = file;
            this.line = line;
            this.columns = columns;
            this.header = header;
            this.cells = cells;
            this.problems = problems;
        }

        public int line() {
            return line;
        }

        public String file() {
            return file;
        }

        /** Whether the table has a column. */
        public boolean has(String column) {
            return columns.contains(column);
        }

        /** The cell as written, stripped; may be empty, as it is where the table may lack it. */
        public String text(String column) {
            if (!header.contains(column)) {
                throw new IllegalArgumentException(file + " has no column " + column);
            }
            int index = columns.indexOf(column);
            return index < 0 ? "" : cells.get(index);
        }

        /** The cell, which must not be empty. */
        public String required(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                problem(column, "is empty; every line needs one");
            }
            return text;
        }

        public Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }

        /** The parts between semicolons, stripped, without empty ones. */
        public List<String> list(String column) {
            return Arrays.stream(text(column).split(";"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /** A plain decimal; zero, and a problem, when it is none. */
        public BigDecimal decimal(String column) {
            String text = text(column);
            try {
                if (text.length() <= 60) {
                    return new BigDecimal(text);
                }
            } catch (NumberFormatException e) {
                // told below
            }
            problem(column, "\"" + text + "\" is not a number; write it in digits, like 0.5");
            return BigDecimal.ZERO;
        }

        public boolean yes(String column) {
            String text = text(column);
            if (!text.isEmpty() && !text.equals("yes")) {
                problem(column, "\"" + text + "\" is neither yes nor empty");
            }
            return text.equals("yes");
        }

        /** One of an enum's constants, written in lower case with spaces for underscores. */
        public <E extends Enum<E>> Optional<E> choice(String column, Class<E> type) {
            String text = text(column);
            List<String> names = new ArrayList<>();
            for (E constant : type.getEnumConstants()) {
                String name = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                names.add(name);
                if (name.equals(text)) {
                    return Optional.of(constant);
                }
            }
            problem(column, "\"" + text + "\" is none of " + String.join(", ", names));
            return Optional.empty();
        }

        public void problem(String column, String message) {
            problems.add(file, line, column, message);
        }

        /** Where the line stands, for messages of others: {@code quantity/units.csv:2}. */
        public String place() {
            return file + ":" + line;
        }
    }
}
