package io.gleaner.time;

import io.gleaner.time.TimeExpression.Fixed;
import io.gleaner.time.TimeWord.Kind;
import io.gleaner.time.YearPart.Months;
import java.util.Optional;

/**
 * Reads what comes once a year and is longer than a day, with its year where that is told.
 *
 * <pre>
 * part    = month | quarter | half | season | holiday
 * quarter = ( "Q" d | d "Q" | ordinal { "and" ordinal } "quarter" ) | month "quarter"
 * timed   = [ "the" ] [ year ] [ "fiscal" ] part [ whole ]
 * </pre>
 */
final class Parts {
    private Parts() {}

    /**
     * A part of a year without its year.
     *
     * @param fiscal "the second fiscal quarter"
     */
    private record Bare(YearPart part, int to, boolean fiscal, String rule) {}

    static Parse at(Words w, int i) {
        int at = w.skipThe(i);
        int year = Years.plain(w, at);
        if (year > 0) {
            return yearFirst(w, at, year);
        }
        boolean fiscal = w.is(at, Kind.FISCAL);
        if (fiscal) {
            Parse begun = Years.fiscal(w, at);
            if (begun != null) {
                // FY25 Q1
                int next = w.dash(begun.to()) ? begun.to() + 1 : begun.to();
                Bare bare = bare(w, next);
                return bare == null || bare.part instanceof Months m && !m.counted()
                        ? null
                        : Parse.of(Suffix.join(bare.part, begun.value()), bare.to, "fiscal");
            }
            at++;
        }
        Parse possessive = possessive(w, i);
        if (possessive != null) {
            return possessive;
        }
        Bare bare = bare(w, at);
        if (bare == null) {
            return null;
        }
        return fiscal || bare.fiscal
                ? fiscal(w, bare)
                : Suffix.dated(w, bare.part, bare.to, bare.rule);
    }

    /** Last year's fourth quarter. */
    private static Parse possessive(Words w, int i) {
        if (!w.is(w.skipThe(i), TimeWord.Kind.RELATIVE)
                && !w.is(w.skipThe(i), TimeWord.Kind.PREVIOUS)) {
            return null;
        }
        Parse year = Relatives.at(w, i);
        if (year == null || !w.lower(year.to(), "'s")) {
            return null;
        }
        Bare bare = bare(w, year.to() + 1);
        return bare == null
                ? null
                : Parse.of(Suffix.join(bare.part, year.value()), bare.to, bare.rule);
    }

    /** 2014 Q1, 2014-Q1, the 2014 first quarter, 2013 Christmas. */
    private static Parse yearFirst(Words w, int at, int year) {
        int next = at + 1;
        if (w.dash(next) && w.glued(next) && w.glued(next + 1) || w.any(next, "'s", "/")) {
            next++;
        }
        if (w.is(next, TimeWord.Kind.MONTH)
                && w.at(next).when() == TimeWord.Condition.DATED
                && !w.capital(next)) {
            return null;
        }
        boolean fiscal = w.is(next, Kind.FISCAL);
        Bare bare = bare(w, fiscal ? next + 1 : next);
        if (bare == null) {
            return null;
        }
        if (fiscal || bare.fiscal) {
            return Parse.of(
                    new Fiscal(Optional.of(year), 0, Optional.of(bare.part)), bare.to, "fiscal");
        }
        // "in 2014 June sales": a year, then a month of another thought
        boolean month = bare.part instanceof Months m && !m.counted();
        return month && Suffix.whole(w, bare.to, false) != null
                ? null
                : Parse.of(Dates.of(bare.part, year), bare.to, bare.rule);
    }

    private static Parse fiscal(Words w, Bare bare) {
        if (bare.part instanceof Months m && !m.counted()) {
            return null;
        }
        Parse whole = Suffix.whole(w, bare.to, false);
        if (whole != null && whole.value() instanceof Fixed fixed) {
            int year = fixed.period().last().getYear();
            return Parse.of(
                    new Fiscal(Optional.of(year), 0, Optional.of(bare.part)), whole.to(), "fiscal");
        }
        if (whole != null && whole.value() instanceof Relative relative) {
            return Parse.of(
                    new Fiscal(Optional.empty(), relative.offset(), Optional.of(bare.part)),
                    whole.to(),
                    "fiscal");
        }
        if (whole != null && whole.value() instanceof Fiscal) {
            return Parse.of(Suffix.join(bare.part, whole.value()), whole.to(), "fiscal");
        }
        // its fiscal third quarter ended 30 December: as long as a quarter, to that day
        Parse ended =
                bare.part instanceof Months m ? Suffix.ended(w, m, w.skip(bare.to, ",")) : null;
        return ended != null
                ? ended
                : Parse.of(
                        new Fiscal(Optional.empty(), 0, Optional.of(bare.part)), bare.to, "fiscal");
    }

