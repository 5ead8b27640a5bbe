package io.gleaner.pipeline;

import io.gleaner.expected.ExpectedFigures;
import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Knowledge;
import io.gleaner.figure.Reading;
import io.gleaner.input.ArticleFiles;
import io.gleaner.input.ReadArticle;
import io.gleaner.input.Unreadable;
import io.gleaner.store.ArticleEntry;
import io.gleaner.store.Problem;
import io.gleaner.text.Article;
import io.gleaner.text.Language;
import io.gleaner.tokens.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Reads articles on several threads; each has a gleaner of its own, all share the knowledge. */
final class Workers {
    /** So many articles wait to be stored before the workers pause. */
    private static final int WAITING = 64;

    private final Knowledge knowledge;
    private final ArticleFiles files;
    private final Queue<Task> tasks;
    private final BlockingQueue<Outcome> outcomes = new ArrayBlockingQueue<>(WAITING);

    private Workers(Knowledge knowledge, ArticleFiles files, List<Task> tasks) {
        this.knowledge = knowledge;
        this.files = files;
        this.tasks = new ConcurrentLinkedQueue<>(tasks);
    }

    /**
     * Reads all, and hands over each outcome in the caller's own thread, in the order they come.
     *
     * @throws InterruptedException when the caller is interrupted; the workers stop then
     */
    static void read(
            List<Task> tasks,
            int jobs,
            Knowledge knowledge,
            ArticleFiles files,
            Consumer<Outcome> sink)
            throws InterruptedException {
        Workers workers = new Workers(knowledge, files, tasks);
        List<Thread> threads =
                java.util.stream.IntStream.range(0, Math.min(jobs, tasks.size()))
                        .mapToObj(n -> workers.start("reader-" + (n + 1)))
                        .toList();
        try {
            for (int i = 0; i < tasks.size(); i++) {
                Outcome outcome = workers.outcomes.take();
                sink.accept(outcome);
                if (outcome instanceof Outcome.Broken) {
                    return;
                }
            }
        } finally {
            threads.forEach(Thread::interrupt);
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private Thread start(String name) {
        Thread thread = new Thread(this::work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void work() {
        try {
            try {
                Gleaner gleaner = Gleaner.reasoning(knowledge);
                Task task = tasks.poll();
                while (task != null && !Thread.currentThread().isInterrupted()) {
                    outcomes.put(read(task, gleaner));
                    task = tasks.poll();
                }
            } catch (RuntimeException | Error e) {
                // a thread that ended in silence would be waited for without end
                outcomes.put(new Outcome.Broken(e));
            }
        } catch (InterruptedException e) {
            // asked to stop
            Thread.currentThread().interrupt();
        }
    }

    private Outcome read(Task task, Gleaner gleaner) {
        try {
            List<String> warnings = new ArrayList<>();
            Article article = article(task, warnings);
            Reading reading = gleaner.read(article);
            ExpectedFigures expected = task.expected().figures().apply(article.text());
            return new Outcome.Read(
                    new ArticleEntry(
                            reading,
                            task.path(),
                            task.sha256(),
                            Language.of(article.text()),
                            expected.figures(),
                            // unlike any file's, so that mistakes in it are told until mended
                            expected.problems().isEmpty() ? task.expected().sha256() : ""),
                    expected.problems(),
                    warnings);
        } catch (Unreadable e) {
            return failed(task, e.reason());
        } catch (Models.BadModel e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // one article must not stop the others
            return failed(task, "a mistake in the program: " + e + "; report it with this article");
        }
    }

    private Article article(Task task, List<String> warnings) throws Unreadable {
        ReadArticle read = files.read(task.file());
        warnings.addAll(read.oddities(task.file().name()));
        return read.article();
    }

    private static Outcome failed(Task task, String reason) {
        return new Outcome.Failed(new Problem(task.id(), task.path(), task.sha256(), reason));
    }
}
