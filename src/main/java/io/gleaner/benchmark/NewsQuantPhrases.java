package io.gleaner.benchmark;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Noun phrases around a quantity, by their words that mean something. */
final class NewsQuantPhrases {
    /** Words that the test set leaves out, whatever their part of speech. */
    private static final Set<String> STOP =
            Set.of(
                    "a",
                    "an",
                    "the",
                    "this",
                    "that",
                    "these",
                    "those",
                    "its",
                    "his",
                    "her",
                    "their",
                    "our",
                    "my",
                    "your",
                    "of",
                    "in",
                    "on",
                    "at",
                    "for",
                    "to",
                    "from",
                    "by",
                    "with",
                    "and",
                    "or",
                    "as",
                    "across",
                    "among",
                    "between",
                    "into",
                    "over",
                    "under",
                    "about",
                    "per",
                    "who",
                    "which",
                    "whose",
                    "where",
                    "while",
                    "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "been",
                    "has",
                    "have",
                    "had",
                    "will",
                    "would",
                    "also",
                    "other",
                    "some",
                    "such",
                    "any",
                    "all",
                    "each",
                    "every",
                    "it",
                    "he",
                    "she",
                    "they",
                    "we",
                    "you",
                    "i",
                    "them",
                    "him",
                    "us",
                    "'s",
                    "'",
                    "-",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "today",
                    "yesterday",
                    "tomorrow");

    private final Sentence s;
    private final boolean[] number;

    NewsQuantPhrases(Sentence s, List<NewsQuantSaid> all) {
        this.s = s;
        this.number = new boolean[s.size()];
        for (NewsQuantSaid said : all) {
            for (int i = said.mention().from(); i < said.mention().to(); i++) {
                number[i] = true;
            }
        }
    }

    /** What a quantity stands before as its measure: a 5 kW ‸motor, a 75 percent ‸increase in. */
    List<String> measuredAt(int from) {
        int at = from;
        while (at < s.size()
                        && (number[at] || s.lower(at).equals("-") || s.lower(at).startsWith("old"))
                || at < s.size() - 1 && s.lower(at).equals(",") && number[at + 1]) {
            at++;
        }
        boolean opens = s.tag(at) == Tag.DET || s.tag(at) == Tag.PRON;
        return opens ? List.of() : chain(at, Set.of("of", "in", "among", "to"));
    }

    /** The nouns with their modifiers that begin at a token, and what "of" hangs on them. */
    List<String> phraseAt(int from) {
        return chain(from, Set.of("of"));
    }

