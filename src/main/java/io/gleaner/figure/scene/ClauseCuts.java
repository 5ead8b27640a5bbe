package io.gleaner.figure.scene;

import io.gleaner.cue.CueWords;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.Set;

/** Tells where one clause of a sentence ends: at punctuation, conjunctions and verbs of saying. */
final class ClauseCuts {
    private static final Set<String> CUTS = Set.of(",", ";", ":", "\u2014", "[", "]", "\"", "|");
    private static final Set<String> CONJUNCTIONS =
            Set.of(
                    "while",
                    "whereas",
                    "whilst",
                    "although",
                    "though",
                    "but",
                    "because",
                    "which",
                    "who",
                    "when",
                    "where",
                    "before",
                    "until",
                    "unless",
                    "if",
                    "whose");

    private final Scene scene;
    private final ClauseVerbs verbs;

    ClauseCuts(Scene scene, ClauseVerbs verbs) {
        this.scene = scene;
        this.verbs = verbs;
    }

    /** Whether a token might be a cut, told without parts of speech. */
    boolean mayBe(int i) {
        Sentence s = scene.sentence;
        String word = s.lower(i);
        return !s.token(i).isWord()
                || CUTS.contains(word)
                || CONJUNCTIONS.contains(word)
                || word.equals("and")
                || word.equals("as")
                || word.equals("that")
                || word.equals("with")
                || scene.sayings.stream().anyMatch(m -> m.covers(i));
    }

    boolean at(int i, int from) {
        Sentence s = scene.sentence;
        if (scene.blocked(i)) {
            return false;
        }
        String word = s.lower(i);
        boolean dash =
                (word.equals("\u2013") || word.equals("-"))
                        && s.token(i).spaced()
                        && i + 1 < s.size()
                        && s.token(i + 1).spaced();
        return CUTS.contains(word)
                || dash
                || CONJUNCTIONS.contains(word)
                        && s.tag(i) != Tag.ADP
                        && (i == from || verbs.resumption(i, s.size()) < 0)
                || word.equals("and")
                        && !insideName(i)
                        && (says(from, i)
                                || scene.blocked(i - 1)
                                || i > 0 && s.lower(i - 1).equals(","))
                        && (beginsClause(i + 1) || says(from, i) && beginsPart(i + 1))
                || word.equals("as") && s.tag(i) == Tag.SCONJ
                || word.equals("that")
                        && i > from
                        && (scene.isVerb(i - 1) || !s.lower(i + 1).equals("of") && said(from, i))
                || word.equals("with")
                        && i > from
                        && verbs.main(from, i, false) >= 0
                        && absolute(i + 1)
                || verbs.isSaying(i) && opensSaid(i);
    }

    /** Whether a stretch has a verb of its own, and not only a participle behind a noun. */
    private boolean says(int from, int to) {
        int verb = verbs.main(from, to, false);
        return verb >= 0 && !verbs.participle(verb, from);
    }

    /** World news | The price rose: an article in capitals opens the sentence behind a label. */
    boolean labelled(int i, int from) {
        Sentence s = scene.sentence;
        return from == 0
                && i > 0
                && i < 8
                && s.tag(i) == Tag.DET
                && s.token(i).capitalised()
                && (s.lower(i).equals("the") || s.lower(i).equals("a") || s.lower(i).equals("an"))
                && s.tag(i - 1).nominal()
                && verbs.main(0, i, false) < 0;
    }

    /** Told reporters in Beijing last week that: a verb of saying before, and no other. */
    private boolean said(int from, int that) {
        for (int i = that - 1; i >= from && that - i < 9; i--) {
            if (scene.isVerb(i)) {
                return verbs.isSaying(i);
            }
        }
        return false;
    }

    /** {@code Data showed | sales reached}: a verb of saying, then a noun phrase and its verb. */
    private boolean opensSaid(int i) {
        Sentence s = scene.sentence;
        int at = i + 1;
        if (s.lower(at).equals("that") || scene.inTime(at)) {
            return false;
        }
        // said 7 GW still had to be built
        int behind = at;
        while (scene.inNumber(behind) || behind > at && s.tag(behind) == Tag.ADV) {
            behind++;
        }
        if (behind > at) {
            return scene.isVerb(behind);
        }
        int to = phraseEnd(at);
        boolean finite = scene.isVerb(to) && !s.lower(to).endsWith("ing");
        return to > at && (finite || s.lower(to).equals("to") && scene.isVerb(to + 1));
    }

    private int phraseEnd(int at) {
        Sentence s = scene.sentence;
        int to = NounPhrases.at(s, at, s.size(), scene::blocked).map(Phrase::to).orElse(at);
        while (to > at && s.tag(to) == Tag.ADV) {
            to++;
        }
        return to;
    }

    /** Belt and Road Initiative: "and" between names without an article is inside one. */
    private boolean insideName(int and) {
        Sentence s = scene.sentence;
        return and > 0
                && and + 1 < s.size()
                && s.tag(and - 1) == Tag.PROPN
                && s.token(and - 1).capitalised()
                && s.tag(and + 1) == Tag.PROPN
                && s.token(and + 1).capitalised()
                && s.tag(and + 2) == Tag.PROPN
                && s.token(Math.min(and + 2, s.size() - 1)).capitalised();
    }

    /** A noun phrase and a verb after it: what "and" joins is another clause. */
    private boolean beginsClause(int at) {
        // and $9 billion was returned: a quantity is a subject too
        int behind = at;
        while (scene.inNumber(behind) && !scene.inTime(behind)) {
            behind++;
        }
        if (behind > at
                && scene.isVerb(behind)
                && !scene.words.is(scene.lower(behind), CueWords.Kind.JOINING)) {
            return !scene.lower(behind).endsWith("ing");
        }
        int to = phraseEnd(at);
        boolean bare = to == at;
        return scene.isVerb(to)
                && !scene.blocked(to)
                && !scene.words.is(scene.lower(to), CueWords.Kind.JOINING)
                && !(bare && (scene.lower(at).endsWith("ing") || scene.tag(at + 1).nominal()));
    }

    /**
     * A third of the teachers walk | and half of the pupils ride; but a third of the teachers and
     * half of the pupils ride.
     */
    private boolean beginsPart(int at) {
        int of = at;
        while (scene.inNumber(of) && !scene.inTime(of)) {
            of++;
        }
        if (of == at || !scene.lower(of).equals("of")) {
            return false;
        }
        int verb = phraseEnd(of + 1);
        return verb > of + 1
                && scene.isVerb(verb)
                && !scene.blocked(verb)
                && !scene.words.is(scene.lower(verb), CueWords.Kind.JOINING);
    }

    /** {@code with online retail sales reaching 14 trillion}, {@code with trade up 9 percent}. */
    private boolean absolute(int at) {
        int to = phraseEnd(at);
        if (to == at) {
            return false;
        }
        boolean participle = scene.isVerb(to) && scene.lower(to).endsWith("ing");
        boolean particle = scene.changeAt(to).isPresent() && scene.inNumber(to + 1);
        return participle || particle || scene.lower(to).equals("at") && scene.inNumber(to + 1);
    }
}
