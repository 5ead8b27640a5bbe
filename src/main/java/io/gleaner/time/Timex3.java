package io.gleaner.time;

import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.time.DayOfWeek;
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
    public static Optional<Timex3> of(
            Mention<TimeExpression> mention, Sentence sentence, Optional<Period> near) {
        TimeExpression time = mention.value();
        if (time.kind() == Kind.DURATION) {
            return Optional.of(new Timex3("DURATION", time.toString()));
        }
        if (time instanceof Repeating repeating) {
            return Optional.of(new Timex3("SET", repeating.toString().replace("every ", "")));
        }
        if (time instanceof Rolling rolling) {
            return Optional.of(new Timex3("DURATION", rolling.length().toString()));
        }
        if (time instanceof Clock) {
            return Optional.of(new Timex3("TIME", sentence.words(mention.from(), mention.to())));
        }
        Tense tense = Tenses.of(sentence, mention);
        ReadingContext context = sentence.context();
        String type = partOfDay(sentence, mention) ? "TIME" : "DATE";
        return new TimeResolver()
                .resolve(roughly(time), context, tense, near)
                .map(period -> new Timex3(type, value(period)));
    }

    /** TIMEX3 tells "early 2009" as 2009 with a modifier. */
    private static TimeExpression roughly(TimeExpression time) {
        return time instanceof PartOf part && part.piece() instanceof Portion ? part.whole() : time;
    }

    private static boolean partOfDay(Sentence sentence, Mention<TimeExpression> mention) {
        String last = sentence.lower(mention.to() - 1);
        return last.endsWith("night")
                || last.endsWith("morning")
                || last.endsWith("noon")
                || last.endsWith("evening");
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
        return period.toString();
    }

    private static String week(Period period) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                period.first().get(IsoFields.WEEK_BASED_YEAR),
                period.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
