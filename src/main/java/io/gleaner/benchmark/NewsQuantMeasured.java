package io.gleaner.benchmark;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.List;
import java.util.Set;

/** The noun that a quantity stands before as its measure, with what is said of it on both sides. */
final class NewsQuantMeasured {
    private static final Set<String> JOINED = Set.of("of", "in", "among", "to");
    private static final Set<String> MOVED = Set.of("of", "in", "among", "for");

    private final Sentence s;
    private final NewsQuantPhrases phrases;

    NewsQuantMeasured(Sentence s, NewsQuantPhrases phrases) {
        this.s = s;
        this.phrases = phrases;
    }

    /** What a quantity stands before as its measure: a 5 kW ‸motor, a 75 percent ‸increase in. */
    List<String> measuredAt(int quantity, int from) {
        int at = phrases.afterBracket(s.lower(from).equals("us") ? from + 1 : from);
        while (at < s.size()
                        && (phrases.isNumber(at) && !phrases.names(at)
                                || s.lower(at).equals("-")
                                || s.lower(at).startsWith("old"))
                || at < s.size() - 1 && s.lower(at).equals(",") && phrases.isNumber(at + 1)
                || joins(at, from)) {
            at++;
        }
        boolean opens =
                s.tag(at) == Tag.DET || s.tag(at) == Tag.PRON || isTime(phrases.groupEnd(at) - 1);
        boolean moves = isMove(phrases.groupEnd(at) - 1);
        List<String> words = opens ? List.of() : phrases.chain(at, moves ? MOVED : JOINED);
        return words.isEmpty() ? words : NewsQuantPhrases.join(modifiers(quantity), words);
    }

    /** A 9 percent drop for the index. */
    private boolean isMove(int at) {
        return switch (s.lower(at)) {
            case "rise", "drop", "increase", "decrease", "gain", "decline", "fall", "jump" -> true;
            default -> false;
        };
    }

    /** 3 and 4 cylinder engines: right behind a number and before another. */
    private boolean joins(int at, int from) {
        boolean first = at == from || at == from + 1 && s.lower(from).equals("-");
        return first
                && at < s.size() - 1
                && (s.lower(at).equals("and") || s.lower(at).equals("or"))
                && phrases.isNumber(from - 1)
                && phrases.isNumber(at + 1);
    }

    /** 7 billion euros ‸last year. */
    private boolean isTime(int at) {
        return switch (s.lower(at)) {
            case "year", "years", "month", "week", "quarter", "day", "season" -> true;
            default -> false;
        };
    }

    /** A dual ‸12 inch screen, the larger ‸570 sq m space: what stands before the number. */
    private List<String> modifiers(int to) {
        int from = to;
        while (from > 0
                && !phrases.isNumber(from - 1)
                && (s.tag(from - 1) == Tag.ADJ || s.tag(from - 1) == Tag.PROPN)) {
            from--;
        }
        boolean article = s.tag(from - 1) == Tag.DET || from == 0;
        return article || s.lower(from - 1).equals("'s")
                ? NewsQuantWords.of(s.words(from, to))
                : List.of();
    }
}
