package io.gleaner.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Compares predicted with expected times as TempEval-3 does: one is found when its words overlap
 * with the expected ones, and right when the value is the same too.
 */
public final class TimexScore {
    /** Values that tell a calendar time: 2014-06, 2014-W25, 199 for the nineties. */
    private static final Pattern CALENDAR =
            Pattern.compile(
                    "\\d{3,4}|\\d{4}-(\\d\\d(-\\d\\d)?|Q[1-4]|H[12]|W\\d\\d(-WE)?|SP|SU|FA|WI)");

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

    /** Adds the times of one type. */
    public void add(String where, List<Timex> gold, List<Timex> predictions, String type) {
        add(
                where,
                gold.stream().filter(t -> t.type().equals(type)).toList(),
                predictions.stream().filter(t -> t.type().equals(type)).toList());
    }

    /**
     * Adds the dates with a calendar value. A date whose value is none ({@code PAST_REF}) is
     * neither wanted nor held against a prediction.
     */
    public void addCalendar(String where, List<Timex> gold, List<Timex> predictions) {
        List<Timex> dates = gold.stream().filter(t -> t.type().equals("DATE")).toList();
        List<Timex> others = dates.stream().filter(t -> !calendar(t)).toList();
        add(
                where,
                dates.stream().filter(TimexScore::calendar).toList(),
                predictions.stream()
                        .filter(t -> t.type().equals("DATE") && calendar(t))
                        .filter(t -> others.stream().noneMatch(t::overlaps))
                        .toList());
    }

    private static boolean calendar(Timex time) {
        return CALENDAR.matcher(time.value()).matches();
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
