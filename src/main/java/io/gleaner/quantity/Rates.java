package io.gleaner.quantity;

import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.Set;

/**
 * What follows a unit to make a rate of it.
 *
 * <pre>
 * rate = ("per" | "a" | "an" | "each" | "every" | "/") [ number ] (unit | counted noun)
 * </pre>
 *
 * <p>After {@code per} and {@code /} any noun counts; after {@code a} and {@code each} only units
 * and the few nouns that prices are given by, so that {@code 40 percent a man} stays apart.
 */
final class Rates {
    private static final Set<String> PRICED =
            Set.of(
                    "share",
                    "person",
                    "head",
                    "night",
                    "piece",
                    "unit",
                    "household",
                    "pupil",
                    "student",
                    "bottle",
                    "copy",
                    "vehicle",
                    "car",
                    "seat",
                    "ticket",
                    "family",
                    "worker",
                    "employee",
                    "customer",
                    "user",
                    "subscriber",
                    "room",
                    "pack");
    private static final Set<String> NOT_RATES =
            Set.of("ago", "earlier", "before", "later", "after", "prior", "since", "on");

    private final Units units;

    Rates(Units units) {
        this.units = units;
    }

    /** The match with the rates that follow it, two at most: {@code kWh per person a year}. */
    Phrases.Match<Units.Reading> follow(Sentence s, Phrases.Match<Units.Reading> unit) {
        Units.Reading reading = unit.value();
        Unit rate = reading.unit();
        int to = unit.to();
        for (int i = 0; i < 2; i++) {
            Phrases.Match<Unit> over = over(rate, s, to);
            if (over == null) {
                break;
            }
            rate = over.value();
            to = over.to();
        }
        if (to == unit.to()) {
            return unit;
        }
        Units.Reading rated =
                new Units.Reading(
                        rate, reading.factor(), reading.from(), reading.base(), reading.baseTo());
        return new Phrases.Match<>(rated, unit.from(), to);
    }

    /** The unit divided by what the phrase that begins at a token names, or null. */
    Phrases.Match<Unit> over(Unit unit, Sentence s, int from) {
        String word = s.lower(from);
        boolean hyphened = word.equals("-");
        int at = hyphened ? from + 1 : from;
        boolean any;
        switch (s.lower(at)) {
            case "per", "/" -> any = true;
            case "a", "an", "each", "every" -> any = false;
            default -> {
                return null;
            }
        }
        at++;
        if (hyphened && s.lower(at).equals("-")) {
            at++;
        }
        String times = "";
        if (any && at < s.size() && s.token(at).isNumber() && whole(s.token(at).text())) {
            times = s.token(at).text().replace(",", "") + " ";
            at++;
        }
        Phrases.Match<Unit> below = below(s, at, any);
        if (below == null || NOT_RATES.contains(s.lower(below.to()))) {
            return null;
        }
        Unit rate = divided(unit, times, below.value());
        return new Phrases.Match<>(rate, from, below.to());
    }

    private static boolean whole(String digits) {
        return digits.indexOf('.') < 0 && digits.length() <= 11;
    }

    private Phrases.Match<Unit> below(Sentence s, int at, boolean any) {
        Phrases.Match<Units.Reading> unit = Powers.at(units, s, at, false, "");
        return unit == null
                ? noun(s, at, any)
                : new Phrases.Match<>(unit.value().unit(), at, unit.to());
    }

    private static Phrases.Match<Unit> noun(Sentence s, int at, boolean any) {
        String word = s.lower(at);
        if (word.equals("capita") || word.equals("head") || word.equals("person")) {
            return new Phrases.Match<>(Unit.counted("person"), at, at + 1);
        }
        if (word.equals("people") || word.equals("persons")) {
            return new Phrases.Match<>(Unit.counted("person"), at, at + 1);
        }
        if (PRICED.contains(word)) {
            return new Phrases.Match<>(Unit.counted(word), at, at + 1);
        }
        if (!any || at >= s.size() || !s.token(at).isWord()) {
            return null;
        }
        int to = at;
        while (to < s.size() && to - at < 3 && describes(s.tag(to))) {
            to++;
        }
        while (to > at && !s.tag(to - 1).nominal()) {
            to--;
        }
        return to == at ? null : new Phrases.Match<>(Unit.counted(singular(s, at, to)), at, to);
    }

    private static boolean describes(Tag tag) {
        return tag.nominal() || tag == Tag.ADJ;
    }

    private static String singular(Sentence s, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(words.length() > 0 ? " " : "").append(s.lower(i));
        }
        String noun = words.toString();
        if (noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        return noun.endsWith("s") && !noun.endsWith("ss")
                ? noun.substring(0, noun.length() - 1)
                : noun;
    }

    private Unit divided(Unit unit, String times, Unit below) {
        String code = unit.code() + "/" + times + below.code();
        return units.byCode(code)
                .orElse(
                        new Unit(
                                code,
                                unit.name() + " per " + times + below.name(),
                                unit.dimension() + "/" + below.dimension()));
    }
}
