package io.gleaner.check;

import java.util.List;

/** The outcome of a gate in the forms that build servers read. */
public final class CiReport {
    private final Gate gate;
    private final List<Gate.Trial> trials;

    /**
     * @param trials what the gate tried
     */
    public CiReport(Gate gate, List<Gate.Trial> trials) {
        this.gate = gate;
        this.trials = List.copyOf(trials);
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
                lines.append("::error file=").append(gate.file());
                lines.append(",line=").append(trial.floor().line());
                lines.append("::").append(trial).append('\n');
            }
        }
        return lines.toString();
    }

    /** A table for the summary page of a build. */
    public String markdown() {
        StringBuilder text =
                new StringBuilder("| measure | reached | floor | |\n|---|---|---|---|\n");
        for (Gate.Trial trial : trials) {
            text.append("| ").append(trial.actual().name());
            text.append(" | ").append(trial.actual().value());
            text.append(" | ").append(trial.floor().least());
            text.append(trial.passed() ? " | |\n" : " | **below** |\n");
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
