package io.gleaner.benchmark;

import io.gleaner.benchmark.TimexScore.Timex;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.ReadingContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The times of TempEval-3 documents, found and read against those marked in them. */
public final class TimemlTimes {
    private TimemlTimes() {}

    /**
     * The scores.
     *
     * @param all times of every type, as TempEval-3 counts them
     * @param dates dates with a calendar value
     * @param lengths durations
     * @param sets repetitions
     */
    public record Result(TimexScore all, TimexScore dates, TimexScore lengths, TimexScore sets) {
        @Override
        public String toString() {
            return "all times: "
                    + all
                    + "\ndates: "
                    + dates
                    + "\ndurations: "
                    + lengths
                    + "\nsets: "
                    + sets;
        }
    }

    /**
     * Reads documents and compares.
     *
     * @param predictions a folder that gets the documents with our own times marked
     */
    public static Result run(List<Path> files, Optional<Path> predictions, RuleFiles rules)
            throws IOException {
        TimexReader reader = new TimexReader(rules);
        Result result =
                new Result(new TimexScore(), new TimexScore(), new TimexScore(), new TimexScore());
        if (predictions.isPresent()) {
            Files.createDirectories(predictions.get());
        }
        for (Path file : files) {
            Timeml document = read(file);
            ReadingContext context =
                    document.day()
                            .map(ReadingContext.PLAIN::publishedOn)
                            .orElse(ReadingContext.PLAIN);
            List<Timex> found = reader.text(document.text(), context);
            String where = file.getFileName().toString();
            result.all.add(where, document.times(), found);
            result.dates.addCalendar(where, document.times(), found);
            result.lengths.add(where, document.times(), found, "DURATION");
            result.sets.add(where, document.times(), found, "SET");
            if (predictions.isPresent()) {
                Files.writeString(
                        predictions.get().resolve(where),
                        document.with(found),
                        StandardCharsets.UTF_8);
            }
        }
        return result;
    }

    private static Timeml read(Path file) throws IOException {
        try {
            return Timeml.parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": is no TimeML document: " + e.getMessage(), e);
        }
    }
}
