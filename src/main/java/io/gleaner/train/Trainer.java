package io.gleaner.train;

import io.gleaner.expected.ExpectedFigure;
import io.gleaner.expected.Field;
import io.gleaner.figure.link.Decision;
import io.gleaner.figure.link.Decisions;
import io.gleaner.figure.link.Linking;
import io.gleaner.figure.link.SureDecision;
import io.gleaner.figure.link.When;
import io.gleaner.figure.model.Choice;
import io.gleaner.figure.model.Ranker;
import io.gleaner.figure.model.Weights;
import io.gleaner.figure.story.Datum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Learns the weights of all decisions from articles, one decision after another.
 *
 * <p>What a decision sees of earlier ones is what weights say that were learned without the article
 * itself: a fold of the articles is left out at a time. So a later decision learns how far earlier
 * ones are to be trusted, and what is said of each article in the end was not learned from it.
 */
public final class Trainer {
    private final List<TaughtArticle> articles;
    private final Function<String, Weights> given;
    private final double weight;
    private final Set<String> without;
    private final int jobs;
    private final Consumer<String> progress;
    private final SortedSet<String> folds = new TreeSet<>();

    /**
     * What was learned.
     *
     * @param weights of each decision, from all articles
     * @param unseen of each article, what is decided by weights that were not learned from it
     */
    public record Learned(Map<String, Weights> weights, List<Linking> unseen) {}

    /**
     * @param given weights that the learned ones are drawn to, by decision
     * @param weight how much the articles count against the given weights
     * @param without features that are left out, as {@code decision/NAME}
     * @param jobs how many threads; what is learned is the same for any number
     */
    public Trainer(
            List<TaughtArticle> articles,
            Function<String, Weights> given,
            double weight,
            Set<String> without,
            int jobs,
            Consumer<String> progress) {
        this.articles = articles;
        this.given = given;
        this.weight = weight;
        this.without = without;
        this.jobs = jobs;
        this.progress = progress;
        articles.forEach(a -> folds.add(a.fold()));
    }

    /** Learns all decisions. */
    public Learned learn() throws InterruptedException {
        Map<String, Weights> weights = new TreeMap<>();
        List<Linking> linkings = new ArrayList<>();
        articles.forEach(a -> linkings.add(Linking.of(a.story())));
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            for (Decision<?> decision : Decisions.IN_ORDER) {
                weights.put(decision.name(), learn(decision, linkings, workers));
            }
        } finally {
            workers.shutdownNow();
        }
        return new Learned(weights, linkings);
    }

    private <C> Weights learn(Decision<C> decision, List<Linking> linkings, ExecutorService workers)
            throws InterruptedException {
        String family = decision.name().replace("-again", "");
        FeatureIds ids = new FeatureIds(name -> without.contains(family + "/" + name));
        Settings settings = Settings.of(decision.name());
        Learner learner =
                new Learner(
                        ids,
                        new Settings(
                                settings.penalty() / weight, settings.leastSeen(), settings.most()),
                        given.apply(decision.name()));
        List<List<Lesson<C>>> lessons = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            ids.turnPage();
            lessons.add(lessons(decision, articles.get(i), linkings.get(i), ids));
        }
        Map<String, Future<double[]>> models = new HashMap<>();
        for (String fold : folds) {
            models.put(fold, workers.submit(task(learner, lessons, fold)));
        }
        Future<double[]> whole = workers.submit(task(learner, lessons, null));
        Tally tally = new Tally();
        for (int i = 0; i < articles.size(); i++) {
            double[] model = result(models.get(articles.get(i).fold()));
            List<Choice<C>> choices = new ArrayList<>();
            for (Lesson<C> lesson : lessons.get(i)) {
                Choice<C> choice =
                        decision.choose(
                                lesson.candidates(),
                                Ranker.probabilities(scores(lesson.rows(), model)));
                choices.add(choice);
                if (!articles.get(i).kind().equals(Examples.KIND)) {
                    tally.add(lesson, choice.value());
                }
            }
            linkings.set(i, decision.with(linkings.get(i), List.copyOf(choices)));
        }
        Weights learned =
                learner.weights(result(whole), lessons.stream().flatMap(List::stream).toList());
        progress.accept(decision.name() + ": " + tally + ", " + learned.size() + " features");
        return learned;
    }

    private <C> List<Lesson<C>> lessons(
            Decision<C> decision, TaughtArticle article, Linking before, FeatureIds ids) {
        Rightness rightness = new Rightness();
        Map<Integer, Boolean> sure =
                decision instanceof SureDecision s && !article.kind().equals(Examples.KIND)
                        ? Outcome.of(article, before).right(s.of())
                        : Map.of();
        List<Lesson<C>> lessons = new ArrayList<>();
        for (Datum datum : article.story().data()) {
            List<C> candidates = decision.candidates(datum, before);
            Decision.Describing<C> describing = decision.describing(datum, before);
            int[][] rows = new int[candidates.size()][];
            for (int c = 0; c < rows.length; c++) {
                C candidate = candidates.get(c);
                rows[c] = ids.of(sink -> describing.say(candidate, sink));
            }
            ExpectedFigure gold = article.gold().get(datum.index());
            Boolean is = sure.get(datum.index() + 1);
            double[] right = new double[0];
            if (is != null) {
                right = is ? new double[] {1, 0} : new double[] {0, 1};
            } else if (gold != null && !(decision instanceof SureDecision)) {
                right = right(decision, candidates, gold, article.ids(), rightness);
            }
            lessons.add(new Lesson<>(datum, candidates, rows, right));
        }
        return lessons;
    }

    private static <C> double[] right(
            Decision<C> decision,
            List<C> candidates,
            ExpectedFigure gold,
            Map<Integer, String> ids,
            Rightness rightness) {
        Field field = asked(decision.name());
        if (!gold.cells().containsKey(field)) {
            return new double[0];
        }
        return field == Field.PERIOD || field == Field.BASE_PERIOD
                ? rightness.ofTimes(candidates.stream().map(c -> (When) c).toList(), gold, field)
                : rightness.of(candidates, gold, ids);
    }

    /** The column of expected values that a decision fills. */
    private static Field asked(String decision) {
        return switch (decision) {
            case "role", "role-again" -> Field.ROLE;
            case "subject", "subject-again" -> Field.SUBJECT;
            case "period", "period-again" -> Field.PERIOD;
            case "about" -> Field.ABOUT;
            case "base" -> Field.BASE_PERIOD;
            case "source" -> Field.SOURCE;
            case "whole" -> Field.SHARE_OF;
            case "unit" -> Field.UNIT;
            default -> throw new IllegalArgumentException(decision);
        };
    }

    private <C> Callable<double[]> task(
            Learner learner, List<List<Lesson<C>>> lessons, String without) {
        return () -> {
            List<Lesson<C>> taught = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                if (!articles.get(i).fold().equals(without)) {
                    taught.addAll(lessons.get(i));
                }
            }
            return learner.learn(taught);
        };
    }

    private static double[] scores(int[][] rows, double[] model) {
        double[] scores = new double[rows.length];
        for (int c = 0; c < rows.length; c++) {
            for (int id : rows[c]) {
                scores[c] += model[id];
            }
        }
        return scores;
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
