package io.gleaner.figure.period;

import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.time.Period;
import java.util.Set;
import java.util.stream.Collectors;

/** What figures are measured in, percentages and points alike: tells matters apart. */
final class Measures {
    private static final String RATIO = "ratio";

    private Measures() {}

    static String of(Draft d) {
        return d.isRatio() ? RATIO : d.quantity().unit().code();
    }

    /** What the figures of a sentence that hold for a period are measured in. */
    static Set<String> of(Scene scene, Period period) {
        return scene.drafts.stream()
                .filter(d -> d.period != null && d.period.period().equals(period))
                .map(Measures::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