    /** What hangs on a quantity by a preposition: $5 ‸for a new roof. */
    List<String> attached(int from) {
        return switch (s.lower(from)) {
            case "for", "in", "off", "on", "to" -> chain(afterNumber(from + 1), Set.of("of"));
            default -> List.of();
        };
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
            boolean light =
                    switch (s.lower(i)) {
                        case "to",
                                "at",
                                "or",
                                "from",
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

    /** Whose data stand in brackets or behind up and down: Unite, down 68; John Gant (0.5). */
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
    private int afterNumber(int from) {
        int at = s.tag(from) == Tag.DET ? from + 1 : from;
        while (at < s.size() && number[at]) {
            at++;
        }
        return at;
    }

    private List<String> chain(int from, Set<String> joins) {
        int to = groupEnd(from);
        while (to > from && joins.contains(s.lower(to))) {
            int next = groupEnd(to + 1);
            if (next == to + 1) {
                break;
            }
            to = next;
        }
        return content(from, to);
    }

    private int groupEnd(int from) {
        int end = from;
        int i = from;
        while (i < s.size() && !number[i]) {
            Tag tag = s.tag(i);
            boolean glue = s.lower(i).equals("-") || s.lower(i).equals("/");
            if (tag.nominal() && !s.lower(i).equals("%")) {
                end = ++i;
            } else if (tag == Tag.ADJ
                    || glue && i > from
                    || i == from && (tag == Tag.DET || tag == Tag.PRON && possessive(i))
                    || s.lower(i).equals("'s") && i > from) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean possessive(int i) {
        return switch (s.lower(i)) {
            case "its", "his", "her", "their", "our", "my", "your" -> true;
            default -> false;
        };
    }

    /** The nouns with their modifiers that end before a token. */
    List<String> groupEndingAt(int to) {
        int from = to;
        while (from > 0
                && !number[from - 1]
                && (s.tag(from - 1).nominal()
                        || s.tag(from - 1) == Tag.ADJ
                        || s.lower(from - 1).equals("-"))) {
            from--;
        }
        return content(from, to);
    }

    /** The subject of the nearest verb before a token; present and empty where it is a pronoun. */
    Optional<List<String>> subjectBefore(int at) {
        int verb = at - 1;
        while (verb >= 0 && !finite(verb)) {
            verb--;
        }
        return verb < 0 ? Optional.empty() : subjectOf(verb);
    }

    private boolean finite(int i) {
        Tag tag = s.tag(i);
        if (number[i] || tag != Tag.VERB && tag != Tag.AUX) {
            return false;
        }
        if (s.lower(i - 1).equals("to")) {
            return false;
        }
        return !s.lower(i).endsWith("ing") || s.tag(i - 1) == Tag.AUX;
    }

    private Optional<List<String>> subjectOf(int verb) {
        int to = verb;
        while (to > 0
                && (s.tag(to - 1) == Tag.AUX
                        || s.tag(to - 1) == Tag.ADV
                        || s.tag(to - 1) == Tag.PART && !s.lower(to - 1).equals("'s"))) {
            to--;
        }
        String before = s.lower(to - 1);
        if (before.equals("who") || before.equals("which") || before.equals("that")) {
            to -= s.lower(to - 2).equals(",") ? 2 : 1;
        } else if (s.tag(to - 1) == Tag.PRON) {
            return Optional.of(List.of());
        } else if (before.equals("and") || before.equals("but")) {
            return subjectBefore(to - 1);
        } else if (before.equals(",")) {
            int open = to - 2;
            while (open > 0 && !s.lower(open).equals(",")) {
                open--;
            }
            to = open > 0 ? open : to - 1;
        }
        int from = chainStart(to);
        if (from == to && to > 0 && (s.tag(to - 1) == Tag.VERB || s.tag(to - 1) == Tag.NOUN)) {
            return subjectBefore(to);
        }
        return from == to ? Optional.empty() : Optional.of(content(from, to));
    }

    private int chainStart(int to) {
        int i = to;
        while (i > 0 && inChain(i - 1, to)) {
            i--;
        }
        while (i < to && (s.tag(i) == Tag.ADP || s.tag(i) == Tag.CCONJ)) {
            i++;
        }
        return i;
    }

    private boolean inChain(int i, int to) {
        if (number[i]) {
            return false;
        }
        return switch (s.tag(i)) {
            case NOUN, PROPN, ADJ, DET, NUM -> true;
            case ADP, CCONJ -> i + 1 < to;
            case PRON -> possessive(i);
            case PART -> s.lower(i).equals("'s");
            case VERB -> s.lower(i).endsWith("ed") && s.tag(i + 1).nominal();
            default ->
                    s.lower(i).equals("-")
                            || s.lower(i).equals("&")
                            || s.lower(i).equals("/")
                            || s.lower(i).equals(".") && i + 1 < to && !s.token(i).spaced();
        };
    }

    /** The words of tokens as the set writes them: glued ones together, light ones left out. */
    private List<String> content(int from, int to) {
        return content(s.words(from, to));
    }

    /** The words of a phrase without light ones. */
    List<String> content(String phrase) {
        List<String> words = new ArrayList<>();
        for (String piece : phrase.split("[\\s,/()\"]+")) {
            String word = piece;
            if (word.endsWith("'s") || word.endsWith("\u2019s")) {
                word = word.substring(0, word.length() - 2);
            } else if (word.endsWith("'") || word.endsWith(":") || word.endsWith("\u2019")) {
                word = word.substring(0, word.length() - 1);
            }
            while (word.startsWith("-")) {
                word = word.substring(1);
            }
            boolean country = word.equals("US");
            boolean leading = words.isEmpty() && isNumber(word);
            boolean light = STOP.contains(word.toLowerCase(Locale.ROOT)) && !country;
            if (!word.isEmpty() && !light && !leading && !words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
