package io.gleaner;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Rule files with one line gone: what a line's example proves is what fails then. */
public final class RuleLines {
    private RuleLines() {}

    /**
     * The lines of a table that do nothing for their examples, with their places.
     *
     * @param same whether a line's example reads without it what it reads with it
     */
    public static List<String> idle(
            RuleFiles rules, String table, BiPredicate<RuleTable.Row, RuleFiles> same) {
        List<String> idle = new ArrayList<>();
        for (RuleTable.Row row : rows(rules, table)) {
            if (same.test(row, without(rules, row))) {
                idle.add(row.place() + ": \"" + row.text("example") + "\" reads the same without");
            }
        }
        return idle;
    }

    private static List<RuleTable.Row> rows(RuleFiles rules, String table) {
        String header =
                rules.text(table)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .findFirst()
                        .orElseThrow();
        return RuleTable.read(rules, table, List.of(header.split(",")), new Problems()).rows();
    }

    /** The files with a remark in the place of a line, so that all others keep their numbers. */
    private static RuleFiles without(RuleFiles files, RuleTable.Row row) {
        List<String> lines = new ArrayList<>(files.text(row.file()).lines().toList());
        lines.set(row.line() - 1, "#");
        return files.with(row.file(), String.join("\n", lines) + "\n");
    }
}
