package io.gleaner.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * NewsQuant's metric, in both its modes: as its authors count, and strictly one to one.
 *
 * <p>As its authors count, each expected quantity of a sentence runs over all readings that no
 * other has used up; every one with its value counts, up to as many as are expected, and one with
 * its unit too is used up. Signs and concepts are compared for every such pair, so that one reading
 * may count more than once. Strictly, each reading serves one expected quantity, as many pairs as
 * possible.
 */
public final class NewsQuantScore {
    private static final double RELATIVE = 1e-5;
    private static final double ABSOLUTE = 1e-8;

    /** What has to be right of a quantity. */
    public enum Metric {
        VALUE("value", NewsQuantScore::sameValue),
        UNIT("value+unit", (g, p) -> sameValue(g, p) && sameUnit(g, p)),
        CHANGE("value+change", (g, p) -> sameValue(g, p) && g.change().equals(p.change())),
        UNIT_AND_CHANGE(
                "value+unit+change",
                (g, p) -> sameValue(g, p) && sameUnit(g, p) && g.change().equals(p.change())),
        CONCEPT_PARTIAL(
                "value+concept_partial", (g, p) -> sameValue(g, p) && shared(set(g), set(p)) > 0),
        CONCEPT_COMPLETE(
                "value+concept_complete", (g, p) -> sameValue(g, p) && set(g).equals(set(p)));

        private final String label;
        private final BiPredicate<NewsQuantItem, NewsQuantItem> fits;

        Metric(String label, BiPredicate<NewsQuantItem, NewsQuantItem> fits) {
            this.label = label;
            this.fits = fits;
        }

        boolean isOfChange() {
            return this != VALUE && this != UNIT;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    private final boolean changes;
    private final Map<Metric, Integer> original = new EnumMap<>(Metric.class);
    private final Map<Metric, Integer> strict = new EnumMap<>(Metric.class);
    private int sentences;
    private int expected;
    private int read;

    /**
     * @param changes whether the set tells signs and concepts
     */
    public NewsQuantScore(boolean changes) {
        this.changes = changes;
    }

    /** Counts one sentence. */
    public void add(List<NewsQuantItem> wanted, List<NewsQuantItem> items) {
        sentences++;
        expected += wanted.size();
        read += items.size();
        original(wanted, items);
        for (Metric metric : Metric.values()) {
            strict.merge(metric, pairs(wanted, items, metric.fits), Integer::sum);
        }
    }

    /** As the authors count. */
    public NewsQuantShare original(Metric metric) {
        return NewsQuantShare.of(original.getOrDefault(metric, 0), expected, read);
    }

    /** One to one. */
    public NewsQuantShare strict(Metric metric) {
        return NewsQuantShare.of(strict.getOrDefault(metric, 0), expected, read);
    }

    private void original(List<NewsQuantItem> wanted, List<NewsQuantItem> items) {
        Comparator<NewsQuantItem> byUnit = Comparator.comparing(NewsQuantItem::unit);
        List<NewsQuantItem> left = new ArrayList<>(items);
        left.sort(byUnit);
        List<NewsQuantItem> sorted = new ArrayList<>(wanted);
        sorted.sort(byUnit);
        int most = wanted.size();
        for (NewsQuantItem want : sorted) {
            for (int i = 0; i < left.size(); i++) {
                NewsQuantItem item = left.get(i);
                if (!sameValue(want, item)) {
                    continue;
                }
                if (most > 0) {
                    count(Metric.VALUE, true);
                    most--;
                }
                count(Metric.CHANGE, item.change().equals(want.change()));
                int shared = shared(lower(want), lower(item));
                count(Metric.CONCEPT_PARTIAL, shared > 0);
                count(
                        Metric.CONCEPT_COMPLETE,
                        shared == want.concepts().size() && shared == item.concepts().size());
                if (sameUnit(want, item)) {
                    count(Metric.UNIT, true);
                    left.remove(i);
                    break;
                }
            }
        }
    }

    private void count(Metric metric, boolean right) {
        original.merge(metric, right ? 1 : 0, Integer::sum);
    }

    /** The most pairs that can be made, each item in one pair at most. */
    private static int pairs(
            List<NewsQuantItem> wanted,
            List<NewsQuantItem> items,
            BiPredicate<NewsQuantItem, NewsQuantItem> fits) {
        int[] owner = new int[items.size()];
        Arrays.fill(owner, -1);
        int pairs = 0;
        for (int i = 0; i < wanted.size(); i++) {
            pairs += place(i, wanted, items, fits, owner, new boolean[items.size()]) ? 1 : 0;
        }
        return pairs;
    }

    private static boolean place(
            int i,
            List<NewsQuantItem> wanted,
            List<NewsQuantItem> items,
            BiPredicate<NewsQuantItem, NewsQuantItem> fits,
            int[] owner,
            boolean[] seen) {
        for (int j = 0; j < items.size(); j++) {
            if (seen[j] || !fits.test(wanted.get(i), items.get(j))) {
                continue;
            }
            seen[j] = true;
            if (owner[j] < 0 || place(owner[j], wanted, items, fits, owner, seen)) {
                owner[j] = i;
                return true;
            }
        }
        return false;
    }

    /** Whether a reading is right in everything. */
    static boolean isAlike(NewsQuantItem wanted, NewsQuantItem read) {
        return Metric.UNIT_AND_CHANGE.fits.test(wanted, read)
                && Metric.CONCEPT_COMPLETE.fits.test(wanted, read);
    }

    private static Set<String> lower(NewsQuantItem item) {
        Set<String> words = new HashSet<>();
        item.concepts().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    /** The words of an item without empty ones. */
    private static Set<String> set(NewsQuantItem item) {
        Set<String> words = lower(item);
        words.remove("");
        return words;
    }

    private static int shared(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    private static boolean sameUnit(NewsQuantItem a, NewsQuantItem b) {
        return a.unit().toLowerCase(Locale.ROOT).equals(b.unit().toLowerCase(Locale.ROOT));
    }

    private static boolean sameValue(NewsQuantItem a, NewsQuantItem b) {
        if (a.high().isPresent() != b.high().isPresent()) {
            return false;
        }
        return close(a.value(), b.value())
                && (a.high().isEmpty() || close(a.high().get(), b.high().orElseThrow()));
    }

    private static boolean close(BigDecimal wanted, BigDecimal read) {
        double difference = wanted.subtract(read).abs().doubleValue();
        return difference <= ABSOLUTE + RELATIVE * Math.abs(read.doubleValue());
    }

    /** One line a metric, first as the authors count, then strictly. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "gold quantities %d, predicted %d, sentences %d\n",
                        expected,
                        read,
                        sentences));
        table(text, "original", original);
        table(text, "strict", strict);
        return text.toString();
    }

    private void table(StringBuilder text, String mode, Map<Metric, Integer> right) {
        text.append("-- ").append(mode).append('\n');
        text.append(
                String.format(Locale.ROOT, "%-26s%6s%7s%7s%7s%n", "metric", "tp", "P", "R", "F1")
                        .replace("\r", ""));
        for (Metric metric : Metric.values()) {
            boolean counted = right != original || metric != Metric.UNIT_AND_CHANGE;
            if (counted && (changes || !metric.isOfChange())) {
                NewsQuantShare share =
                        NewsQuantShare.of(right.getOrDefault(metric, 0), expected, read);
                text.append(String.format(Locale.ROOT, "%-26s%s\n", metric, share));
            }
        }
    }
}
