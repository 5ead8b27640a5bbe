package io.gleaner.figure.feature;

import static io.gleaner.figure.feature.RelationFeature.*;

import io.gleaner.figure.model.FeatureSink;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Layout;
import io.gleaner.figure.story.Layout.Item;
import io.gleaner.tokens.Tag;
import java.util.List;

/** What speaks for one figure as the one that another changes, shares, converts or delimits. */
public final class AboutFeatures {
    private AboutFeatures() {}

    /** What was decided of a figure before. */
    public interface Known {
        /** Role and direction, as text. */
        String role(Datum datum);

        /** How much the subjects of two figures agree, 0 to 1. */
        double subjects(Datum a, Datum b);

        /** How the periods of two lie: same, year before, … */
        String periods(Datum a, Datum b);
    }

    private static String role(Known known, Datum datum) {
        String text = known.role(datum);
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    public static void none(Datum d, Known known, FeatureSink sink) {
        String role = role(known, d);
        int beside = d.scene().data().size() - 1;
        boolean level =
                d.scene().data().stream().anyMatch(o -> o != d && role(known, o).equals("level"));
        sink.say(NONE, "figure");
        sink.say(NONE, role);
        sink.say(NONE, role, d.kind());
        sink.say(NONE_NUMBERS, Steps.upTo(3, beside), role);
        sink.say(NONE_PLACE, Steps.upTo(2, d.position()), role);
        sink.say(NONE_LEVEL, Steps.yes(level), role);
    }

    public static void of(Datum d, Datum other, Known known, FeatureSink sink) {
        String role = role(known, d);
        String its = role(known, other);
        boolean same = d.beside(other);
        int step = other.index() - d.index();
        String where = same ? "S" : Steps.upTo(3, d.sentencesAfter(other));
        sink.say(WHERE, where);
        sink.say(STEP, Integer.toString(step), where);
        sink.say(ROLES, role, its, where);
        sink.say(ROLES, role, its, same ? Integer.toString(step) : "away");
        sink.say(UNITS, d.kind(), other.kind());
        sink.say(UNITS, d.kind() + '_' + other.kind(), role, its);
        sink.say(SAME_UNIT, Steps.yes(d.unit().equals(other.unit())), role, its);
        sink.say(ROLES, known.role(d), known.role(other));
        if (same) {
            beside(d, other, role, its, step, sink);
        }
        sink.say(NEAREST, Steps.yes(nearest(d, other, its, known)), role, its);
        sink.say(SUBJECTS, Steps.agreement(known.subjects(d, other)), role, its);
        sink.say(PERIODS, known.periods(d, other), role, its);
    }

    private static void beside(
            Datum d, Datum other, String role, String its, int step, FeatureSink sink) {
        Layout l = d.scene().layout();
        Datum a = step > 0 ? d : other;
        Datum b = step > 0 ? other : d;
        String side = step > 0 ? "R" : "L";
        int items = l.itemsBetween(a.to(), b.from());
        if (items <= 4) {
            String words = l.between(a.to(), b.from());
            sink.say(WORDS, words, side);
            sink.say(WORDS, words, side, role);
        }
        sink.say(VERBS, side + Steps.upTo(3, l.verbs(a.to(), b.from())), role);
        sink.say(MARKS, side + Steps.upTo(3, l.marks(a.to(), b.from())), role);
        sink.say(NUMBERS, side + Steps.upTo(3, Math.abs(step) - 1), role, its);
        sink.say(BRACKETS, Steps.upTo(1, l.depth(d.from())) + Steps.upTo(1, l.depth(other.from())));
        sink.say(DISTANCE, side + Steps.of(items), role);
        if (items > 0) {
            List<Item> between = l.items().subList(l.itemOf(a.to()), l.itemOf(b.from() - 1) + 1);
            for (Item item : between) {
                Tag tag = item.tag();
                boolean tells =
                        tag == Tag.VERB || tag == Tag.ADP || tag == Tag.CCONJ || tag == Tag.SCONJ;
                if (item.isWord() && tells) {
                    sink.say(WORD, side + item.text(), role);
                }
            }
        }
    }

    private static boolean nearest(Datum d, Datum other, String its, Known known) {
        List<Datum> all = d.scene().story().data();
        for (int i = Math.min(d.index(), other.index()) + 1;
                i < Math.max(d.index(), other.index());
                i++) {
            if (role(known, all.get(i)).equals(its)) {
                return false;
            }
        }
        return true;
    }
}
