package io.gleaner.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Compares predicted with expected times as TempEval-3 does: one is found when its words overlap
 * with the expected ones, and right when the value is the same too.
 */
public final class TimexScore {
    private int expected;
    private int predicted;
    private int found;
    private int strict;
    private int right;
    private final List<String> misses = new ArrayList<>();

    /** A time in a text. */
    public record Timex(int start, int end, String type, String value, String text) {
        boolean overlaps(Timex other) {
            return start < other.end && other.start < end;
        }
    }

    /** Adds one text: each expected time pairs with the first prediction that overlaps. */
    public void add(String where, List<Timex> gold, List<Timex> predictions) {
        expected += gold.size();
        predicted += predictions.size();
        List<Timex> left = new ArrayList<>(predictions);
        for (Timex want : gold) {
            Timex pair = null;
            for (Timex got : left) {
                boolean better =
                        pair == null
                                || !pair.value().equals(want.value())
                                        && got.value().equals(want.value());
                if (got.overlaps(want) && better) {
                    pair = got;
                }
            }
            if (pair == null) {
                misses.add(where + ": missed \"" + want.text() + "\" " + want.value());
                continue;
            }
            left.remove(pair);
            found++;
            strict += pair.start() == want.start() && pair.end() == want.end() ? 1 : 0;
            if (pair.value().equals(want.value())) {
                right++;
            } else {
                misses.add(
                        where
                                + ": \""
                                + want.text()
                                + "\" is "
                                + want.value()
                                + ", read \""
                                + pair.text()
                                + "\" "
                                + pair.value());
            }
        }
        for (Timex got : left) {
            misses.add(where + ": none, read \"" + got.text() + "\" " + got.value());
        }
    }

    public int expected() {
        return expected;
    }

    /** F1 of times found by overlapping words, in percent. */
    public double relaxedF1() {
        return f1(found);
    }

    /** F1 of times found with exactly the expected words, in percent. */
    public double strictF1() {
        return f1(strict);
    }

    /** F1 of times found with the right value, in percent. */
    public double valueF1() {
        return f1(right);
    }

    private double f1(int hits) {
        int all = expected + predicted;
        return all == 0 ? 0 : 200.0 * hits / all;
    }

    /** What was missed, wrong or too much, in the order of the texts. */
    public List<String> misses() {
        return Collections.unmodifiableList(misses);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "expected %d, predicted %d: relaxed F1 %.1f, strict F1 %.1f, value F1 %.1f",
                expected,
                predicted,
                relaxedF1(),
                strictF1(),
                valueF1());
    }
}
