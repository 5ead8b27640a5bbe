package io.gleaner.check;

import java.util.List;

/** The outcome of a gate in the form that build servers read. */
public final class CiReport {
    private final List<Gate.Trial> trials;

    /**
     * @param trials what the gate tried
     */
    public CiReport(List<Gate.Trial> trials) {
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

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
