package io.gleaner.quantity;

import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import io.gleaner.tokens.Token;

/**
 * What follows a unit to make a rate of it.
 *
 * <pre>
 * rate  = ("per" | "/" | "for every" | "a" | "an" | "each" | "every") [ times ] (unit | noun)
 *       | "to the" currency                       between currencies: 7.2 yuan to the dollar
 * times = digits | "hundred" | "thousand" | "million"
 * </pre>
 *
 * <p>After {@code per}, {@code /} and {@code for every} any noun counts; after {@code a} and {@code
 * each} only units and the nouns of {@code rates.csv}, so that {@code 40 percent a man} stays
 * apart.
 */
final class Rates {
    /** A kilowatt hour per person per year. */
    private static final int MOST = 2;

    /** The digits of a number below a thousand. */
    private static final int HUNDREDS = 3;

    private final Units units;
    private final RateNouns nouns;

    Rates(Units units, RateNouns nouns) {
        this.units = units;
        this.nouns = nouns;
    }

    /** The match with the rates that follow it, two at most. */
    Phrases.Match<Units.Reading> follow(Sentence s, Phrases.Match<Units.Reading> unit) {
        Units.Reading reading = unit.value();
        Unit rate = reading.unit();
        int to = unit.to();
        int baseTo = reading.baseTo();
        for (int i = 0; i < MOST; i++) {
            Phrases.Match<Unit> over = over(rate, s, to);
            if (over == null) {
                break;
            }
            if (baseTo == to && measured(over.value())) {
                baseTo = over.to();
            }
            rate = over.value();
            to = over.to();
        }
        if (to == unit.to()) {
            return unit;
        }
        return new Phrases.Match<>(
                new Units.Reading(rate, reading.factor(), reading.from(), reading.base(), baseTo),
                unit.from(),
                to);
    }

