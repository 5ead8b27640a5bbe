package io.gleaner.check;

import io.gleaner.expected.Score;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import io.gleaner.rules.RuleTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a score pass only when none of its numbers is below its floor.
 *
 * <p>The floors stand in a file, {@code field,metric,floor}: {@code fact,f1,90.0}.
 *
 * @param file what the file is called in messages
 * @param floors what it demands
 * @param problems what is wrong with it
 */
public record Gate(String file, List<Floor> floors, List<RuleProblem> problems) {
    private static final List<String> HEADER = List.of("field", "metric", "floor");

    /** A gate that lets everything pass. */
    public static Gate open(String file) {
        return new Gate(file, List.of(), List.of());
    }

    public static Gate read(Path file) throws IOException {
        return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    }

    static Gate parse(String file, String csv) {
        Problems problems = new Problems();
        RuleTable table = RuleTable.read(RuleFiles.of(Map.of(file, csv)), file, HEADER, problems);
        Set<String> known = new HashSet<>();
        Metric.of(Score.of(List.of())).forEach(number -> known.add(number.name()));
        List<Floor> floors = new ArrayList<>();
        for (RuleTable.Row row : table.rows()) {
            Floor floor =
                    new Floor(
                            row.required("field"),
                            row.required("metric"),
                            row.decimal("floor"),
                            row.line());
            String name = floor.field() + " " + floor.metric();
            if (!known.remove(name)) {
                row.problem("field", "\"" + name + "\" is no number of the score, or said twice");
            }
            floors.add(floor);
        }
        return new Gate(file, List.copyOf(floors), problems.sorted());
    }

    /**
     * A floor, and the number that was held against it.
     *
     * @param floor what is demanded
     * @param actual what was reached
     */
    public record Trial(Floor floor, Metric actual) {
        public boolean passed() {
            return actual.value().compareTo(floor.least()) >= 0;
        }

        /** {@code fact f1: 88.2 is below the floor of 90.0}. */
        @Override
        public String toString() {
            return actual.name()
                    + ": "
                    + actual.value()
                    + (passed() ? " reaches" : " is below")
                    + " the floor of "
                    + floor.least();
        }
    }

    /** Holds each number against its floor. */
    public List<Trial> tried(Score score) {
        List<Metric> numbers = Metric.of(score);
        List<Trial> trials = new ArrayList<>();
        for (Floor floor : floors) {
            numbers.stream()
                    .filter(floor::isOf)
                    .findFirst()
                    .ifPresent(number -> trials.add(new Trial(floor, number)));
        }
        return trials;
    }

    /** What to tell of each floor that is broken; empty when the score passes. */
    public List<String> broken(Score score) {
        return tried(score).stream()
                .filter(trial -> !trial.passed())
                .map(
                        trial ->
                                file
                                        + ":"
                                        + trial.floor().line()
                                        + ": "
                                        + trial
                                        + "; mend what got worse, or lower the floor on purpose")
                .toList();
    }

    /**
     * The text of the file with floors raised to what was reached.
     *
     * @param allowRegression lowers floors too where the score is below them
     */
    public String updated(Score score, boolean allowRegression) {
        StringBuilder csv = new StringBuilder(String.join(",", HEADER)).append('\n');
        for (Metric number : Metric.of(score)) {
            Optional<Floor> before = floors.stream().filter(f -> f.isOf(number)).findFirst();
            csv.append(number.field()).append(',').append(number.metric()).append(',');
            csv.append(
                    before.isPresent() && !allowRegression
                            ? before.get().least().max(number.value()).toPlainString()
                            : number.value().toPlainString());
            csv.append('\n');
        }
        return csv.toString();
    }
}
