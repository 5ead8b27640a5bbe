package io.gleaner.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * NewsQuant's metric, in both its modes: as its authors count, and strictly one to one.
 *
 * <p>As its authors count, each expected quantity of a sentence runs over all readings that no
 * other has used up; every one with its value counts, up to as many as are expected, and one with
 * its unit too is used up. Strictly, each reading serves one expected quantity, as many pairs as
 * possible.
 */
public final class NewsQuantScore {
    private static final double RELATIVE = 1e-5;
    private static final double ABSOLUTE = 1e-8;

    private int expected;
    private int read;
    private int value;
    private int valueAndUnit;
    private int strictValue;
    private int strictUnit;

    /** Precision, recall and F1 in percent of so many right ones. */
    public record Share(int right, double precision, double recall, double f1) {
        static Share of(int right, int expected, int read) {
            double p = read == 0 ? 0 : 100.0 * right / read;
            double r = expected == 0 ? 0 : 100.0 * right / expected;
            return new Share(right, p, r, p + r == 0 ? 0 : 2 * p * r / (p + r));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%5d  P %5.1f  R %5.1f  F1 %5.1f", right, precision, recall, f1);
        }
    }

    /** Counts one sentence. */
    public void add(List<NewsQuant.Item> wanted, List<NewsQuant.Item> items) {
        expected += wanted.size();
        read += items.size();
        original(wanted, items);
        strictValue += pairs(wanted, items, NewsQuantScore::sameValue);
        strictUnit += pairs(wanted, items, (a, b) -> sameValue(a, b) && sameUnit(a, b));
    }

    public Share value() {
        return Share.of(value, expected, read);
    }

    public Share valueAndUnit() {
        return Share.of(valueAndUnit, expected, read);
    }

    public Share strictValue() {
        return Share.of(strictValue, expected, read);
    }

    public Share strictValueAndUnit() {
        return Share.of(strictUnit, expected, read);
    }

    private void original(List<NewsQuant.Item> wanted, List<NewsQuant.Item> items) {
        Comparator<NewsQuant.Item> byUnit = Comparator.comparing(NewsQuant.Item::unit);
        List<NewsQuant.Item> left = new ArrayList<>(items);
        left.sort(byUnit);
        List<NewsQuant.Item> sorted = new ArrayList<>(wanted);
        sorted.sort(byUnit);
        int most = wanted.size();
        for (NewsQuant.Item want : sorted) {
            for (int i = 0; i < left.size(); i++) {
                if (!sameValue(want, left.get(i))) {
                    continue;
                }
                if (most > 0) {
                    value++;
                    most--;
                }
                if (sameUnit(want, left.get(i))) {
                    valueAndUnit++;
                    left.remove(i);
                    break;
                }
            }
        }
    }

    /** The most pairs that can be made, each item in one pair at most. */
    private static int pairs(
            List<NewsQuant.Item> wanted,
            List<NewsQuant.Item> items,
            BiPredicate<NewsQuant.Item, NewsQuant.Item> fits) {
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
            List<NewsQuant.Item> wanted,
            List<NewsQuant.Item> items,
            BiPredicate<NewsQuant.Item, NewsQuant.Item> fits,
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

    private static boolean sameUnit(NewsQuant.Item a, NewsQuant.Item b) {
        return a.unit().equalsIgnoreCase(b.unit());
    }

    private static boolean sameValue(NewsQuant.Item a, NewsQuant.Item b) {
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
}
