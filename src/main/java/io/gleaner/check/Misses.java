package io.gleaner.check;

import io.gleaner.expected.Miss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the program got wrong, by class of error, the commonest first. */
public final class Misses {
    private final SortedMap<String, List<Miss>> byArticle;

    private record Located(String article, Miss miss) {}

    /** The misses of each article, by its id. */
    public Misses(Map<String, List<Miss>> byArticle) {
        this.byArticle = new TreeMap<>(byArticle);
    }

    /**
     * A block a class.
     *
     * <pre>
     * subject too long  12
     *   labour#3 at 214 "6.8%": expected "jobless rate", got "rate of people who"
     * </pre>
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        byKind().forEach(
                        (kind, located) -> {
                            text.append(kind).append("  ").append(located.size()).append('\n');
                            located.forEach(one -> append(text, one));
                        });
        return text.toString();
    }

    /** How many of which class, as a table for the summary page of a build. */
    public String markdown() {
        StringBuilder text = new StringBuilder("| wrong | how often |\n|---|---:|\n");
        byKind().forEach(
                        (kind, located) ->
                                text.append("| ")
                                        .append(kind.replace("|", "\\|"))
                                        .append(" | ")
                                        .append(located.size())
                                        .append(" |\n"));
        return text.toString();
    }

    /** The commonest class first. */
    private Map<String, List<Located>> byKind() {
        SortedMap<String, List<Located>> byKind = new TreeMap<>();
        byArticle.forEach(
                (article, misses) ->
                        misses.forEach(
                                miss ->
                                        byKind.computeIfAbsent(miss.kind(), k -> new ArrayList<>())
                                                .add(new Located(article, miss))));
        List<String> kinds = new ArrayList<>(byKind.keySet());
        kinds.sort(Comparator.comparingInt(kind -> -byKind.get(kind).size()));
        Map<String, List<Located>> ordered = new LinkedHashMap<>();
        kinds.forEach(kind -> ordered.put(kind, byKind.get(kind)));
        return ordered;
    }

    private static void append(StringBuilder text, Located located) {
        Miss miss = located.miss();
        text.append("  ").append(located.article());
        if (miss.id() > 0) {
            text.append('#').append(miss.id());
        }
        text.append(" at ").append(miss.charStart()).append(' ').append(quoted(miss.quote()));
        text.append(": ");
        if (miss.got().isEmpty()) {
            text.append("expected ").append(quoted(miss.expected()));
        } else if (miss.expected().isEmpty()) {
            text.append("got ").append(quoted(miss.got()));
        } else {
            text.append("expected ").append(quoted(miss.expected()));
            text.append(", got ").append(quoted(miss.got()));
        }
        text.append('\n');
    }

    /** On one line, without control characters. */
    static String quoted(String text) {
        StringBuilder plain = new StringBuilder("\"");
        text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(plain::appendCodePoint);
        return plain.append('"').toString();
    }
}
