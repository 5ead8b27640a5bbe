package io.gleaner.figure.story;

import io.gleaner.figure.story.Layout.Cue;
import io.gleaner.text.ContentWords;
import io.gleaner.time.Period;
import io.gleaner.time.Tense;
import io.gleaner.time.Tenses;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Fixed;
import io.gleaner.time.TimeResolver;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that was read in an article, before anything is linked: sentences with their quantities,
 * times, cues and phrases, and the title. Linking reads it and changes nothing in it.
 */
public final class Story {
    private final Lexicon lexicon;
    private final ReadingContext context;
    private final TimeResolver resolver = new TimeResolver();
    private final Optional<Period> year;
    private final Optional<Scene> title;
    private final List<Scene> scenes;
    private final Optional<Scene> lead;
    private final List<Datum> data;
    private final List<Time> dated;
    private final Map<Period, Integer> votes;
    private final Optional<Period> most;
    private final Columns columns;
    private final Finding finding;
    private Map<String, Integer> nouns;
    private Set<String> titleNouns;
    private ContentWords titleWords;
    private List<Optional<Time>> running;
    private Quotations quotations;

    /** What is read in a sentence, before it is of a story. */
    public interface Finding {
        List<Mention<io.gleaner.quantity.Quantity>> quantities(
                Sentence sentence, List<Mention<TimeExpression>> times, Columns columns);

        List<Mention<TimeExpression>> times(Sentence sentence);
    }

