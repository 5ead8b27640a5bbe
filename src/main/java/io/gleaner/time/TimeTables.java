package io.gleaner.time;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Phrases;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the words of {@code rules/time/words.csv}. */
final class TimeTables {
    static final String FILE = "time/words.csv";
    static final List<String> HEADER =
            List.of("kind", "value", "forms", "when", "example", "reads");

    private TimeTables() {}

    static Phrases<TimeWord> words(RuleFiles files, Problems problems) {
        Phrases.Builder<TimeWord> phrases = Phrases.builder();
        Map<String, String> places = new HashMap<>();
        for (RuleTable.Row row : RuleTable.read(files, FILE, HEADER, problems).rows()) {
            Optional<TimeWord> word = word(row);
            List<String> forms = row.list("forms");
            if (forms.isEmpty()) {
                row.problem("forms", "is empty; name at least one form");
            }
            row.required("example");
            row.required("reads");
            for (String form : forms) {
                String lower = form.toLowerCase(Locale.ROOT);
                String before = places.putIfAbsent(lower, row.place());
                if (before != null) {
                    row.problem(
                            "forms",
                            "\""
                                    + form
                                    + "\" stands in "
                                    + before
                                    + " already; a form may mean one thing only");
                }
                word.ifPresent(
                        w -> {
                            phrases.add(form, w);
                            // year on year, year-on-year
                            phrases.add(form.replace(' ', '-'), w);
                        });
            }
        }
        return phrases.build();
    }

    private static Optional<TimeWord> word(RuleTable.Row row) {
        Optional<TimeWord.Kind> kind = row.choice("kind", TimeWord.Kind.class);
        TimeWord.Condition when =
                row.text("when").isEmpty()
                        ? TimeWord.Condition.ALWAYS
                        : row.choice("when", TimeWord.Condition.class)
                                .orElse(TimeWord.Condition.ALWAYS);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        switch (kind.get()) {
            case UNIT, ADVERB, COMPARISON, TO_DATE -> {
                return row.choice("value", CalendarUnit.class)
                        .map(
                                u ->
                                        new TimeWord(
                                                kind.get(),
                                                1,
                                                Optional.of(u),
                                                Optional.empty(),
                                                when));
            }
            case HOLIDAY -> {
                Optional<YearPart> part = YearPart.parse(row.text("value"));
                if (part.isEmpty()) {
                    row.problem(
                            "value",
                            "\""
                                    + row.text("value")
                                    + "\" is no day of the year; write 12-25, easter-2, 11-thu-4 or 11-thu-4+1");
                }
                return part.map(
                        p -> new TimeWord(kind.get(), 0, Optional.empty(), Optional.of(p), when));
            }
            case PORTION -> {
                return row.choice("value", Portion.class)
                        .map(
                                p ->
                                        new TimeWord(
                                                kind.get(),
                                                p.ordinal(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                when));
            }
            default -> {
                int number = row.text("value").isEmpty() ? 0 : row.decimal("value").intValue();
                return Optional.of(
                        new TimeWord(kind.get(), number, Optional.empty(), Optional.empty(), when));
            }
        }
    }
}
