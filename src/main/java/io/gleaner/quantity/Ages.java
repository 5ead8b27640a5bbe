package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.util.Set;

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
    private static final Set<String> PEOPLE =
            Set.of(
                    "people",
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
                    "youths",
                    "residents",
                    "students",
                    "voters",
                    "adolescents",
                    "teenagers");

    private static final BigDecimal OLDEST = BigDecimal.valueOf(130);

    private final WordLists lists;

    Ages(WordLists lists) {
        this.lists = lists;
    }

    boolean is(Sentence s, Draft draft) {
        return small(draft)
                && (aged(s, draft)
                        || whose(s, draft)
                        || beside(s, draft)
                        || said(s, draft)
                        || range(s, draft)
                        || group(s, draft));
    }

    private static boolean small(Draft draft) {
        return draft.number.held()
                && !draft.number.scaled()
                && (draft.value().signum() > 0 || draft.isRange())
                && draft.value().compareTo(OLDEST) < 0;
    }

    /** People aged 60 and above, women aged 25 to 54, at the age of 85. */
    private static boolean aged(Sentence s, Draft draft) {
        int at = draft.from - 1;
        switch (s.lower(at)) {
            case "over", "under", "above", "below", "between", "from", "of" -> at--;
            case "about", "around", "nearly", "almost" -> at--;
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
                && PEOPLE.contains(who);
    }

    /** Mary Brown, 52, of Leeds: a whole number in commas behind a name. */
    private boolean beside(Sentence s, Draft draft) {
        int name = draft.from - 2;
        return name >= 0
                && s.lower(name + 1).equals(",")
                && s.token(draft.from).spaced()
                && draft.number.kind() == Numeral.Kind.DIGITS
                && draft.to == draft.from + 1
                && !draft.isRange()
                && draft.value().scale() <= 0
                && s.tag(name) == Tag.PROPN
                && ends(s, draft.to)
                && person(s, draft, name);
    }

    /** Whether the name that ends at a token may be a person's; in Houston, Texas, it is none. */
    private boolean person(Sentence s, Draft draft, int last) {
        int first = last;
        while (first > 0 && named(s, first - 1)) {
            first--;
        }
        String before = s.lower(first - 1);
        boolean alone = first == last;
        boolean determined = first > 0 && s.tag(first - 1) == Tag.DET;
        if (!named(s, last)
                || determined
                || place(before)
                || lists.has(WordLists.Use.APART, s.lower(last))
                || lists.has(WordLists.Use.PLACED, s.lower(first))
                || alone && before.equals("of")) {
            return false;
        }
        boolean listed =
                before.equals(",") && named(s, first - 2)
                        || before.equals("and")
                        || s.lower(draft.to).equals("and")
                        || s.lower(draft.to).equals(",")
                                && (s.lower(draft.to + 1).equals("and") || named(s, draft.to + 1));
        return !alone || (!listed || met(s, first)) && !capitals(s.token(last).text());
    }

    /** Smith, 45, and Brown, 52, were: the first of two ages, each in commas behind one name. */
    boolean paired(Sentence s, Draft first, Draft second) {
        return second != null
                && second.from == first.to + 4
                && s.lower(first.to).equals(",")
                && s.lower(first.to + 1).equals("and")
                && surnamed(s, first)
                && surnamed(s, second)
                && (s.lower(second.to).equals(",") || s.lower(second.to).equals("."));
    }

    /** A bare number of years that somebody grown may have, in commas behind a name. */
    private boolean surnamed(Sentence s, Draft draft) {
        int name = draft.from - 2;
        return small(draft)
                && !draft.hasUnit()
                && !draft.isRange()
                && draft.number.kind() == Numeral.Kind.DIGITS
                && draft.value().scale() <= 0
                && draft.value().compareTo(BigDecimal.TEN) > 0
                && s.lower(name + 1).equals(",")
                && named(s, name)
                && !capitals(s.token(name).text())
                && !named(s, name - 1)
                && !place(s.lower(name - 1))
                && !lists.has(WordLists.Use.APART, s.lower(name));
    }

    /** Jailed Jones, 45, and Lee, 30: what is done to people, of one or of the next in the list. */
    private boolean met(Sentence s, int first) {
        int name = first;
        while (name > 5
                && s.lower(name - 1).equals("and")
                && s.lower(name - 2).equals(",")
                && s.token(name - 3).isNumber()
                && s.lower(name - 4).equals(",")
                && named(s, name - 5)) {
            name -= 5;
        }
        return name > 0 && lists.has(WordLists.Use.OF_NAMED, s.lower(name - 1));
    }

    private static boolean named(Sentence s, int at) {
        return at >= 0 && s.token(at).isWord() && s.token(at).capitalised() && s.tag(at) != Tag.DET;
    }

    private static boolean capitals(String text) {
        return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }

    private static boolean place(String preposition) {
        return switch (preposition) {
            case "in", "at", "near", "on", "since", "across", "from", "to" -> true;
            default -> false;
        };
    }

    private static boolean ends(Sentence s, int at) {
        return switch (s.lower(at)) {
            case "," -> at + 1 < s.size() && !s.token(at + 1).isNumber();
            case ".", ";", ")", "" -> true;
            case "and" -> at + 1 < s.size() && s.token(at + 1).capitalised();
            default -> false;
        };
    }

    /** Young Canadians, 18-24, would: a range in commas behind those who have an age. */
    private static boolean range(Sentence s, Draft draft) {
        int who = draft.from - 2;
        return draft.isRange()
                && draft.number.kind() == Numeral.Kind.DIGITS
                && draft.value().compareTo(BigDecimal.TEN) >= 0
                && draft.high.compareTo(OLDEST) < 0
                && draft.value().scale() <= 0
                && s.lower(draft.from - 1).equals(",")
                && s.lower(draft.to).equals(",")
                && s.tag(who).nominal()
                && (s.lower(who).endsWith("ans") && s.token(who).capitalised()
                        || PEOPLE.contains(s.lower(who)));
    }

    /** He was 85. */
    private static boolean said(Sentence s, Draft draft) {
        String who = s.lower(draft.from - 2);
        String verb = s.lower(draft.from - 1);
        boolean pronoun = s.lower(draft.from).equals("one") && !verb.equals("turned");
        return !pronoun
                && (who.equals("he") || who.equals("she"))
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
        if (draft.number.kind() == Numeral.Kind.WORDS && s.lower(draft.to).equals("age")) {
            // two age groups
            return false;
        }
        for (int i = draft.to; i < draft.to + 3; i++) {
            if (s.lower(i).equals("age")) {
                return switch (s.lower(i + 1)) {
                    case "group", "groups", "bracket", "brackets", "range" -> true;
                    default -> false;
                };
            }
            if (i > draft.to + 1 && s.lower(i).startsWith("population")) {
                // the 90 and over population
                return s.tag(draft.from - 1) == Tag.DET;
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
