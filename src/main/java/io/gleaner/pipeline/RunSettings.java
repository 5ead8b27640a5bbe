package io.gleaner.pipeline;

import io.gleaner.expected.ExpectedTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a run is told.
 *
 * @param inputs files and folders to read
 * @param work paths in the database are counted from here
 * @param articles the usual input folder: ids of what lies in it are counted from there
 * @param out where CSV files go
 * @param database the database file
 * @param jobs how many articles are read at once
 * @param mostBytes a larger input is set aside
 * @param lockWait how long to wait for another run
 * @param program version of the program, with all that makes it read otherwise
 * @param expected what people read in articles that have no file of it beside them, or have another
 * @param leastConfidence figures less sure than this are left out
 * @param keep leaves articles as they are that other rules or another version read
 * @param removals what is done with articles that are no longer among the inputs
 */
public record RunSettings(
        List<Path> inputs,
        Path work,
        Path articles,
        Path out,
        Path database,
        int jobs,
        long mostBytes,
        Duration lockWait,
        String program,
        Optional<ExpectedTable> expected,
        double leastConfidence,
        boolean keep,
        Removals removals) {}
