package io.gleaner.benchmark;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Noun phrases around a quantity, by their words that mean something. */
final class NewsQuantPhrases {

    private final Sentence s;
    private final boolean[] number;
    private final NewsQuantSubjects subjects;

    NewsQuantPhrases(Sentence s, List<NewsQuantSaid> all) {
        this.s = s;
        this.number = new boolean[s.size()];
        for (NewsQuantSaid said : all) {
            for (int i = said.mention().from(); i < said.mention().to(); i++) {
                number[i] = true;
            }
        }
        this.subjects = new NewsQuantSubjects(s, number);
    }

    static List<String> join(List<String> a, List<String> b) {
        Set<String> words = new LinkedHashSet<>(a);
        words.addAll(b);
        return List.copyOf(words);
    }

    /** The nouns with their modifiers that begin at a token, and what "of" hangs on them. */
    List<String> phraseAt(int from) {
        return chain(from, Set.of("of"));
    }

    /** What a quantity hangs on by a preposition: fines ‸from $250, strength lower than ‸9. */
    List<String> hangsOn(int at) {
        int i = at - 1;
        boolean leads =
                switch (s.lower(i)) {
                    case "for", "from", "than", "over", "within" -> true;
                    case "of" -> !s.lower(i - 1).equals("total");
                    default -> false;
                };
        if (!leads) {
            boolean verb = s.lower(i).equals("at") && s.tag(i - 1) == Tag.VERB;
            boolean says = s.lower(i).equals("worth") || s.lower(i).equals("record");
            return says ? List.of() : groupEndingAt(verb ? i - 1 : at);
        }
        if (s.tag(i - 1) == Tag.ADJ || s.tag(i - 1) == Tag.ADV || s.tag(i - 1) == Tag.VERB) {
            i--;
        }
        return groupEndingAt(i);
    }

    /** Behind a bracket that gives the same in another unit. */
    int afterBracket(int from) {
        if (!s.lower(from).equals("(")) {
            return from;
        }
        int close = from;
        while (close < s.size() && !s.lower(close).equals(")")) {
            close++;
        }
        return close + 1;
    }

    /** Whether nothing of weight stands between two quantities. */
    boolean isLight(int from, int to) {
        for (int i = from; i < to; i++) {
            // 9 dollars per month (or 99 per year)
            if (s.lower(i).equals("per")) {
                i++;
                continue;
            }
            boolean light =
                    switch (s.lower(i)) {
                        case "to",
                                "at",
                                "or",
                                "from",
                                "the",
                                ",",
                                "(",
                                "and",
                                "a",
                                "close",
                                "end",
                                "fall" ->
                                true;
                        default -> s.tag(i) == Tag.ADV;
                    };
            if (!light) {
                return false;
            }
        }
        return true;
    }

    /** Whose data stand in brackets or behind up and down: Acme, down 68; Ann Lee (0.5). */
    Optional<List<String>> labelBefore(int at) {
        int i = at - 1;
        String word = s.lower(i);
        if (word.equals("up") || word.equals("down")) {
            i -= s.lower(i - 1).equals(",") ? 1 : 0;
            List<String> group = groupEndingAt(i);
            return group.isEmpty() ? Optional.empty() : Optional.of(group);
        }
        int open = i;
        while (open >= 0 && !s.lower(open).equals("(") && !s.lower(open).equals(")")) {
            open--;
        }
        if (open < 1 || s.lower(open).equals(")")) {
            return Optional.empty();
        }
        for (int j = open + 1; j < at; j++) {
            if (s.tag(j) == Tag.VERB || s.tag(j).nominal() && !number[j] && !number[j - 1]) {
                return Optional.empty();
            }
        }
        List<String> group = groupEndingAt(open);
        return group.isEmpty() ? Optional.empty() : Optional.of(group);
    }

    /** After the time of a rate: 3500 dollars a month‸. */
    int afterRate(int from) {
        boolean time =
                switch (s.lower(from + 1)) {
                    case "year", "month", "week", "day", "hour", "minute", "ounce", "barrel" ->
                            true;
                    default -> false;
                };
        return s.tag(from) == Tag.DET && time ? from + 2 : from;
    }

    /** Over an 8.5 kW: an article and a quantity. */
    int afterNumber(int from) {
        int at = s.tag(from) == Tag.DET ? from + 1 : from;
        while (at < s.size() && number[at]) {
            at++;
        }
        return at;
    }

    /** A group of nouns, and the groups that some prepositions join to it. */
    List<String> chain(int from, Set<String> joins) {
        int to = groupEnd(names(from) ? from + 2 : from);
        while (to > from && joins.contains(s.lower(to))) {
            int next = groupEnd(to + 1);
            if (next == to + 1) {
                break;
            }
            to = next;
        }
        // men aged 18 to 34
        if (s.lower(to).equals("aged") && s.token(to + 1).isNumber()) {
            to++;
            while (s.token(to).isNumber()
                    || s.lower(to).equals("to")
                    || s.lower(to).equals("and")) {
                to++;
            }
        }
        return NewsQuantWords.of(s.words(from, to));
    }

