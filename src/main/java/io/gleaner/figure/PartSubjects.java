package io.gleaner.figure;

import java.util.Optional;
import java.util.Set;

/**
 * Parts of the figure before: {@code 345 GW, of which 217 GW was built in China}, {@code 29 of them
 * closed down}.
 */
final class PartSubjects {
    private static final Set<String> THEM = Set.of("which", "whom", "these", "those", "them");

    private PartSubjects() {}

    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        boolean before = THEM.contains(scene.lower(left)) && scene.lower(left - 1).equals("of");
        boolean after =
                scene.lower(d.end()).equals("of") && THEM.contains(scene.lower(d.end() + 1));
        if (!before && !after) {
            return Optional.empty();
        }
        Optional<String> whole =
                scene.draftBefore(d.from()).map(o -> o.subject).or(() -> Anaphora.topic(d));
        int from = after ? d.end() + 2 : d.end();
        String said = SubjectText.predicate(scene, from, scene.clauses.of(d.from()).to());
        return whole.map(
                w -> said.isEmpty() ? w : w + " " + SubjectText.relative(scene, w) + " " + said);
    }
}
