package io.gleaner.audit;

import static io.gleaner.audit.Trial.term;

import io.gleaner.figure.trait.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One amount in two currencies gives a rate, which those of about the same time must be near; one
 * amount in one unit twice is the same: {@code £1,088 billion, or £1.1 trillion}.
 *
 * <p>Rates of one time may differ by 2 percent, for which day's rate a writer takes is open, and by
 * 10 percent more for every year between. Two articles may take rates of different days and round
 * them: between them 5 percent are open and 9 more for every month, and nothing follows after two.
 *
 * <p>An amount and the same per share imply a number of shares, which changes by no more than a
 * fifth from one year to the next.
 */
final class Conversion implements Relation {
    static final String RATES = "conversion rates";
    static final String RESTATED = "one amount said twice";

    private static final List<String> SCALES =
            List.of("thousand", "million", "billion", "trillion", "crore", "lakh", "about", "some");
    private static final String SIGNS = "$\u00A3\u20AC\u00A5\u20B9%";

    private static final BigDecimal AT_ONCE = new BigDecimal("0.02");
    private static final BigDecimal A_DAY = new BigDecimal("0.00028");
    private static final BigDecimal ACROSS = new BigDecimal("0.05");
    private static final BigDecimal A_DAY_ACROSS = new BigDecimal("0.003");
    private static final BigDecimal SHARES = new BigDecimal("0.1");

    /** Beyond this many days nothing follows from a rate. */
    private static final long FAR = 800;

    private static final long FAR_ACROSS = 60;

    /** An amount and the same in another unit. */
    private record Pair(Claim from, Claim to) {
        Interval rate() {
            return to.interval().over(from.interval());
        }

        String units() {
            return from.units().iterator().next() + " in " + to.units().iterator().next();
        }

        /** What amounts of two pairs must be of, beside their units: one article's, per share. */
        String key() {
            return isPerShare() ? units() + " " + to.article() : units();
        }

        boolean isPerShare() {
            return to.units().iterator().next().endsWith("/share");
        }

        /** The day that it is converted on, more or less. */
        Optional<LocalDate> day() {
            return to.period().or(from::period).map(p -> p.last()).or(to::published);
        }
    }

    @Override
    public List<Trial> among(Claims claims) {
        List<Trial> trials = new ArrayList<>();
        Map<String, List<Pair>> byUnits = new TreeMap<>();
        for (Claim to : claims.all()) {
            Optional<Claim> from = claims.target(to).filter(f -> to.role() == Role.CONVERSION);
            if (from.isEmpty()) {
                continue;
            }
            Pair pair = new Pair(from.get(), to);
            if (to.sameUnit(from.get())) {
                trials.add(restated(pair));
            } else if (isRate(pair) && from.get().value().signum() != 0) {
                byUnits.computeIfAbsent(pair.key(), u -> new ArrayList<>()).add(pair);
            }
        }
        apposed(claims, trials);
        byUnits.values().forEach(pairs -> neighbours(pairs, trials));
        return trials;
    }

    /** One amount or share behind another of its unit, in brackets. */
    private static void apposed(Claims claims, List<Trial> trials) {
        for (List<Claim> article : claims.articles()) {
            for (int i = 1; i < article.size(); i++) {
                Claim one = article.get(i - 1);
                Claim other = article.get(i);
                boolean told = other.role() == Role.CONVERSION && claims.target(other).isPresent();
                if (!told && one.isNextTo(other) && restates(one, other)) {
                    trials.add(restated(new Pair(one, other)));
                }
            }
        }
    }

    private static boolean restates(Claim one, Claim other) {
        boolean roles =
                one.role() == other.role()
                        && (one.role() == Role.LEVEL || one.role() == Role.SHARE);
        int from = one.place() + one.quote().length();
        String between = one.sentence().substring(from, Math.max(from, other.place())).strip();
        return roles
                && one.sameUnit(other)
                && (one.isMoney() || one.isRatio())
                && one.topic().same(other.topic())
                && one.sentence().startsWith(")", other.place() + other.quote().length())
                && (between.equals("(") || between.equals("of the total ("));
    }

    /** Whether a quote has a sign or a word for its unit, beside digits and words of scale. */
    private static boolean tellsUnit(String quote) {
        String bare = quote.toLowerCase(Locale.ROOT);
        for (String scale : SCALES) {
            bare = bare.replace(scale, "");
        }
        return bare.chars().anyMatch(c -> Character.isLetter(c) || SIGNS.indexOf(c) >= 0);
    }

    private static Trial restated(Pair pair) {
        return new Trial(
                RESTATED,
                "the amount",
                pair.to().checked() || tellsUnit(pair.to().quote()),
                List.of(
                        term(pair.to(), pair.from().interval()),
                        term(pair.from(), pair.to().interval())));
    }

    /** Each against the one before it in time. */
    private static void neighbours(List<Pair> pairs, List<Trial> trials) {
        List<Pair> inTime = new ArrayList<>(pairs);
        inTime.sort(Comparator.comparing(pair -> pair.day().orElse(LocalDate.MIN)));
        for (int i = 1; i < inTime.size(); i++) {
            trials.add(rates(inTime.get(i - 1), inTime.get(i)));
        }
    }

    private static long days(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** Of about one day's papers: an amount of the past may be converted at the rate of today. */
    private static boolean atOnce(Pair one, Pair other) {
        Optional<LocalDate> day = one.to().published();
        Optional<LocalDate> otherDay = other.to().published();
        return day.isPresent()
                && otherDay.isPresent()
                && days(day.get(), otherDay.get()) <= FAR_ACROSS;
    }

    /** An amount in two currencies, or of a company and of each of its shares. */
    private static boolean isRate(Pair pair) {
        return pair.from().isMoney() && (pair.to().isMoney() || pair.isPerShare());
    }

    private static Trial rates(Pair one, Pair other) {
        boolean dated = one.day().isPresent() && other.day().isPresent();
        boolean together = one.to().article().equals(other.to().article());
        long days = dated ? days(one.day().get(), other.day().get()) : 0;
        boolean perShare = one.isPerShare();
        BigDecimal slack =
                (perShare ? SHARES : together ? AT_ONCE : ACROSS)
                        .add((together ? A_DAY : A_DAY_ACROSS).multiply(BigDecimal.valueOf(days)));
        Interval rate = one.rate().widened(slack);
        Interval otherRate = other.rate().widened(slack);
        return new Trial(
                RATES,
                "amount x the rate",
                (dated || together)
                        && (together ? days <= FAR : days <= FAR_ACROSS && atOnce(one, other))
                        && !(perShare && one.to().topic().namesOther(other.to().topic())),
                List.of(
                        term(other.to(), other.from().interval().times(rate)),
                        term(other.from(), other.to().interval().over(rate)),
                        term(one.to(), one.from().interval().times(otherRate)),
                        term(one.from(), one.to().interval().over(otherRate))));
    }
}
