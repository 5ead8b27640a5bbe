package io.gleaner.figure;

import io.gleaner.time.Period;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeResolver;
import io.gleaner.tokens.Mention;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Gives every figure the time it holds for and, where it is compared, the time it is compared with;
 * and keeps in the article's {@link Frame} what a sentence leaves for the next.
 *
 * <p>A time holds for the figures of its clause and, leading the sentence, for those of all clauses
 * that have none; else the paragraph's time holds, else the article's.
 */
final class Periods implements Step {
    private static final TimeResolver RESOLVER = new TimeResolver();

    @Override
    public void apply(Scene scene) {
        TimeUses uses = new TimeUses(scene);
        Holding holding = new Holding(scene, uses, RESOLVER);
        Bases bases = new Bases(scene, uses, holding, RESOLVER);
        for (Draft draft : scene.drafts) {
            if (!draft.is(Role.PREVIOUS) && !draft.is(Role.CRITERION)) {
                draft.period = holding.of(draft).orElse(null);
            }
        }
        scene.drafts.stream().filter(d -> d.is(Role.PREVIOUS)).forEach(bases::previous);
        bases.apply();
        scene.drafts.stream()
                .filter(
                        d ->
                                d.time != null
                                        && d.period != null
                                        && !d.is(Role.PREVIOUS)
                                        && d.status == Status.REPORTED)
                .findFirst()
                .ifPresent(d -> tells(scene, d.period.period(), d.time));
        scene.frame.opened();
    }

    /** A sentence without figures may tell the time that those after it hold for. */
    static void quiet(Scene scene) {
        TimeUses uses = new TimeUses(scene);
        Holding holding = new Holding(scene, uses, RESOLVER);
        for (Mention<TimeExpression> time : uses.holding) {
            if (!holding.inPassing(time)) {
                Optional<Period> period =
                        holding.resolved(time, Tense.PAST, scene.outlooks.isEmpty());
                if (period.isPresent() && scene.outlooks.isEmpty()) {
                    tells(scene, period.get(), time);
                    break;
                }
            }
        }
        scene.frame.opened();
    }

    /**
     * What a sentence dates its first figure by stands for the sentences that follow; but what lies
     * ahead does not, nor a look back that does not open the sentence.
     */
    private static void tells(Scene scene, Period period, Mention<TimeExpression> time) {
        Optional<LocalDate> published = scene.sentence.context().published();
        if (published.filter(day -> period.first().isAfter(day)).isPresent()) {
            return;
        }
        Optional<Period> agreed = scene.frame.agreed();
        boolean leads = time.from() <= 2;
        boolean history = agreed.filter(frame -> period.last().isBefore(frame.first())).isPresent();
        scene.frame.dated(period);
        if (leads || !history) {
            scene.frame.stands();
        }
    }
}
