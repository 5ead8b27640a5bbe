package io.gleaner.figure.period;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Frame;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Step;
import io.gleaner.figure.trait.Dated;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import io.gleaner.time.PartOf;
import io.gleaner.time.Period;
import io.gleaner.time.Portion;
import io.gleaner.time.Rolling;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeResolver;
import io.gleaner.tokens.Mention;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Gives every figure the time it holds for and, where it is compared, the time it is compared with;
 * and keeps in the article's {@link Frame} what a sentence leaves for the next.
 *
 * <p>A time holds for the figures of its clause and, leading the sentence, for those of all clauses
 * that have none; else the paragraph's time holds, else the article's.
 */
public final class Periods implements Step {
    /** Days after which a time is history, and no longer what an article is about. */
    private static final int LONG_AGO = 500;

    /** Months before the article's time that are of its time still: last month's unemployment. */
    private static final int RECENT = 3;

    private final TimeResolver resolver = new TimeResolver();

    @Override
    public void apply(Scene scene) {
        TimeUses uses = new TimeUses(scene);
        Dating dating = new Dating(scene, resolver);
        Nearest nearest = new Nearest(scene, uses, dating);
        Holding holding = new Holding(scene, uses, nearest, dating);
        PreviousTimes previous = new PreviousTimes(scene, uses, holding, dating);
        Bases bases = new Bases(scene, uses, dating, resolver);
        for (Draft draft : scene.drafts) {
            if (!draft.is(Role.PREVIOUS) && !draft.is(Role.CRITERION)) {
                draft.period = holding.of(draft).orElse(null);
            }
        }
        scene.drafts.stream().filter(Draft::moves).forEach(Periods::asItsLevel);
        scene.drafts.stream().filter(d -> d.is(Role.PREVIOUS)).forEach(previous::own);
        bases.apply();
        scene.drafts.stream().filter(Draft::moves).forEach(d -> inTurn(scene, d));
        scene.drafts.stream().filter(d -> d.is(Role.PREVIOUS)).forEach(previous::linked);
        scene.drafts.forEach(Periods::alike);
        scene.drafts.stream()
                .filter(d -> d.time != null && d.period != null && !d.is(Role.PREVIOUS))
                .findFirst()
                .ifPresent(
                        d -> {
                            boolean told =
                                    (d.status == Status.REPORTED || d.status == Status.ESTIMATE)
                                            && !nearest.ahead(d.time);
                            if (told) {
                                scene.frame.counted(
                                        Publication.stock(d),
                                        Measures.of(scene, d.period.period()));
                            }
                            if (told && !governed(scene, uses, nearest, dating, d)) {
                                tells(
                                        scene,
                                        d.period.period(),
                                        d.time,
                                        Measures.of(scene, d.period.period()));
                            } else if (!told) {
                                scene.frame.told(d.period.period());
                            }
                        });
        scene.frame.opened();
        scene.drafts.stream()
                .filter(d -> d.period == null)
                .forEach(d -> d.period = Publication.of(d, uses, nearest.now(d)).orElse(null));
    }

    /** Prices in June were unchanged after a fall of 0.7 percent in May: June is told of. */
    private static boolean governed(
            Scene scene, TimeUses uses, Nearest nearest, Dating dating, Draft dated) {
        for (Mention<TimeExpression> time : uses.holding) {
            if (time == dated.time || time.from() > scene.drafts.get(0).from()) {
                return false;
            }
            if (!nearest.inPassing(time) && !nearest.ahead(time)) {
                Optional<Period> period = dating.resolved(time, Tense.PAST, true);
                boolean later =
                        period.filter(p -> p.first().isAfter(dated.period.period().last()))
                                .isPresent();
                if (later) {
                    tells(scene, period.get(), time, Measures.of(scene, dated.period.period()));
                }
                return later;
            }
        }
        return false;
    }

    /** To 111,000 in 2037, an eightfold increase: what moved holds when its outcome does. */
    private static void asItsLevel(Draft d) {
        if (d.time == null
                && d.about != null
                && d.about.scene == d.scene
                && d.about.time != null
                && d.about.period != null
                && !d.about.is(Role.PREVIOUS)) {
            d.period = d.about.period;
        }
    }

