package io.gleaner.figure;

import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Layout;
import io.gleaner.figure.story.Layout.Cue;
import io.gleaner.figure.story.Layout.Cue.Family;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;

/**
 * Says how firm a figure is: by a word of estimate, forecast or target before it in its part of the
 * sentence, with no other figure between.
 */
final class Statuses {
    private Statuses() {}

    static Status of(Datum datum, Role role) {
        if (role == Role.CRITERION || role == Role.PREVIOUS) {
            return Status.REPORTED;
        }
        Layout layout = datum.scene().layout();
        Status status = Status.REPORTED;
        for (Cue cue : layout.cues()) {
            boolean governs =
                    cue.is(Family.OUTLOOK)
                            && cue.from() < datum.to()
                            && layout.segment(cue.from()) == layout.segment(datum.from());
            boolean nearer =
                    Status.ESTIMATE.name().equals(cue.text())
                            && layout.numbers(cue.to(), datum.from()) > 0;
            if (governs && !nearer) {
                status = Status.valueOf(cue.text());
            }
        }
        return status;
    }
}
