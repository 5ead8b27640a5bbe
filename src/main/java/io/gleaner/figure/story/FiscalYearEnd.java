package io.gleaner.figure.story;

import io.gleaner.text.Publisher;
import io.gleaner.time.CalendarUnit;
import io.gleaner.time.Ending;
import io.gleaner.time.Fiscal;
import io.gleaner.time.Period;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Fixed;
import io.gleaner.time.TimeResolver;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.ReadingContext;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * The month that the fiscal years of an article end in, where it says so: the year ended 30 June
 * 2024; the third quarter of fiscal 2025, ended March 31.
 */
final class FiscalYearEnd {
    /** So many tokens lie at most between a fiscal year and the day on which it ended. */
    private static final int APART = 3;

    private static final TimeResolver RESOLVER = new TimeResolver();

    private FiscalYearEnd() {}

    /** The context with what its sentences tell; the same where they tell nothing. */
    static ReadingContext told(ReadingContext context, List<List<Mention<TimeExpression>>> times) {
        for (List<Mention<TimeExpression>> sentence : times) {
            for (int i = 0; i < sentence.size(); i++) {
                Optional<Month> month = ofYear(sentence.get(i).value());
                if (month.isEmpty() && i + 1 < sentence.size()) {
                    month = ofEnd(context, sentence.get(i), sentence.get(i + 1));
                }
                if (month.isPresent()) {
                    return ending(context, month.get());
                }
            }
        }
        return context;
    }

    private static Optional<Month> ofYear(TimeExpression time) {
        return time instanceof Ending ending
                        && ending.count() == 1
                        && ending.unit() == CalendarUnit.YEAR
                        && ending.end() instanceof Fixed end
                ? Optional.of(end.period().last().getMonth())
                : Optional.empty();
    }

    private static Optional<Month> ofEnd(
            ReadingContext context, Mention<TimeExpression> year, Mention<TimeExpression> day) {
        if (year.value() instanceof Fiscal fiscal
                && fiscal.year().isPresent()
                && day.value() instanceof Fixed end
                && end.period().monthsLong() <= 1
                && day.from() - year.to() <= APART) {
            for (Month month : Month.values()) {
                Optional<Period> whole =
                        RESOLVER.resolve(
                                fiscal, ending(context, month), Tense.PAST, Optional.empty());
                if (whole.filter(w -> w.contains(end.period()) && ends(w, end)).isPresent()) {
                    return Optional.of(month);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean ends(Period whole, Fixed end) {
        return whole.last().getMonth() == end.period().last().getMonth();
    }

    private static ReadingContext ending(ReadingContext context, Month month) {
        Publisher of = context.publisher();
        return new ReadingContext(
                context.published(),
                new Publisher(of.id(), of.names(), of.country(), of.dollar(), of.dayFirst(), month),
                context.numbers(),
                context.dollar(),
                context.dollarFrom());
    }
}
