package io.gleaner.text;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import io.gleaner.rules.RuleTable;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The publishers whose habits are known, {@code publisher/publishers.csv}.
 *
 * <p>A name is found however a header writes it: in any letter case, with {@code The} before or
 * {@code Inc.} behind, with its short form in brackets, or as an address.
 */
public final class Publishers {
    private static final String FILE = "publisher/publishers.csv";
    private static final int LONGEST_NAME = 5;
    private static final List<String> HEADER =
            List.of("id", "names", "country", "dollar", "day first", "fiscal year", "example");
    private static final Set<String> LEGAL_FORMS =
            Set.of(
                    "inc",
                    "corp",
                    "corporation",
                    "co",
                    "company",
                    "ltd",
                    "limited",
                    "plc",
                    "ag",
                    "sa",
                    "nv",
                    "se",
                    "group",
                    "holding",
                    "holdings",
                    "llc");

    private final Map<String, Publisher> byName = new HashMap<>();

    private Publishers() {}

    public static Publishers read(RuleFiles files, Problems problems) {
        Publishers publishers = new Publishers();
        Map<String, String> places = new HashMap<>();
        for (RuleTable.Row row : RuleTable.read(files, FILE, HEADER, problems).rows()) {
            publishers.line(row, places);
        }
        return publishers;
    }

    private void line(RuleTable.Row row, Map<String, String> places) {
        String id = row.required("id");
        row.required("names");
        row.required("example");
        Publisher publisher =
                new Publisher(
                        id,
                        row.list("names"),
                        code(row, "country", 2),
                        code(row, "dollar", 3),
                        row.yes("day first"),
                        row.choice("fiscal year", Month.class).orElse(Month.DECEMBER));
        String sameId = places.putIfAbsent("id " + id, row.place());
        if (sameId != null) {
            row.problem(
                    "id", "\"" + id + "\" already stands at " + sameId + "; one line a publisher");
        }
        for (String name : publisher.names()) {
            String key = key(name);
            String before = places.putIfAbsent("name " + key, row.place());
            if (key.isEmpty()) {
                row.problem("names", "\"" + name + "\" holds no letters; write the name");
            } else if (before == null) {
                byName.put(key, publisher);
            } else if (!before.equals(row.place())) {
                row.problem(
                        "names",
                        "\""
                                + name
                                + "\" is already "
                                + byName.get(key).id()
                                + " ("
                                + before
                                + "); a name may mean one publisher only");
            }
        }
    }

    private static Optional<String> code(RuleTable.Row row, String column, int length) {
        Optional<String> code = row.optional(column);
        if (code.isPresent() && !code.get().matches("[A-Z]{" + length + "}")) {
            row.problem(
                    column,
                    "\"" + code.get() + "\" is no code; write " + length + " capital letters");
        }
        return code;
    }

    /** The publisher of a name as a header, metadata or an address gives it. */
    public Optional<Publisher> find(String name) {
        String clean = CleanText.of(name).strip();
        Optional<String> host = host(clean);
        if (host.isPresent()) {
            return ofHost(host.get());
        }
        Optional<Publisher> found = ofName(key(clean));
        int bracket = clean.indexOf('(');
        return found.isPresent() || bracket <= 0 ? found : ofName(key(clean.substring(0, bracket)));
    }

    /** The first publisher that a text names, by capitals: whom a press release is about. */
    public Optional<Publisher> firstNamed(String text) {
        String[] words = text.strip().split("[\\s,;:()\u2013\u2014]+");
        for (int from = 0; from < words.length; from++) {
            if (words[from].isEmpty() || !Character.isUpperCase(words[from].charAt(0))) {
                continue;
            }
            for (int length = Math.min(LONGEST_NAME, words.length - from); length > 0; length--) {
                String name = String.join(" ", Arrays.asList(words).subList(from, from + length));
                String owner =
                        name.endsWith("'s") || name.endsWith("\u2019s")
                                ? name.substring(0, name.length() - 2)
                                : name;
                Optional<Publisher> found = ofName(key(owner));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** {@code news.bbc.co.uk} is {@code bbc.co.uk}. */
    private Optional<Publisher> ofHost(String host) {
        for (int from = 0; from >= 0; from = host.indexOf('.', from) + 1) {
            Publisher found = byName.get(key(host.substring(from)));
            if (found != null) {
                return Optional.of(found);
            }
            if (host.indexOf('.', from) < 0) {
                break;
            }
        }
        return Optional.empty();
    }

    /** {@code apple inc} is {@code apple}. */
    private Optional<Publisher> ofName(String key) {
        String rest = key;
        while (!byName.containsKey(rest)) {
            int last = rest.lastIndexOf(' ');
            if (last < 0 || !LEGAL_FORMS.contains(rest.substring(last + 1))) {
                return Optional.empty();
            }
            rest = rest.substring(0, last);
        }
        return Optional.of(byName.get(rest));
    }

    private static Optional<String> host(String name) {
        int scheme = name.indexOf("://");
        if (scheme < 0 && !name.startsWith("www.")) {
            return Optional.empty();
        }
        String host = scheme < 0 ? name : name.substring(scheme + 3);
        int path = host.indexOf('/');
        return Optional.of(path < 0 ? host : host.substring(0, path));
    }

    /** The name in lower case, without {@code the} and signs; U.S. and US are one. */
    private static String key(String name) {
        String lower = CleanText.of(name).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&') {
                key.append(gap && key.length() > 0 ? " " : "").append(c);
                gap = false;
            } else {
                gap |= c != '.' && c != '\'';
            }
        }
        String words = key.toString();
        return words.startsWith("the ") ? words.substring(4) : words;
    }

    /** Runs the examples of the table: {@code Apple Inc. = apple}. */
    public static List<RuleProblem> check(RuleFiles files) {
        Problems problems = new Problems();
        Publishers publishers = read(files, problems);
        if (!problems.isEmpty()) {
            return problems.sorted();
        }
        for (RuleTable.Row row : RuleTable.read(files, FILE, HEADER, problems).rows()) {
            String[] sides = row.text("example").split(" = ", 2);
            String found = publishers.find(sides[0]).map(Publisher::id).orElse("nobody");
            if (sides.length < 2 || !found.equals(sides[1])) {
                row.problem(
                        "example",
                        "\""
                                + row.text("example")
                                + "\" finds "
                                + found
                                + "; mend the line or its example");
            }
        }
        return problems.sorted();
    }
}
