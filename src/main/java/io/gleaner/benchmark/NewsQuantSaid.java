package io.gleaner.benchmark;

import io.gleaner.figure.Figure;
import io.gleaner.quantity.Quantity;
import io.gleaner.tokens.Mention;
import java.util.List;
import java.util.Optional;

/**
 * A quantity and the figure that was made of it; lengths of time are often no figure.
 *
 * @param mention the quantity, with the unit that its figure found for it
 * @param figure what it says
 */
record NewsQuantSaid(Mention<Quantity> mention, Optional<Figure> figure) {

    static NewsQuantSaid of(Mention<Quantity> mention, List<Figure> figures) {
        for (Figure figure : figures) {
            if (figure.evidence().span().equals(mention.span())) {
                return new NewsQuantSaid(
                        mention.value().unit().isNone()
                                        && !figure.quantity().unit().is("index point")
                                ? mention.with(figure.quantity())
                                : mention,
                        Optional.of(figure));
            }
        }
        return new NewsQuantSaid(mention, Optional.empty());
    }

    Quantity quantity() {
        return mention.value();
    }

    /** Whether things are counted, not measured. */
    boolean isThing() {
        return quantity().hasNoun() && quantity().unit().isCount();
    }

    /** After the quantity and what it counts. */
    int end() {
        return Math.max(mention.to(), quantity().nounTo());
    }
}
