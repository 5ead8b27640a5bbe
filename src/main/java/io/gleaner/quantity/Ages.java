package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;

/**
 * Tells numbers without a unit that are years of somebody's age.
 *
 * <pre>
 * age = ( "aged" | "age" | "ages" | "age" "of" ) [ "over" … ] number
 *     | who ( "under" | "over" ) number                              women under 18
 *     | name "," number ( "," | "." | ";" | "(" | "and" )          Mary Brown, 52, of Leeds
 *     | ( "he" | "she" ) ( "is" | "was" ) number                     she was 85
 * </pre>
 */
final class Ages {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(130);

    boolean is(Sentence s, Draft draft) {
        return small(draft)
                && (aged(s, draft)
                        || whose(s, draft)
                        || beside(s, draft)
                        || said(s, draft)
                        || group(s, draft));
    }

    private static boolean small(Draft draft) {
        return draft.number.held()
                && !draft.number.scaled()
                && draft.value().signum() > 0
                && draft.value().compareTo(OLDEST) < 0;
    }

    /** People aged 60 and above, women aged 25 to 54, at the age of 85. */
    private static boolean aged(Sentence s, Draft draft) {
        int at = draft.from - 1;
        switch (s.lower(at)) {
            case "over", "under", "between", "from", "of", "about", "around" -> at--;
            default -> {}
        }
        return switch (s.lower(at)) {
            case "aged", "ages" -> !s.lower(draft.from - 1).equals("of");
            case "age" -> true;
            default -> false;
        };
    }

    /** Women under 18: a bound behind those who have an age, and no noun behind the number. */
    private static boolean whose(Sentence s, Draft draft) {
        String bound = s.lower(draft.from - 1);
        boolean bounds = bound.equals("under") || bound.equals("over") || bound.equals("above");
        String who = s.lower(draft.from - 2);
        return bounds
                && draft.value().scale() <= 0
                && !s.tag(draft.to).nominal()
                && s.tag(draft.to) != Tag.ADJ
                && switch (who) {
                    case "people",
                            "persons",
                            "women",
                            "men",
                            "girls",
                            "boys",
                            "children",
                            "adults",
                            "those",
                            "anyone",
                            "mothers",
                            "workers",
                            "youths" ->
                            true;
                    default -> false;
                };
    }

    /** Mary Brown, 52, of Leeds: a whole number in commas behind a name. */
    private static boolean beside(Sentence s, Draft draft) {
        int name = draft.from - 2;
        return name >= 0
                && s.lower(name + 1).equals(",")
                && s.token(draft.from).spaced()
                && draft.number.kind() == Numeral.Kind.DIGITS
                && draft.to == draft.from + 1
                && !draft.isRange()
                && draft.value().scale() <= 0
                && s.token(name).isWord()
                && s.token(name).capitalised()
                && s.tag(name) == Tag.PROPN
                && !s.lower(name - 1).equals("in")
                && !s.lower(name - 1).equals("of")
                && ends(s, draft.to);
    }

    private static boolean ends(Sentence s, int at) {
        return switch (s.lower(at)) {
            case "," -> at + 1 < s.size() && !s.token(at + 1).isNumber();
            case ".", ";", ")", "" -> true;
            case "and" -> at + 1 < s.size() && s.token(at + 1).capitalised();
            default -> false;
        };
    }

    /** He was 85. */
    private static boolean said(Sentence s, Draft draft) {
        String who = s.lower(draft.from - 2);
        String verb = s.lower(draft.from - 1);
        return (who.equals("he") || who.equals("she"))
                && (verb.equals("was") || verb.equals("is") || verb.equals("turned"))
                && !draft.isRange()
                && draft.value().scale() <= 0
                && (draft.to >= s.size()
                        || switch (s.lower(draft.to)) {
                            case ".", ",", ";", "and", "when", "at", "years" -> true;
                            default -> false;
                        });
    }

    /** The 16 to 24 age group, the 65 and over age group. */
    private static boolean group(Sentence s, Draft draft) {
        for (int i = draft.to; i < draft.to + 3; i++) {
            if (s.lower(i).equals("age")) {
                return switch (s.lower(i + 1)) {
                    case "group", "groups", "bracket", "brackets", "range" -> true;
                    default -> false;
                };
            }
            switch (s.lower(i)) {
                case "and", "or", "over", "above", "older", "under", "younger", "-", "year" -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }
}
