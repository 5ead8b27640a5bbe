package io.gleaner.cue;

import io.gleaner.cue.CueWords.Kind;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;

/**
 * Verbs of rising and falling that say what is done with things, or where something reaches to:
 * dropped 12 charges, grew 300 tonnes of rice, put up 40 tents, rises 300 metres above the square.
 */
final class Handled {
    private final CueWords words;

    Handled(CueWords words) {
        this.words = words;
    }

    /** Whether the word of change at some tokens is none, by the number and noun behind it. */
    boolean is(Sentence s, int from, int to) {
        String verb = s.lower(from);
        if (words.is(verb, Kind.PLACED)) {
            return words.is(s.lower(from - 1), Kind.PLACING) && opensObject(s, to);
        }
        int noun = to;
        while (s.tag(noun) == Tag.NUM) {
            noun++;
        }
        if (noun == to) {
            return false;
        }
        boolean of = s.lower(noun + 1).equals("of");
        if (words.is(verb, Kind.RAISING)) {
            return of && words.is(s.lower(noun), Kind.WEIGHED);
        }
        if (words.is(verb, Kind.DROPPING)) {
            return counts(s, noun) && !of && !s.lower(noun + 1).equals("to");
        }
        return verb.endsWith("s")
                && words.is(s.lower(noun), Kind.SPACED)
                && words.is(s.lower(noun + 1), Kind.REACHING);
    }

    private static boolean opensObject(Sentence s, int at) {
        return s.tag(at) == Tag.NUM || s.tag(at) == Tag.SYM || s.tag(at) == Tag.DET;
    }

    /** Things in the plural, which no price or score is told in. */
    private boolean counts(Sentence s, int noun) {
        int head = s.tag(noun) == Tag.ADJ ? noun + 1 : noun;
        String lower = s.lower(head);
        return s.tag(head) == Tag.NOUN
                && lower.endsWith("s")
                && !words.is(lower, Kind.SPACED)
                && !words.is(lower, Kind.WEIGHED)
                && !words.is(lower, Kind.SCORED);
    }
}
