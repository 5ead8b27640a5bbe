package io.gleaner.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gleaner.store.RunCounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code run_results.json}: what the last run did, for scripts and for the next run.
 *
 * <p>It is there whatever happens: it says {@code running} from the first moment, so that after a
 * run that was killed it still does, and {@code failed} or {@code interrupted} with the reason.
 */
public final class ResultsFile {
    private static final String NAME = "run_results.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;
    private final Path database;
    private final SortedMap<String, Long> before;

    /**
     * Looks at what the run before left.
     *
     * @param folder where the file lies
     * @param database the database that it tells of
     */
    public ResultsFile(Path folder, Path database) {
        this.folder = folder;
        this.database = database.toAbsolutePath().normalize();
        this.before = readRows();
    }

    private SortedMap<String, Long> readRows() {
        SortedMap<String, Long> rows = new TreeMap<>();
        try {
            Path file = folder.resolve(NAME);
            if (Files.exists(file)) {
                JsonNode json = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
                if (json.path("database").asText().equals(database.toString())) {
                    json.path("rows")
                            .properties()
                            .forEach(r -> rows.put(r.getKey(), r.getValue().asLong()));
                }
            }
        } catch (IOException e) {
            // damaged or not ours: there is nothing to compare with
            rows.clear();
        }
        return rows;
    }

    /** How many rows each table had when the run before ended; empty when nobody knows. */
    SortedMap<String, Long> rowsBefore() {
        return before;
    }

    /** A run has begun. */
    public void running(Instant started, String program) throws IOException {
        write(unfinished("running", started, program, ""));
    }

    /**
     * A run ended before its time.
     *
     * @param soFar what it had done by then
     */
    public void ended(String outcome, Instant started, String program, String why, Tally soFar)
            throws IOException {
        ObjectNode object = unfinished(outcome, started, program, why);
        object.put("seconds", seconds(Duration.between(started, Instant.now())));
        counts(object, soFar.counts(), soFar.figures(), soFar.leftOut());
        write(object);
    }

    /** A run is done. */
    public void done(RunResults results) throws IOException {
        ObjectNode object = results(results);
        rows(object, results.rows());
        write(object);
    }

    private ObjectNode unfinished(String outcome, Instant started, String program, String why) {
        ObjectNode object = JSON.createObjectNode();
        object.put("outcome", outcome);
        if (!why.isEmpty()) {
            object.put("why", why);
        }
        object.put("started", started.toString());
        object.put("program", program);
        rows(object, before);
        return object;
    }

    private static double seconds(Duration took) {
        return took.toMillis() / 1000.0;
    }

    private void rows(ObjectNode object, SortedMap<String, Long> rows) {
        object.put("database", database.toString());
        ObjectNode counts = object.putObject("rows");
        rows.forEach(counts::put);
    }

    /** Whole or not at all, whoever else writes it at the same time. */
    private synchronized void write(ObjectNode object) throws IOException {
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, "." + NAME, ".writing");
        try {
            Files.writeString(beside, text(object) + "\n", StandardCharsets.UTF_8);
            Files.move(
                    beside,
                    folder.resolve(NAME),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** What a run did, as JSON. */
    public static String json(RunResults results) {
        return text(results(results));
    }

    private static ObjectNode results(RunResults results) {
        ObjectNode object = JSON.createObjectNode();
        object.put("outcome", "done");
        object.put("started", results.started().toString());
        object.put("seconds", seconds(results.took()));
        object.put("program", results.program());
        object.put("rules_sha256", results.rulesSha256());
        counts(object, results.counts(), results.figures(), results.leftOut());
        object.put("kept_though_gone", results.kept());
        ArrayNode problems = object.putArray("problems");
        results.problems()
                .forEach(
                        problem ->
                                problems.addObject()
                                        .put("path", problem.path())
                                        .put("reason", problem.reason()));
        ArrayNode remarks = object.putArray("remarks");
        results.remarks().forEach(remarks::add);
        ArrayNode warnings = object.putArray("warnings");
        results.warnings().forEach(warnings::add);
        return object;
    }

    private static void counts(ObjectNode object, RunCounts counts, int figures, int leftOut) {
        object.putObject("articles")
                .put("added", counts.added())
                .put("changed", counts.changed())
                .put("unchanged", counts.unchanged())
                .put("renamed", counts.renamed())
                .put("removed", counts.removed())
                .put("set_aside", counts.failed());
        object.put("figures", figures);
        object.put("left_out", leftOut);
    }

    private static String text(ObjectNode object) {
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