    private static Bare bare(Words w, int i) {
        TimeWord word = w.at(i);
        if (word == null) {
            return w.whole(i) > 0 ? labelled(w, i, i + 1, w.whole(i)) : null;
        }
        switch (word.kind()) {
            case MONTH -> {
                return month(w, i);
            }
            case QUARTER, HALF -> {
                return labelled(w, i + 1, i, w.whole(i + 1));
            }
            case SEASON -> {
                return season(w, i);
            }
            case HOLIDAY -> {
                if (!day(w, i)) {
                    return null;
                }
                boolean name =
                        w.capital(i)
                                || word.when() != TimeWord.Condition.CAPITAL
                                || Years.plain(w, w.end(i)) > 0;
                if (w.unitAt(w.end(i)) == CalendarUnit.WEEKEND) {
                    return new Bare(
                            new YearPart.WeekendOf(word.part().orElseThrow()),
                            w.end(i) + 1,
                            false,
                            "holiday");
                }
                int to = feast(w, i) ? w.end(i) + 1 : w.end(i);
                return name ? new Bare(word.part().orElseThrow(), to, false, "holiday") : null;
            }
            case ORDINAL, RELATIVE, PORTION -> {
                return counted(w, i);
            }
            case UNIT -> {
                // week 31
                int week = w.unit(i) == CalendarUnit.WEEK ? w.digits1or2(i + 1) : -1;
                if (week > 0 && week <= 53 && !w.glued(i + 1) && w.lower(i, "week")) {
                    return new Bare(new YearPart.Week(week), i + 2, false, "week");
                }
                // quarter one, Quarter 2
                boolean quarter = w.unit(i) == CalendarUnit.QUARTER && !w.lower(i).endsWith("s");
                int number = w.is(i + 1, Kind.NUMBER) ? w.number(i + 1) : w.digits1or2(i + 1);
                if (quarter && number >= 1 && number <= 4) {
                    return new Bare(quarter(number), i + 2, false, "quarter");
                }
                return null;
            }
            default -> {
                return null;
            }
        }
    }

    /** Over the Lunar New Year holiday, during the Christmas period. */
    private static boolean feast(Words w, int i) {
        return w.any(w.end(i), "holiday", "holidays", "period", "break", "festival", "season");
    }

    /** On Christmas, Easter 2014; but no Christmas tree and no "Merry Christmas". */
    private static boolean day(Words w, int i) {
        int next = w.end(i);
        if (Years.plain(w, next) > 0
                || w.unitAt(next) == CalendarUnit.WEEKEND
                || w.any(next, "of", "in", ",")) {
            return true;
        }
        boolean led =
                w.any(
                        i - 1, "on", "at", "by", "before", "after", "since", "until", "till",
                        "over", "during", "of", "for", "from", "to", "around", "and");
        int the = w.lower(i - 1, "the") ? i - 2 : i - 1;
        boolean season = w.at(i).part().filter(p -> p instanceof Months).isPresent();
        if ((season || feast(w, i))
                && w.any(the, "over", "during", "in", "for", "since", "before", "after", "at")) {
            return true;
        }
        boolean noun =
                w.inside(next)
                        && w.sentence().token(next).isWord()
                        && !w.capital(next)
                        && w.sentence().tag(next).nominal()
                        && w.at(next) == null;
        return led && !noun
                || w.is(i - 1, TimeWord.Kind.RELATIVE)
                || w.is(i - 1, TimeWord.Kind.PREVIOUS)
                || w.is(i - 1, TimeWord.Kind.FOLLOWING)
                || i == 0 && !noun;
    }

    private static Bare month(Words w, int i) {
        int month = Names.month(w, i);
        if (month == 0) {
            return null;
        }
        // the March quarter is the one that ends in March
        CalendarUnit unit = w.unitAt(i + 1);
        if (!w.lower(i + 1).endsWith("s") && month % 3 == 0) {
            if (unit == CalendarUnit.QUARTER) {
                return new Bare(new Months(month - 2, month, false), i + 2, false, "quarter");
            }
            if (unit == CalendarUnit.HALF && month % 6 == 0) {
                return new Bare(new Months(month - 5, month, false), i + 2, false, "half");
            }
        }
        return new Bare(new Months(month, month, false), Names.afterName(w, i), false, "month");
    }