    /**
     * Reads the sentences of an article.
     *
     * @param title the article's title as a sentence
     * @param sentences of the whole article, or of a part of it with those right before
     * @param carried how many of the first only carry over what was told: their figures are of the
     *     story before
     * @param lead the article's first sentence
     */
    public Story(
            Lexicon lexicon,
            ReadingContext context,
            Optional<Sentence> title,
            List<Sentence> sentences,
            int carried,
            Optional<Sentence> lead,
            Finding finding) {
        this.lexicon = lexicon;
        this.finding = finding;
        List<List<Mention<TimeExpression>>> times = new ArrayList<>();
        sentences.forEach(s -> times.add(finding.times(s)));
        this.columns = new Columns(sentences, times);
        List<List<Mention<TimeExpression>>> told = new ArrayList<>(times);
        title.ifPresent(t -> told.add(finding.times(t)));
        this.context = FiscalYearEnd.told(context, told);
        this.year = context.published().isPresent() ? Optional.empty() : lastYear(told);
        this.title = title.map(t -> new Scene(this, t, 0, List.of(), finding.times(t)));
        List<Scene> all = new ArrayList<>();
        List<Datum> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Scene scene =
                    new Scene(
                            this,
                            sentence,
                            found.size(),
                            i < carried
                                    ? List.of()
                                    : finding.quantities(sentence, times.get(i), columns),
                            times.get(i));
            all.add(scene);
            found.addAll(scene.data());
        }
        this.scenes = List.copyOf(all);
        this.lead =
                carried == 0
                        ? scenes.stream().findFirst()
                        : lead.map(l -> new Scene(this, l, 0, List.of(), finding.times(l)));
        this.data = List.copyOf(found);
        this.dated =
                scenes.stream().flatMap(s -> s.times().stream()).filter(Time::isDated).toList();
        this.votes = votes();
        this.most =
                votes.entrySet().stream()
                        .max(
                                Map.Entry.<Period, Integer>comparingByValue()
                                        .thenComparing(e -> e.getKey().toString()))
                        .map(Map.Entry::getKey);
    }

    /** Without a day of publication: the last year that the article names. */
    private static Optional<Period> lastYear(List<List<Mention<TimeExpression>>> times) {
        return times.stream()
                .flatMap(List::stream)
                .filter(t -> t.value() instanceof Fixed)
                .map(t -> ((Fixed) t.value()).period().last().getYear())
                .max(Integer::compare)
                .map(Period::year);
    }

    private Map<Period, Integer> votes() {
        Map<Period, Integer> count = new LinkedHashMap<>();
        title.ifPresent(
                t ->
                        t.times().stream()
                                .filter(Time::isDated)
                                .forEach(x -> count.merge(x.period().get(), 2, Integer::sum)));
        dated.stream()
                .filter(Time::isTold)
                .forEach(t -> count.merge(t.period().get(), 1, Integer::sum));
        return count;
    }

    Time time(Scene scene, Mention<TimeExpression> mention) {
        Tense tense = Tenses.of(scene.sentence(), mention);
        return new Time(
                scene, mention, tense, resolver.resolve(mention.value(), context, tense, year));
    }

    /** What a time means if its clause tells of the past, of the future, or leaves it open. */
    public Optional<Period> near(Time time, Tense tense) {
        return resolver.resolve(time.mention().value(), context, tense, Optional.empty());
    }

    /** What a time means near another period: the quarter, in May. */
    public Optional<Period> near(Time time, Tense tense, Period near) {
        return resolver.resolve(time.mention().value(), context, tense, Optional.of(near));
    }

    /** What a time means where a value of a period is compared with it. */
    public Optional<Period> base(Time time, Period held) {
        return resolver.base(time.mention().value(), held, context);
    }

    Lemmas lemmas() {
        return lexicon.lemmas();
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    List<Cue> cuesOf(Sentence sentence) {
        return lexicon.cues(sentence);
    }

    public Optional<LocalDate> published() {
        return context.published();
    }

    public ReadingContext context() {
        return context;
    }

    public Optional<Scene> title() {
        return title;
    }

    /** The first sentence of the article. */
    public Optional<Scene> lead() {
        return lead;
    }

    public List<Scene> scenes() {
        return scenes;
    }

    /** The quantities, in the order of the text. */
    public List<Datum> data() {
        return data;
    }

    /** The calendar times of the text, in order. */
    public List<Time> dated() {
        return dated;
    }

    /** The period that most times of the article mean, its title's counted twice. */
    public Optional<Period> most() {
        return most;
    }

    /** How many times of the article mean a period. */
    public int votes(Period period) {
        return votes.getOrDefault(period, 0);
    }

    public Columns columns() {
        return columns;
    }

    /** What a table says of a figure that fills one of its cells. */
    public Optional<TableCell> cell(Datum datum) {
        return TableCell.of(datum);
    }

    /** The sentence of a number. */
    Optional<Scene> scene(int index) {
        int at = index - scenes.get(0).sentence().index();
        return at >= 0 && at < scenes.size() ? Optional.of(scenes.get(at)) : Optional.empty();
    }

    /** The scene so many before another, if there is one. */
    public Optional<Scene> before(Scene scene, int distance) {
        int at = scene.sentence().index() - distance - scenes.get(0).sentence().index();
        return at >= 0 && at < scenes.size() ? Optional.of(scenes.get(at)) : Optional.empty();
    }

    /** Lemmas of the title's nouns and adjectives. */
    public Set<String> titleNouns() {
        if (titleNouns == null) {
            Set<String> all = new HashSet<>();
            title.map(Scene::layout)
                    .ifPresent(
                            l -> {
                                for (int i = 0; i < l.size(); i++) {
                                    if (l.tag(i).nominal()
                                            || l.tag(i) == io.gleaner.tokens.Tag.ADJ) {
                                        all.add(l.lemma(i));
                                    }
                                }
                            });
            titleNouns = all;
        }
        return titleNouns;
    }

    /** What the title says. */
    public ContentWords titleWords() {
        if (titleWords == null) {
            titleWords =
                    title.map(t -> ContentWords.of(t.sentence().text())).orElse(ContentWords.NONE);
        }
        return titleWords;
    }

    /**
     * The time that the text runs on about where a sentence begins: the last one told before it, in
     * its section, that nothing is merely compared with.
     */
    public Optional<Time> running(Scene scene) {
        int at = scene.sentence().index() - scenes.get(0).sentence().index();
        if (at < 0 || at >= scenes.size() || scenes.get(at) != scene) {
            return Optional.empty();
        }
        if (running == null) {
            running = new ArrayList<>();
            Optional<Time> last = Optional.empty();
            for (Scene one : scenes) {
                running.add(last);
                for (Time time : one.times()) {
                    last = time.isTold() ? Optional.of(time) : last;
                }
            }
        }
        return running.get(at);
    }

    /** Whether a word of a sentence is told in somebody's own words. */
    public boolean isQuoted(Scene scene, int token) {
        if (quotations == null) {
            quotations = new Quotations(scenes);
        }
        return quotations.quotes(scene, scene.sentence().tokens().get(token).span().start());
    }

    /** How often a noun stands in the sentences that have figures. */
    public int count(String lemma) {
        if (nouns == null) {
            Map<String, Integer> all = new HashMap<>();
            for (Scene scene : scenes) {
                if (!scene.data().isEmpty()) {
                    Layout layout = scene.layout();
                    for (int i = 0; i < layout.size(); i++) {
                        if (layout.tag(i).nominal()) {
                            all.merge(layout.lemma(i), 1, Integer::sum);
                        }
                    }
                }
            }
            nouns = all;
        }
        return nouns.getOrDefault(lemma, 0);
    }
}
