package io.gleaner.audit;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Kinds that make up a whole between them: the table {@code audit/contrasts.csv}. */
final class Contrasts {
    static final String FILE = "audit/contrasts.csv";

    private static final List<String> HEADER =
            List.of("kind", "one", "other", "whole", "beside", "example");

    /** Words that turn a subject into its opposite: have never used. */
    private static final Set<String> NOT =
            Set.of("never", "not", "no", "without", "neither", "non");

    /** How two kinds make their whole. */
    enum Kind {
        SUM,
        DIFFERENCE
    }

    /**
     * One line.
     *
     * @param one forms of the one kind, each the stems of its words
     * @param other forms of the other
     * @param whole forms of the whole; empty where it has none of its own
     * @param beside words that may stand with them and do not matter
     */
    record Line(Kind kind, Forms one, Forms other, Forms whole, Forms beside) {
        boolean isOne(Topic topic) {
            return one.in(topic) && !other.in(topic);
        }

        boolean isOther(Topic topic) {
            return other.in(topic) && !one.in(topic);
        }

        boolean isWhole(Topic topic) {
            return !one.in(topic) && !other.in(topic) && (whole.isEmpty() || whole.in(topic));
        }

        /** What a subject says beside the contrast. */
        Topic rest(Topic topic) {
            Set<String> told = new HashSet<>();
            for (Forms forms : List.of(one, other, whole, beside)) {
                told.addAll(forms.told(topic));
            }
            return topic.without(told);
        }
    }

    private final List<Line> lines;

    private Contrasts(List<Line> lines) {
        this.lines = lines;
    }

    /** The contrasts of the rules; none where the rules have no such table. */
    static Contrasts read(RuleFiles files, Problems problems) {
        List<Line> lines = new ArrayList<>();
        if (files.has(FILE)) {
            for (RuleTable.Row row : RuleTable.read(files, FILE, HEADER, problems).rows()) {
                lines.add(line(row));
            }
        }
        return new Contrasts(lines);
    }

    private static Line line(RuleTable.Row row) {
        return new Line(
                row.choice("kind", Kind.class).orElse(Kind.SUM),
                Forms.of(row.list("one")),
                Forms.of(row.list("other")),
                Forms.of(row.list("whole")),
                Forms.of(row.list("beside")));
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether two subjects are opposites: the one is the other with "never" or "not". */
    static boolean opposite(Topic one, Topic other) {
        Topic bare = one.without(NOT);
        Topic otherBare = other.without(NOT);
        boolean denied = bare.words().size() < one.words().size();
        boolean otherDenied = otherBare.words().size() < other.words().size();
        return denied != otherDenied && bare.sameButNames(otherBare);
    }

    /** Whether two subjects are kinds that make up a whole, alike in all else. */
    boolean parted(Topic one, Topic other) {
        return opposite(one, other)
                || lines.stream()
                        .filter(line -> line.kind() == Kind.SUM)
                        .anyMatch(line -> parted(line, one, other) || parted(line, other, one));
    }

    private static boolean parted(Line line, Topic one, Topic other) {
        return line.isOne(one) && line.isOther(other) && alike(line.rest(one), line.rest(other));
    }

    /** Whether one says nothing that the other does not: what is elided is the same. */
    static boolean alike(Topic one, Topic other) {
        return one.words().containsAll(other.words()) || other.words().containsAll(one.words());
    }

    /** Runs every line's example, {@code exports + imports = trade}. */
    static void examples(RuleFiles files, Problems problems) {
        if (files.has(FILE)) {
            for (RuleTable.Row row : RuleTable.read(files, FILE, HEADER, problems).rows()) {
                Line line = line(row);
                String[] sides = row.required("example").split(" = ");
                String[] kinds = sides[0].split(line.kind() == Kind.SUM ? " \\+ " : " - ");
                boolean good = sides.length == 2 && kinds.length == 2;
                if (!good || !holds(line, kinds[0], kinds[1], sides[1])) {
                    row.problem(
                            "example",
                            "\""
                                    + row.text("example")
                                    + "\" is not what the line says; mend the line or it");
                }
            }
        }
    }

    private static boolean holds(Line line, String one, String other, String whole) {
        Topic first = Topic.of(one);
        Topic second = Topic.of(other);
        boolean kinds =
                line.isOne(first) && line.isOther(second)
                        || line.isOne(second) && line.isOther(first);
        Topic all = Topic.of(whole);
        return kinds
                && line.isWhole(all)
                && alike(line.rest(first), line.rest(all))
                && alike(line.rest(second), line.rest(all));
    }
}
