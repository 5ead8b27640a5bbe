package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.quantity.Unit;
import java.util.Optional;

/**
 * What a bare number beside its share in percent counts: that of which it is a share, else what
 * other shares beside it are told in.
 *
 * <pre>
 * 31 percent (1.3 million) · (31 percent, 1.3 million)
 * </pre>
 */
final class BesideShares {
    private BesideShares() {}

    static Optional<Unit> of(Draft d) {
        Optional<Draft> share = share(d);
        if (share.isEmpty()) {
            return Optional.empty();
        }
        return counted(d.scene, share.get().shareOf)
                .or(() -> counted(d.scene, percentageOf(d)))
                .or(() -> other(d.scene, d))
                .or(() -> d.scene.before().flatMap(before -> other(before, d)));
    }

    /** The percentage that stands right before, a comma or an open bracket between. */
    private static Optional<Draft> share(Draft d) {
        Scene scene = d.scene;
        String before = scene.lower(d.from() - 1);
        return before.equals("(") || before.equals(",")
                ? scene.draftBefore(d.from()).filter(o -> o.isPercent() && o.end() == d.from() - 1)
                : Optional.empty();
    }

    private static Optional<Unit> counted(Scene scene, String whole) {
        return whole == null || whole.isEmpty()
                ? Optional.empty()
                : ElidedUnits.ofSubject(scene, whole).filter(Unit::isCount);
    }

    /** The percentage of workers who … ranged from 6 percent (162,000). */
    private static String percentageOf(Draft d) {
        Scene scene = d.scene;
        for (int i = d.from() - 1; i > 0; i--) {
            boolean noun =
                    switch (scene.lower(i - 1)) {
                        case "percentage", "proportion", "share", "number" -> true;
                        default -> false;
                    };
            if (noun && scene.lower(i).equals("of")) {
                return scene.sentence.words(i + 1, Math.min(d.from(), i + 8));
            }
        }
        return "";
    }

    /** What another number beside its share counts. */
    private static Optional<Unit> other(Scene scene, Draft d) {
        return scene.drafts.stream()
                .filter(o -> o != d && o.quantity().unit().isCount() && share(o).isPresent())
                .map(o -> o.quantity().unit())
                .findFirst();
    }
}
