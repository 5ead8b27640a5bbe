package io.gleaner.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
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

/** {@code run_results.json}: what the last run did, for scripts. */
public final class ResultsFile {
    private static final String NAME = "run_results.json";

    private ResultsFile() {}

    /** Writes the file, whole or not at all. */
    public static void write(Path folder, RunResults results) throws IOException {
        Files.createDirectories(folder);
        Path beside = folder.resolve(NAME + ".writing");
        Files.writeString(beside, json(results) + "\n", StandardCharsets.UTF_8);
        Files.move(
                beside,
                folder.resolve(NAME),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    public static String json(RunResults results) {
        JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        ObjectNode object = json.createObjectNode();
        object.put("started", results.started().toString());
        object.put("seconds", results.took().toMillis() / 1000.0);
        object.put("program", results.program());
        object.put("rules_sha256", results.rulesSha256());
        RunCounts counts = results.counts();
        object.putObject("articles")
                .put("added", counts.added())
                .put("changed", counts.changed())
                .put("unchanged", counts.unchanged())
                .put("renamed", counts.renamed())
                .put("removed", counts.removed())
                .put("set_aside", counts.failed());
        object.put("figures", results.figures());
        ArrayNode problems = object.putArray("problems");
        results.problems()
                .forEach(
                        problem ->
                                problems.addObject()
                                        .put("path", problem.path())
                                        .put("reason", problem.reason()));
        ArrayNode remarks = object.putArray("remarks");
        results.remarks().forEach(remarks::add);
        try {
            return json.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
