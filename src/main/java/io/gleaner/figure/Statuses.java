package io.gleaner.figure;

import io.gleaner.cue.Outlook;
import io.gleaner.tokens.Mention;

/** Says how firm a figure is: words of outlook in its clause, before it. */
final class Statuses implements Step {
    @Override
    public void apply(Scene scene) {
        for (Draft d : scene.drafts) {
            Clause clause = scene.clauses.of(d.from());
            for (Mention<Outlook> outlook : scene.outlooks) {
                if (clause.covers(outlook.from())
                        && outlook.from() < d.from()
                        && !d.is(Role.CRITERION)
                        && !d.is(Role.PREVIOUS)) {
                    d.status = Status.valueOf(outlook.value().name());
                    d.rule(outlook.rule());
                }
            }
        }
    }
}