    /** Down 26 percent on December 2023: in the December that the article is about. */
    private static void inTurn(Scene scene, Draft d) {
        if (d.time != null
                || d.base == null
                || d.period == null
                || d.base.monthsLong() != 1
                || d.period.period().monthsLong() != 1) {
            return;
        }
        Period year = d.base.plusMonths(12);
        scene.frame
                .agreed()
                .filter(frame -> frame.equals(year) && !year.equals(d.period.period()))
                .ifPresent(frame -> d.period = new Dated(frame, "context"));
    }

    /** What is said in another unit holds for the same time. */
    private static void alike(Draft d) {
        if (d.is(Role.CONVERSION) && d.about != null && d.about.period != null) {
            d.period = d.about.period;
        }
        Clause clause = d.scene.clauses.of(d.from());
        if (clause.bracketed()
                && (d.time == null || !clause.covers(d.time.from()))
                && !d.is(Role.CRITERION)) {
            // 50 percent (25 million): the same thing twice
            d.scene
                    .draftBefore(d.from())
                    .filter(o -> o.end() >= clause.from() - 1 && o.period != null && !d.moves())
                    .ifPresent(o -> d.period = o.period);
        }
        if (d.twin != null && d.twin.period != null) {
            d.period = d.twin.period;
            d.base = d.twin.base;
        }
    }

    /** A sentence without figures may tell the time that those after it hold for. */
    public static void quiet(Scene scene) {
        TimeUses uses = new TimeUses(scene);
        Dating dating = new Dating(scene, new TimeResolver());
        Nearest nearest = new Nearest(scene, uses, dating);
        for (Mention<TimeExpression> time : uses.holding) {
            Optional<Period> period =
                    dating.ended(time).or(() -> dating.resolved(time, Tense.PAST, true));
            // what needs the clauses of the sentence, and so its tags, is asked last
            if (period.isPresent()
                    && !quoted(scene, time)
                    && !nearest.inPassing(time)
                    && (Polls.taken(scene, time) || !nearest.ahead(time))) {
                tells(scene, period.get(), time, Set.of());
                break;
            }
        }
        scene.frame.opened();
    }

    /** What somebody is quoted with dates nothing but what is quoted. */
    private static boolean quoted(Scene scene, Mention<TimeExpression> time) {
        boolean inside = false;
        for (int i = 0; i < time.from(); i++) {
            inside ^= scene.lower(i).equals("\"");
        }
        return inside;
    }

    /**
     * What a sentence dates its first figure by stands for the sentences that follow; but what lies
     * ahead does not, nor a look back that does not open the sentence.
     */
    private static void tells(
            Scene scene, Period period, Mention<TimeExpression> time, Set<String> measures) {
        Optional<LocalDate> published = scene.sentence.context().published();
        if (published.filter(day -> period.first().isAfter(day)).isPresent()) {
            scene.frame.told(period);
            return;
        }
        if (time.value() instanceof Rolling) {
            return;
        }
        // at the beginning of the year, it had been: a look back within what is told
        boolean begin =
                time.value() instanceof PartOf part
                        && part.portion().filter(p -> p == Portion.START).isPresent()
                        && scene.running().isPresent();
        boolean leads = time.from() <= 2;
        boolean longAgo =
                published.filter(day -> period.last().plusDays(LONG_AGO).isBefore(day)).isPresent();
        boolean history =
                scene.frame
                        .agreed()
                        .filter(frame -> scene.frame.confirmed() || !scene.opensBlock())
                        .map(frame -> period.last().isBefore(frame.first()))
                        .orElse(longAgo);
        scene.frame.dated(period, longAgo, measures);
        // last month's unemployment, in a paragraph of its own
        boolean opens =
                scene.frame.standing().isEmpty()
                        && scene.frame
                                .agreed()
                                .filter(
                                        frame ->
                                                !period.last()
                                                        .plusMonths(RECENT)
                                                        .isBefore(frame.first()))
                                .isPresent()
                        && scene.opensBlock();
        if (!begin && (leads || !history || opens)) {
            scene.frame.stands(period, leads);
        }
    }
}
