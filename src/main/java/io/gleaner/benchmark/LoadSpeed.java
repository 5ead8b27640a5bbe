package io.gleaner.benchmark;

import io.gleaner.figure.Figure;
import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Knowledge;
import io.gleaner.figure.Reading;
import io.gleaner.store.ArticleEntry;
import io.gleaner.store.BaseUnit;
import io.gleaner.store.Loader;
import io.gleaner.store.RunCounts;
import io.gleaner.store.RunStart;
import io.gleaner.store.StoreFile;
import io.gleaner.text.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many figures a second go into a database file, with all columns, their articles and
 * sentences, the transaction and its commit.
 *
 * <p>An article is read once and loaded over and over under other names, so that reading is no part
 * of what is measured.
 */
public final class LoadSpeed {
    /** As many articles a transaction as a run has. */
    private static final int BATCH = 400;

    private static final double NANOS = 1e9;

    private static final String TEXT =
            "China's box office topped 42.5 billion yuan in 2024, down 22.6 percent from a year"
                    + " earlier, Maoyan said. Some 1.01 billion tickets were sold, against 1.3 billion"
                    + " in 2023. Of them, nearly 79 percent were for domestic films. The average price"
                    + " rose by 0.3 yuan to 42.3 yuan (about 5.9 U.S. dollars). In the first quarter,"
                    + " revenue was 16.4 billion yuan; in the second, it fell to 7.5 billion yuan.\n\n";

    private final Reading reading;
    private final BaseUnit baseUnit;

    public LoadSpeed(Knowledge knowledge, BaseUnit baseUnit) {
        Article article =
                Article.of("a", TEXT.repeat(5)).publishedOn(LocalDate.of(2025, 1, 2), "header");
        this.reading = new Gleaner(knowledge).read(article);
        this.baseUnit = baseUnit;
    }

    /**
     * What was measured.
     *
     * @param figures figures loaded
     * @param loading seconds in which they were
     * @param publishing seconds in which the file was published after that
     */
    public record Result(long figures, double loading, double publishing) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "figures loaded    %,10d%n"
                            + "loading           %,10.0f figures/s, transactions included%n"
                            + "publishing        %10.1f s",
                    figures,
                    figures / loading,
                    publishing);
        }
    }

    /** Loads as many figures into a new file, after a fifth of them to warm up. */
    public Result measure(Path database, long figures) throws IOException {
        pass(database, figures / 5, "warm");
        return pass(database, figures, "a");
    }

    private Result pass(Path database, long figures, String name) throws IOException {
        try (StoreFile store = StoreFile.hold(database, Duration.ZERO)) {
            Loader loader =
                    store.begin(new RunStart(Instant.now(), "benchmark", "benchmark"), baseUnit);
            long loaded = 0;
            long loading = 0;
            while (loaded < figures) {
                List<ArticleEntry> batch = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) {
                    batch.add(entry(name + (loaded + i)));
                }
                long start = System.nanoTime();
                loader.load(batch);
                loading += System.nanoTime() - start;
                loaded += (long) BATCH * reading.figures().size();
            }
            loader.finish(new RunCounts((int) loaded, 0, 0, 0, 0, 0), Instant.now());
            long start = System.nanoTime();
            store.publish();
            return new Result(loaded, loading / NANOS, (System.nanoTime() - start) / NANOS);
        }
    }

    private ArticleEntry entry(String id) {
        Article read = reading.article();
        Article article =
                new Article(
                        id,
                        read.text(),
                        read.title(),
                        read.publisher(),
                        read.published(),
                        read.publishedFrom(),
                        read.url());
        List<Figure> figures = reading.figures().stream().map(f -> under(id, f)).toList();
        return ArticleEntry.of(
                new Reading(article, reading.sentences(), figures), id + ".txt", id, "en");
    }

    private static Figure under(String id, Figure f) {
        return new Figure(
                id,
                f.id(),
                f.evidence(),
                f.quantity(),
                f.role(),
                f.direction(),
                f.about(),
                f.subject(),
                f.shareOf(),
                f.period(),
                f.basePeriod(),
                f.source(),
                f.status(),
                f.rules(),
                f.confidence(),
                f.choices());
    }
}
