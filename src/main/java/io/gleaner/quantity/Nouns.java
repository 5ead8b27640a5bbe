package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import io.gleaner.tokens.Token;
import java.math.BigDecimal;

/**
 * Finds the noun that a number counts.
 *
 * <pre>
 * after  = [ "of" [ determiner ] | "more" ] { adjective | participle | name } noun { noun }
 *          1.2 million new base stations
 * </pre>
 */
final class Nouns {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private final Singular singular;
    private final NounNames names;
    private final NounHeads heads;
    private final WordLists lists;

    private Nouns(Singular singular, NounNames names, WordLists lists) {
        this.singular = singular;
        this.names = names;
        this.heads = new NounHeads(singular, lists);
        this.lists = lists;
    }

    static Nouns read(RuleFiles files, WordLists lists, Problems problems) {
        Singular singular = Singular.read(files, problems);
        return new Nouns(singular, NounNames.read(files, singular, problems), lists);
    }

    /**
     * Sets unit and place of the counted noun, where there is one.
     *
     * @param start where the noun may begin: after the number, or after a measure that follows it
     *     ("eight million 250ml bottles")
     */
    void after(Sentence s, Draft draft, int start) {
        int i = start;
        if (i >= s.size()) {
            return;
        }
        if (s.lower(i).equals("-") && !s.token(i).spaced()) {
            hyphened(s, draft, i + 1);
            return;
        }
        if (s.lower(i).equals("of")) {
            i++;
            while (s.tag(i) == Tag.DET || s.tag(i) == Tag.PRON) {
                i++;
            }
        } else if (lists.has(WordLists.Use.FURTHER, s.lower(i))) {
            i++;
        } else if (lists.has(WordLists.Use.ELSEWHERE, s.lower(i))) {
            return;
        }
        if (i >= s.size() || bare(s, i) || s.token(i).isWord() && !s.token(i).spaced()) {
            return;
        }
        if (s.lower(i).equals("strong") && i == start) {
            crowd(draft, i);
            return;
        }
        if (plainPlural(s, i, s.tag(draft.from - 1) == Tag.VERB) && !forecast(s, i, i)) {
            set(draft, s, i, i);
            return;
        }
        int head = heads.of(s, i, s.lower(i - 1).equals("of") || s.tag(i - 1) == Tag.DET);
        int further = several(draft) ? heads.pluralAhead(s, i, head) : -1;
        if (further >= 0) {
            head = further;
        } else if (head > i && measures(s, draft, i, head)) {
            head = i;
        }
        if (people(s, i)) {
            draft.nounFrom = i;
            draft.nounTo = i + 1;
            draft.unit = Unit.counted(s.token(i).text());
            return;
        }
        if (head < 0
                || participle(s, draft, i, head)
                || forecast(s, i, head)
                || head == i && lists.has(WordLists.Use.BEFALLS, s.lower(head))
                || lists.has(WordLists.Use.UNCOUNTED, s.lower(head))) {
            return;
        }
        if (s.tag(head) == Tag.PROPN
                && !plural(s.lower(head))
                && !acronym(s, draft, head)
                && !capitalPlural(s.token(head).text())) {
            return;
        }
        if (!amount(s, draft, i, head)) {
            set(draft, s, i, head);
        }
    }

    /** A 5 billion credit line, a 152 billion stimulus package: money without its currency. */
    private boolean amount(Sentence s, Draft draft, int first, int head) {
        BigDecimal least = head > first || s.tag(head + 1).nominal() ? BILLION : MILLION;
        boolean part = s.lower(draft.to).equals("of") && draft.value().compareTo(THOUSAND) >= 0;
        boolean money = lists.has(WordLists.Use.AMOUNT, s.lower(head));
        return (part || money && draft.number.scaled() && draft.value().compareTo(least) >= 0)
                && !plural(s.lower(head))
                && !singular.isPlural(s.lower(head));
    }

    /**
     * Whether no noun can begin at a token, which needs no tag: parts of speech are what costs most
     * in reading.
     */
    private boolean bare(Sentence s, int at) {
        Token token = s.token(at);
        return switch (token.shape()) {
            case SYMBOL -> !token.is("\"") && !token.is("'");
            case WORD -> lists.has(WordLists.Use.FUNCTION, token.lower());
            case NUMBER -> false;
        };
    }

