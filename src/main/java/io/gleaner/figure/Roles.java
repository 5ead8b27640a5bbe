package io.gleaner.figure;

/**
 * Says of every quantity of a sentence what it tells of its subject, and which way it moved.
 *
 * <p>Small grammars, tried in this order; the first that reads the words around the quantity wins.
 */
final class Roles implements Step {
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
