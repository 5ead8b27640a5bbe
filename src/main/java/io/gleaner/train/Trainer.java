package io.gleaner.train;

import io.gleaner.expected.ExpectedFigure;
import io.gleaner.expected.Field;
import io.gleaner.figure.link.Decision;
import io.gleaner.figure.link.Decisions;
import io.gleaner.figure.link.Linking;
import io.gleaner.figure.link.When;
import io.gleaner.figure.model.Choice;
import io.gleaner.figure.model.Ranker;
import io.gleaner.figure.model.Weights;
import io.gleaner.figure.story.Datum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Learns the weights of all decisions from articles, one decision after another.
 *
 * <p>What a decision sees of earlier ones is what weights say that were learned without the article
 * itself: a fold of the articles is left out at a time. So a later decision learns how far earlier
 * ones are to be trusted, and what is said of each article in the end was not learned from it.
 */
final class Trainer {
    private static final int ITERATIONS = 60;
    private static final double PRECISION = 1e-5;

    private final List<TaughtArticle> articles;
    private final SortedSet<Integer> folds = new TreeSet<>();
    private final int jobs;
    private final Consumer<String> progress;

    /**
     * What was learned.
     *
     * @param weights of each decision, from all articles
     * @param unseen of each article, what is decided by weights that were not learned from it
     */
    record Learned(Map<String, Weights> weights, List<Linking> unseen) {}

    Trainer(List<TaughtArticle> articles, int jobs, Consumer<String> progress) {
        this.articles = articles;
        this.jobs = jobs;
        this.progress = progress;
        articles.forEach(a -> folds.add(a.fold()));
    }

