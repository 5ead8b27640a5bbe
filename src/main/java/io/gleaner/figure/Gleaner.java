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

/** Reads the figures of articles. The one entrance; one for each thread. */
public final class Gleaner {
    private final Knowledge knowledge;
    private final Reader reader;

    public Gleaner(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.reader = new Reader(knowledge.models());
    }

    public List<Figure> glean(Article article) {
        return read(article).figures();
    }

    /** The article's sentences and its figures. */
    public Reading read(Article article) {
        ReadingContext context = knowledge.contexts().of(article);
        List<Sentence> sentences = reader.sentences(article.text(), context);
        Optional<Sentence> title = article.title().map(text -> reader.sentence(text, context));
        Telling telling = new Telling(knowledge, article, sentences);
        title.ifPresent(telling::title);
        Story story = story(title, sentences);
        Voices voices = new Voices(sentences, sentence -> silent(sentence, telling.frame(), story));
        List<Scene> scenes = new ArrayList<>();
        for (Sentence sentence : sentences) {
            telling.reaches(sentence);
            Optional<Scene> before =
                    scenes.isEmpty()
                            ? Optional.empty()
                            : Optional.of(scenes.get(scenes.size() - 1));
            Optional<Scene> scene = scene(sentence, before, telling, story, voices);
            if (scene.isEmpty()) {
                telling.quiet(sentence, s -> silent(s, telling.frame(), story));
            }
            scene.ifPresent(scenes::add);
        }
        return new Reading(article, sentences, Linker.figures(article, scenes));
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
        List<Mention<TimeExpression>> times = knowledge.times().find(sentence);
        List<Mention<Quantity>> quantities = Arbiter.quantities(sentence, found, times);
        if (quantities.isEmpty()) {
            return Optional.empty();
        }
        telling.speaks(s -> silent(s, telling.frame(), story));
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
        Linker.link(scene, voices);
        return Optional.of(scene);
    }

    /** A sentence without figures, looked at for who speaks in it. */
    private Scene silent(Sentence sentence, Frame frame, Story story) {
        return new Scene(
                sentence,
                List.of(),
                knowledge.times().find(sentence),
                knowledge.cues(),
                Optional.empty(),
                Optional::empty,
                frame,
                story);
    }
}
