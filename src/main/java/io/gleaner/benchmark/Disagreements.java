package io.gleaner.benchmark;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cases of public test sets that are wrong or odd by what we call a figure, each with the reason.
 * They count like all others; they are only shown beside the counts.
 *
 * <p>A case is known by the name of its file, its number there, from 1, and what the file expects.
 */
public final class Disagreements {
    private static final String FILE = "benchmark/disagreements.csv";

    private final List<Case> cases;

    private record Case(String set, String input, String expected, String reason) {
        @Override
        public String toString() {
            return set + " " + input + ": expects " + expected + ": " + reason;
        }
    }

    private Disagreements(List<Case> cases) {
        this.cases = List.copyOf(cases);
    }

    /** The ones that come with the program. */
    public static Disagreements bundled() throws IOException {
        try (InputStream in = Disagreements.class.getResourceAsStream("/" + FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is missing from the class path");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static Disagreements of(String csv) {
        Problems problems = new Problems();
        RuleTable table =
                RuleTable.read(
                        RuleFiles.of(Map.of(FILE, csv)),
                        FILE,
                        List.of("set", "input", "expected", "reason"),
                        problems);
        List<Case> cases = new ArrayList<>();
        for (RuleTable.Row row : table.rows()) {
            cases.add(
                    new Case(
                            row.required("set"),
                            row.required("input"),
                            row.required("expected"),
                            row.required("reason")));
        }
        problems.throwIfAny();
        return new Disagreements(cases);
    }

    /**
     * The ones that are among the misses of a file, as lines to print.
     *
     * @param misses one a line, each beginning with the case's number and a colon
     */
    public List<String> among(Path file, List<String> misses) {
        String name = file.getFileName().toString();
        int dot = name.indexOf('.');
        String set = dot < 0 ? name : name.substring(0, dot);
        return cases.stream()
                .filter(c -> c.set().equals(set))
                .filter(c -> misses.stream().anyMatch(miss -> tells(miss, c)))
                .map(Case::toString)
                .toList();
    }

    private static boolean tells(String miss, Case one) {
        return miss.startsWith(one.input() + ":") && miss.contains(one.expected());
    }
}
