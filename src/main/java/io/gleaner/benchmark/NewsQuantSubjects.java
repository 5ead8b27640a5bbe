package io.gleaner.benchmark;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.List;
import java.util.Optional;

/** The subjects of a sentence's verbs, by the words of theirs that mean something. */
final class NewsQuantSubjects {
    private final Sentence s;
    private final boolean[] number;
    private final NewsQuantTimes times;

    /**
     * @param number tokens that belong to quantities
     */
    NewsQuantSubjects(Sentence s, boolean[] number) {
        this.s = s;
        this.number = number.clone();
        this.times = new NewsQuantTimes(s);
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
        if (number[i]
                || times.at(i)
                || tag != Tag.VERB && tag != Tag.AUX
                || opens(i) && s.tag(i + 1) == Tag.ADP) {
            return false;
        }
        boolean participle =
                s.lower(i).endsWith("ed")
                        && (s.lower(i - 1).equals("-") || s.tag(i - 1) == Tag.DET);
        if (s.lower(i - 1).equals("to")) {
            return heads(i - 1);
        }
        if (participle) {
            return false;
        }
        return !s.lower(i).endsWith("ing") || s.tag(i - 1) == Tag.AUX;
    }

    /** Acme ‸to cut 300 jobs: how headlines say what will be. */
    private boolean heads(int to) {
        for (int i = 0; i < to; i++) {
            if (!s.tag(i).nominal() && s.tag(i) != Tag.ADJ) {
                return false;
            }
        }
        return to > 0;
    }

    private Optional<List<String>> subjectOf(int verb) {
        int to = verb;
        while (to > 0
                && (s.tag(to - 1) == Tag.AUX
                        || s.tag(to - 1) == Tag.ADV
                        || s.tag(to - 1) == Tag.PART && !s.lower(to - 1).equals("'s"))) {
            to--;
        }
        // the harbour authority (HA) said
        int end = to;
        if (s.lower(to - 1).equals(")")) {
            int open = to - 1;
            while (open > 0 && !s.lower(open).equals("(")) {
                open--;
            }
            to = open > 0 ? open : to;
        }
        boolean bracket = to < end;
        String before = s.lower(to - 1);
        if (before.equals("who") || before.equals("which") || before.equals("that")) {
            to -= s.lower(to - 2).equals(",") ? 2 : 1;
            int near = nearest(to);
            if (near < to && s.lower(to).equals(",")) {
                return Optional.of(NewsQuantWords.of(s.words(near, to)));
            }
        } else if (s.tag(to - 1) == Tag.PRON && s.tag(to - 2) == Tag.ADP && to > 2) {
            // the voltage across it was
            to -= 2;
        } else if (s.tag(to - 1) == Tag.PRON) {
            // the bank said it has: whoever was named last
            return before.equals("it")
                    ? subjectBefore(to - 1).or(() -> Optional.of(List.of()))
                    : Optional.of(List.of());
        } else if (before.equals("and") || before.equals("but")) {
            return subjectBefore(to - 1);
        } else if (before.equals(",")) {
            int open = to - 2;
            while (open > 0 && !s.lower(open).equals(",")) {
                open--;
            }
            // bought tests, hired nurses, signed
            if (open > 0 && s.tag(open + 1) == Tag.VERB && finite(open + 1)) {
                return subjectOf(open + 1);
            }
            to = open > 0 ? open : to - 1;
        }
        // Nick Hague 44 has: an age behind a name
        if (to > 2
                && s.token(to - 1).isNumber()
                && s.lower(to - 1).length() <= 2
                && s.tag(to - 2) == Tag.PROPN) {
            to--;
        }
        // guidance for the first quarter was
        to = beforeTime(to);
        int from = chainStart(to);
        if (from == to && to > 0 && (s.tag(to - 1) == Tag.VERB || s.tag(to - 1) == Tag.NOUN)) {
            return subjectBefore(to);
        }
        return from == to
                ? Optional.empty()
                : Optional.of(NewsQuantWords.of(s.words(from, bracket ? end : to)));
    }

    /** Before a time that ends at a token, and what leads it in. */
    int beforeTime(int to) {
        int timed = times.before(to);
        return timed > 0 ? timed : to;
    }

