package io.gleaner.subject;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds noun phrases with what is attached to them: the number <em>of live births in England and
 * Wales</em>.
 *
 * <pre>
 * phrase = group { preposition group | "and" group | "(" name ")" | "aged" number }
 * </pre>
 *
 * Times and quantities are no part of one; the caller says where they stand.
 */
public final class NounPhrases {
    private static final Set<String> ATTACH =
            Set.of(
                    "of",
                    "in",
                    "for",
                    "on",
                    "to",
                    "by",
                    "from",
                    "at",
                    "with",
                    "between",
                    "among",
                    "into",
                    "within",
                    "per",
                    "across",
                    "through",
                    "outside",
                    "under",
                    "without",
                    "against",
                    "towards",
                    "toward",
                    "about",
                    "involving",
                    "including",
                    "abroad");

    /** Adverbs of place that belong to the noun before: shipments abroad. */
    private static final Set<String> WHERE =
            Set.of("abroad", "overseas", "worldwide", "online", "nationwide", "outstanding");

    private static final Set<String> AGE =
            Set.of("and", "to", "over", "above", "under", "or", "years", "older", "-", "\u2013");

    /** What closes an age that is open: 60 and above, 65 or older. */
    private static final Set<String> BEYOND = Set.of("over", "above", "under", "older", "younger");

    private NounPhrases() {}

    /** Whether a preposition may attach a noun group to the one before it. */
    public static boolean attaches(String word) {
        return ATTACH.contains(word);
    }

    /**
     * The phrase that begins at a token, determiner included.
     *
     * @param limit where it must have ended
     * @param blocked tokens that belong to no noun phrase
     */
    public static Optional<Phrase> at(Sentence s, int from, int limit, IntPredicate blocked) {
        int to = group(s, from, limit, blocked);
        if (to == from) {
            return Optional.empty();
        }
        while (to < limit) {
            int next = attachment(s, to, limit, blocked);
            if (next == to) {
                break;
            }
            to = next;
        }
        return Optional.of(new Phrase(from, to));
    }

