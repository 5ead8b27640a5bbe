package io.gleaner.time;

import io.gleaner.tokens.ReadingContext;
import java.util.Optional;

/**
 * Works out which calendar days a time expression means in its article.
 *
 * <p>Where the article's day is not known, what counts from it stays unresolved: never today.
 * Nothing before the year 1000 or after 2200.
 */
public final class TimeResolver {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2200;

    /**
     * The calendar time that an expression means.
     *
     * @param near the period that governs the context: "the quarter" means it, and "from January to
     *     November" lies in it
     */
    public Optional<Period> resolve(
            TimeExpression expression, ReadingContext context, Tense tense, Optional<Period> near) {
        return expression.resolve(anchor(context, tense, near)).filter(TimeResolver::sane);
    }

    /**
     * The time that a value is compared with: "a year earlier", "the previous quarter", "2023".
     *
     * @param held the period that the value itself holds for
     */
    public Optional<Period> base(TimeExpression comparison, Period held, ReadingContext context) {
        return comparison
                .base(held, anchor(context, Tense.PAST, Optional.of(held)))
                .filter(TimeResolver::sane);
    }

    private static Anchor anchor(ReadingContext context, Tense tense, Optional<Period> near) {
        return new Anchor(context.published(), context.publisher().fiscalYearEnd(), tense, near);
    }

    private static boolean sane(Period period) {
        return period.first().getYear() >= FIRST_YEAR && period.last().getYear() <= LAST_YEAR;
    }
}