    /** Q1, 1Q, H1, 1H: the letter and its number, glued. */
    private static Bare labelled(Words w, int number, int letter, int value) {
        int to = Math.max(number, letter) + 1;
        boolean glued = w.glued(Math.max(number, letter));
        if (w.is(letter, Kind.QUARTER)
                && value >= 1
                && value <= 4
                && (glued || w.capital(letter))) {
            return new Bare(quarter(value), to, false, "quarter");
        }
        if (w.is(letter, Kind.HALF) && value >= 1 && value <= 2 && glued) {
            return new Bare(half(value), to, false, "half");
        }
        // 9M 2023: its first nine months
        boolean months =
                letter > number
                        && w.lower(letter, "m")
                        && w.capital(letter)
                        && glued
                        && !Years.currency(w, number)
                        && !w.any(to, "of", "in", "for", "during")
                        && (value == 3 || value == 6 || value == 9);
        if (months && Suffix.whole(w, to, false) != null) {
            return new Bare(new Months(1, value, true), to, false, "months");
        }
        return null;
    }

    /** The ordinals and their unit: "second quarter", "third" of "third and fourth quarters". */
    private static Bare counted(Words w, int i) {
        Words.Count nth = w.ordinal(i);
        int value = nth != null ? nth.whole() : nthByWord(w, i);
        int to = nth != null ? nth.to() : w.end(i);
        if (value == 0 || value > 4) {
            return null;
        }
        int at = to;
        // the unit may stand after the last ordinal of a list
        while (w.any(at, ",", "and", "or", "to", "-", "&") && w.is(at + 1, Kind.ORDINAL)) {
            at = w.end(at + 1);
        }
        boolean list = at > to;
        boolean fiscal = w.is(at, Kind.FISCAL);
        if (fiscal) {
            at++;
        } else if (w.dash(at)) {
            at++;
        }
        CalendarUnit unit = w.unitAt(at);
        boolean year =
                unit == CalendarUnit.HALF
                        && w.dash(at + 1)
                        && w.unitAt(at + 2) == CalendarUnit.YEAR;
        int end = list ? to : year ? at + 3 : at + 1;
        if (unit == CalendarUnit.QUARTER && notFraction(w, at)) {
            return new Bare(quarter(value < 0 ? 4 : value), end, fiscal, "quarter");
        }
        if (unit == CalendarUnit.HALF && value <= 2) {
            return new Bare(half(value < 0 ? 2 : value), end, fiscal, "half");
        }
        return null;
    }

    /** "the last quarter of 2013" is its fourth; without a year it is the one before. */
    private static int nthByWord(Words w, int i) {
        boolean last = w.lower(i, "last") || w.lower(i, "closing");
        boolean year = w.any(w.end(i) + 1, "of") && Suffix.whole(w, w.end(i) + 1, false) != null;
        return last && year ? -1 : w.lower(i, "opening") ? 1 : 0;
    }

    private static boolean notFraction(Words w, int unit) {
        return w.unitAt(unit) == CalendarUnit.QUARTER;
    }

    private static Bare season(Words w, int i) {
        int next = w.end(i);
        boolean dated =
                Years.plain(w, next) > 0
                        || w.any(next, "of") && Years.plain(w, next + 1) > 0
                        || w.lower(next, "'");
        boolean ended = !w.inside(next) || w.any(next, ".", ",", ")");
        boolean led =
                (!w.lower(i, "fall") || w.lower(i - 2, "in") && ended)
                        && w.lower(i - 1, "the")
                        && w.any(i - 2, "in", "during", "over", "since", "for", "this", "of", "by");
        boolean bare =
                w.any(
                                i - 1, "in", "this", "by", "since", "during", "until", "early",
                                "late", "mid", "-")
                        && !w.lower(i, "fall");
        boolean year = !w.lower(i, "fall") && Suffix.whole(w, next, false) != null;
        if (!dated && !led && !bare && !year) {
            return null;
        }
        int from = w.number(i);
        return new Bare(new Months(from, (from + 1) % 12 + 1, false), next, false, "season");
    }

    static YearPart quarter(int number) {
        return new Months(3 * number - 2, 3 * number, true);
    }

    static YearPart half(int number) {
        return new Months(6 * number - 5, 6 * number, true);
    }
}
