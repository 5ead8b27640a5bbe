package io.gleaner.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import io.gleaner.time.CalendarUnit;
import io.gleaner.time.Ending;
import io.gleaner.time.Length;
import io.gleaner.time.PartOf;
import io.gleaner.time.Period;
import io.gleaner.time.Portion;
import io.gleaner.time.Range;
import io.gleaner.time.Rolling;
import io.gleaner.time.Shifted;
import io.gleaner.time.Tense;
import io.gleaner.time.Tenses;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeResolver;
import io.gleaner.time.ToDate;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A date or range as Recognizers-Text tells it: the first day and the day after the last; open
 * where it has no begin or no end. Its conventions are those of appointments, not of figures: two
 * months ago is a day, a range to October ends where October begins, early 2015 is half of it.
 */
record RecognizersDay(Optional<LocalDate> from, Optional<LocalDate> to) {

    private static final Set<String> UP_TO = Set.of("before", "until", "till", "by");

    /** The readings that a result allows; none when the set leaves it unresolved. */
    static List<RecognizersDay> values(JsonNode result, String type) {
        List<RecognizersDay> values = new ArrayList<>();
        for (JsonNode value : result.path("Resolution").path("values")) {
            if (type.equals("date")) {
                day(value.path("value")).ifPresent(d -> values.add(one(d)));
            } else {
                add(values, day(value.path("start")), day(value.path("end")));
            }
        }
        for (String side : List.of("FutureResolution", "PastResolution")) {
            JsonNode value = result.path("Value").path(side);
            add(values, day(value.path("startDate")), day(value.path("endDate")));
        }
        return values;
    }

