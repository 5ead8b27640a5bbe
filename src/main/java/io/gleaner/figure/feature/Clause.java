package io.gleaner.figure.feature;

import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Layout;
import io.gleaner.figure.story.Layout.Cue;
import io.gleaner.figure.story.Layout.Cue.Family;
import io.gleaner.tokens.Tag;

/** The verb that tells of a figure. */
final class Clause {
    private Clause() {}

    /** The tense of the verb nearest before a figure, else behind it. */
    static String tense(Datum datum) {
        Layout l = datum.scene().layout();
        for (int i = datum.from() - 1; i >= 0; i--) {
            String tense = tense(l, i);
            if (tense != null) {
                return tense;
            }
        }
        for (int i = datum.to(); i < l.size(); i++) {
            String tense = tense(l, i);
            if (tense != null) {
                return tense;
            }
        }
        return "none";
    }

    private static String tense(Layout l, int i) {
        Cue cue = l.cue(i);
        String word = l.lower(i);
        String lemma = l.lemma(i);
        if (cue != null && cue.is(Family.OUTLOOK) && !cue.text().equals("ESTIMATE")
                || l.tag(i) == Tag.AUX
                        && (word.equals("will")
                                || word.equals("would")
                                || word.equals("could")
                                || word.equals("may")
                                || word.equals("might"))) {
            return "future";
        }
        if (!l.isVerb(i)) {
            return null;
        }
        if (lemma.equals("have") && !word.equals("had")) {
            return "perfect";
        }
        if (word.equals("is")
                || word.equals("are")
                || word.endsWith("s") && !word.endsWith("ss") && !word.equals("was")) {
            return "present";
        }
        return word.endsWith("ed") || !lemma.equals(word) && !word.endsWith("ing") ? "past" : null;
    }

    /** The nearest verb before a figure; empty where none is. */
    static String verbBefore(Datum datum) {
        Layout l = datum.scene().layout();
        for (int i = datum.from() - 1; i >= 0; i--) {
            if (l.tag(i) == Tag.VERB) {
                return l.lemma(i);
            }
        }
        return "";
    }
}
