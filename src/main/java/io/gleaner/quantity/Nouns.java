package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import io.gleaner.tokens.Token;

/**
 * Finds the noun that a number counts.
 *
 * <pre>
 * after  = [ "of" [ determiner ] ] { adjective | participle | name } noun { noun }   1.2 million new base stations
 * before = ( "number" | "population" … ) "of" noun … [ verb ] number               a population of 10,000
 * </pre>
 */
final class Nouns {
    /** Words between a number and its noun beyond which nothing is its noun. */
    private static final int FARTHEST = 8;

    private final Singular singular;

    Nouns(Singular singular) {
        this.singular = singular;
    }

    /** Sets unit and place of the counted noun, where there is one after the number. */
    void after(Sentence s, Draft draft) {
        int i = draft.to;
        if (i >= s.size()) {
            return;
        }
        boolean hyphen = s.lower(i).equals("-") && !s.token(i).spaced();
        if (hyphen) {
            i++;
        } else if (s.lower(i).equals("of")) {
            i++;
            while (s.tag(i) == Tag.DET || s.tag(i) == Tag.PRON) {
                i++;
            }
        }
        int last = -1;
        int head = -1;
        int j = i;
        while (j < s.size() && j < i + FARTHEST) {
            Tag tag = s.tag(j);
            Token token = s.token(j);
            if (tag.nominal() && token.isWord()) {
                if (s.lower(j).startsWith("'")) {
                    break;
                }
                head = j;
                last = j;
                if (hyphen && j == i) {
                    // 12-page document: pages are counted
                    break;
                }
            } else if (!modifies(s, j, i, head)) {
                break;
            }
            j++;
        }
        if (head < 0 || notCounted(s.lower(head)) || s.tag(head) == Tag.PROPN && !plural(s, head)) {
            return;
        }
        draft.nounFrom = i;
        draft.nounTo = last + 1;
        draft.unit = Unit.counted(name(s, i, head));
    }

    private boolean modifies(Sentence s, int j, int first, int head) {
        Tag tag = s.tag(j);
        String lower = s.lower(j);
        if (head >= 0) {
            // after a noun only a hyphened or possessed noun goes on
            return lower.equals("-") && !s.token(j).spaced() && s.tag(j + 1).nominal();
        }
        return switch (tag) {
            case ADJ ->
                    !lower.equals("more") && !lower.equals("less") && !lower.equals("fewer")
                            || s.tag(j + 1).nominal()
                            || s.tag(j + 1) == Tag.ADJ;
            case VERB -> (lower.endsWith("ed") || lower.endsWith("ing")) && nounFollows(s, j + 1);
            case ADV ->
                    (s.tag(j + 1) == Tag.ADJ || s.tag(j + 1) == Tag.VERB) && nounFollows(s, j + 1);
            case NUM -> j > first || s.token(j).isWord();
            case CCONJ -> j > first && s.tag(j - 1) == Tag.ADJ && s.tag(j + 1) == Tag.ADJ;
            case PUNCT, SYM -> lower.equals("-") && !s.token(j).spaced() || lower.equals("'");
            case PART -> lower.equals("'s");
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
    private String name(Sentence s, int from, int head) {
        int first = head;
        while (first > from
                && s.tag(first - 1) == Tag.NOUN
                && s.token(first - 1).isWord()
                && !s.token(first - 1).capitalised()) {
            first--;
        }
        StringBuilder name = new StringBuilder();
        for (int i = first; i < head; i++) {
            name.append(s.lower(i)).append(' ');
        }
        return name.append(singular.of(s.lower(head))).toString();
    }

    String singular(String lower) {
        return singular.of(lower);
    }

    private boolean plural(Sentence s, int at) {
        return !singular.of(s.lower(at)).equals(s.lower(at));
    }

    private static boolean notCounted(String lower) {
        return switch (lower) {
            case "percent",
                    "times",
                    "time",
                    "today",
                    "yesterday",
                    "tomorrow",
                    "respectively",
                    "am",
                    "pm",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december" ->
                    true;
            default -> false;
        };
    }
}
