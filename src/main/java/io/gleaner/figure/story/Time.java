package io.gleaner.figure.story;

import io.gleaner.figure.story.Layout.Cue;
import io.gleaner.time.Period;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * A time that a sentence tells.
 *
 * @param scene the sentence
 * @param mention what was read, and where
 * @param tense of the clause around it
 * @param period what it means by itself; empty where that hangs on another time
 */
public record Time(
        Scene scene, Mention<TimeExpression> mention, Tense tense, Optional<Period> period) {

    private static final Set<String> COMPARING =
            Set.of(
                    "than", "from", "since", "against", "versus", "vs", "over", "before", "after",
                    "until", "by");
    static final Set<String> MEASURING =
            Set.of("compared", "than", "from", "against", "versus", "vs", "over");

    public Kind kind() {
        return mention.value().kind();
    }

    /** Whether a figure may hold for it as it stands. */
    public boolean isDated() {
        return kind() == Kind.CALENDAR && period.isPresent();
    }

    /**
     * The nearest word before it, in its part of the sentence, that sets one value against another
     * or one time against another: compared, than, from; empty where none does.
     */
    public String compares() {
        Layout l = scene.layout();
        for (int i = from() - 1; i >= 0 && from() - i < 7; i--) {
            if (l.number(i) != null || l.lower(i).equals(",") || l.lower(i).equals(";")) {
                break;
            }
            Cue cue = l.cue(i);
            if (cue != null && cue.text().equals("COMPARED")) {
                return "compared";
            }
            if (COMPARING.contains(l.lower(i))) {
                return l.lower(i);
            }
        }
        return "";
    }

    /** Whether the text may run on about it: something holds for it, and it is no mere measure. */
    public boolean isTold() {
        return isDated() && !MEASURING.contains(compares()) && scene.layout().depth(from()) == 0;
    }

    public int from() {
        return mention.from();
    }

    public int to() {
        return mention.to();
    }

    /**
     * Whether something of that time is what is measured against: as high as in 2020, that of 2010.
     */
    public boolean isStandard() {
        String before = scene.layout().lower(from() - 2);
        return switch (scene.layout().lower(from() - 1)) {
            case "in" -> before.equals("as") || before.equals("than");
            case "of" -> before.equals("that") || before.equals("those");
            default -> false;
        };
    }

    /** Whether it only tells since when a thing is: a law passed in 1998 limits rents. */
    public boolean isOrigin() {
        Layout l = scene.layout();
        boolean part =
                l.tag(from() - 1) == Tag.ADP
                        && l.tag(from() - 2) == Tag.VERB
                        && l.tag(from() - 3).nominal();
        String verb = l.lower(to());
        boolean acts =
                switch (l.tag(to())) {
                    case VERB, AUX -> true;
                    case NOUN -> verb.endsWith("s") && l.tag(to() + 1).nominal();
                    default -> false;
                };
        return part
                && acts
                && !verb.endsWith("ed")
                && !verb.equals("was")
                && verb.startsWith(scene.story().lexicon().lemmas().of(verb));
    }

    /** The sort of expression, as features tell it. */
    public String type() {
        return mention.value().getClass().getSimpleName();
    }
}
