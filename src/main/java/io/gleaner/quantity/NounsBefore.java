package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Finds the counted noun that stands before its number.
 *
 * <pre>
 * before = "number of" nouns … number       the number of mobile phone users reached 1.1 billion
 *        | crowd … number                   a population of 10,000
 *        | nouns verb [ "down" ] number     private sector jobs were down 198,000
 *        | noun "rate" … number "per"       the birth rate fell to 6.4 per thousand people
 * </pre>
 */
final class NounsBefore {
    /** How far before a number the words "number of" may stand. */
    private static final int REACH = 30;

    /** How far before a number a word for a crowd may stand. */
    private static final int NEAR = 9;

    private static final Set<String> PEOPLE =
            Set.of("people", "persons", "inhabitants", "residents", "population");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Nouns nouns;
    private final WordLists lists;

    NounsBefore(Nouns nouns, WordLists lists) {
        this.nouns = nouns;
        this.lists = lists;
    }

    /** Sets unit and place of that noun, where there is one. */
    void find(Sentence s, Draft draft) {
        int at = draft.from - 1;
        if (s.lower(at).equals("of") && at > 0 && lists.has(WordLists.Use.CROWD, s.lower(at - 1))) {
            draft.unit = Unit.counted("person");
            draft.nounFrom = at - 1;
            draft.nounTo = at;
            return;
        }
        if (orTwo(s, draft) || subject(s, draft, THOUSAND)) {
            return;
        }
        for (int i = at; i > 0 && i > at - REACH; i--) {
            if (lists.has(WordLists.Use.CROWD, s.lower(i)) && i > at - NEAR) {
                // the audience in China grew to 662 million
                draft.unit = Unit.counted("person");
                draft.nounFrom = i;
                draft.nounTo = i + 1;
                return;
            }
            if (s.lower(i).equals("of") && total(s.lower(i - 1))) {
                total(s, draft, i, at);
                return;
            }
        }
    }

    /** The number of mobile phone users. */
    private void total(Sentence s, Draft draft, int of, int at) {
        int from = of + 1;
        while (from < at && (s.tag(from) == Tag.DET || s.tag(from) == Tag.PRON)) {
            from++;
        }
        int head = head(s, from, at);
        int further = nouns.pluralAhead(s, from, head);
        head = further >= 0 && further < at ? further : head;
        if (head >= 0 && nouns.plural(s.lower(head))) {
            nouns.set(draft, s, from, head);
        } else if (s.tag(from) == Tag.ADJ && head < 0) {
            // the number of unemployed
            draft.unit = Unit.counted("person");
            draft.nounFrom = from;
            draft.nounTo = from + 1;
        }
    }

    /** The first plural of a noun group: the number of UK parliamentary electors in 2013. */
    private int head(Sentence s, int from, int to) {
        int head = -1;
        for (int j = from; j < to; j++) {
            boolean joins = (s.tag(j) == Tag.ADJ || s.tag(j) == Tag.ADV) && s.tag(j + 1).nominal();
            if (s.tag(j).nominal()) {
                head = j;
                if (nouns.plural(s.lower(j))) {
                    break;
                }
            } else if (!nouns.modifies(s, j, from, joins ? -1 : head)) {
                break;
            }
        }
        return head;
    }

    /**
     * The number of people killed rose to 45: a small number is that number only where a verb says
     * so.
     */
    void amounts(Sentence s, Draft draft, int start) {
        boolean links =
                switch (s.lower(start - 1)) {
                    case "to", "at", "by" -> s.tag(start - 2) == Tag.VERB;
                    case "was", "is", "were", "are", "reached", "hit", "exceeded", "totalled" ->
                            true;
                    default -> false;
                };
        for (int i = start - 2; links && i > 0 && i > start - NEAR - 3; i--) {
            if (s.lower(i).equals("of") && total(s.lower(i - 1))) {
                total(s, draft, i, start);
                return;
            }
            boolean aside = s.lower(i - 1).equals("however") || s.lower(i + 1).equals("however");
            if (s.token(i).isNumber()
                    || s.lower(i).equals(",") && !aside
                    || s.lower(i).equals(";")) {
                return;
            }
        }
    }

    /** Private sector jobs were down 198,000: what moves or amounts to a large number. */
    private boolean subject(Sentence s, Draft draft, BigDecimal least) {
        if (!draft.number.held() || draft.value().compareTo(least) < 0) {
            return false;
        }
        int i = byPercent(s, draft.from - 1);
        boolean verb = false;
        while (i > 0 && i > draft.from - 6) {
            Tag tag = s.tag(i);
            boolean particle = tag == Tag.ADP || tag == Tag.ADV || tag == Tag.PART;
            if (tag == Tag.VERB || tag == Tag.AUX) {
                verb = true;
            } else if (!particle || verb) {
                break;
            }
            i--;
        }
        String lower = s.lower(i);
        boolean counts =
                verb
                        && s.tag(i) == Tag.NOUN
                        && nouns.plural(lower)
                        && !lists.has(WordLists.Use.VALUES, lower)
                        && !s.lower(i - 1).equals("of");
        if (counts) {
            draft.unit = Unit.counted(nouns.name(s, Math.max(0, i - 1), i));
            draft.nounFrom = i;
            draft.nounTo = i + 1;
        }
        return counts;
    }

    /** Users increased by 75.3% to 455,764: before the rise that leads to a number. */
    private static int byPercent(Sentence s, int to) {
        boolean percent = s.lower(to - 1).equals("%") || s.lower(to - 1).startsWith("percent");
        boolean rise = s.lower(to).equals("to") && percent && s.token(to - 2).isNumber();
        if (!rise) {
            return to;
        }
        return s.lower(to - 3).equals("by") ? to - 4 : to - 3;
    }

    /** Another pick or two. */
    boolean orTwo(Sentence s, Draft draft) {
        int noun = draft.from - 2;
        boolean two =
                noun > 0
                        && s.lower(noun + 1).equals("or")
                        && draft.number.kind() == Numeral.Kind.WORDS
                        && s.tag(noun) == Tag.NOUN
                        && !nouns.plural(s.lower(noun));
        if (two) {
            draft.unit = Unit.counted(s.lower(noun));
            draft.nounFrom = noun;
            draft.nounTo = noun + 1;
        }
        return two;
    }

    private static boolean total(String lower) {
        return lower.equals("number") || lower.equals("numbers");
    }

    /** 4.7 per thousand births, of a stillbirth rate: stillbirths are counted. */
    void rated(Sentence s, Draft draft) {
        if (!s.lower(draft.to).equals("per")) {
            return;
        }
        for (int i = draft.from - 1; i > 0 && i > draft.from - REACH; i--) {
            if (s.lower(i).equals("rate") && s.tag(i - 1) == Tag.NOUN) {
                // a growth rate counts no growths
                if (lists.has(WordLists.Use.MOTION, s.lower(i - 1))) {
                    perPeople(s, draft);
                    return;
                }
                draft.unit = Unit.counted(nouns.singular(s.lower(i - 1)));
                draft.nounFrom = i - 1;
                draft.nounTo = i;
                return;
            }
        }
        subject(s, draft, BigDecimal.ZERO);
    }

    /** A growth rate of 2 per 1,000 people: so many people more. */
    private void perPeople(Sentence s, Draft draft) {
        int base = draft.to + 1;
        if (s.token(base).isNumber() && PEOPLE.contains(s.lower(base + 1))) {
            draft.unit = Unit.counted("person");
        }
    }
}
