package io.gleaner.time;

import io.gleaner.time.TimeExpression.Fixed;
import io.gleaner.time.TimeExpression.Kind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one time expression: every rule is tried where it may begin, the longest reading wins.
 *
 * <pre>
 * expression = single [ ( "to" | "-" | "until" ) single ]
 * single     = date | part | year | relative | ago | span | comparison | length | …
 * </pre>
 */
final class Grammar {
    /** Words between a number and a time that begins with it: 5 and 6 May, the 5th of May. */
    private static final Set<String> FOLLOWING =
            Set.of("and", "through", "thru", "until", "till", "more", "full", "consecutive");

    private Grammar() {}

    /** One time, or a range of two where ranges are wanted; null where none begins. */
    static Parse expression(Words w, int i, boolean ranges) {
        Parse first =
                w.any(i, "now", "today") && w.any(i - 1, "between", "from")
                        ? now(w, i)
                        : single(w, i);
        if (first == null || !ranges || first.value().kind() != Kind.CALENDAR) {
            return first;
        }
        Parse range = range(w, i, first);
        return range == null ? first : range;
    }

    static Parse single(Words w, int i) {
        if (!w.inside(i) || w.at(i) == null && !w.isNumber(i) && !leads(w, i)) {
            return null;
        }
        return barren(w, i) ? null : w.once(i, Grammar::longest);
    }

    /** A word that begins no time, a number of other things: 40 percent, 2,000 ships. */
    private static boolean barren(Words w, int i) {
        if (w.at(i) != null) {
            return !w.at(i).kind().begins;
        }
        if (!w.isNumber(i)) {
            return false;
        }
        String next = w.lower(i + 1);
        if (w.is(i + 1, TimeWord.Kind.COUNTER) || next.equals("%")) {
            return w.digits(i) != 4;
        }
        return w.at(i + 1) == null
                && next.length() > 2
                && (w.digits(i) < 4 || w.grouped(i))
                && Character.isLetter(next.charAt(0))
                && !FOLLOWING.contains(next)
                && !w.glued(i + 1)
                && w.at(i + 2) == null;
    }

    private static Parse longest(Words w, int i) {
        Parse best = Dates.at(w, i);
        best = Parse.longer(best, Parts.at(w, i));
        best = Parse.longer(best, Years.fiscal(w, i));
        best = Parse.longer(best, Years.at(w, i));
        best = Parse.longer(best, Spans.stretch(w, i));
        best = Parse.longer(best, Relatives.at(w, i));
        best = Parse.longer(best, Ago.at(w, i));
        best = Parse.longer(best, Relatives.weekday(w, i));
        best = Parse.longer(best, Spans.portion(w, i));
        best = Parse.longer(best, Spans.ending(w, i));
        best = Parse.longer(best, Spans.abbreviated(w, i));
        best = Parse.longer(best, Referrals.at(w, i));
        best = Parse.longer(best, comparison(w, i));
        best = Parse.longer(best, Lengths.clock(w, i));
        best = Parse.longer(best, Lengths.repeating(w, i));
        return Parse.longer(best, Lengths.at(w, i));
    }

    /** An article and the like before a time word or number; an apostrophe before digits. */
    private static boolean leads(Words w, int i) {
        return switch (w.lower(i)) {
            case "the", "a", "an", "that", "its", "half", "per" ->
                    w.at(i + 1) != null
                            || w.isNumber(i + 1)
                            || w.any(i + 1, "a", "very", "an", "full", "'");
            case "'" -> w.isNumber(i + 1);
            default -> false;
        };
    }

