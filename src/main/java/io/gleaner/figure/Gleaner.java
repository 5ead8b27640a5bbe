package io.gleaner.figure;

import io.gleaner.figure.link.Linker;
import io.gleaner.figure.link.Linker.Linked;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Story;
import io.gleaner.quantity.Quantity;
import io.gleaner.text.Article;
import io.gleaner.text.CodePoints;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the figures of articles, in two passes: what stands in the text, and what of it belongs
 * together. The one entrance; one for each thread.
 */
public final class Gleaner {
    private final StoryReader reader;
    private final Linker linker;
    private final Watch watch;
    private final boolean reasons;

    public Gleaner(Knowledge knowledge) {
        this(knowledge, Watch.NOBODY, false);
    }

    /** A gleaner that tells how long linking takes. */
    public Gleaner(Knowledge knowledge, Watch watch) {
        this(knowledge, watch, false);
    }

    /** A gleaner whose figures tell what else each field may be, and what speaks for it. */
    public static Gleaner reasoning(Knowledge knowledge) {
        return new Gleaner(knowledge, Watch.NOBODY, true);
    }

    private Gleaner(Knowledge knowledge, Watch watch, boolean reasons) {
        this.reasons = reasons;
        this.reader = new StoryReader(knowledge);
        this.linker = new Linker(knowledge::weights);
        this.watch = watch;
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
     * are, no more are kept than those of one story.
     *
     * @return the article's sentences
     */
    public List<Sentence> read(Article article, Consumer<Figure> figures) {
        CodePoints points = new CodePoints(article.text());
        int[] next = {1};
        return reader.read(
                article,
                story -> {
                    if (!story.data().isEmpty()) {
                        FigureMaker maker = new FigureMaker(article, points, next[0]);
                        Linked linked = link(story);
                        for (Datum datum : story.data()) {
                            figures.accept(
                                    maker.figure(
                                            datum,
                                            linked.linking(),
                                            reasons ? linker.reasons(datum, linked) : List.of()));
                        }
                        next[0] += story.data().size();
                    }
                });
    }

    private Linked link(Story story) {
        long start = System.nanoTime();
        Linked linked = linker.link(story);
        watch.linked(System.nanoTime() - start);
        return linked;
    }

    /**
     * The quantities of an article's figures, values and units the same, without the rest of the
     * figures. Only a story that leaves a unit unsaid is linked.
     */
    public List<Mention<Quantity>> quantities(Article article) {
        List<Mention<Quantity>> all = new ArrayList<>();
        reader.read(article, story -> quantities(story, all));
        return List.copyOf(all);
    }

    private void quantities(Story story, List<Mention<Quantity>> all) {
        if (story.data().stream().noneMatch(Linker::leavesUnitUnsaid)) {
            story.data().stream().map(Datum::mention).forEach(all::add);
            return;
        }
        Linked linked = link(story);
        story.data().forEach(d -> all.add(d.mention().with(linked.linking().quantity(d))));
    }
}
