package io.gleaner.time;

/** What a time expression says, before it is known when the article was published. */
public sealed interface TimeExpression {

    /** What a figure can do with it. */
    enum Kind {
        /** A time that a figure may hold for: December 2024, last year, on Friday. */
        CALENDAR,
        /** A time told by the one it is compared with: a year earlier, month on month. */
        COMPARISON,
        /** A length: five years. */
        DURATION,
        /** Again and again: every Monday, weekly. */
        RECURRING
    }

    Kind kind();

    /** A calendar time that stands for itself: {@code December 2024}. */
    record Fixed(Period period) implements TimeExpression {
        @Override
        public Kind kind() {
            return Kind.CALENDAR;
        }

        @Override
        public String toString() {
            return period.toString();
        }
    }
}
