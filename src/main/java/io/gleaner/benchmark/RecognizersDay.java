package io.gleaner.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import io.gleaner.time.Period;
import io.gleaner.time.Range;
import io.gleaner.time.Rolling;
import io.gleaner.time.Shifted;
import io.gleaner.time.Tense;
import io.gleaner.time.Tenses;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeResolver;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date or range as Recognizers-Text tells it: the first day and the day after the last; open
 * where it has no begin or no end.
 */
record RecognizersDay(Optional<LocalDate> from, Optional<LocalDate> to) {

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
        return new RecognizersDay(Optional.of(day), Optional.of(day.plusDays(1)));
    }

    /** What a mention tells, in the set's conventions. */
    static Optional<RecognizersDay> of(Mention<TimeExpression> mention, Sentence sentence) {
        TimeExpression time = mention.value();
        Tense tense = Tenses.of(sentence, mention);
        Optional<LocalDate> now = sentence.context().published();
        // counted to the day, not told as coarsely as the units are
        if (time instanceof Rolling rolling && now.isPresent()) {
            LocalDate begin = rolling.count() > 0 ? now.get().plusDays(1) : now.get();
            LocalDate other = rolling.unit().plus(begin, rolling.count());
            return Optional.of(rolling.count() > 0 ? between(begin, other) : between(other, begin));
        }
        if (time instanceof Shifted shifted && shifted.from().isEmpty()) {
            return now.map(day -> one(shifted.unit().plus(day, shifted.count())));
        }
        TimeResolver resolver = new TimeResolver();
        Optional<Period> period =
                resolver.resolve(time, sentence.context(), tense, Optional.empty());
        // a range ends where its second time begins
        if (time instanceof Range range && period.isPresent()) {
            Optional<Period> second =
                    resolver.resolve(range.to(), sentence.context(), tense, Optional.empty());
            if (second.isPresent() && second.get().last().equals(period.get().last())) {
                return Optional.of(between(period.get().first(), second.get().first()));
            }
        }
        return period.map(p -> led(p, sentence.lower(mention.from() - 1)));
    }

    private static RecognizersDay between(LocalDate from, LocalDate to) {
        return new RecognizersDay(Optional.of(from), Optional.of(to));
    }

    /** "Before 2010", "since May": ranges without a begin or an end. */
    private static RecognizersDay led(Period period, String word) {
        return switch (word) {
            case "before", "until", "till", "by" ->
                    new RecognizersDay(Optional.empty(), Optional.of(period.first()));
            case "since" -> new RecognizersDay(Optional.of(period.first()), Optional.empty());
            case "after" ->
                    new RecognizersDay(Optional.of(period.last().plusDays(1)), Optional.empty());
            default -> between(period.first(), period.last().plusDays(1));
        };
    }

    @Override
    public String toString() {
        return from.map(LocalDate::toString).orElse("")
                + ".."
                + to.map(LocalDate::toString).orElse("");
    }
}