    /** Whether all of a rate is measured, nothing paid, shared or counted. */
    private static boolean measured(Unit rate) {
        for (String part : rate.dimension().split("/")) {
            switch (part) {
                case "money", "ratio", "count" -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    /** The unit divided by what the phrase that begins at a token names, or null. */
    Phrases.Match<Unit> over(Unit unit, Sentence s, int from) {
        boolean hyphen = s.lower(from).equals("-");
        int at = hyphen ? from + 1 : from;
        String word = s.lower(at);
        String next = s.lower(at + 1);
        switch (word) {
            case "per" -> {
                return divided(unit, s, from, after(s, at + 1, hyphen), true);
            }
            case "/" -> {
                return slash(unit, s, from, at + 1);
            }
            case "for" -> {
                boolean every = next.equals("every") || next.equals("each");
                return every ? divided(unit, s, from, at + 2, true) : null;
            }
            case "a", "an", "each", "every" -> {
                return divided(unit, s, from, after(s, at + 1, hyphen), false);
            }
            case "to" -> {
                return next.equals("the") && unit.isMoney()
                        ? exchange(unit, s, from, at + 2)
                        : null;
            }
            default -> {
                return null;
            }
        }
    }

    private static int after(Sentence s, int at, boolean hyphen) {
        return hyphen && s.lower(at).equals("-") ? at + 1 : at;
    }

    /** {@code km/h}, {@code /1000 people}; but 5 percent/10 percent are two numbers. */
    private Phrases.Match<Unit> slash(Unit unit, Sentence s, int from, int at) {
        if (at < s.size() && s.token(at).isNumber() && !powerOfTen(s.token(at).text())) {
            return null;
        }
        // not any noun: HIV/AIDS
        Phrases.Match<Unit> rate =
                divided(unit, s, from, at, at < s.size() && s.token(at).isNumber());
        Phrases.Match<Sense> sign =
                at < s.size() && s.token(at).text().length() == 1
                        ? units.sense(s, at, false, "", true)
                        : null;
        if (sign != null && (rate == null || rate.to() <= sign.to())) {
            // a letter after a slash is a unit, whatever else it may be: W/m
            return new Phrases.Match<>(over(unit, "", sign.value().unit()), from, sign.to());
        }
        return rate;
    }

    /** Yuan to the dollar. */
    private Phrases.Match<Unit> exchange(Unit unit, Sentence s, int from, int at) {
        Phrases.Match<Units.Reading> below = Powers.at(units, s, at, false, "");
        return below != null && below.value().unit().isMoney() && !below.value().unit().equals(unit)
                ? new Phrases.Match<>(over(unit, "", below.value().unit()), from, below.to())
                : null;
    }

    private Phrases.Match<Unit> divided(Unit unit, Sentence s, int from, int at, boolean any) {
        String times = any ? times(s, at) : "";
        int start = times.isEmpty() ? at : timesTo(s, at);
        Phrases.Match<Unit> below = below(s, start, any);
        if (below == null && times.length() > HUNDREDS && unit.isCount()) {
            // 12 deaths per 100,000
            below = new Phrases.Match<>(Unit.counted("person"), start, start);
        }
        if (below == null || !any && isTime(s, below)) {
            return null;
        }
        Unit per = below.value();
        boolean again =
                times.isEmpty() && per.equals(unit) || unit.code().endsWith("/" + per.code());
        boolean ratio = unit.dimension().equals("ratio") && (per.isMoney() || per.isCount());
        return again || ratio
                ? null
                : new Phrases.Match<>(over(unit, times, per), from, below.to());
    }

    /** A year ago, a day after: a time, not a rate; a second attempt is none either. */
    private static boolean isTime(Sentence s, Phrases.Match<Unit> below) {
        switch (s.lower(below.to())) {
            case "ago", "earlier", "before", "later", "after", "prior", "hence" -> {
                return true;
            }
            default -> {
                Tag next = s.lower(below.from()).equals("second") ? s.tag(below.to()) : Tag.X;
                return next.nominal() || next == Tag.ADJ;
            }
        }
    }

    /** {@code 1,000}, {@code million}, {@code 100 million}: the digits of it; else empty. */
    private static String times(Sentence s, int at) {
        if (at >= s.size()) {
            return "";
        }
        Token token = s.token(at);
        if (!token.isNumber()) {
            String zeros = zeros(token.lower());
            return zeros.isEmpty() ? "" : "1" + zeros;
        }
        String digits = token.text().replace(",", "");
        boolean whole = digits.indexOf('.') < 0 && digits.length() <= 9;
        return whole ? digits + zeros(s.lower(at + 1)) : "";
    }

    private static int timesTo(Sentence s, int at) {
        return s.token(at).isNumber() && !zeros(s.lower(at + 1)).isEmpty() ? at + 2 : at + 1;
    }

    private static String zeros(String word) {
        return switch (word) {
            case "hundred" -> "00";
            case "thousand" -> "000";
            case "million" -> "000000";
            case "billion" -> "000000000";
            default -> "";
        };
    }

    private static boolean powerOfTen(String digits) {
        return digits.startsWith("1")
                && digits.substring(1).replace("0", "").replace(",", "").isEmpty();
    }

    private Phrases.Match<Unit> below(Sentence s, int at, boolean any) {
        Phrases.Match<Unit> noun = nouns.listed(s, at);
        if (noun != null) {
            return noun;
        }
        Phrases.Match<Units.Reading> unit = Powers.at(units, s, at, false, "");
        if (unit != null) {
            return new Phrases.Match<>(unit.value().unit(), at, unit.to());
        }
        boolean time =
                switch (s.lower(at)) {
                    case "last", "this", "next" -> true;
                    default -> false;
                };
        return any && !time ? nouns.any(s, at) : null;
    }

    private Unit over(Unit unit, String times, Unit below) {
        String per = times.isEmpty() || times.equals("1") ? "" : times + " ";
        String code = unit.code() + "/" + per + below.code();
        return units.byCode(code)
                .orElse(
                        new Unit(
                                code,
                                unit.name() + " per " + per + below.name(),
                                units.quotient(unit, below)));
    }
}
