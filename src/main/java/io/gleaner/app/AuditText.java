package io.gleaner.app;

import io.gleaner.figure.Finding;
import io.gleaner.store.StoredAudit;
import io.gleaner.store.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an audit found, for people: each finding in two lines, then counts. */
final class AuditText {
    private static final int VERDICT = 1;
    private static final int FIGURES = 2;
    private static final int MEND = 5;
    private static final int MESSAGE = 6;

    private final StoredAudit audit;

    AuditText(StoredAudit audit) {
        this.audit = audit;
    }

    /**
     * The findings of one article alone.
     *
     * @param article its id
     */
    static StoredAudit of(StoredAudit audit, String article) {
        String mark = article + "#";
        List<List<Object>> rows =
                audit.findings().rows().stream()
                        .filter(row -> refs(row).stream().anyMatch(ref -> ref.startsWith(mark)))
                        .toList();
        return new StoredAudit(
                new Table(audit.findings().columns(), rows),
                audit.links().stream().filter(ref -> ref.startsWith(mark)).toList());
    }

    private static List<String> refs(List<Object> row) {
        return Arrays.asList(String.valueOf(row.get(FIGURES)).split("; "));
    }

    /** How many findings have a verdict. */
    int count(Finding.Verdict verdict) {
        return (int)
                audit.findings().rows().stream()
                        .filter(row -> row.get(VERDICT).equals(verdict.toString()))
                        .count();
    }

    /**
     * The text.
     *
     * @param all shows what agrees, too, and what cannot be told
     */
    List<String> lines(boolean all) {
        List<String> lines = new ArrayList<>();
        for (List<Object> row : audit.findings().rows()) {
            boolean wrong = row.get(VERDICT).equals(Finding.Verdict.CONTRADICTS.toString());
            if (all || wrong) {
                lines.add(String.valueOf(row.get(MESSAGE)));
                if (row.get(MEND) != null && !row.get(MEND).equals("")) {
                    lines.add("    " + row.get(MEND));
                }
            }
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(counts());
        lines.add("");
        lines.add(links());
        return lines;
    }

    private List<String> counts() {
        Map<String, int[]> byRelation = new TreeMap<>();
        for (List<Object> row : audit.findings().rows()) {
            int[] of = byRelation.computeIfAbsent((String) row.get(0), r -> new int[3]);
            for (Finding.Verdict verdict : Finding.Verdict.values()) {
                if (verdict.toString().equals(row.get(VERDICT))) {
                    of[verdict.ordinal()]++;
                }
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(line("relation", "consistent", "contradicts", "cannot tell"));
        int[] sum = new int[3];
        byRelation.forEach(
                (relation, of) -> {
                    lines.add(numbers(relation, of));
                    for (int i = 0; i < sum.length; i++) {
                        sum[i] += of[i];
                    }
                });
        lines.add(numbers("all", sum));
        return lines;
    }

    private static String numbers(String name, int[] of) {
        return line(
                name, Integer.toString(of[0]), Integer.toString(of[1]), Integer.toString(of[2]));
    }

    private static String line(String name, String... cells) {
        return String.format(
                Locale.ROOT, "%-32s %11s %12s %12s", name, cells[0], cells[1], cells[2]);
    }

    /** Every link is counted, checked or not. */
    private String links() {
        Set<String> told = new HashSet<>();
        for (List<Object> row : audit.findings().rows()) {
            if (!row.get(VERDICT).equals(Finding.Verdict.CANNOT_TELL.toString())) {
                told.addAll(refs(row));
            }
        }
        long checked = audit.links().stream().filter(told::contains).count();
        return "links "
                + audit.links().size()
                + ": "
                + checked
                + " checked by arithmetic, "
                + (audit.links().size() - checked)
                + " that no other figure checks";
    }
}
