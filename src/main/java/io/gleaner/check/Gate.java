package io.gleaner.check;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import io.gleaner.rules.RuleTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a score pass only when none of its numbers is below its floor.
 *
 * <p>The floors stand in a file, {@code field,metric,floor}: {@code fact,f1,90.0}; with a fourth
 * column {@code publisher}, some hold for the articles of one publisher only.
 *
 * @param file what the file is called in messages
 * @param floors what it demands
 * @param problems what is wrong with it
 */
public record Gate(String file, List<Floor> floors, List<RuleProblem> problems) {
    private static final List<String> NEEDED = List.of("field", "metric", "floor");
    private static final List<String> HEADER = List.of("field", "metric", "floor", "publisher");

    /** A gate that lets everything pass. */
    public static Gate open(String file) {
        return new Gate(file, List.of(), List.of());
    }

    public static Gate read(Path file) throws IOException {
        return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    }

    static Gate parse(String file, String csv) {
        Problems problems = new Problems();
        RuleTable table =
                RuleTable.read(RuleFiles.of(Map.of(file, csv)), file, HEADER, NEEDED, problems);
        Set<String> known = Metric.names();
        Set<String> said = new HashSet<>();
        List<Floor> floors = new ArrayList<>();
        for (RuleTable.Row row : table.rows()) {
            Floor floor =
                    new Floor(
                            row.required("field"),
                            row.required("metric"),
                            row.decimal("floor"),
                            row.text("publisher"),
                            row.line());
            if (!known.contains(floor.field() + " " + floor.metric())
                    || !said.add(floor.name().toLowerCase(Locale.ROOT))) {
                row.problem(
                        "field",
                        "\""
                                + (floor.field() + " " + floor.metric())
                                + "\" is no number of the score, or said twice");
            }
            floors.add(floor);
        }
        return new Gate(file, List.copyOf(floors), problems.sorted());
    }

    /**
     * A floor, and the number that was held against it.
     *
     * @param floor what is demanded
     * @param actual what was reached; empty when no article of its publisher was checked
     */
    public record Trial(Floor floor, Optional<BigDecimal> actual) {
        public boolean passed() {
            return actual.filter(floor::passes).isPresent();
        }

        /** {@code fact f1: 88.2 is below the floor of 90.0}. */
        @Override
        public String toString() {
            if (actual.isEmpty()) {
                return floor.name() + ": no article of this publisher was checked";
            }
            boolean floorIsLow = floor.kind().equals("floor");
            return floor.name()
                    + ": "
                    + actual.get()
                    + (passed() ? " reaches" : floorIsLow ? " is below" : " is above")
                    + " the "
                    + floor.kind()
                    + " of "
                    + floor.least();
        }

        /** What to do where it failed. */
        String remedy() {
            if (actual.isEmpty()) {
                return "mend the name, or take the line out";
            }
            return floor.kind().equals("floor")
                    ? "mend what got worse, or lower the floor on purpose"
                    : "mend what got worse, or raise the ceiling on purpose";
        }
    }

    /** Holds each number against its floor; what cannot be measured passes. */
    public List<Trial> tried(Reached reached) {
        List<Trial> trials = new ArrayList<>();
        for (Floor floor : floors) {
            Optional<Metric> number = reached.against(floor);
            if (number.isPresent() || !reached.has(floor.publisher())) {
                trials.add(new Trial(floor, number.map(Metric::value)));
            }
        }
        return trials;
    }

    /** What to tell of each floor that is broken; empty when the score passes. */
    public List<String> broken(Reached reached) {
        return tried(reached).stream()
                .filter(trial -> !trial.passed())
                .map(
                        trial ->
                                file
                                        + ":"
                                        + trial.floor().line()
                                        + ": "
                                        + trial
                                        + "; "
                                        + trial.remedy())
                .toList();
    }

    /**
     * The text of the file with floors raised to what was reached. Those of a publisher stay its,
     * and no new ones are made; what could not be measured is demanded still.
     *
     * @param allowRegression lowers floors too where the score is below them
     */
    public String updated(Reached reached, boolean allowRegression) {
        List<Floor> updated = new ArrayList<>();
        for (Metric number : reached.numbers()) {
            Floor before =
                    floors.stream()
                            .filter(f -> f.publisher().isEmpty() && f.isOf(number))
                            .findFirst()
                            .orElseGet(() -> floorAt(number));
            updated.add(updated(before, Optional.of(number), allowRegression));
        }
        for (Floor floor : floors) {
            if (!floor.publisher().isEmpty() || reached.numbers().stream().noneMatch(floor::isOf)) {
                updated.add(updated(floor, reached.against(floor), allowRegression));
            }
        }
        boolean byPublisher = updated.stream().anyMatch(floor -> !floor.publisher().isEmpty());
        StringBuilder csv = new StringBuilder();
        csv.append(String.join(",", byPublisher ? HEADER : NEEDED)).append('\n');
        updated.forEach(floor -> csv.append(floor.csv(byPublisher)).append('\n'));
        return csv.toString();
    }

    private static Floor floorAt(Metric number) {
        return new Floor(number.field(), number.metric(), number.value(), "", 0);
    }

    private static Floor updated(Floor floor, Optional<Metric> number, boolean allowRegression) {
        BigDecimal least =
                number.map(Metric::value)
                        .map(value -> allowRegression ? value : floor.raised(value))
                        .orElse(floor.least());
        return new Floor(floor.field(), floor.metric(), least, floor.publisher(), floor.line());
    }
}
