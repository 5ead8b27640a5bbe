package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import io.gleaner.tokens.Token;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that are a multiple by themselves: doubled, twice, threefold, halved. */
final class Multiples {
    private record Multiple(BigDecimal value, Unit unit) {}

    private final Map<String, Multiple> words;

    private Multiples(Map<String, Multiple> words) {
        this.words = words;
    }

    static Multiples read(RuleFiles files, Problems problems) {
        Map<String, Multiple> words = new HashMap<>();
        RuleTable table =
                RuleTable.read(
                        files,
                        "quantity/multiples.csv",
                        List.of("forms", "value", "unit", "example"),
                        problems);
        for (RuleTable.Row row : table.rows()) {
            Optional<Unit> unit =
                    switch (row.required("unit")) {
                        case "times" -> Optional.of(Unit.TIMES);
                        case "percent" -> Optional.of(Unit.PERCENT);
                        default -> Optional.empty();
                    };
            if (unit.isEmpty()) {
                row.problem("unit", "\"" + row.text("unit") + "\" is neither times nor percent");
                continue;
            }
            for (String form : row.list("forms")) {
                if (words.put(form, new Multiple(row.decimal("value"), unit.get())) != null) {
                    row.problem("forms", "\"" + form + "\" stands twice; keep one");
                }
            }
        }
        return new Multiples(words);
    }

    boolean knows(Token token) {
        return token.isWord() && words.containsKey(token.lower());
    }

    /** Twice as many, twice the size, twice larger; but charged twice in May, twice that year. */
    private static boolean compares(Sentence s, int at) {
        return switch (s.lower(at)) {
            case "as", "what", "those", "its", "his", "her", "their", "our" -> true;
            case "more", "less", "worse" -> true;
            case "the", "that", "this" -> !isTime(s, at + 1);
            default -> comparative(s, at);
        };
    }

    /** Larger, and faster than a car: adverbs and other words in -er need the "than". */
    private static boolean comparative(Sentence s, int at) {
        switch (s.lower(at)) {
            case "other", "former", "latter", "inner", "outer", "proper", "super" -> {
                return false;
            }
            default -> {}
        }
        return s.lower(at).endsWith("er")
                && (s.tag(at) == Tag.ADJ || s.lower(at + 1).equals("than"));
    }

    /** Twice this year, twice the following day: how often, and not how much. */
    private static boolean isTime(Sentence s, int at) {
        int i = at;
        switch (s.lower(i)) {
            case "next", "following", "last", "same", "first", "past", "previous" -> i++;
            default -> {}
        }
        return switch (s.lower(i)) {
            case "year", "month", "week", "weekend", "day", "night", "morning", "afternoon" -> true;
            case "evening", "season", "spring", "summer", "autumn", "winter", "decade" -> true;
            default -> false;
        };
    }

    /** A double carport, the halving event: of what kind, and not how much. */
    private static boolean adjective(Sentence s, int at) {
        Tag before = s.tag(at - 1);
        boolean within =
                switch (s.lower(at)) {
                    case "double", "triple", "treble", "quadruple" ->
                            before == Tag.DET || before == Tag.ADJ;
                    case "halving" -> before == Tag.DET || before.nominal();
                    default -> false;
                };
        return within && (s.tag(at + 1).nominal() || s.tag(at + 1) == Tag.ADJ);
    }

    /** The multiple at a token, or null. */
    Draft at(Sentence s, int at) {
        Multiple multiple = words.get(s.lower(at));
        if (multiple == null) {
            return null;
        }
        Draft draft = new Draft(Numeral.digits(multiple.value(), at, at + 1));
        draft.unit = multiple.unit();
        draft.form = Form.MULTIPLE;
        draft.rule = "multiple";
        boolean often = s.lower(at).equals("twice") || s.lower(at).equals("thrice");
        if (often && !compares(s, at + 1)
                || adjective(s, at)
                || s.lower(at + 1).equals("-") && !s.token(at + 1).spaced()
                || s.lower(at - 1).equals("-") && !s.token(at).spaced()) {
            draft.dropped = true;
        }
        return draft;
    }
}
