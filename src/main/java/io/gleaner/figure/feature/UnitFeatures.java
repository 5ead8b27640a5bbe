package io.gleaner.figure.feature;

import static io.gleaner.figure.feature.UnitFeature.*;

import io.gleaner.figure.model.FeatureSink;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Layout;
import io.gleaner.quantity.Unit;
import java.util.Optional;

/** What speaks for a unit that a number leaves unsaid. */
public final class UnitFeatures {
    private UnitFeatures() {}

    /**
     * @param how where the unit was found
     * @param other the figure that has it, and its role
     * @param ways how many ways lead to it
     */
    public static void of(
            Datum d,
            Unit unit,
            String how,
            String role,
            Optional<Datum> other,
            String otherRole,
            int ways,
            FeatureSink sink) {
        Layout l = d.scene().layout();
        String kind = Datum.kind(unit);
        String next = l.itemText(d.from(), 1);
        sink.say(FROM, how);
        sink.say(FROM, how, role);
        sink.say(FROM, how, kind);
        sink.say(FROM, how, kind, role);
        sink.say(KIND, kind, role);
        sink.say(CODE, unit.code(), how);
        sink.say(NEXT, next, how);
        sink.say(NEXT, next, kind);
        sink.say(LEAD, l.itemText(d.from(), -1), how);
        sink.say(LEAD, l.itemText(d.from(), -1), kind);
        sink.say(SIZE, d.magnitude(), kind);
        sink.say(VOTES, Steps.upTo(3, ways), how);
        if (other.isPresent()) {
            sink.say(SAME_ROLE, Steps.yes(otherRole.equals(role)), how, role);
            if (other.get().beside(d)) {
                Datum a = other.get().index() < d.index() ? other.get() : d;
                Datum b = a == d ? other.get() : d;
                int items = l.itemsBetween(a.to(), b.from());
                sink.say(WORDS, items <= 3 ? l.between(a.to(), b.from()) : "far", how);
                sink.say(WORDS, Steps.upTo(2, l.verbs(a.to(), b.from())) + "v", how, kind);
            }
        }
    }
}
