package io.gleaner.store;

import io.gleaner.figure.Alternative;
import io.gleaner.figure.Confidence;
import io.gleaner.figure.Evidence;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Reading;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import io.gleaner.quantity.Amount;
import io.gleaner.quantity.Bound;
import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.Unit;
import io.gleaner.text.Article;
import io.gleaner.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Articles for tests of the store: every run of digits in a text is a figure. */
final class Samples {
    /** Rounded to three places wherever it is written. */
    static final Confidence SURENESS = new Confidence(0.71249, 0.9996, 0.9, 0.85, 0.8005);

    private Samples() {}

    static ArticleEntry entry(String id, String text) {
        return ArticleEntry.of(reading(id, text), "in/" + id + ".txt", digest(text), "en");
    }

    /** Stands for the digest of the input. */
    static String digest(String text) {
        return "sha-" + Integer.toHexString(text.hashCode());
    }

    static Reading reading(String id, String text) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int end = i;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            if (end > i) {
                figures.add(figure(id, figures.size() + 1, text, i, end));
                i = end;
            }
        }
        return new Reading(Article.of(id, text), List.of(), figures);
    }

    private static Figure figure(String article, int id, String text, int start, int end) {
        String quote = text.substring(start, end);
        int charStart = text.codePointCount(0, start);
        return figure(
                article,
                id,
                new Evidence(
                        0,
                        new Span(start, end),
                        charStart,
                        charStart + quote.codePointCount(0, quote.length()),
                        quote),
                Quantity.of(Amount.of(new BigDecimal(quote)), Bound.EXACT, Unit.counted("user")));
    }

    static Figure figure(String article, int id, Evidence evidence, Quantity quantity) {
        return new Figure(
                article,
                id,
                evidence,
                quantity,
                Role.LEVEL,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of("the users"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Status.REPORTED,
                List.of("number", "noun"),
                SURENESS,
                List.of(
                        choice(Alternative.Field.ROLE, "level", 0.9, "verb: were", "no change"),
                        choice(Alternative.Field.SUBJECT, "the users", 0.85, "nearest"),
                        choice(Alternative.Field.SUBJECT, "", 0.1004),
                        choice(Alternative.Field.ROLE, "growth", 0.0996)));
    }

    private static Alternative choice(
            Alternative.Field field, String value, double probability, String... reasons) {
        return new Alternative(field, value, probability, List.of(reasons));
    }

    /** The same figure, about another and not so sure. */
    static Figure figure(Figure f, int about, double confidence, Alternative... choices) {
        Confidence c = f.confidence();
        return new Figure(
                f.article(),
                f.id(),
                f.evidence(),
                f.quantity(),
                f.role(),
                f.direction(),
                about == 0 ? OptionalInt.empty() : OptionalInt.of(about),
                f.subject(),
                f.shareOf(),
                f.period(),
                f.basePeriod(),
                f.source(),
                f.status(),
                f.rules(),
                new Confidence(confidence, c.unit(), c.role(), c.subject(), c.period()),
                List.of(choices));
    }
}
