package io.gleaner.pipeline;

import io.gleaner.input.ArticleFiles;
import io.gleaner.input.InputFile;
import io.gleaner.input.Inputs;
import io.gleaner.input.SetAside;
import io.gleaner.input.Unreadable;
import io.gleaner.store.Ledger;
import io.gleaner.store.Plan;
import io.gleaner.store.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What lies in the input folders now, by article id, before any of it is read.
 *
 * <p>An input that cannot be read has an id too, its name, so that the next run knows it again.
 */
final class Survey {
    /** Marks what cannot be read and is called like an article, which it must not replace. */
    private static final String NO_ARTICLE = " (input)";

    private final RunSettings settings;
    private final ArticleFiles files;
    private final SortedMap<String, Plan.Input> inputs = new TreeMap<>();
    private final Map<String, Task> tasks = new HashMap<>();
    private final SortedMap<String, Problem> problems = new TreeMap<>();
    private final List<Path> unseen = new ArrayList<>();

    private Survey(RunSettings settings) {
        this.settings = settings;
        this.files = new ArticleFiles(settings.mostBytes());
    }

    static Survey of(RunSettings settings) {
        Survey survey = new Survey(settings);
        Inputs found = Inputs.list(settings.inputs(), settings.articles());
        survey.unseen.addAll(found.unseen());
        found.files().forEach(survey::add);
        for (SetAside input : found.setAside()) {
            String name = input.name();
            String id = survey.inputs.containsKey(name) ? name + NO_ARTICLE : name;
            survey.setAside(id, name, "", input.reason());
        }
        return survey;
    }

    private void add(InputFile file) {
        String path = path(file.path());
        try {
            String sha256 = Digest.of(files.bytes(file));
            Expectation expected = Expectation.of(file, settings.expected());
            inputs.put(file.id(), new Plan.Input(sha256, expected.sha256()));
            tasks.put(file.id(), new Task(file, path, sha256, expected));
        } catch (Unreadable e) {
            setAside(file.id(), path, "", e.reason());
        } catch (IOException e) {
            setAside(file.id(), path, "", "its .expected.csv cannot be read: " + e.getMessage());
        }
    }

    private void setAside(String id, String path, String sha256, String reason) {
        inputs.put(id, new Plan.Input(sha256, ""));
        problems.put(id, new Problem(id, path, sha256, reason));
    }

    /** From the work folder where it lies there, so that a moved project stays the same. */
    private String path(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path work = settings.work().toAbsolutePath().normalize();
        Path shown = absolute.startsWith(work) ? work.relativize(absolute) : absolute;
        return shown.toString().replace(File.separatorChar, '/');
    }

    /**
     * The part of a ledger that these inputs can speak for.
     *
     * <p>An article from another folder is neither removed because it does not lie here, nor
     * written over: an input with its id is set aside. So is one from a folder that cannot be
     * looked into now.
     */
    Ledger partOf(Ledger ledger) {
        Map<String, Ledger.Entry> ours = new HashMap<>();
        Set<String> setAside =
                problems.values().stream().map(Problem::path).collect(Collectors.toSet());
        ledger.entries()
                .forEach(
                        (id, entry) -> {
                            if (isInScope(entry.path())
                                    || wasOurProblem(entry)
                                    || setAside.contains(entry.path())) {
                                ours.put(id, entry);
                            } else if (tasks.containsKey(id)) {
                                keepApart(id, entry, ours);
                            } else if (problems.containsKey(id)) {
                                Problem input = problems.remove(id);
                                inputs.remove(id);
                                setAside(id + NO_ARTICLE, input.path(), "", input.reason());
                            }
                        });
        return Ledger.of(ours);
    }

    private void keepApart(String id, Ledger.Entry entry, Map<String, Ledger.Entry> ours) {
        Path other = settings.work().resolve(entry.path());
        if (!Files.exists(other) && !isUnseen(other)) {
            ours.put(id, entry);
            return;
        }
        Task task = tasks.remove(id);
        inputs.remove(id);
        setAside(
                task.file().name(),
                task.path(),
                "",
                "has the same id as \"" + entry.path() + "\"; rename one, or give another --out");
    }

    /** What is set aside unopened is called by its name under the usual folder. */
    private boolean wasOurProblem(Ledger.Entry entry) {
        return entry.problem().isPresent()
                && isInScope(settings.articles().resolve(entry.path()).toString());
    }

    private boolean isInScope(String path) {
        Path file = settings.work().resolve(path).toAbsolutePath().normalize();
        return settings.inputs().stream()
                        .map(input -> input.toAbsolutePath().normalize())
                        .anyMatch(file::startsWith)
                && !isUnseen(file);
    }

    private boolean isUnseen(Path path) {
        return unseen.stream().anyMatch(path.toAbsolutePath().normalize()::startsWith);
    }

    SortedMap<String, Plan.Input> inputs() {
        return inputs;
    }

    /** The article to read under an id; empty when the input cannot be read. */
    Optional<Task> task(String id) {
        return Optional.ofNullable(tasks.get(id));
    }

    /** Why an input is set aside before it is opened. */
    Optional<Problem> problem(String id) {
        return Optional.ofNullable(problems.get(id));
    }
}
