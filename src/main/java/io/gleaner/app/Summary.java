package io.gleaner.app;

import io.gleaner.pipeline.RunResults;
import io.gleaner.pipeline.RunSettings;
import io.gleaner.report.StoredReport;
import io.gleaner.store.RunCounts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run prints when it is done. */
final class Summary {
    private final Terminal terminal;
    private final Place place;
    private final RunSettings settings;

    Summary(Terminal terminal, Place place, RunSettings settings) {
        this.terminal = terminal;
        this.place = place;
        this.settings = settings;
    }

    void print(RunResults results) {
        RunCounts counts = results.counts();
        if (results.nothingNew()) {
            terminal.say(
                    "nothing new: "
                            + plural(counts.unchanged() - results.problems().size(), "article")
                            + " as the last run left them ("
                            + seconds(results)
                            + ")");
            return;
        }
        terminal.say(
                plural(results.figures(), "figure")
                        + " from "
                        + plural(results.read(), "article")
                        + " in "
                        + seconds(results)
                        + " ("
                        + String.join(", ", parts(counts))
                        + ")");
        StoredReport.measures(settings.database())
                .forEach(measure -> terminal.say(line(measure.name(), measure.value())));
        if (settings.leastConfidence() > 0) {
            terminal.say(
                    line(
                            "left out",
                            results.leftOut() + " below confidence " + settings.leastConfidence()));
        }
        terminal.say("");
        terminal.say(line("database", shown(settings.database())));
        terminal.say(line("figures", shown(settings.out()) + "/**/*.csv"));
        terminal.say(line("report", shown(settings.out().resolve("report.html"))));
    }

    private static List<String> parts(RunCounts counts) {
        List<String> parts = new ArrayList<>();
        add(parts, counts.added(), "new");
        add(parts, counts.changed(), "changed");
        add(parts, counts.unchanged(), "unchanged");
        add(parts, counts.renamed(), "renamed");
        add(parts, counts.removed(), "removed");
        add(parts, counts.failed(), "of these set aside");
        return parts;
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    private static String line(String name, String value) {
        return "  " + name + " ".repeat(Math.max(1, 16 - name.length())) + value;
    }

    private String shown(Path path) {
        Path current = place.current();
        Path absolute = path.toAbsolutePath().normalize();
        return (absolute.startsWith(current) ? current.relativize(absolute) : absolute).toString();
    }

    private static String plural(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String seconds(RunResults results) {
        return String.format(Locale.ROOT, "%.1f s", results.took().toMillis() / 1000.0);
    }
}
