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
    /** Words between a number and its noun beyond which nothing is its noun. */
    private static final int FARTHEST = 8;

    private final Singular singular;
    private final NounNames names;
    private final WordLists lists;

    private Nouns(Singular singular, NounNames names, WordLists lists) {
        this.singular = singular;
        this.names = names;
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
        if (i >= s.size() || bare(s, i)) {
            return;
        }
        if (plainPlural(s, i)) {
            set(draft, s, i, i);
            return;
        }
        int head = head(s, i, s.lower(i - 1).equals("of") || s.tag(i - 1) == Tag.DET);
        if (head > i && measures(s, draft, i, head)) {
            head = i;
        }
        if (people(s, i)) {
            draft.nounFrom = i;
            draft.nounTo = i + 1;
            draft.unit = Unit.counted(s.token(i).text());
            return;
        }
        if (head < 0 || lists.has(WordLists.Use.UNCOUNTED, s.lower(head))) {
            return;
        }
        if (s.tag(head) == Tag.PROPN && !plural(s.lower(head)) && !acronym(s, draft, head)) {
            return;
        }
        set(draft, s, i, head);
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
    private boolean plainPlural(Sentence s, int at) {
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
        // the tagger takes some plurals for verbs: 2.95 billion shares changing hands
        return s.tag(at) == Tag.VERB && !s.tag(at + 1).nominal();
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

    /**
     * The last noun of the group that begins at a token; -1 for none.
     *
     * @param owned whether an owner may come first: two of Johnson's deputies
     */
    private int head(Sentence s, int from, boolean owned) {
        int head = -1;
        for (int j = from; j < s.size() && j < from + FARTHEST; j++) {
            Token token = s.token(j);
            String lower = s.lower(j);
            if (head >= 0 && owns(s, j) && (owned || brand(s, head, j))) {
                head = -1;
            } else if (head >= 0 && pluralVerb(s, j, head)) {
                head = j;
            } else if (head >= 0 && token.isNumber() && !token.spaced() && nounFollows(s, j + 1)) {
                // NUTS1 regions
                head = -1;
            } else if (s.tag(j).nominal() && token.isWord()) {
                boolean ends =
                        head >= 0
                                && plural(s.lower(head))
                                // 24 states Tuesday: a name after a plural is not counted
                                && (lower.endsWith("ing")
                                        || token.capitalised() && !s.token(head).capitalised());
                if (lower.startsWith("'") || ends) {
                    break;
                }
                head = j;
            } else if (head < 0 && token.isNumber() && gluedAfter(s, j)) {
                // 5G base stations
                j++;
            } else if (head >= 0 && aside(s, j) > j) {
                // one CDMA (Unité) mobile operator
                j = aside(s, j);
                head = -1;
            } else if (head >= 0 && compound(s, j)) {
                // gas-only power trains
                head = -1;
                j++;
            } else if (!modifies(s, j, from, head)) {
                break;
            }
        }
        return head;
    }

    private static boolean owns(Sentence s, int at) {
        return s.lower(at).equals("'s") || s.lower(at).equals("'");
    }

    /** 300 McDonald's restaurants: a name that owns what is counted. */
    private boolean brand(Sentence s, int name, int mark) {
        return s.token(name).capitalised()
                && s.lower(mark).equals("'s")
                && s.tag(mark + 1).nominal()
                && plural(s.lower(mark + 1));
    }

    /**
     * 27 member states agreed: after several and a singular, what looks like a verb of one is their
     * plural.
     */
    private boolean pluralVerb(Sentence s, int at, int head) {
        Tag next = s.tag(at + 1);
        return s.tag(at) == Tag.VERB
                && at == head + 1
                && s.token(at).spaced()
                && s.lower(at).endsWith("s")
                && !plural(s.lower(head))
                && !singular.isPlural(s.lower(head))
                && plural(s.lower(at))
                && next != Tag.DET
                && next != Tag.PRON
                && !next.nominal();
    }

    /** The end of short brackets after a name and before its noun; else the token itself. */
    private static int aside(Sentence s, int at) {
        if (!s.lower(at).equals("(") || s.tag(at - 1) != Tag.PROPN) {
            return at;
        }
        int close = at + 1;
        while (close < at + 4 && !s.lower(close).equals(")")) {
            close++;
        }
        return s.lower(close).equals(")") && nounFollows(s, close + 1) ? close : at;
    }

    private static boolean gluedAfter(Sentence s, int at) {
        return at + 1 < s.size() && !s.token(at + 1).spaced();
    }

    /** A hyphen that ties a word that is no noun to the noun before it. */
    private static boolean compound(Sentence s, int at) {
        return s.lower(at).equals("-")
                && !s.token(at).spaced()
                && gluedAfter(s, at)
                && !s.tag(at + 1).nominal()
                && s.token(at + 1).isWord()
                && nounFollows(s, at + 2);
    }

    /** 12 page report: a singular before a singular, after more than one. */
    private boolean measures(Sentence s, Draft draft, int first, int head) {
        String lower = s.lower(head);
        return draft.number.held()
                && draft.value().compareTo(BigDecimal.ONE) > 0
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
        Tag tag = s.tag(at);
        String lower = s.lower(at);
        boolean noun = tag.nominal() || tag == Tag.ADJ && !lower.endsWith("ed");
        if (noun && !lists.has(WordLists.Use.UNCOUNTED, lower) && lower.length() > 2) {
            set(draft, s, at, at);
        }
    }

    void set(Draft draft, Sentence s, int from, int head) {
        draft.nounFrom = from;
        draft.nounTo = head + 1;
        draft.unit = Unit.counted(name(s, from, head));
    }

    boolean modifies(Sentence s, int j, int first, int head) {
        Tag tag = s.tag(j);
        String lower = s.lower(j);
        if (head >= 0) {
            // after a noun only a hyphened noun goes on, after a name another: Kia and Hyundai cars
            boolean names =
                    tag == Tag.CCONJ && s.tag(j - 1) == Tag.PROPN && s.tag(j + 1) == Tag.PROPN;
            boolean ties = lower.equals("-") || lower.equals("/");
            boolean hyphen = ties && !s.token(j).spaced() && s.tag(j + 1).nominal();
            return hyphen && !(lower.equals("/") && plural(s.lower(head)))
                    || names && !plural(s.lower(head));
        }
        return switch (tag) {
            case ADJ -> true;
            case VERB ->
                    (s.tag(j - 1) == Tag.CCONJ || lower.endsWith("ed") || lower.endsWith("ing"))
                            && nounFollows(s, j + 1);
            case ADV ->
                    (s.tag(j + 1) == Tag.ADJ || s.tag(j + 1) == Tag.VERB) && nounFollows(s, j + 1);
            case NUM -> j > first;
            case CCONJ ->
                    j > first
                            && s.tag(j - 1) == Tag.ADJ
                            && (s.tag(j + 1) == Tag.ADJ || nounFollows(s, j + 2));
            case PUNCT, SYM -> lower.equals("-") && !s.token(j).spaced();
            default -> false;
        };
    }

    private static boolean nounFollows(Sentence s, int from) {
        for (int i = from; i < from + 3; i++) {
            if (s.tag(i).nominal()) {
                return true;
            }
            if (s.tag(i) != Tag.ADJ && s.tag(i) != Tag.VERB) {
                return false;
            }
        }
        return false;
    }

    /** The head, with the nouns that it is compounded with: base station. */
    String name(Sentence s, int from, int head) {
        return names.of(s, from, head);
    }

    boolean plural(String lower) {
        return !singular.of(lower).equals(lower);
    }

    String singular(String lower) {
        return singular.of(lower);
    }
}
