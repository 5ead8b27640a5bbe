package io.gleaner.figure;

import io.gleaner.figure.measured.ElidedUnits;
import io.gleaner.figure.measured.Subjects;
import io.gleaner.figure.period.Periods;
import io.gleaner.figure.role.Links;
import io.gleaner.figure.role.Roles;
import io.gleaner.figure.role.Statuses;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Step;
import io.gleaner.figure.source.Sources;
import io.gleaner.figure.source.Voices;
import io.gleaner.figure.trait.Role;
import io.gleaner.text.Article;
import io.gleaner.text.CodePoints;
import io.gleaner.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes what was found in an article's sentences to its figures, in a fixed order of steps. */
final class Linker {
    private static final List<Step> STEPS =
            List.of(
                    new Roles(),
                    new Statuses(),
                    new Links(),
                    new Periods(),
                    new Subjects(),
                    new ElidedUnits());

    /** The same without what gives a figure its time: no unit hangs on that. */
    private static final List<Step> TO_UNITS =
            STEPS.stream().filter(step -> !(step instanceof Periods)).toList();

    private Linker() {}

    static void link(Scene scene, Voices voices, Watch watch) {
        for (Step step : STEPS) {
            long start = System.nanoTime();
            step.apply(scene);
            if (step instanceof Periods) {
                watch.times(System.nanoTime() - start);
            }
        }
        new Sources(voices).apply(scene);
    }

    /** Only as far as units are read: what {@link QuantitiesOnly} asks for. */
    static void linkUnits(Scene scene) {
        TO_UNITS.forEach(step -> step.apply(scene));
    }

    /** The figure that a draft, linked and numbered, has become. */
    static Figure figure(Article article, Draft d, CodePoints points) {
        Span span = d.mention.span();
        Evidence evidence =
                new Evidence(
                        d.scene.sentence.index(),
                        span,
                        points.before(span.start()),
                        points.before(span.end()),
                        span.of(article.text()));
        return new Figure(
                article.id(),
                d.id,
                evidence,
                d.quantity(),
                d.role,
                Optional.ofNullable(d.direction),
                d.about == null ? OptionalInt.empty() : OptionalInt.of(d.about.id),
                Optional.ofNullable(d.subject),
                whole(d),
                Optional.ofNullable(d.period),
                Optional.ofNullable(d.base),
                Optional.ofNullable(d.source),
                d.status,
                d.rules(),
                Confidence.FULL,
                List.of());
    }

    /** The whole of a share, and of the share before it that it is compared with. */
    private static Optional<String> whole(Draft d) {
        boolean compared =
                d.is(Role.PREVIOUS)
                        && d.isPercent()
                        && d.about != null
                        && d.about.scene == d.scene
                        && d.about.is(Role.SHARE);
        return d.is(Role.SHARE) || d.is(Role.CONVERSION)
                ? Optional.ofNullable(d.shareOf)
                : Optional.ofNullable(d.about).filter(o -> compared).map(o -> o.shareOf);
    }
}
