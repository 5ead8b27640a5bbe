package io.gleaner.time;

import io.gleaner.time.TimeExpression.Fixed;
import io.gleaner.time.TimeWord.Kind;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what tells the year of a time that comes each year: {@code 2014}, {@code of last year},
 * {@code a year earlier}.
 */
final class Suffix {
    private Suffix() {}

    /** A part of a year with the year that follows it, or without one. */
    static Parse dated(Words w, YearPart part, int to, String rule) {
        Parse whole = whole(w, to, part instanceof YearPart.MonthDay);
        Parse ended =
                whole == null && part instanceof YearPart.Months m && m.counted()
                        ? ended(w, m, to)
                        : null;
        if (ended != null) {
            return ended;
        }
        if (whole == null) {
            Optional<TimeExpression> listed = listed(w, part, to);
            return Parse.of(listed.orElse(new Yearly(part, Which.ANY)), to, rule);
        }
        return Parse.of(join(part, whole.value()), whole.to(), rule);
    }

    /** The third quarter ended 30 September 2024: a quarter to that day. */
    static Parse ended(Words w, YearPart.Months part, int to) {
        if (!w.is(to, Kind.ENDING)) {
            return null;
        }
        Parse end = Grammar.single(w, w.skip(w.end(to), "on", "in"));
        if (end == null || end.value().kind() != TimeExpression.Kind.CALENDAR) {
            return null;
        }
        Ending span = new Ending(part.to() - part.from() + 1, CalendarUnit.MONTH, end.value());
        TimeExpression value =
                end.value() instanceof Fixed f ? new Fixed(span.span(f.period())) : span;
        return Parse.of(value, end.to(), "ending");
    }

    /** A part of a whole that was read. */
    static TimeExpression join(Piece piece, TimeExpression whole) {
        if (piece instanceof Portion && whole instanceof Fixed) {
            return new PartOf(piece, whole);
        }
        if (whole instanceof Fixed fixed) {
            Period period = fixed.period();
            if (piece instanceof YearPart part
                    && period.monthsLong() == 12
                    && period.grain() == Grain.YEAR) {
                return Dates.of(part, period.first().getYear());
            }
            return piece.of(period)
                    .<TimeExpression>map(Fixed::new)
                    .orElse(new Impossible("there is no " + named(piece) + " in " + period));
        }
        if (whole instanceof Fiscal fiscal && fiscal.part().isEmpty()) {
            return new Fiscal(fiscal.year(), fiscal.offset(), Optional.of(piece));
        }
        // "in March a year earlier": a month of the year before
        if (whole instanceof Earlier earlier
                && earlier.count() == -1
                && earlier.unit() == CalendarUnit.YEAR) {
            return new PartOf(piece, new Previous(-1, 1, Optional.of(CalendarUnit.YEAR)));
        }
        if (whole instanceof Shifted shifted && shifted.from().isEmpty()) {
            return new PartOf(piece, new Relative(shifted.unit(), shifted.count()));
        }
        return new PartOf(piece, whole);
    }

    private static String named(Piece piece) {
        return piece instanceof Stretch stretch && stretch.count() == 1
                ? stretch.unit().name().toLowerCase(Locale.ROOT) + " " + stretch.from()
                : piece.toString();
    }

