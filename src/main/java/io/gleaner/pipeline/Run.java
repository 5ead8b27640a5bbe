package io.gleaner.pipeline;

import io.gleaner.audit.Audit;
import io.gleaner.check.Freshness;
import io.gleaner.figure.Finding;
import io.gleaner.figure.Knowledge;
import io.gleaner.input.ArticleFiles;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.store.ArticleEntry;
import io.gleaner.store.BaseUnit;
import io.gleaner.store.Ledger;
import io.gleaner.store.Loader;
import io.gleaner.store.Plan;
import io.gleaner.store.Problem;
import io.gleaner.store.RunStart;
import io.gleaner.store.StoreException;
import io.gleaner.store.StoreFile;
import io.gleaner.subject.AliasTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One run: what is new or changed among the inputs is read and brought into the database and into
 * CSV files; the rest is left as it is.
 *
 * <p>Nothing of an article is held longer than its batch, so that a run needs no more memory for
 * many articles than for few.
 */
public final class Run {
    private final RunSettings settings;
    private final BaseUnit baseUnit;
    private final Progress progress;
    private final Extracted extracted;
    private final ResultsFile results;
    private final Instant started = Instant.now();

    private final List<Problem> problems = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Tally tally = new Tally();

    /** Hears how far a run is. */
    public interface Progress {
        void at(int done, int due);
    }

    public Run(RunSettings settings, BaseUnit baseUnit, ResultsFile results, Progress progress) {
        this.settings = settings;
        this.baseUnit = baseUnit;
        this.progress = progress;
        this.results = results;
        this.extracted = new Extracted(settings.out());
    }

    /**
     * Does it.
     *
     * @param rules the rules to read by
     * @param knowledge the same, checked, and the models; asked only when there is something to
     *     read
     * @throws io.gleaner.rules.BadRules before the first article
     * @throws io.gleaner.store.StoreException when the database cannot be used
     */
    public RunResults run(RuleFiles rules, Supplier<Knowledge> knowledge) throws IOException {
        Survey survey = Survey.of(settings);
        tellUnknown(survey);
        String rulesSha256 = rules.sha256();
        try (StoreFile store = StoreFile.hold(settings.database(), settings.lockWait())) {
            compareRows(store);
            Ledger ledger = survey.partOf(store.ledger());
            Plan wanted =
                    withLostFiles(
                            Plan.of(
                                    survey.inputs(),
                                    ledger,
                                    rulesSha256,
                                    settings.program(),
                                    settings.keep()),
                            ledger);
            Removals.Decided decided = settings.removals().decide(wanted, survey.inputs(), ledger);
            Plan plan = decided.plan();
            tally.planned(plan.added(), plan.unchanged().size());
            stillSetAside(plan, ledger);
            Problems mistakes = new Problems();
            Freshness freshness = Freshness.read(rules, mistakes);
            // an empty folder gives an empty database, not none
            if (!plan.nothingToDo() || !Files.exists(settings.database())) {
                List<Task> due = dueOf(plan).flatMap(id -> survey.task(id).stream()).toList();
                // bad rules stop the run before it touches anything
                Optional<Knowledge> reading =
                        due.isEmpty() ? Optional.empty() : Optional.of(knowledge.get());
                Examination examination = Examination.read(rules, mistakes);
                Map<String, List<String>> aliases = AliasTable.read(rules, mistakes);
                mistakes.throwIfAny();
                RunStart start = new RunStart(started, settings.program(), rulesSha256);
                Loader loader = store.begin(start, baseUnit);
                loader.aliases(aliases);
                tidy(plan, survey, loader);
                setAside(dueOf(plan).flatMap(id -> survey.problem(id).stream()).toList(), loader);
                reading.ifPresent(known -> read(due, known, examination, loader));
                loader.findings(Audit.SOURCE_ACROSS, examination.across(loader.across()));
                loader.findings(Freshness.SOURCE, tooNewOrOld(freshness, loader.days()));
                loader.finish(tally.counts(plan), Instant.now());
                store.publish();
            } else {
                lookAtDays(freshness, plan, store, rulesSha256);
            }
            return new RunResults(
                    started,
                    Duration.between(started, Instant.now()),
                    settings.program(),
                    rulesSha256,
                    tally.counts(plan),
                    tally.read(),
                    tally.figures(),
                    tally.leftOut(),
                    List.copyOf(problems),
                    List.copyOf(remarks),
                    warnings.stream().sorted().toList(),
                    decided.kept(),
                    decided.there(),
                    store.rowCounts());
        }
    }

    /** A log that was cut off is dropped by the engine without a word, and rows with it. */
    private void compareRows(StoreFile store) {
        SortedMap<String, Long> told = results.rowsBefore();
        if (told.isEmpty()) {
            return;
        }
        SortedMap<String, Long> there = store.rowCounts();
        // of another run the file may well have other rows
        if (told.get("runs") != null && told.get("runs").equals(there.get("runs"))) {
            told.forEach(
                    (table, rows) -> {
                        long now = there.getOrDefault(table, 0L);
                        if (now != rows) {
                            throw StoreException.changed(settings.database(), table, rows, now);
                        }
                    });
        }
    }

    /** A publisher falls silent by nothing new: that too is written down, once. */
    private void lookAtDays(Freshness freshness, Plan plan, StoreFile store, String rulesSha256)
            throws IOException {
        List<Finding> found = tooNewOrOld(freshness, store.days());
        List<String> told = found.stream().map(Finding::message).toList();
        if (!told.equals(store.findings(Freshness.SOURCE))) {
            Loader loader =
                    store.begin(new RunStart(started, settings.program(), rulesSha256), baseUnit);
            loader.findings(Freshness.SOURCE, found);
            loader.finish(tally.counts(plan), Instant.now());
            store.publish();
        }
    }

