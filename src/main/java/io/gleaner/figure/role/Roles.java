package io.gleaner.figure.role;

import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Step;
import io.gleaner.figure.trait.Role;

/**
 * Says of every quantity of a sentence what it tells of its subject, and which way it moved.
 *
 * <p>Small grammars, tried in this order; the first that reads the words around the quantity wins.
 */
public final class Roles implements Step {
    @Override
    public void apply(Scene scene) {
        for (Draft draft : scene.drafts) {
            boolean read =
                    Criteria.reads(draft)
                            || Conversions.reads(draft)
                            || Siblings.twin(draft)
                            || Changes.reads(draft)
                            || Siblings.sibling(draft)
                            || Previous.reads(draft)
                            || Predicates.reads(draft)
                            || Shares.reads(draft);
            if (!read) {
                draft.role = Role.LEVEL;
            }
        }
    }
}
