package io.gleaner.check;

import io.gleaner.expected.Miss;
import java.util.ArrayList;
import java.util.Comparator;
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
        SortedMap<String, List<Located>> byKind = new TreeMap<>();
        byArticle.forEach(
                (article, misses) ->
                        misses.forEach(
                                miss ->
                                        byKind.computeIfAbsent(miss.kind(), k -> new ArrayList<>())
                                                .add(new Located(article, miss))));
        List<String> kinds = new ArrayList<>(byKind.keySet());
        kinds.sort(Comparator.comparingInt(kind -> -byKind.get(kind).size()));
        StringBuilder text = new StringBuilder();
        for (String kind : kinds) {
            text.append(kind).append("  ").append(byKind.get(kind).size()).append('\n');
            byKind.get(kind).forEach(located -> append(text, located));
        }
        return text.toString();
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
    private static String quoted(String text) {
        StringBuilder plain = new StringBuilder("\"");
        text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(plain::appendCodePoint);
        return plain.append('"').toString();
    }
}
