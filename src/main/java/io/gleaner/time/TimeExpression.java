package io.gleaner.time;

import java.util.Optional;

/** What a time expression says, before it is known when the article was published. */
public sealed interface TimeExpression
        permits TimeExpression.Fixed,
                Impossible,
                Yearly,
                Relative,
                Weekday,
                PartOf,
                Shifted,
                Rolling,
                ToDate,
                Referring,
                Range,
                Ending,
                Containing,
                DayOfMonth,
                Fiscal,
                Earlier,
                Previous,
                Same,
                Length,
                Repeating,
                Vague,
                Clock {

    /** What a figure can do with it. */
    enum Kind {
        /** A time that a figure may hold for: December 2024, last year, on Friday. */
        CALENDAR,
        /** A time told by the one it is compared with: a year earlier, month on month. */
        COMPARISON,
        /** A length: five years. */
        DURATION,
        /** Again and again: every Monday, weekly. */
        RECURRING,
        /** No calendar time: now, recently. */
        VAGUE,
        /** A time of day: 6:40 p.m. */
        CLOCK
    }

    Kind kind();

    /** The calendar time meant; empty when it cannot be told. */
    Optional<Period> resolve(Anchor anchor);

    /** Whether its words say that it lies ahead, whatever the tense: next March. */
    default boolean ahead() {
        return false;
    }

    /** Why no calendar has it, where none has: there is no 02-29 in 2015. */
    default Optional<String> impossible() {
        return Optional.empty();
    }

    /** The time that a value of a period is compared with, when compared with this expression. */
    default Optional<Period> base(Period held, Anchor anchor) {
        return resolve(anchor.near(held));
    }

    /** A calendar time that stands for itself: {@code December 2024}. */
    record Fixed(Period period) implements TimeExpression {
        @Override
        public Kind kind() {
            return Kind.CALENDAR;
        }

        @Override
        public Optional<Period> resolve(Anchor anchor) {
            return Optional.of(period);
        }

        @Override
        public String toString() {
            return period.toString();
        }
    }
}
