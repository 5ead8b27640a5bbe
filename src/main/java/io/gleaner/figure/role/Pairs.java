package io.gleaner.figure.role;

import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pairs changes with levels: 45 tonnes of oil and 37 of gas, <em>13 and 14 percent</em> lower,
 * respectively.
 */
final class Pairs {
    private Pairs() {}

    /** The level that a change of a sentence with "respectively" belongs to, by its place. */
    static Optional<Draft> levelOf(Draft d) {
        Scene scene = d.scene;
        boolean pairs = false;
        for (int i = d.end(); i < scene.sentence.size(); i++) {
            pairs |= scene.lower(i).equals("respectively");
        }
        if (!pairs) {
            return Optional.empty();
        }
        List<Draft> changes = run(scene, d.is(Role.GROWTH) ? Role.GROWTH : Role.CHANGE);
        List<Draft> levels = run(scene, Role.LEVEL);
        int at = changes.indexOf(d);
        boolean fits =
                changes.size() > 1
                        && changes.size() == levels.size()
                        && levels.get(levels.size() - 1).to() <= changes.get(0).from();
        return fits ? Optional.of(levels.get(at)) : Optional.empty();
    }

    private static List<Draft> run(Scene scene, Role role) {
        List<Draft> run = new ArrayList<>();
        for (Draft draft : scene.drafts) {
            if (draft.is(role)) {
                run.add(draft);
            }
        }
        return run;
    }
}
