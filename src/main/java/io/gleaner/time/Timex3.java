package io.gleaner.time;

import io.gleaner.time.TimeExpression.Fixed;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/**
 * A time as TIMEX3, the mark-up of TimeML, writes it: {@code DATE 2014-06}, {@code DURATION P5Y}.
 *
 * @param type {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 * @param value the value attribute
 */
public record Timex3(String type, String value) {

    /** What a mention is in TIMEX3; empty where it tells no time that could be worked out. */
    public static Optional<Timex3> of(Mention<TimeExpression> mention, Sentence sentence) {
        TimeExpression time = mention.value();
        Optional<LocalDate> day = sentence.context().published();
        if (time.kind() == Kind.DURATION) {
            return Optional.of(new Timex3("DURATION", time.toString()));
        }
        if (time instanceof Repeating repeating) {
            return Optional.of(new Timex3("SET", repeating.toString().replace("every ", "")));
        }
        if (time instanceof Rolling rolling) {
            return Optional.of(new Timex3("DURATION", rolling.length().toString()));
        }
        if (time instanceof Ending ending && ending.count() != 1) {
            return Optional.of(length(Math.abs(ending.count()), ending.unit()));
        }
        if (time instanceof Vague) {
            return Optional.of(new Timex3("DATE", time.toString()));
        }
        if (time instanceof Clock clock) {
            return ClockTime.read(clock.text())
                    .map(
                            t ->
                                    new Timex3(
                                            "TIME",
                                            day.map(LocalDate::toString).orElse("XXXX-XX-XX") + t));
        }
        Tense tense = Tenses.of(sentence, mention);
        ReadingContext context = sentence.context();
        Optional<Period> near = day.map(Period::day);
        Optional<Period> period = new TimeResolver().resolve(roughly(time), context, tense, near);
        if (mention.rule().equals("ending") && period.isPresent()) {
            int months = period.get().monthsLong();
            boolean odd = months > 0 && months != 3 && months != 12;
            return Optional.of(
                    odd
                            ? length(months, CalendarUnit.MONTH)
                            : new Timex3("DATE", value(period.get())));
        }
        String part = partOfDay(sentence.lower(mention.to() - 1));
        return period.map(p -> new Timex3(part.isEmpty() ? "DATE" : "TIME", value(p) + part));
    }

    private static Timex3 length(int count, CalendarUnit unit) {
        return new Timex3(
                "DURATION", new Length(Optional.of(BigDecimal.valueOf(count)), unit).toString());
    }

    /** TIMEX3 tells "early 2009" as 2009 with a modifier, and "a year earlier" as a year. */
    private static TimeExpression roughly(TimeExpression time) {
        if (time instanceof PartOf part && part.portion().isPresent()) {
            return part.whole();
        }
        if (time instanceof Earlier earlier) {
            return new Relative(earlier.unit(), earlier.count());
        }
        if (time instanceof Shifted shifted && shifted.from().isEmpty()) {
            return new Relative(shifted.unit(), shifted.count());
        }
        if (time instanceof Same same) {
            return roughly(same.year());
        }
        return time instanceof Range range && range.from() instanceof Fixed ? range.from() : time;
    }

    private static String partOfDay(String last) {
        return switch (last) {
            case "morning", "mornings" -> "TMO";
            case "afternoon", "afternoons" -> "TAF";
            case "evening", "evenings" -> "TEV";
            case "night", "nights", "tonight" -> "TNI";
            default -> "";
        };
    }

    private static String value(Period period) {
        if (period.grain() == Grain.WEEK && period.first().getDayOfWeek() == DayOfWeek.MONDAY) {
            return week(period);
        }
        if (period.first().getDayOfWeek() == DayOfWeek.SATURDAY
                && period.first().plusDays(1).equals(period.last())) {
            return week(period) + "-WE";
        }
        int months = period.monthsLong();
        int year = period.first().getYear();
        if (months == 120 && year % 10 == 0 || months == 1200) {
            return Integer.toString(months == 120 ? year / 10 : year / 100);
        }
        if (months == 3 && period.first().getMonthValue() % 3 == 0) {
            return String.format(
                    Locale.ROOT, "%04d-%s", year, season(period.first().getMonthValue()));
        }
        return period.toString();
    }

    private static String season(int month) {
        return switch (month) {
            case 3 -> "SP";
            case 6 -> "SU";
            case 9 -> "FA";
            default -> "WI";
        };
    }

    private static String week(Period period) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                period.first().get(IsoFields.WEEK_BASED_YEAR),
                period.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
