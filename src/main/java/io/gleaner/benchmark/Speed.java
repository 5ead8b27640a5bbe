package io.gleaner.benchmark;

import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Knowledge;
import io.gleaner.text.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How fast articles are read, on one thread, beside OpenNLP's sentences, tokens and tags of the
 * same text in the same run.
 *
 * <p>The two take turns on small batches, so that whatever else the machine does slows both alike;
 * the ratio is what counts.
 */
public final class Speed {
    private static final int BATCH = 25;
    private static final double KILO = 1024.0;
    private static final double NANOS = 1e9;

    private final AtomicLong times = new AtomicLong();
    private final Gleaner gleaner;
    private final Yardstick yardstick;
    private final boolean quantitiesOnly;

    /**
     * @param quantitiesOnly whether to stop at quantities: no subjects, periods or names
     */
    public Speed(Knowledge knowledge, boolean quantitiesOnly) throws IOException {
        this.gleaner = new Gleaner(knowledge, times::addAndGet);
        this.yardstick = new Yardstick();
        this.quantitiesOnly = quantitiesOnly;
    }

    /**
     * What was measured.
     *
     * @param kilobytes text read, UTF-8
     * @param found figures or quantities found
     * @param tokens tokens the yardstick tagged
     * @param seconds reading took
     * @param yardstickSeconds the yardstick took
     * @param timesSeconds of reading, what finding times, resolving them and giving them to figures
     *     took
     */
    public record Result(
            double kilobytes,
            long found,
            long tokens,
            double seconds,
            double yardstickSeconds,
            double timesSeconds) {
        /** The share of times in reading, in percent. */
        public double timesPercent() {
            return 100 * timesSeconds / seconds;
        }

        public double ratio() {
            return yardstickSeconds / seconds;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "text              %,10.0f KB%n"
                            + "reading           %,10.0f KB/s   %,d found%n"
                            + "OpenNLP           %,10.0f KB/s   %,d tokens tagged%n"
                            + "ratio             %10.2f%n"
                            + "times             %10.1f %% of reading",
                    kilobytes,
                    kilobytes / seconds,
                    found,
                    kilobytes / yardstickSeconds,
                    tokens,
                    ratio(),
                    timesPercent());
        }
    }

    /** Reads a part to warm up, then all in turns with the yardstick. */
    public Result measure(List<Article> articles) {
        pass(articles.subList(0, Math.min(articles.size(), Math.max(BATCH, articles.size() / 5))));
        return pass(articles);
    }

    private Result pass(List<Article> articles) {
        long found = 0;
        long tokens = 0;
        long reading = 0;
        long tagging = 0;
        times.set(0);
        for (List<Article> batch : batches(articles)) {
            long start = System.nanoTime();
            for (Article article : batch) {
                found +=
                        quantitiesOnly
                                ? gleaner.quantities(article).size()
                                : gleaner.glean(article).size();
            }
            long middle = System.nanoTime();
            for (Article article : batch) {
                tokens += yardstick.measure(article.text());
            }
            reading += middle - start;
            tagging += System.nanoTime() - middle;
        }
        double bytes =
                articles.stream()
                        .mapToLong(a -> a.text().getBytes(StandardCharsets.UTF_8).length)
                        .sum();
        return new Result(
                bytes / KILO, found, tokens, reading / NANOS, tagging / NANOS, times.get() / NANOS);
    }

    private static List<List<Article>> batches(List<Article> articles) {
        List<List<Article>> batches = new ArrayList<>();
        for (int from = 0; from < articles.size(); from += BATCH) {
            batches.add(articles.subList(from, Math.min(articles.size(), from + BATCH)));
        }
        return batches;
    }
}