    private static void add(
            List<RecognizersDay> values, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() || to.isPresent()) {
            values.add(new RecognizersDay(from, to));
        }
    }

    private static Optional<LocalDate> day(JsonNode node) {
        try {
            return node.isTextual()
                    ? Optional.of(LocalDate.parse(node.asText()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static RecognizersDay one(LocalDate day) {
        return between(day, day.plusDays(1));
    }

    private static RecognizersDay between(LocalDate from, LocalDate to) {
        return new RecognizersDay(Optional.of(from), Optional.of(to));
    }

    /** What a mention tells, in the set's conventions. */
    static Optional<RecognizersDay> of(Mention<TimeExpression> mention, Sentence sentence) {
        Optional<LocalDate> now = sentence.context().published();
        String before = leading(mention, sentence);
        Optional<RecognizersDay> counted =
                now.flatMap(day -> counted(mention.value(), day, before));
        if (counted.isPresent()) {
            return counted;
        }
        Tense tense = Tenses.of(sentence, mention);
        TimeResolver resolver = new TimeResolver();
        Optional<Period> near = now.map(Period::day);
        Optional<Period> period =
                resolver.resolve(mention.value(), sentence.context(), tense, near);
        if (period.isEmpty()) {
            return Optional.empty();
        }
        RecognizersDay whole = exclusive(period.get());
        if (mention.value() instanceof PartOf part && part.portion().isPresent()) {
            Optional<Period> of = resolver.resolve(part.whole(), sentence.context(), tense, near);
            boolean told = part.whole() instanceof TimeExpression.Fixed;
            whole = of.map(p -> portion(part.portion().get(), p, now, told)).orElse(whole);
            if (part.portion().get() == Portion.END && UP_TO.contains(before)) {
                return Optional.of(new RecognizersDay(Optional.empty(), whole.to()));
            }
        } else if (mention.value() instanceof Range range) {
            LocalDate first = period.get().first();
            whole =
                    resolver.resolve(range.to(), sentence.context(), tense, near)
                            .map(p -> between(first, ends(range, p)))
                            .filter(r -> r.to().get().isAfter(first))
                            .orElse(whole);
        } else if (mention.value() instanceof Ending week
                && week.unit() == CalendarUnit.WEEK
                && week.count() == -1) {
            Period monday = CalendarUnit.WEEK.around(period.get().first());
            whole = exclusive(monday);
        } else if (mention.value() instanceof ToDate) {
            whole = between(period.get().first(), period.get().last());
        }
        return Optional.of(whole.led(before, after(mention, sentence)));
    }

    /** Lengths that count from the day itself. */
    private static Optional<RecognizersDay> counted(
            TimeExpression time, LocalDate now, String before) {
        if (time instanceof Rolling rolling
                && rolling.unit() != CalendarUnit.QUARTER
                && rolling.unit() != CalendarUnit.DECADE) {
            LocalDate begin =
                    rolling.count() > 0 && !before.equals("within") ? now.plusDays(1) : now;
            LocalDate other = rolling.unit().plus(begin, rolling.count());
            return Optional.of(rolling.count() > 0 ? between(begin, other) : between(other, begin));
        }
        if (time instanceof Shifted shifted && shifted.from().isEmpty()) {
            return Optional.of(one(shifted.unit().plus(now, shifted.count())));
        }
        if (time instanceof Length length
                && length.count().isPresent()
                && length.count().get().scale() <= 0
                && !length.unit().withinDay()) {
            LocalDate then = length.unit().plus(now, length.count().get().intValue());
            return switch (before) {
                case "in" -> Optional.of(one(then));
                case "within" -> Optional.of(between(now, then));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /** A range ends where its second time begins, unless that is the end of something. */
    private static LocalDate ends(Range range, Period second) {
        return range.to() instanceof PartOf part && part.portion().equals(Optional.of(Portion.END))
                ? second.last().plusDays(1)
                : second.first();
    }

    private static RecognizersDay exclusive(Period period) {
        return between(period.first(), period.last().plusDays(1));
    }

    /** Early and late are halves; begin, middle and end of a year four months each. */
    private static RecognizersDay portion(
            Portion portion, Period of, Optional<LocalDate> now, boolean told) {
        LocalDate first = of.first();
        LocalDate end = of.last().plusDays(1);
        LocalDate day = now.orElse(first);
        boolean year = of.monthsLong() == 12;
        boolean week = of.monthsLong() == 0;
        LocalDate middle = year ? first.plusMonths(6) : first.plusDays(week ? 3 : 15);
        return switch (portion) {
            case EARLY -> between(first, middle);
            case LATE -> between(middle, end);
            case START -> between(first, year ? first.plusMonths(4) : middle);
            case END -> between(year && told ? first.plusMonths(8) : middle, end);
            case MID ->
                    year
                            ? between(first.plusMonths(4), first.plusMonths(8))
                            : week
                                    ? between(first.plusDays(1), first.plusDays(5))
                                    : between(first.plusDays(9), first.plusDays(20));
            case EARLIER -> between(first, week || year ? day : middle);
            case LATER -> between(year ? middle : day, end);
        };
    }

    private static String after(Mention<TimeExpression> mention, Sentence sentence) {
        String next = sentence.lower(mention.to());
        boolean ends =
                !Character.isLetterOrDigit((sentence.lower(mention.to() + 2) + ".").charAt(0));
        return (next.equals("or") || next.equals("and")) && ends
                ? sentence.lower(mention.to() + 1)
                : "";
    }

    /** The word before: "since", "starting" of "starting on", "after" for "later than". */
    private static String leading(Mention<TimeExpression> mention, Sentence sentence) {
        String word = sentence.lower(mention.from() - 1);
        String other = sentence.lower(mention.from() - 2);
        if (word.equals("on") && (other.equals("starting") || other.equals("beginning"))) {
            return other;
        }
        boolean than = word.equals("than") && (other.equals("later") || other.equals("greater"));
        return than ? sentence.lower(mention.from() - 3).equals("no") ? "until" : "after" : word;
    }

    /** "Before 2010", "since May", "2012 or later": ranges without a begin or an end. */
    private RecognizersDay led(String before, String after) {
        boolean open =
                switch (after) {
                    case "later", "greater", "after", "above" -> true;
                    default -> false;
                };
        if (open) {
            return new RecognizersDay(from, Optional.empty());
        }
        return switch (before) {
            case "before", "until", "till", "by" -> new RecognizersDay(Optional.empty(), from);
            case "since", "starting", "beginning" -> new RecognizersDay(from, Optional.empty());
            case "after" -> new RecognizersDay(to, Optional.empty());
            default -> this;
        };
    }

    @Override
    public String toString() {
        return from.map(LocalDate::toString).orElse("")
                + ".."
                + to.map(LocalDate::toString).orElse("");
    }
}
