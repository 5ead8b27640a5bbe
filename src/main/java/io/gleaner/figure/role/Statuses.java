package io.gleaner.figure.role;

import io.gleaner.cue.Outlook;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Step;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import io.gleaner.tokens.Mention;

/**
 * Says how firm a figure is.
 *
 * <pre>
 * status = words of outlook in its clause, before it | the agency expects [that] CLAUSE
 * </pre>
 */
public final class Statuses implements Step {
    @Override
    public void apply(Scene scene) {
        for (Draft d : scene.drafts) {
            if (d.is(Role.CRITERION) || d.is(Role.PREVIOUS)) {
                continue;
            }
            for (Mention<Outlook> outlook : scene.outlooks) {
                if (governs(outlook, d)) {
                    d.status = Status.valueOf(outlook.value().name());
                    d.rule(outlook.rule());
                }
            }
        }
    }

    private static boolean governs(Mention<Outlook> outlook, Draft d) {
        Clause clause = d.scene.clauses.of(d.from());
        boolean within = clause.covers(outlook.from()) && outlook.from() < d.to();
        // The agency expects | oil demand to rise
        int gap = clause.from() - outlook.to();
        if (outlook.value() == Outlook.ESTIMATE && ofAnother(outlook, d)) {
            return false;
        }
        boolean opens = !clause.bracketed() && (gap == 0 || gap == 1 && joins(d, outlook.to()));
        return within || opens;
    }

    /** From an estimated 63 million to 73 million: the word belongs to the number it stands by. */
    private static boolean ofAnother(Mention<Outlook> outlook, Draft d) {
        return d.scene.drafts.stream()
                .anyMatch(
                        o ->
                                o != d
                                        && o != d.about
                                        && o.to() <= d.from()
                                        && o.from() <= outlook.to() + 1
                                        && outlook.from() < o.to());
    }

    private static boolean joins(Draft d, int token) {
        return d.scene.lower(token).equals("that") || d.scene.lower(token).equals("for");
    }
}
