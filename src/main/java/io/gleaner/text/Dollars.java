package io.gleaner.text;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which dollar a bare {@code $} is, by the country that an article is about. */
public final class Dollars {
    private static final String FILE = "publisher/dollars.csv";

    /** Names a country so often, and oftener than any other, and it is about that country. */
    private static final int ENOUGH = 2;

    /** So short a text names whom it is about once, as its first word. */
    private static final int SHORT = 600;

    /** The beginning, where an article says whom it is about. */
    private static final int LEAD = 250;

    private final Map<String, String> codeByName;
    private final Map<String, String> codeByExchange;

    private Dollars(Map<String, String> codeByName, Map<String, String> codeByExchange) {
        this.codeByName = codeByName;
        this.codeByExchange = codeByExchange;
    }

    public static Dollars read(RuleFiles files, Problems problems) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> exchanges = new LinkedHashMap<>();
        List<RuleTable.Row> rows =
                RuleTable.read(
                                files,
                                FILE,
                                List.of("code", "names", "exchanges", "example"),
                                problems)
                        .rows();
        for (RuleTable.Row row : rows) {
            row.required("names");
            add(row, "names", names);
            add(row, "exchanges", exchanges);
        }
        Dollars dollars = new Dollars(names, exchanges);
        rows.forEach(dollars::checkExample);
        return dollars;
    }

    private static void add(RuleTable.Row row, String column, Map<String, String> codes) {
        String code = row.required("code");
        for (String name : row.list(column)) {
            String other = codes.putIfAbsent(name, code);
            if (other != null) {
                row.problem(column, "\"" + name + "\" already means " + other);
            }
        }
    }

    /** An example stands for a title, which says by one name what an article is about. */
    private void checkExample(RuleTable.Row row) {
        String example = row.required("example");
        String reading = of(example, "").orElse("no dollar");
        if (!reading.equals(row.text("code"))) {
            row.problem(
                    "example",
                    "\"" + example + "\" tells " + reading + "; mend the line or its example");
        }
    }

    /**
     * The dollar of the exchange that lists the company told of, else of the country that the words
     * name most; empty when no country stands out.
     */
    public Optional<String> of(String title, String text) {
        return listed(text).or(() -> country(title, text)).or(() -> first(text));
    }

    /** The exchange named first as that of a company's shares: (NYSE: ACME). */
    private Optional<String> listed(String text) {
        int first = text.length();
        String code = null;
        for (Map.Entry<String, String> exchange : codeByExchange.entrySet()) {
            int at = text.indexOf(exchange.getKey() + ':');
            boolean whole = at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1));
            if (whole && at < first) {
                first = at;
                code = exchange.getValue();
            }
        }
        return Optional.ofNullable(code);
    }

    /** Canada sold bonds, Sydney rents rose: the place that a short text begins with. */
    private Optional<String> first(String text) {
        return codeByName.entrySet().stream()
                .filter(name -> text.length() < SHORT && text.startsWith(name.getKey()))
                .filter(
                        name ->
                                times(text.substring(0, name.getKey().length() + 1), name.getKey())
                                        > 0)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<String> country(String title, String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Integer> leads = new LinkedHashMap<>();
        codeByName.forEach(
                (name, code) -> {
                    // a title says what an article is about
                    int count = 2 * times(title, name) + times(text, name);
                    int lead =
                            times(title, name)
                                    + times(text.substring(0, Math.min(LEAD, text.length())), name);
                    leads.merge(code, lead, Integer::sum);
                    if (count > 0) {
                        counts.merge(code, count, Integer::sum);
                    }
                });
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= ENOUGH && leads.get(most.getKey()) > 0)
                .filter(
                        most ->
                                counts.values().stream()
                                                .filter(n -> n.equals(most.getValue()))
                                                .count()
                                        == 1)
                .map(Map.Entry::getKey);
    }

    /** How often a name stands in a text as a whole word. */
    private static int times(String text, String name) {
        int count = 0;
        int at = text.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            boolean whole =
                    (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                            && (end >= text.length()
                                    || !Character.isLetterOrDigit(text.charAt(end)))
                            // US$ says its dollar itself
                            && (end >= text.length() || text.charAt(end) != '$');
            count += whole ? 1 : 0;
            at = text.indexOf(name, end);
        }
        return count;
    }
}
