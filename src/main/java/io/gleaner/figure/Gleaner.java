package io.gleaner.figure;

import io.gleaner.figure.scene.Frame;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Story;
import io.gleaner.figure.source.Voices;
import io.gleaner.quantity.Quantity;
import io.gleaner.text.Article;
import io.gleaner.time.TimeExpression;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the figures of articles. The one entrance; one for each thread. */
public final class Gleaner {
    private final Knowledge knowledge;
    private final Watch watch;
    private final Reader reader;

    public Gleaner(Knowledge knowledge) {
        this(knowledge, Watch.NOBODY);
    }

    /** A gleaner that tells what the times of its articles take. */
    public Gleaner(Knowledge knowledge, Watch watch) {
        this.knowledge = knowledge;
        this.watch = watch;
        this.reader = new Reader(knowledge.models());
    }

    public List<Figure> glean(Article article) {
        return read(article).figures();
    }

    /** The article's sentences and its figures. */
    public Reading read(Article article) {
        List<Figure> figures = new ArrayList<>();
        List<Sentence> sentences = read(article, figures::add);
        return new Reading(article, sentences, List.copyOf(figures));
    }

    /**
     * Hands over the article's figures one by one, in the order of the text: however many there
     * are, none is kept.
     *
     * @return the article's sentences
     */
    public List<Sentence> read(Article article, Consumer<Figure> figures) {
        ReadingContext context = knowledge.contexts().of(article);
        List<Sentence> sentences = reader.sentences(article.text(), context);
        Optional<Sentence> title = article.title().map(text -> reader.sentence(text, context));
        Telling telling = new Telling(knowledge, article, sentences);
        title.ifPresent(telling::title);
        Story story = story(title, sentences);
        Voices voices =
                new Voices(
                        sentences,
                        s -> silent(s, knowledge.times().find(s), telling.frame(), story));
        Settled settled = new Settled(article, figures);
        for (Sentence sentence : sentences) {
            reach(sentence, telling);
            Optional<Scene> scene = scene(sentence, settled.last(), telling, story, voices);
            if (scene.isEmpty()) {
                long start = System.nanoTime();
                telling.quiet(sentence, (s, its) -> silent(s, its, telling.frame(), story));
                watch.times(System.nanoTime() - start);
            }
            scene.ifPresent(settled::add);
        }
        settled.end();
        return sentences;
    }

    /**
     * The quantities of an article's figures, values and units the same, without the rest of the
     * figures: the part of reading that is fastest.
     */
    public List<Mention<Quantity>> quantities(Article article) {
        ReadingContext context = knowledge.contexts().of(article);
        List<Sentence> sentences = reader.sentences(article.text(), context);
        Optional<Sentence> title = article.title().map(text -> reader.sentence(text, context));
        return new QuantitiesOnly(knowledge, story(title, sentences), sentences).all();
    }

    private void reach(Sentence sentence, Telling telling) {
        sentence.tokens();
        long start = System.nanoTime();
        telling.reaches(sentence);
        watch.times(System.nanoTime() - start);
    }

    private Story story(Optional<Sentence> title, List<Sentence> sentences) {
        return new Story(
                knowledge.nouns(), knowledge.names(), knowledge.counts(), title, sentences);
    }

    /** A sentence with its figures linked; empty when it has none. */
    private Optional<Scene> scene(
            Sentence sentence,
            Optional<Scene> before,
            Telling telling,
            Story story,
            Voices voices) {
        List<Mention<Quantity>> found = knowledge.quantities().find(sentence);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (watch != Watch.NOBODY) {
            // the tags are no cost of times: subjects need them too
            sentence.tags();
        }
        long start = System.nanoTime();
        List<Mention<TimeExpression>> times = knowledge.times().find(sentence);
        watch.times(System.nanoTime() - start);
        List<Mention<Quantity>> quantities =
                Arbiter.quantities(sentence, found, times, knowledge.cues().words(), story.columns);
        if (quantities.isEmpty()) {
            return Optional.empty();
        }
        long told = System.nanoTime();
        telling.speaks(times, (s, its) -> silent(s, its, telling.frame(), story));
        watch.times(System.nanoTime() - told);
        Scene scene =
                new Scene(
                        sentence,
                        quantities,
                        times,
                        knowledge.cues(),
                        before.map(b -> b.sentence),
                        () -> before,
                        telling.frame(),
                        story);
        Linker.link(scene, voices, watch);
        return Optional.of(scene);
    }

    /** A sentence without figures, looked at for who speaks in it. */
    private Scene silent(
            Sentence sentence, List<Mention<TimeExpression>> times, Frame frame, Story story) {
        return new Scene(
                sentence,
                List.of(),
                times,
                knowledge.cues(),
                Optional.empty(),
                Optional::empty,
                frame,
                story);
    }
}