    private List<Finding> tooNewOrOld(Freshness freshness, List<List<Object>> days) {
        List<Freshness.Dated> articles = new ArrayList<>();
        for (List<Object> row : days) {
            articles.add(
                    new Freshness.Dated(
                            (String) row.get(0), (String) row.get(1), (LocalDate) row.get(2)));
        }
        return freshness.check(articles, LocalDate.ofInstant(started, ZoneOffset.UTC));
    }

    /** Expected values of an article that is not there would be missed in silence. */
    private void tellUnknown(Survey survey) {
        settings.expected()
                .ifPresent(
                        table ->
                                table.articles().stream()
                                        .filter(id -> survey.task(id).isEmpty())
                                        .forEach(
                                                id ->
                                                        remarks.add(
                                                                "expected values: \""
                                                                        + id
                                                                        + "\" is no article that is"
                                                                        + " read; mend its name")));
    }

    private static Stream<String> dueOf(Plan plan) {
        return Stream.concat(plan.added().stream(), plan.changed().stream());
    }

    /** An article whose CSV file was deleted is read again. */
    private Plan withLostFiles(Plan plan, Ledger ledger) {
        List<String> changed = new ArrayList<>(plan.changed());
        List<String> unchanged = new ArrayList<>();
        for (String id : plan.unchanged()) {
            boolean read = ledger.of(id).map(entry -> entry.problem().isEmpty()).orElse(false);
            (read && !extracted.has(id) ? changed : unchanged).add(id);
        }
        List<String> added = new ArrayList<>(plan.added());
        List<String> removed = new ArrayList<>(plan.removed());
        SortedMap<String, String> renamed = new TreeMap<>();
        plan.renamed()
                .forEach(
                        (id, newId) -> {
                            if (extracted.has(id)) {
                                renamed.put(id, newId);
                            } else {
                                removed.add(id);
                                added.add(newId);
                            }
                        });
        return new Plan(added, changed, unchanged, renamed, removed);
    }

    /** What an earlier run set aside and nobody mended is told again. */
    private void stillSetAside(Plan plan, Ledger ledger) {
        for (String id : plan.unchanged()) {
            ledger.of(id)
                    .filter(entry -> entry.problem().isPresent())
                    .ifPresent(
                            entry ->
                                    problems.add(
                                            new Problem(
                                                    id,
                                                    entry.path(),
                                                    entry.sha256(),
                                                    entry.problem().get())));
        }
    }

    private void tidy(Plan plan, Survey survey, Loader loader) throws IOException {
        if (!plan.removed().isEmpty()) {
            // files first: a run that is killed in between finds these articles gone once more
            for (String id : plan.removed()) {
                extracted.delete(id);
            }
            loader.remove(plan.removed());
        }
        List<Loader.Move> moves = new ArrayList<>();
        for (var renamed : plan.renamed().entrySet()) {
            Task task = survey.task(renamed.getValue()).orElseThrow();
            moves.add(new Loader.Move(renamed.getKey(), task.id(), task.path()));
            // files first: a run that is killed in between finds it lost and reads the article
            extracted.rename(renamed.getKey(), task.id());
        }
        if (!moves.isEmpty()) {
            loader.rename(moves);
        }
        tally.tidied(moves.size(), plan.removed().size());
    }

    private void setAside(List<Problem> inputs, Loader loader) {
        if (inputs.isEmpty()) {
            return;
        }
        // files first here, too
        for (Problem input : inputs) {
            try {
                extracted.delete(input.article());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        loader.setAside(inputs);
        problems.addAll(inputs);
        tally.setAside(inputs.size());
    }

    private void read(List<Task> due, Knowledge knowledge, Examination examination, Loader loader) {
        Batch batch = new Batch(settings.leastConfidence());
        List<Problem> unread = new ArrayList<>();
        int[] done = {0};
        try {
            Workers.read(
                    due,
                    settings.jobs(),
                    knowledge,
                    new ArticleFiles(settings.mostBytes()),
                    outcome -> {
                        if (outcome instanceof Outcome.Read read) {
                            batch.add(read.entry());
                            read.remarks().forEach(remark -> remarks.add(remark.toString()));
                            warnings.addAll(read.warnings());
                        } else if (outcome instanceof Outcome.Failed failure) {
                            unread.add(failure.problem());
                        } else if (outcome instanceof Outcome.Broken broken) {
                            throw broken.asException();
                        }
                        if (batch.isFull()) {
                            store(batch, examination, loader);
                        }
                        progress.at(++done[0], due.size());
                    });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        store(batch, examination, loader);
        setAside(unread, loader);
    }

    private void store(Batch batch, Examination examination, Loader loader) {
        List<ArticleEntry> entries = batch.entries();
        if (entries.isEmpty()) {
            return;
        }
        // files first: a run that is killed in between reads these articles again
        for (ArticleEntry entry : entries) {
            try {
                extracted.write(entry, baseUnit);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        loader.load(entries, examination.of(entries));
        tally.loaded(
                entries.stream().map(ArticleEntry::id).toList(), batch.figures(), batch.leftOut());
        batch.clear();
    }

    /** What it has done so far. */
    public Tally tally() {
        return tally;
    }
}
