package io.gleaner.figure;

import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.text.Article;
import io.gleaner.text.CodePoints;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The scenes of an article that later ones still look back to; those long past become figures, in
 * the order of the text, and are let go of.
 */
final class Settled {
    /**
     * No rule looks back over so many sentences with figures, but the one that asks what the
     * article is about, and a scene remembers its answer.
     */
    private static final int NEAR = 100;

    private final Article article;
    private final Consumer<Figure> figures;
    private final CodePoints points;
    private final Deque<Scene> near = new ArrayDeque<>();
    private int numbered;

    Settled(Article article, Consumer<Figure> figures) {
        this.article = article;
        this.figures = figures;
        this.points = new CodePoints(article.text());
    }

    Optional<Scene> last() {
        return Optional.ofNullable(near.peekLast());
    }

    /** The next scene, linked. */
    void add(Scene scene) {
        for (Draft draft : scene.drafts) {
            draft.id = ++numbered;
        }
        near.add(scene);
        if (near.size() > NEAR) {
            Scene oldest = near.poll();
            settle(oldest);
            near.peek().forgetBefore();
            oldest.drafts.forEach(Draft::settle);
        }
    }

    /** The article has ended. */
    void end() {
        near.forEach(this::settle);
        near.clear();
    }

    private void settle(Scene scene) {
        for (Draft draft : scene.drafts) {
            figures.accept(Linker.figure(article, draft, points));
        }
    }
}