    /** Three-month on previous three-month. */
    private static Parse spanOnSpan(Words w, int i) {
        int at = w.skipThe(i);
        Words.Count count = w.count(at);
        int unit = count == null ? -1 : w.skip(count.to(), "-");
        if (count == null
                || count.whole() < 1
                || w.unitAt(unit) == null
                || w.unit(unit).withinDay()
                || !w.any(unit + 1, "on", "over")) {
            return null;
        }
        int second = w.is(unit + 2, TimeWord.Kind.PREVIOUS) ? unit + 3 : unit + 2;
        Words.Count other = w.count(second);
        int end = other == null ? -1 : w.skip(other.to(), "-");
        boolean same =
                other != null
                        && other.value().equals(count.value())
                        && w.unitAt(end) == w.unit(unit);
        return same
                ? Parse.of(
                        new Previous(-1, count.whole(), Optional.of(w.unit(unit))),
                        end + 1,
                        "comparison")
                : null;
    }

    private static Parse comparison(Words w, int i) {
        if (!w.is(i, TimeWord.Kind.COMPARISON)) {
            return spanOnSpan(w, i);
        }
        int to = w.end(i);
        // on the year; but not: on the year to June, over the year in which, from year to year
        boolean other =
                w.any(i, "on", "over")
                        && (w.any(to, "before", "of", "in", "when", "that", "to", "up", "end")
                                || w.dash(to)
                                || w.is(to, TimeWord.Kind.ENDING)
                                || w.is(to, TimeWord.Kind.EARLIER));
        return other || w.lower(i - 1, "from")
                ? null
                : Parse.of(new Earlier(-1, w.unit(i)), to, "comparison");
    }

    private static Parse range(Words w, int i, Parse first) {
        int at = first.to();
        boolean and = w.any(at, "and", "&") && w.any(i - 1, "between");
        if (!and
                && !w.any(
                        at, "to", "through", "until", "till", "thru", "-", "~", "\u2013",
                        "\u2014")) {
            return null;
        }
        int next = w.lower(at, "until") || w.lower(at, "to") ? w.skip(at + 1, "until") : at + 1;
        // January-to-March
        if (w.dash(at) && w.lower(at + 1, "to") && w.dash(at + 2)) {
            next = at + 3;
        }
        // from January up to and including
        Parse second = now(w, next);
        if (second == null) {
            second = single(w, next);
        }
        if (second == null
                || second.value().kind() != Kind.CALENDAR
                || second.value() instanceof Referring
                || first.value() instanceof Referring) {
            return null;
        }
        boolean dashed = w.dash(at);
        if (dashed && !w.glued(at) && first.value() instanceof Weekday) {
            return null;
        }
        TimeExpression from = first.value();
        TimeExpression to = second.value();
        if (from instanceof Yearly yearly && yearly.which() == Which.ANY) {
            from = Suffix.like(yearly.part(), to);
        }
        if (from instanceof Fixed fixed
                && to instanceof Yearly yearly
                && yearly.which() == Which.ANY) {
            to = after(yearly.part(), fixed.period().first());
        }
        if (from instanceof Fixed a
                && to instanceof Fixed b
                && b.period().last().isBefore(a.period().last())) {
            return null;
        }
        return Parse.of(new Range(from, to), second.to(), "range");
    }

    /** Until now, to date, to the present. */
    private static Parse now(Words w, int i) {
        int at = w.skip(w.skipThe(i), "present", "current");
        boolean now =
                w.any(at, "now", "today")
                        || w.any(at, "date") && (at == i || at > w.skipThe(i))
                        || w.any(at - 1, "present") && w.any(at, "day", ",", ".");
        return now
                ? Parse.of(
                        new Relative(CalendarUnit.DAY, 0), w.any(at, ",", ".") ? at : at + 1, "day")
                : null;
    }

    /** "From December 2007 to March": the first March after that. */
    private static TimeExpression after(YearPart part, LocalDate day) {
        Optional<Period> same = part.of(day.getYear()).filter(p -> !p.first().isBefore(day));
        return same.or(() -> part.of(day.getYear() + 1))
                .<TimeExpression>map(Fixed::new)
                .orElse(new Yearly(part, Which.ANY));
    }
}