    /** After one noun group: determiners, modifiers, nouns; {@code from} when there is none. */
    public static int group(Sentence s, int from, int limit, IntPredicate blocked) {
        int i = from;
        int end = from;
        while (i < limit && !blocked.test(i)) {
            Tag tag = s.tag(i);
            String word = s.lower(i);
            if (hyphen(s, i + 1) && i + 2 < limit && !s.token(i).isNumber()) {
                // state-of-the-art, Paris-based
                end = s.tag(i + 2).nominal() ? i + 3 : end;
                i += 3;
                while (hyphen(s, i) && i + 1 < limit) {
                    i += 2;
                }
            } else if (tag.nominal()) {
                end = ++i;
            } else if (opens(s, from, i)) {
                i++;
            } else if (tag == Tag.ADV
                    && (i == from || i == from + 1 && s.tag(from) == Tag.DET)
                    && s.tag(i + 1) == Tag.VERB
                    && s.lower(i + 1).endsWith("ed")
                    && s.tag(i + 2).nominal()) {
                // frequently used websites
                i += 2;
            } else if (tag == Tag.NUM && i > from && end == i && named(s, i)) {
                // FTSE 100, Boeing 737
                end = ++i;
            } else if (tag == Tag.ADJ || tag == Tag.NUM) {
                i++;
                if (nounless(s, from, i)) {
                    end = i;
                }
            } else if (i > from
                    && (word.equals("-") || word.equals("&") || word.equals("/"))
                    && glued(s, i)) {
                i++;
            } else if (end > from && (word.equals("'s") || word.equals("'"))) {
                i++;
            } else if (tag == Tag.ADV && s.tag(i + 1) == Tag.ADJ) {
                i++;
            } else if (tag == Tag.VERB
                    && (word.endsWith("ed") || word.endsWith("ing"))
                    && end == from
                    && !word.equals("having")
                    && !word.equals("being")
                    && s.tag(i + 1).nominal()) {
                i++;
            } else if (tag == Tag.CCONJ && modifiersJoined(s, i, limit)) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    /** A number that is part of the name before it. */
    private static boolean named(Sentence s, int number) {
        return s.tag(number - 1) == Tag.PROPN
                && s.token(number - 1).capitalised()
                && s.token(number).isNumber();
    }

    /** A determiner or a possessive first, and an article behind "all" or "both". */
    private static boolean opens(Sentence s, int from, int i) {
        Tag tag = s.tag(i);
        boolean all =
                i == from + 1 && (s.lower(from).equals("all") || s.lower(from).equals("both"));
        return (i == from || all)
                && (tag == Tag.DET || tag == Tag.PRON && isPossessive(s.lower(i)));
    }

    /** The unemployed, the national total: an adjective that stands for a noun. */
    private static boolean nounless(Sentence s, int from, int to) {
        Tag next = s.tag(to);
        return s.tag(from) == Tag.DET
                && s.tag(to - 1) == Tag.ADJ
                && !s.lower(to - 1).endsWith("est")
                && (next == Tag.PUNCT || isVerb(next) || next == Tag.ADP || to == s.size());
    }

    /** A hyphen glued to the word behind it. */
    private static boolean hyphen(Sentence s, int at) {
        return s.lower(at).equals("-") && at + 1 < s.size() && !s.token(at + 1).spaced();
    }

    private static boolean numbered(Sentence s, int at) {
        return at < s.size() && s.token(at).isNumber();
    }

    private static boolean glued(Sentence s, int i) {
        return !s.token(i).spaced() || s.lower(i).equals("&");
    }

    /** {@code direct and indirect jobs}: what stands before and behind "and" modifies one noun. */
    private static boolean modifiersJoined(Sentence s, int and, int limit) {
        return s.tag(and - 1) == Tag.ADJ
                && and + 2 < limit
                && (s.tag(and + 1) == Tag.ADJ || s.tag(and + 1) == Tag.VERB)
                && s.tag(and + 2).nominal();
    }

    private static int attachment(Sentence s, int at, int limit, IntPredicate blocked) {
        if (blocked.test(at)) {
            return at;
        }
        String word = s.lower(at);
        if (WHERE.contains(word) && s.tag(at) != Tag.ADJ) {
            return at + 1;
        }
        if (word.equals("(")) {
            return bracket(s, at, limit, blocked);
        }
        if (word.equals("aged")) {
            return aged(s, at, limit);
        }
        boolean joins =
                s.tag(at) == Tag.ADP && ATTACH.contains(word)
                        || s.tag(at) == Tag.PART && word.equals("to")
                        || s.tag(at) == Tag.CCONJ && (word.equals("and") || word.equals("or"))
                        || word.equals(",") && listed(s, at, limit, blocked);
        if (!joins || at + 1 >= limit) {
            return at;
        }
        int to = group(s, at + 1, limit, blocked);
        if (to == at + 1) {
            return at;
        }
        // a new roof at the same time
        if (word.equals("at")
                && (s.lower(to - 1).equals("time") || s.lower(to - 1).equals("moment"))) {
            return at;
        }
        // and the United States 2.7 million: a noun and its number, the verb left out
        int number = s.lower(to).equals("another") || s.lower(to).equals("a") ? to + 1 : to;
        if (s.tag(at) == Tag.CCONJ
                && (numbered(s, number) || blocked.test(to) && numbered(s, to + 1))) {
            return at;
        }
        // "and" that begins another clause: its group is the subject of a verb
        if (s.tag(at) == Tag.CCONJ
                && to < s.size()
                && isVerb(s.tag(to))
                && !isVerb(s.tag(at - 1))) {
            return to < limit ? at : to;
        }
        return to;
    }

    /** Aged 60 and above, aged 16 to 24: behind the age; {@code at} where there is none. */
    private static int aged(Sentence s, int at, int limit) {
        int to = at + 1;
        while (to < limit && (s.token(to).isNumber() || AGE.contains(s.lower(to)))) {
            // aged 60 and above and over half of the others
            if (BEYOND.contains(s.lower(to)) && s.token(to - 2).isNumber()) {
                return to + 1;
            }
            to++;
        }
        return to > at + 1 ? to : at;
    }

    /**
     * The fertility rate (TFR); adults (87%) in the UK: a name in brackets, or brackets to step
     * over.
     */
    private static int bracket(Sentence s, int at, int limit, IntPredicate blocked) {
        boolean number = false;
        int close = at + 1;
        while (close < limit && close < at + 7 && !s.lower(close).equals(")")) {
            number |= blocked.test(close);
            close++;
        }
        if (close + 1 > limit || !s.lower(close).equals(")")) {
            return at;
        }
        boolean goesOn =
                close + 2 < limit
                        && s.tag(close + 1) == Tag.ADP
                        && ATTACH.contains(s.lower(close + 1));
        return number
                ? goesOn ? close + 1 : at
                : s.tag(at + 1).nominal() || s.tag(at + 1) == Tag.ADJ ? close + 1 : at;
    }

    /** {@code textile, clothing and footwear stores}: a comma of a list that "and" closes. */
    private static boolean listed(Sentence s, int comma, int limit, IntPredicate blocked) {
        int to = group(s, comma + 1, limit, blocked);
        return to > comma + 1
                && (s.lower(to).equals("and")
                        || s.lower(to).equals("or")
                        || s.lower(to).equals(",") && group(s, to + 1, limit, blocked) > to + 1)
                && !s.lower(comma - 1).equals(")");
    }

    private static boolean isVerb(Tag tag) {
        return tag == Tag.VERB || tag == Tag.AUX;
    }

    private static boolean isPossessive(String word) {
        return switch (word) {
            case "its", "their", "his", "her", "our", "my", "your" -> true;
            default -> false;
        };
    }
}
