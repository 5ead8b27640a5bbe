package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words and letters that multiply a number: million, bn, lakh, k. */
final class Scales {
    /** Where a form is a scale. */
    enum Where {
        ANYWHERE,
        /** After digits only: {@code k}, {@code b}. */
        DIGITS,
        /** Only in an amount of money: {@code t}, {@code cr}. */
        MONEY,
        /** A letter that may be a unit as well: {@code m}. */
        LETTER
    }

    /**
     * @param value what it multiplies with
     * @param where where it does so
     */
    record Scale(BigDecimal value, Where where) {}

    private final Phrases<Scale> phrases;
    private final Map<String, BigDecimal> words;

    private Scales(Phrases<Scale> phrases, Map<String, BigDecimal> words) {
        this.phrases = phrases;
        this.words = words;
    }

    static Scales read(RuleFiles files, Problems problems) {
        Phrases.Builder<Scale> phrases = Phrases.builder();
        Map<String, BigDecimal> words = new HashMap<>();
        RuleTable table =
                RuleTable.read(
                        files,
                        "quantity/scales.csv",
                        List.of("forms", "value", "where", "example"),
                        problems);
        for (RuleTable.Row row : table.rows()) {
            BigDecimal value = row.decimal("value");
            if (value.signum() <= 0) {
                row.problem("value", "\"" + value + "\" multiplies nothing; write one above 0");
            }
            Where where =
                    row.optional("where").isEmpty()
                            ? Where.ANYWHERE
                            : row.choice("where", Where.class).orElse(Where.ANYWHERE);
            for (String form : row.list("forms")) {
                Scale scale = new Scale(value, where);
                Optional<Scale> before =
                        where == Where.ANYWHERE
                                ? phrases.add(form, scale)
                                : phrases.addExact(form, scale);
                if (before.isPresent()) {
                    row.problem("forms", "\"" + form + "\" stands twice; keep one");
                }
                if (where == Where.ANYWHERE && form.length() > 3) {
                    words.put(form.toLowerCase(Locale.ROOT), value);
                }
            }
        }
        return new Scales(phrases.build(), words);
    }

    /** The scales that go with number words: two million. */
    Map<String, BigDecimal> words() {
        return words;
    }

    /** The scale at a token, or null. */
    Phrases.Match<Scale> at(Sentence s, int from) {
        return from < s.size() ? phrases.at(s, from) : null;
    }
}
