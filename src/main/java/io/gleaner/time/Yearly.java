package io.gleaner.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A time whose year is not told: November, 5 May, the second quarter, last summer. */
public record Yearly(YearPart part, Which which) implements TimeExpression {
    /**
     * How much nearer the coming one must be than the one before, when the clause does not tell.
     */
    private static final int NEARER = 3;

    /** How much nearer the one before must be to be meant in a clause of what will be. */
    private static final int MUCH_NEARER = 5;

    /** A day this long past would have its year told. */
    private static final int LONG_AGO = 240;

    private static final int LEAP = 2000;

    @Override
    public Kind kind() {
        return Kind.CALENDAR;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        if (which != Which.ANY) {
            return anchor.published().flatMap(this::counted);
        }
        Optional<Period> near = anchor.near();
        if (near.isPresent()) {
            // "In 2023, … from January to November"
            int months = near.get().monthsLong();
            if (months >= 6 && months <= 12) {
                Optional<Period> within = part.of(near.get());
                if (within.isPresent()) {
                    return within;
                }
            }
            if (anchor.published().isEmpty() && part instanceof YearPart.MonthDay) {
                return part.of(near.get().last().getYear());
            }
            if (anchor.published().isEmpty()) {
                Tense tense = anchor.tense() == Tense.OPEN ? Tense.PAST : anchor.tense();
                return pick(near.get().last(), tense);
            }
            // the context tells of another time than the article's: the nearest to that
            if (near.get().last().plusDays(366).isBefore(anchor.published().get())) {
                return pick(near.get().first(), Tense.OPEN);
            }
        }
        return anchor.published().flatMap(day -> pick(day, anchor.tense()));
    }

    /** The same of the year before: the Easter before one that lies elsewhere in the year. */
    public Optional<Period> before(Period one) {
        return part.of(one.first().getYear() - 1);
    }

    private Optional<Period> counted(LocalDate day) {
        List<Period> around = around(day.getYear());
        // last winter, told in January
        part.of(day.getYear() - 2).ifPresent(old -> around.add(0, old));
        Period best = null;
        for (Period one : around) {
            if (which == Which.THIS && one.first().getYear() == day.getYear()) {
                best = one;
            } else if (which == Which.LAST && one.last().isBefore(day)) {
                best = one;
            } else if (which == Which.NEXT && one.first().isAfter(day) && best == null) {
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A long time that has only begun is not what was told of: nine months, told in February. */
    private static boolean begun(Period one, LocalDate day) {
        return one.monthsLong() > 3
                && ChronoUnit.DAYS.between(one.first(), day)
                        < ChronoUnit.DAYS.between(day, one.last());
    }

    private Optional<Period> pick(LocalDate day, Tense tense) {
        Period past = null;
        Period future = null;
        for (Period one : around(day.getYear())) {
            boolean running = one.contains(Period.day(day));
            if (running && !(tense == Tense.PAST && begun(one, day))) {
                return Optional.of(one);
            }
            if (running) {
                continue;
            }
            if (one.last().isBefore(day)) {
                past = one;
            } else if (future == null) {
                future = one;
            }
        }
        if (past == null || future == null) {
            return Optional.ofNullable(past == null ? future : past);
        }
        long since = ChronoUnit.DAYS.between(past.last(), day);
        long until = ChronoUnit.DAYS.between(day, future.first());
        boolean ahead =
                switch (tense) {
                    case FUTURE -> since * MUCH_NEARER > until;
                    case PAST ->
                            part instanceof YearPart.MonthDay && since > LONG_AGO && until < since;
                    case OPEN -> until * NEARER < since;
                };
        return Optional.of(ahead ? future : past);
    }

    /** Those of the years before, in and after one; more for 29 February. */
    private List<Period> around(int year) {
        List<Period> found = new ArrayList<>(9);
        int reach = part.of(year).isPresent() ? 1 : 4;
        for (int y = year - reach; y <= year + reach; y++) {
            part.of(y).ifPresent(found::add);
        }
        return found;
    }

    @Override
    public boolean ahead() {
        return which == Which.NEXT;
    }

    /** 31 April: no year has it, not even a leap year. */
    @Override
    public Optional<String> impossible() {
        return part instanceof YearPart.MonthDay && part.of(LEAP).isEmpty()
                ? Optional.of("there is no " + part + " in any year")
                : Optional.empty();
    }

    @Override
    public String toString() {
        return (which == Which.ANY ? "" : which + " ") + "XXXX-" + part;
    }
}
