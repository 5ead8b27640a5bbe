package io.gleaner.check;

import java.util.List;
import java.util.Optional;

/** The outcome of a check in the forms that build servers read. */
public final class CiReport {
    /** More of one kind are counted, not listed: a summary page has an end. */
    private static final int MOST_LISTED = 100;

    private final Gate gate;
    private final List<Gate.Trial> trials;
    private final List<Metric> numbers;
    private final Optional<Against> against;

    public CiReport(Gate gate, Reached reached) {
        this(gate, reached, Optional.empty());
    }

    /**
     * @param against how it compares with an earlier reading
     */
    public CiReport(Gate gate, Reached reached, Optional<Against> against) {
        this.gate = gate;
        this.trials = gate.tried(reached);
        this.numbers = reached.numbers();
        this.against = against;
    }

    /** A JUnit XML file: each floor is a test, and so is the comparison with an earlier reading. */
    public String junitXml() {
        boolean worse = against.filter(Against::isSurelyWorse).isPresent();
        long failures = trials.stream().filter(trial -> !trial.passed()).count() + (worse ? 1 : 0);
        int tests = trials.size() + (against.isPresent() ? 1 : 0);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"accuracy\" tests=\"").append(tests);
        xml.append("\" failures=\"").append(failures).append("\" errors=\"0\">\n");
        for (Gate.Trial trial : trials) {
            test(xml, trial.floor().name());
            if (trial.passed()) {
                xml.append("/>\n");
            } else {
                xml.append(">\n    <failure message=\"").append(escaped(trial.toString()));
                xml.append("\"/>\n  </testcase>\n");
            }
        }
        against.ifPresent(a -> comparisonTest(xml, a));
        return xml.append("</testsuite>\n").toString();
    }

    private static void test(StringBuilder xml, String name) {
        xml.append("  <testcase classname=\"accuracy\" name=\"").append(escaped(name)).append('"');
    }

    private static void comparisonTest(StringBuilder xml, Against against) {
        test(xml, "not surely worse than before");
        xml.append(">\n");
        if (against.isSurelyWorse()) {
            xml.append("    <failure message=\"").append(escaped(against.verdict()));
            xml.append("\"/>\n");
        }
        xml.append("    <system-out>").append(escaped(against.toString()));
        xml.append("</system-out>\n  </testcase>\n");
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
        against.filter(Against::isSurelyWorse)
                .ifPresent(
                        a ->
                                lines.append("::error title=surely worse::")
                                        .append(command(a.verdict()))
                                        .append('\n'));
        return lines.toString();
    }

    /** A table of all numbers and their floors, for the summary page of a build. */
    public String markdown() {
        StringBuilder text =
                new StringBuilder("| measure | reached | floor | |\n|---|---:|---:|---|\n");
        for (Metric number : numbers) {
            Optional<Gate.Trial> trial =
                    trials.stream()
                            .filter(t -> t.floor().publisher().isEmpty() && t.floor().isOf(number))
                            .findFirst();
            row(text, number.name(), number.value().toString(), trial);
        }
        for (Gate.Trial trial : trials) {
            boolean told =
                    trial.floor().publisher().isEmpty()
                            && numbers.stream().anyMatch(trial.floor()::isOf);
            if (!told) {
                String value = trial.actual().map(Object::toString).orElse("");
                row(text, trial.floor().name(), value, Optional.of(trial));
            }
        }
        against.ifPresent(a -> comparison(text, a));
        return text.toString();
    }

    private static void row(
            StringBuilder text, String name, String value, Optional<Gate.Trial> trial) {
        text.append("| ").append(cell(name));
        text.append(" | ").append(value);
        text.append(" | ").append(trial.map(t -> t.floor().least().toString()).orElse(""));
        boolean passed = trial.map(Gate.Trial::passed).orElse(true);
        boolean floor = trial.map(t -> t.floor().kind().equals("floor")).orElse(true);
        text.append(passed ? " | |\n" : floor ? " | **below** |\n" : " | **above** |\n");
    }

    private static void comparisonRow(StringBuilder text, String name, Against.Difference d) {
        text.append("| ").append(name);
        text.append(" | ").append(Against.Difference.percent(d.before()));
        text.append(" | ").append(Against.Difference.percent(d.now()));
        text.append(" | ").append(Against.Difference.signed(d.rise().value()));
        text.append(" | ").append(Against.Difference.signed(d.rise().low()));
        text.append(" to ").append(Against.Difference.signed(d.rise().high())).append(" |\n");
    }

    private static void comparison(StringBuilder text, Against against) {
        text.append("\n### Against ").append(cell(against.before())).append("\n\n");
        text.append("| measure | before | now | rise | 95 % between |\n");
        text.append("|---|---:|---:|---:|---:|\n");
        comparisonRow(text, "quantity f1", against.quantity());
        comparisonRow(text, "fact f1", against.fact());
        if (against.isSurelyWorse()) {
            text.append("\n**Surely worse than before.**\n");
        }
        for (boolean better : List.of(false, true)) {
            changes(text, against, better);
        }
    }

    private static void changes(StringBuilder text, Against against, boolean better) {
        List<Change> those = against.changes(better);
        if (those.isEmpty()) {
            return;
        }
        text.append('\n').append(against.heading(better)).append("\n\n");
        text.append("| article | quote | what |\n|---|---|---|\n");
        for (Change change : those.subList(0, Math.min(MOST_LISTED, those.size()))) {
            text.append("| ").append(cell(change.article()));
            text.append(change.id() > 0 ? "#" + change.id() : " at " + change.charStart());
            text.append(" | ").append(cell(change.quote()));
            text.append(" | ").append(cell(String.join("; ", change.fields()))).append(" |\n");
        }
        if (those.size() > MOST_LISTED) {
            text.append("\nand ").append(those.size() - MOST_LISTED).append(" more\n");
        }
    }

    /** Words of articles in a table of Markdown: on one line, and no markup. */
    private static String cell(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '<') {
                plain.append("&lt;");
            } else {
                plain.append("\\`*[]|~".indexOf(c) >= 0 ? "\\" : "");
                plain.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return plain.toString();
    }

    /** Line ends and per cents would end a workflow command, or be taken for an escape. */
    private static String command(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return command(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** What XML cannot hold at all is shown as U+FFFD. */
    private static String escaped(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> xml.append("&amp;");
                                case '<' -> xml.append("&lt;");
                                case '>' -> xml.append("&gt;");
                                case '"' -> xml.append("&quot;");
                                default -> xml.appendCodePoint(inXml(c) ? c : 0xFFFD);
                            }
                        });
        return xml.toString();
    }

    private static boolean inXml(int c) {
        return c >= ' ' && c < 0xD800
                || c == '\n'
                || c == '\t'
                || c == '\r'
                || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF;
    }
}
