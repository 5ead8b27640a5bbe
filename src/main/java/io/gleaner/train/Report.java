package io.gleaner.train;

import io.gleaner.expected.Alignment;
import io.gleaner.expected.Bootstrap;
import io.gleaner.expected.Calibration;
import io.gleaner.expected.Field;
import io.gleaner.expected.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How well learning does on articles that were not learned from, whole and by kind of source. */
public final class Report {
    private static final String HEAD =
            String.format(
                    Locale.ROOT,
                    "%-16s %8s %8s  %5s  %-13s  %7s  %6s  %4s  %6s%n",
                    "kind",
                    "articles",
                    "figures",
                    "fact",
                    "",
                    "subject",
                    "period",
                    "role",
                    "source");

    private final Map<String, List<Alignment>> byKind = new TreeMap<>();
    private final List<Alignment> all = new ArrayList<>();

    /** Adds an article. */
    public void add(String kind, Alignment alignment) {
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(alignment);
        all.add(alignment);
    }

    /** A line a kind, with the interval of fact F1 over articles; then all fields of all. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(HEAD);
        byKind.forEach((kind, articles) -> text.append(line(kind, articles)));
        text.append(line("all", all)).append('\n').append(Score.of(all));
        return text.append(Calibration.of(all)).toString();
    }

    private static String line(String kind, List<Alignment> articles) {
        Score score = Score.of(articles);
        Bootstrap.Interval fact =
                Bootstrap.standard().f1(articles.stream().map(Bootstrap.Counts::ofFacts).toList());
        return String.format(
                Locale.ROOT,
                "%-16s %8d %8d  %5.1f  %5.1f to %5.1f  %7.1f  %6.1f  %4.1f  %6.1f%n",
                kind,
                score.articles(),
                score.expected(),
                100 * fact.value(),
                100 * fact.low(),
                100 * fact.high(),
                100 * score.accuracy(Field.SUBJECT),
                100 * score.fields().get(Field.PERIOD).ratio().f1(),
                100 * score.accuracy(Field.ROLE),
                100 * score.fields().get(Field.SOURCE).ratio().f1());
    }
}