    /** 185 nations, and then the phrase ends: a noun without asking its tag. */
    private boolean plainPlural(Sentence s, int at, boolean verbal) {
        Token token = s.token(at);
        String lower = token.lower();
        if (!token.isWord()
                || token.capitalised()
                || lower.length() < 4
                || lower.charAt(lower.length() - 1) != 's'
                || lists.has(WordLists.Use.NO_PLURAL, lower)
                || lists.has(WordLists.Use.UNCOUNTED, lower)
                || !plural(lower)) {
            return false;
        }
        if (at + 1 >= s.size() || bare(s, at + 1) && !s.lower(at + 1).equals("-")) {
            return true;
        }
        // the tagger takes some plurals for verbs: 2.95 billion shares changing hands; left 3m
        // homes
        // dark, where a verb stands before the number
        return s.tag(at) == Tag.VERB && (verbal || !s.tag(at + 1).nominal());
    }

    /** The five dissenting: what several do, no noun. */
    private static boolean participle(Sentence s, Draft draft, int first, int head) {
        return head == first && s.lower(head).endsWith("ing") && several(draft);
    }

    private static boolean several(Draft draft) {
        return draft.number.held() && draft.value().compareTo(BigDecimal.ONE) > 0;
    }

    /** Less than the 90,000 economists predicted: those who forecast a number are not counted. */
    private boolean forecast(Sentence s, int first, int head) {
        return lists.has(WordLists.Use.FORECASTERS, s.lower(head))
                && lists.has(WordLists.Use.FORECAST, s.lower(head + 1))
                && (s.lower(first - 2).equals("the") || s.lower(first - 2).equals("than"));
    }

    /** 12 Japanese were hurt: an adjective of a people that no noun follows. */
    private static boolean people(Sentence s, int at) {
        Token token = s.token(at);
        boolean named =
                token.isWord()
                        && token.capitalised()
                        && (token.lower().endsWith("ese")
                                || token.lower().endsWith("ish")
                                || token.is("french")
                                || token.is("dutch")
                                || token.is("swiss"));
        Tag next = s.tag(at + 1);
        return named
                && !next.nominal()
                && !(next == Tag.VERB && NounHeads.nounFollows(s, at + 2))
                && next != Tag.ADJ
                && next != Tag.CCONJ
                && !s.lower(at + 1).equals("-");
    }

    /** 0.5 WAR: capitals right after a number with decimals are what it counts. */
    private static boolean acronym(Sentence s, Draft draft, int head) {
        String text = s.token(head).text();
        return head == draft.to
                && draft.value().scale() > 0
                && text.length() > 1
                && text.chars().allMatch(Character::isUpperCase);
    }

    /** MPs, EVs. */
    private static boolean capitalPlural(String text) {
        int last = text.length() - 1;
        return last > 1
                && text.charAt(last) == 's'
                && text.substring(0, last).chars().allMatch(Character::isUpperCase);
    }

    /** 12 page report: a singular before a singular, after more than one. */
    private boolean measures(Sentence s, Draft draft, int first, int head) {
        String lower = s.lower(head);
        return several(draft)
                && s.tag(first) == Tag.NOUN
                && !plural(s.lower(first))
                && s.tag(head) == Tag.NOUN
                && !plural(lower)
                && !singular.isPlural(lower);
    }

    /** 12-page document: pages are counted. */
    private void hyphened(Sentence s, Draft draft, int at) {
        if (at >= s.size() || s.token(at).spaced() || !s.token(at).isWord()) {
            return;
        }
        if (s.lower(at).equals("strong")) {
            crowd(draft, at);
            return;
        }
        Tag tag = s.tag(at);
        String lower = s.lower(at);
        boolean noun = tag.nominal() || tag == Tag.ADJ && !lower.endsWith("ed");
        if (noun && !lists.has(WordLists.Use.UNCOUNTED, lower) && lower.length() > 2) {
            set(draft, s, at, at);
        }
    }

    /** A 500-strong crowd. */
    private static void crowd(Draft draft, int strong) {
        draft.unit = Unit.counted("person");
        draft.nounFrom = strong;
        draft.nounTo = strong + 1;
    }

    void set(Draft draft, Sentence s, int from, int head) {
        draft.nounFrom = from;
        draft.nounTo = head + 1;
        draft.unit = Unit.counted(name(s, from, head));
    }

    /** The head, with the nouns that it is compounded with: base station. */
    String name(Sentence s, int from, int head) {
        return names.of(s, from, head);
    }

    boolean plural(String lower) {
        return singular.isMany(lower);
    }

    boolean modifies(Sentence s, int j, int first, int head) {
        return heads.modifies(s, j, first, head);
    }

    int pluralAhead(Sentence s, int from, int head) {
        return heads.pluralAhead(s, from, head);
    }

    String singular(String lower) {
        return singular.of(lower);
    }
}
