package io.gleaner.figure.period;

import io.gleaner.figure.scene.Comparisons;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import io.gleaner.time.Period;
import io.gleaner.time.Yearly;
import java.util.Optional;

/** What an article compares with where a sentence does not say it. */
final class Customs {
    private static final int YEAR = 12;

    private final Scene scene;

    Customs(Scene scene) {
        this.scene = scene;
    }

    /** This reflected a rise of 2 percent: compared as what was told just before. */
    private boolean goesOn() {
        return scene.lower(0).equals("this") || scene.lower(0).equals("these");
    }

    /** Profit grew 4 percent at Christmas: on the Christmas before, which may be another day. */
    private static Optional<Period> yearBefore(Draft d, Period held) {
        boolean feast =
                d.is(Role.GROWTH)
                        && d.time != null
                        && (d.time.rule().equals("holiday") || d.time.rule().equals("season"));
        if (!feast) {
            return Optional.empty();
        }
        return d.time.value() instanceof Yearly yearly
                ? yearly.before(held)
                : Optional.of(held.plusMonths(-YEAR)).filter(p -> held.monthsLong() > 0);
    }

    /** 5 percent higher than expected: what it is compared with is told, and is no time. */
    private boolean than(Draft d) {
        return scene.lower(d.end() + 1).equals("than") && scene.changeAt(d.end()).isPresent();
    }

    /** An article that compares with the year before goes on doing so without saying it. */
    void apply(Draft d) {
        if (d.period == null || d.status != Status.REPORTED || d.base == null && d.lookedBack) {
            return;
        }
        Period held = d.period.period();
        Comparisons comparisons = scene.frame.comparisons();
        boolean ahead =
                scene.sentence
                        .context()
                        .published()
                        .filter(day -> held.first().isAfter(day))
                        .isPresent();
        if (d.base != null && !d.onMark) {
            comparisons.compared(d, held, d.base);
        } else if (d.base == null && !ahead && !than(d) && !d.onMark) {
            Optional<Period> same = goesOn() ? comparisons.same(held) : Optional.empty();
            same.or(() -> yearBefore(d, held))
                    .or(() -> comparisons.usual(d, held))
                    .ifPresent(
                            base -> {
                                d.base = base;
                                d.rule("base:convention");
                            });
        }
    }
}