    /** A ‸four-cylinder engine: a number that only says which kind. */
    boolean names(int i) {
        return i + 2 < s.size()
                && number[i]
                && s.token(i).isWord()
                && !s.token(i).isNumber()
                && s.lower(i + 1).equals("-")
                && !number[i + 2]
                && s.tag(i + 2).nominal();
    }

    boolean isNumber(int i) {
        return number[i];
    }

    /** After determiners, modifiers and nouns; the same token where there is none. */
    int groupEnd(int from) {
        int end = from;
        int i = from;
        while (i < s.size() && !number[i] && !subjects.isTime(i)) {
            Tag tag = s.tag(i);
            boolean glue = s.lower(i).equals("-") || s.lower(i).equals("/");
            boolean numbered =
                    tag == Tag.NUM
                            && i > from
                            && (!s.token(i).spaced() || s.tag(i - 1) == Tag.PROPN);
            if (tag.nominal() && !s.lower(i).equals("%") || numbered) {
                end = ++i;
            } else if (tag == Tag.ADJ
                    || glue && i > from
                    || i == from && (tag == Tag.DET || tag == Tag.PRON && isPossessive(s.lower(i)))
                    || s.lower(i).equals("'s") && i > from) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    static boolean isPossessive(String word) {
        return switch (word) {
            case "its", "his", "her", "their", "our", "my", "your" -> true;
            default -> false;
        };
    }

    /** What a verb moves to, from or by a quantity: lowered its ‸guidance to. */
    List<String> objectBefore(int at) {
        boolean ranged = s.lower(at).equals("from") || s.lower(at).equals("between");
        int lead = ranged && s.tag(at - 1).nominal() ? at : at - 1;
        boolean leads =
                switch (s.lower(lead)) {
                    case "to", "from", "by", "at", "for", "between" -> true;
                    default -> false;
                };
        if (!leads) {
            return List.of();
        }
        int end = subjects.beforeTime(lead);
        int from = end;
        while (from > 0 && subjects.inChain(from - 1, end) && s.tag(from - 1) != Tag.CCONJ) {
            from--;
        }
        // bring down the rate to
        int before =
                s.lower(from - 1).equals("down") || s.lower(from - 1).equals("up")
                        ? from - 1
                        : from;
        boolean verb = before > 0 && from < end && s.tag(before - 1) == Tag.VERB;
        if (!verb || s.tag(from) == Tag.ADP) {
            return List.of();
        }
        return phraseAt(from);
    }

    /** Claims, ranging from ‸200 to 400. */
    Optional<List<String>> ranging(int at) {
        if (!s.lower(at - 1).equals("from") || !s.lower(at - 2).equals("ranging")) {
            return Optional.empty();
        }
        List<String> group = groupEndingAt(s.lower(at - 3).equals(",") ? at - 3 : at - 2);
        return group.isEmpty() ? Optional.empty() : Optional.of(group);
    }

    /** Found ‸81 percent of firms: what is said begins with the quantity. */
    boolean isSaid(int at) {
        return switch (s.lower(at - 1)) {
            case "found", "said", "says", "say", "showed", "shows", "see", "that", "estimates" ->
                    true;
            default -> false;
        };
    }

    /** A larger 570 sq m ‸space was: the group that begins at a token has a verb behind it. */
    boolean isSubject(int from) {
        int to = groupEnd(from);
        return to > from && s.tag(to) == Tag.AUX;
    }

    /** Whether a token stands in brackets. */
    boolean isBracketed(int at) {
        int i = at - 1;
        while (i >= 0 && !s.lower(i).equals("(") && !s.lower(i).equals(")")) {
            i--;
        }
        return s.lower(i).equals("(");
    }

    /** The nouns with their modifiers that end before a token. */
    List<String> groupEndingAt(int to) {
        int from = to;
        while (from > 0
                && !number[from - 1]
                && (s.tag(from - 1).nominal()
                        || s.tag(from - 1) == Tag.ADJ
                        || s.lower(from - 1).equals("'s")
                        || isInside(from - 1, to)
                        || s.tag(from - 1) == Tag.NUM
                                && (from < to && !s.token(from).spaced()
                                        || s.tag(from) == Tag.PROPN)
                        || s.lower(from - 1).equals("-"))) {
            from--;
        }
        return NewsQuantWords.of(s.words(from, to));
    }

    /** A Bureau ‸of Research study, maximum ‸sustained winds. */
    private boolean isInside(int i, int to) {
        if (i < 1 || i + 1 >= to) {
            return false;
        }
        boolean of = s.lower(i).equals("of") && s.tag(i - 1) == Tag.PROPN;
        boolean participle = s.tag(i) == Tag.VERB && s.lower(i).endsWith("ed");
        return of && s.token(i - 1).capitalised() && s.token(i + 1).capitalised()
                || participle && s.tag(i - 1) == Tag.ADJ && s.tag(i + 1).nominal();
    }

    /** The subject of the nearest verb before a token; present and empty where it is a pronoun. */
    Optional<List<String>> subjectBefore(int at) {
        return subjects.subjectBefore(at);
    }
}
