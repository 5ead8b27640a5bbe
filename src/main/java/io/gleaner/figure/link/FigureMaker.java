package io.gleaner.figure.link;

import io.gleaner.figure.Evidence;
import io.gleaner.figure.Figure;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Phrase;
import io.gleaner.figure.trait.Dated;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.Unit;
import io.gleaner.text.Article;
import io.gleaner.text.CodePoints;
import io.gleaner.text.Span;
import io.gleaner.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes figures out of a story's quantities and what was decided of them. */
public final class FigureMaker {
    private final Article article;
    private final CodePoints points;
    private final int firstId;

    /**
     * @param firstId the number of the story's first figure in its article
     */
    public FigureMaker(Article article, CodePoints points, int firstId) {
        this.article = article;
        this.points = points;
        this.firstId = firstId;
    }

    public Figure figure(Datum datum, Linking linking) {
        Span span = datum.mention().span();
        RoleClass role = linking.role(datum);
        Optional<Datum> about = linking.about(datum);
        int sentence = datum.scene().sentence().index();
        return new Figure(
                article.id(),
                firstId + datum.index(),
                new Evidence(
                        sentence,
                        span,
                        points.before(span.start()),
                        points.before(span.end()),
                        span.of(article.text())),
                quantity(datum, linking),
                role.role(),
                role.direction(),
                about.isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(firstId + about.get().index()),
                Optional.ofNullable(linking.subject(datum)).map(Subject::toString),
                whole(datum, linking),
                linking.period(datum).period().map(p -> dated(p, linking.period(datum))),
                base(datum, linking),
                linking.sources().get(datum.index()).value().phrase().map(Phrase::text),
                Status.REPORTED,
                List.of(datum.mention().rule()),
                linking.confidence(datum),
                List.of());
    }

    /** A quantity with the unit that was chosen for it. */
    public static Quantity quantity(Datum datum, Linking linking) {
        Unit unit = linking.units().get(datum.index()).value().unit();
        return unit.equals(datum.unit()) ? datum.quantity() : datum.quantity().in(unit);
    }

    private static Optional<String> whole(Datum datum, Linking linking) {
        return linking.wholes().get(datum.index()).value().phrase().map(Phrase::text);
    }

    private static Optional<Period> base(Datum datum, Linking linking) {
        return linking.role(datum).is(Role.PREVIOUS)
                ? Optional.empty()
                : linking.bases().get(datum.index()).value().period();
    }

    private static Dated dated(Period period, When when) {
        return new Dated(period, when.from());
    }
}