    /** Where the group before a relative clause begins, "of" and what it hangs on included. */
    private int nearest(int to) {
        int from = to;
        while (from > 0
                && inChain(from - 1, to)
                && s.tag(from - 1) != Tag.CCONJ
                && s.tag(from - 1) != Tag.VERB
                && (s.tag(from - 1) != Tag.ADP || s.lower(from - 1).equals("of"))) {
            from--;
        }
        return from;
    }

    /** Visitors to: a word at the start of a clause is no verb before its subject. */
    private boolean opens(int i) {
        return s.lower(i).endsWith("s") && (i == 0 || s.tag(i - 1) == Tag.PUNCT);
    }

    private int chainStart(int to) {
        int i = to;
        while (i > 0 && inChain(i - 1, to)) {
            i--;
        }
        // on the last day and Rossi: the clause begins behind "and"
        if (s.tag(i) == Tag.ADP && (i == 0 || s.tag(i - 1) == Tag.PUNCT)) {
            int own = behindOpening(i, to);
            if (own > i) {
                return own;
            }
        }
        if (s.tag(i) == Tag.ADP) {
            for (int j = to - 1; j > i; j--) {
                if (s.lower(j).equals("and")) {
                    return j + 1;
                }
            }
        }
        while (i < to && (s.tag(i) == Tag.ADP || s.tag(i) == Tag.CCONJ) && !initial(i)) {
            i++;
        }
        return i;
    }

    /** Y Combinator: a letter of a name. */
    private boolean initial(int i) {
        return s.lower(i).length() == 1 && s.token(i).capitalised() && s.tag(i + 1) == Tag.PROPN;
    }

    /** Before the crisis ‸global debt: the group behind what opens the sentence. */
    private int behindOpening(int from, int to) {
        for (int j = to - 1; j > from + 1; j--) {
            boolean noun = s.tag(j - 1).nominal();
            boolean name =
                    s.tag(j) == Tag.PROPN
                            && s.token(j).capitalised()
                            && s.tag(j - 1) == Tag.NOUN
                            && !s.token(j - 1).capitalised();
            if (noun && (s.tag(j) == Tag.ADJ || s.tag(j) == Tag.DET || name)) {
                return j;
            }
        }
        return from;
    }

    /** Whether a token says when. */
    boolean isTime(int i) {
        return times.at(i);
    }

    /** Whether a token can belong to a noun phrase that ends before another. */
    boolean inChain(int i, int to) {
        // the five launches: a number in words is part of the name
        if (number[i] && !s.token(i).isNumber() && s.tag(i - 1) == Tag.DET && i > 0) {
            return i + 1 < to && !number[i + 1];
        }
        if (number[i] || times.at(i)) {
            return false;
        }
        if (s.lower(i).equals("'s") || s.lower(i).equals("aged")) {
            return i + 1 < to;
        }
        if (i + 2 < to && s.lower(i + 1).equals("-") && !s.token(i + 1).spaced()) {
            return true;
        }
        // hard names: Y Combinator, Wuliangye Yibin
        if (s.token(i).capitalised()
                && i + 1 < to
                && s.tag(i + 1) == Tag.PROPN
                && s.tag(i) != Tag.ADP
                && s.tag(i) != Tag.AUX
                && s.tag(i) != Tag.SCONJ
                && s.token(i).isWord()
                && !(s.tag(i) == Tag.PRON && s.lower(i).length() > 1)) {
            return true;
        }
        return switch (s.tag(i)) {
            case X, INTJ, SYM -> s.token(i).capitalised() || s.lower(i).equals("-");
            case ADV -> i + 1 < to && s.token(i).capitalised() && s.tag(i + 1) == Tag.PROPN;
            case NOUN, PROPN, ADJ, DET, NUM -> true;
            case ADP, CCONJ -> i + 1 < to;
            case PRON -> NewsQuantPhrases.isPossessive(s.lower(i));
            case PART -> s.lower(i).equals("'s");
            case VERB ->
                    s.tag(i - 1) != Tag.AUX
                                    && s.lower(i).endsWith("ed")
                                    && (s.tag(i + 1).nominal()
                                            || s.tag(i - 1).nominal()
                                                    && (s.tag(i + 1) == Tag.ADP || i + 1 == to))
                            || opens(i) && s.tag(i + 1) == Tag.ADP;
            default ->
                    s.lower(i).equals("-")
                            || s.lower(i).equals("&")
                            || s.lower(i).equals("/")
                            || s.lower(i).equals(".") && i + 1 < to && !s.token(i).spaced();
        };
    }
}
