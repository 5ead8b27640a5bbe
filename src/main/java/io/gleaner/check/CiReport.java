package io.gleaner.check;

import io.gleaner.expected.Score;
import java.util.List;
import java.util.Optional;

/** The outcome of a gate in the forms that build servers read. */
public final class CiReport {
    private final Gate gate;
    private final List<Gate.Trial> trials;
    private final List<Metric> numbers;

    public CiReport(Gate gate, Score score) {
        this.gate = gate;
        this.trials = gate.tried(score);
        this.numbers = Metric.of(score);
    }

    /** A JUnit XML file: each floor is a test. */
    public String junitXml() {
        long failures = trials.stream().filter(trial -> !trial.passed()).count();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"accuracy\" tests=\"").append(trials.size());
        xml.append("\" failures=\"").append(failures).append("\" errors=\"0\">\n");
        for (Gate.Trial trial : trials) {
            xml.append("  <testcase classname=\"accuracy\" name=\"");
            xml.append(escaped(trial.actual().name())).append('"');
            if (trial.passed()) {
                xml.append("/>\n");
            } else {
                xml.append(">\n    <failure message=\"").append(escaped(trial.toString()));
                xml.append("\"/>\n  </testcase>\n");
            }
        }
        return xml.append("</testsuite>\n").toString();
    }

    /** One line a broken floor, which GitHub shows at the line of the file of floors. */
    public String githubAnnotations() {
        StringBuilder lines = new StringBuilder();
        for (Gate.Trial trial : trials) {
            if (!trial.passed()) {
                lines.append("::error file=").append(property(gate.file()));
                lines.append(",line=").append(trial.floor().line());
                lines.append("::").append(command(trial.toString())).append('\n');
            }
        }
        return lines.toString();
    }

    /** A table of all numbers and their floors, for the summary page of a build. */
    public String markdown() {
        StringBuilder text =
                new StringBuilder("| measure | reached | floor | |\n|---|---:|---:|---|\n");
        for (Metric number : numbers) {
            Optional<Gate.Trial> trial =
                    trials.stream().filter(t -> t.floor().isOf(number)).findFirst();
            text.append("| ").append(number.name());
            text.append(" | ").append(number.value());
            text.append(" | ").append(trial.map(t -> t.floor().least().toString()).orElse(""));
            boolean passed = trial.map(Gate.Trial::passed).orElse(true);
            text.append(passed ? " | |\n" : " | **below** |\n");
        }
        return text.toString();
    }

    /** Line ends and per cents would end a workflow command, or be taken for an escape. */
    private static String command(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return command(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