    /**
     * The year that follows here.
     *
     * @param day whether a day stands before: then a year may follow a comma
     */
    static Parse whole(Words w, int i, boolean day) {
        int at = i;
        boolean comma = w.lower(at, ",");
        if (comma) {
            at++;
        }
        boolean led = w.any(at, "of", "in", "for", "during");
        if (led && !comma) {
            at++;
        } else if (w.any(at, "-", "/") && w.glued(at) && w.glued(at + 1) || w.lower(at, "'")) {
            at++;
        }
        int year = Years.plain(w, at);
        if (year > 0 && !w.is(at + 1, Kind.COUNTER)) {
            int second = Years.second(w, at, year);
            Parse fiscal = Years.fiscal(w, at);
            if (fiscal != null) {
                return fiscal;
            }
            if (second > 0 && !day) {
                return Parse.fixed(Period.year(year).to(Period.year(second)), at + 3, "years");
            }
            boolean sure = !comma || day || Years.year(w, at) > 0;
            return sure ? Parse.fixed(Period.year(year), at + 1, "year") : null;
        }
        if (w.glued(at)
                && !comma
                && !led
                && at == i
                && w.digits1or2(at) >= 10
                && (w.at(at - 1) != null || w.lower(at - 1, "m"))) {
            return Parse.fixed(Period.year(2000 + w.whole(at)), at + 1, "year");
        }
        // 12-Mar-24
        if (at == i + 1
                && day
                && w.dash(i)
                && w.dash(i - 2)
                && w.glued(i - 1)
                && w.glued(i)
                && w.glued(at)
                && w.is(i - 1, TimeWord.Kind.MONTH)
                && w.whole(at) >= 0
                && w.digits(at) == 2) {
            int value = w.whole(at);
            return Parse.fixed(
                    Period.year(value < 69 ? 2000 + value : 1900 + value), at + 1, "year");
        }
        // Q4-23, H1/24
        if (at == i + 1
                && w.any(i, "-", "/")
                && w.glued(i)
                && w.glued(at)
                && w.isNumber(i - 1)
                && w.digits1or2(at) >= 10
                && !(w.any(at + 1, "-", "/", "%") && w.glued(at + 1))
                && (w.is(i - 2, TimeWord.Kind.QUARTER) || w.is(i - 2, TimeWord.Kind.HALF))) {
            return Parse.fixed(Period.year(2000 + w.whole(at)), at + 1, "year");
        }
        if (w.lower(at - 1, "'") && w.whole(at) >= 0 && w.digits(at) == 2) {
            int value = w.whole(at);
            return Parse.fixed(
                    Period.year(value < 50 ? 2000 + value : 1900 + value), at + 1, "year");
        }
        Parse spoken = Years.spoken(w, at);
        if (spoken != null) {
            return spoken;
        }
        if (w.lower(at - 1, "of")
                && w.digits1or2(at) > 31
                && !w.is(at + 1, Kind.COUNTER)
                && !w.any(at + 1, "%")) {
            return Parse.fixed(Period.year(1900 + w.whole(at)), at + 1, "year");
        }
        if (comma) {
            return null;
        }
        Parse fiscal = Years.fiscal(w, at);
        if (fiscal != null) {
            return fiscal;
        }
        if (led
                && w.lower(at, "the")
                && w.unitAt(at + 1) == CalendarUnit.YEAR
                && Years.plain(w, at + 2) > 0) {
            return Parse.fixed(Period.year(Years.plain(w, at + 2)), at + 3, "year");
        }
        return relativeYear(w, at, led);
    }

    /** Last year, the previous year, a year earlier; "the year" only after "of". */
    private static Parse relativeYear(Words w, int at, boolean led) {
        Parse found = Relatives.at(w, at);
        found = Parse.longer(found, Ago.at(w, at));
        if (led) {
            found = Parse.longer(found, Referrals.at(w, at));
        }
        if (found == null) {
            return null;
        }
        TimeExpression value = found.value();
        boolean yearly =
                value instanceof Relative r && r.unit() == CalendarUnit.YEAR
                        || value instanceof Previous p
                                && p.unit().equals(Optional.of(CalendarUnit.YEAR))
                                && p.count() == 1
                        || value instanceof Earlier e
                                && e.unit() == CalendarUnit.YEAR
                                && e.count() < 0
                        || value instanceof Shifted s
                                && s.unit() == CalendarUnit.YEAR
                                && s.from().isEmpty()
                        || value instanceof Referring t
                                && t.unit().equals(Optional.of(CalendarUnit.YEAR))
                        || value instanceof Fiscal;
        return yearly ? found : null;
    }

    /** Q1 of "Q1 and Q2 2014" takes the year of the one that follows in the list. */
    private static Optional<TimeExpression> listed(Words w, YearPart part, int to) {
        int at = to;
        boolean joined = false;
        while (w.any(at, ",", "and", "or", "&", "/")) {
            joined = true;
            at++;
        }
        if (!joined) {
            return Optional.empty();
        }
        Parse next = Grammar.single(w, at);
        return next == null ? Optional.empty() : Optional.of(like(part, next.value()));
    }

    /** A part with the year of another time, the latest that does not begin after it. */
    static TimeExpression like(YearPart part, TimeExpression other) {
        if (other instanceof Fixed fixed && fixed.period().monthsLong() < 12) {
            int year = fixed.period().first().getYear();
            Optional<Period> same = part.of(year);
            if (same.isPresent() && same.get().first().isAfter(fixed.period().first())) {
                same = part.of(year - 1);
            }
            return same.<TimeExpression>map(Fixed::new).orElse(new Yearly(part, Which.ANY));
        }
        if (other instanceof PartOf of && of.portion().isPresent()) {
            return like(part, of.whole());
        }
        if (other instanceof PartOf of) {
            return new PartOf(part, of.whole());
        }
        if (other instanceof Fiscal fiscal && fiscal.part().isPresent()) {
            return new Fiscal(fiscal.year(), fiscal.offset(), Optional.of(part));
        }
        return new Yearly(part, Which.ANY);
    }
}