    Learned learn() throws InterruptedException {
        Map<String, Weights> weights = new TreeMap<>();
        List<Linking> linkings = new ArrayList<>();
        articles.forEach(a -> linkings.add(Linking.of(a.story())));
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            for (Decision<?> decision : Decisions.IN_ORDER) {
                long start = System.nanoTime();
                if (System.getProperty("only") != null
                        && !System.getProperty("only").contains(decision.name())) {
                    continue;
                }
                weights.put(decision.name(), learn(decision, linkings, workers));
                progress.accept(
                        decision.name()
                                + ": "
                                + weights.get(decision.name()).size()
                                + " features, "
                                + (System.nanoTime() - start) / 1_000_000
                                + " ms");
            }
        } finally {
            workers.shutdownNow();
        }
        return new Learned(weights, linkings);
    }

    static final Map<String, Integer> CONF = new HashMap<>();

    private static String prov(When w) {
        if (w.period().isEmpty()) return "none";
        if (w.time().isEmpty()) return w.how();
        int d = w.distance();
        return w.time().get().kind().name().substring(0, 3)
                + (d == 0
                        ? " own"
                        : d > 50 ? " title" : d < 0 ? " behind" : d > 3 ? " far" : " -" + d)
                + " "
                + w.how().split(" ")[0];
    }

    private <C> Weights learn(Decision<C> decision, List<Linking> linkings, ExecutorService workers)
            throws InterruptedException {
        FeatureIds ids = new FeatureIds();
        List<List<Lesson<C>>> lessons = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            ids.turnPage();
            lessons.add(lessons(decision, articles.get(i), linkings.get(i), ids));
        }
        Map<Integer, Future<double[]>> models = new HashMap<>();
        for (int fold : folds) {
            models.put(fold, workers.submit(task(decision, lessons, fold, ids)));
        }
        int asked = 0;
        int right = 0;
        int possible = 0;
        int said = 0;
        int saidRight = 0;
        int due = 0;
        int dueRight = 0;
        Future<double[]> whole = workers.submit(task(decision, lessons, -1, ids));
        for (int i = 0; i < articles.size(); i++) {
            double[] model = result(models.get(articles.get(i).fold()));
            List<Choice<C>> choices = new ArrayList<>();
            for (Lesson<C> lesson : lessons.get(i)) {
                Choice<C> choice =
                        decision.choose(
                                lesson.candidates(),
                                Ranker.probabilities(scores(lesson.rows(), model)));
                choices.add(choice);
                if (lesson.right().length > 0) {
                    asked++;
                    int at = lesson.candidates().indexOf(choice.value());
                    right += at >= 0 && lesson.right()[at] > 0 ? 1 : 0;
                    int none = Rightness.empty(lesson.candidates());
                    boolean ok = at >= 0 && lesson.right()[at] > 0;
                    if (none >= 0
                            && !ok
                            && lesson.candidates().get(0) instanceof When
                            && Boolean.getBoolean("confuse")
                            && articles.get(i).fold() != 0) {
                        String want = "nothing";
                        double best = -1;
                        double[] pp = Ranker.probabilities(scores(lesson.rows(), model));
                        for (int c = 0; c < lesson.right().length; c++) {
                            if (lesson.right()[c] > 0 && pp[c] > best) {
                                best = pp[c];
                                want = prov((When) lesson.candidates().get(c));
                            }
                        }
                        if (true)
                            System.out.println(
                                    "NOCAND "
                                            + want
                                            + " "
                                            + articles.get(i).article().id()
                                            + " pub "
                                            + articles.get(i).article().published()
                                            + " "
                                            + lesson.datum()
                                                    .mention()
                                                    .span()
                                                    .of(articles.get(i).article().text())
                                            + " WANT "
                                            + articles.get(i)
                                                    .gold()
                                                    .get(lesson.datum().index())
                                                    .cell(Field.PERIOD)
                                            + " GOT "
                                            + ((When) (Object) choice.value()).period()
                                            + " GOTP "
                                            + prov((When) (Object) choice.value())
                                            + " :: "
                                            + lesson.datum().scene().sentence().text());
                        CONF.merge(
                                "want " + want + " got " + prov((When) choice.value()),
                                1,
                                Integer::sum);
                    }
                    if (none >= 0) {
                        said += at != none ? 1 : 0;
                        saidRight += at != none && ok ? 1 : 0;
                        due += lesson.right()[none] == 0 ? 1 : 0;
                        dueRight += lesson.right()[none] == 0 && ok ? 1 : 0;
                    }
                    possible += lesson.teaches() || lesson.right().length == 1 ? 1 : 0;
                }
            }
            linkings.set(i, decision.with(linkings.get(i), List.copyOf(choices)));
        }
        progress.accept(
                String.format(
                        "%s: right %.2f, possible %.2f of %d, P %.2f R %.2f F %.2f",
                        decision.name(),
                        100.0 * right / asked,
                        100.0 * possible / asked,
                        asked,
                        100.0 * saidRight / Math.max(1, said),
                        100.0 * dueRight / Math.max(1, due),
                        200.0
                                * saidRight
                                / Math.max(1, said)
                                * dueRight
                                / Math.max(1, due)
                                / (1.0 * saidRight / Math.max(1, said)
                                        + 1.0 * dueRight / Math.max(1, due))));
        return weights(result(whole), ids, lessons);
    }

    private <C> List<Lesson<C>> lessons(
            Decision<C> decision, TaughtArticle article, Linking before, FeatureIds ids) {
        Rightness rightness = new Rightness();
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
            double[] right =
                    gold == null
                            ? new double[0]
                            : right(decision, candidates, gold, article.ids(), rightness);
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
        if (candidates.isEmpty() || !(candidates.get(0) instanceof When)) {
            return rightness.of(candidates, gold, ids);
        }
        Field field = decision.name().equals("base") ? Field.BASE_PERIOD : Field.PERIOD;
        return rightness.ofTimes(candidates.stream().map(c -> (When) c).toList(), gold, field);
    }

    private <C> Callable<double[]> task(
            Decision<C> decision, List<List<Lesson<C>>> lessons, int without, FeatureIds ids) {
        return () -> {
            List<Lesson<C>> taught = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                if (articles.get(i).fold() != without) {
                    taught.addAll(lessons.get(i));
                }
            }
            return model(decision, taught, ids);
        };
    }

    private static <C> double[] model(
            Decision<C> decision, List<Lesson<C>> taught, FeatureIds ids) {
        int[] seen = seen(taught, ids.count());
        int[] number = new int[seen.length];
        int used = 0;
        for (int i = 0; i < seen.length; i++) {
            number[i] = seen[i] >= Penalties.leastSeen(decision.name()) ? used++ : -1;
        }
        double[] start = new double[used];
        RankLoss loss = new RankLoss(taught, number, start, Penalties.of(decision.name()));
        double[] least = new Lbfgs(ITERATIONS, PRECISION).least(loss, start);
        double[] all = new double[seen.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = number[i] >= 0 ? least[number[i]] : 0;
        }
        return all;
    }

    /** How many lessons each feature was seen in. */
    private static <C> int[] seen(List<Lesson<C>> lessons, int count) {
        int[] seen = new int[count];
        int[] last = new int[count];
        Arrays.fill(last, -1);
        for (int l = 0; l < lessons.size(); l++) {
            if (lessons.get(l).teaches()) {
                for (int[] row : lessons.get(l).rows()) {
                    for (int id : row) {
                        if (last[id] != l) {
                            last[id] = l;
                            seen[id]++;
                        }
                    }
                }
            }
        }
        return seen;
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

    private static <C> Weights weights(
            double[] model, FeatureIds ids, List<List<Lesson<C>>> lessons) {
        int[] seen = seen(lessons.stream().flatMap(List::stream).toList(), ids.count());
        Map<String, Weights.Entry> entries = new TreeMap<>();
        for (int i = 0; i < model.length; i++) {
            if (model[i] != 0) {
                entries.put(ids.text(i), new Weights.Entry(model[i], seen[i]));
            }
        }
        return Weights.of(entries);
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
