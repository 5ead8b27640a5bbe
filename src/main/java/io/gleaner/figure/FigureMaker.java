package io.gleaner.figure;

import io.gleaner.cue.Direction;
import io.gleaner.figure.Alternative.Field;
import io.gleaner.figure.link.Linking;
import io.gleaner.figure.link.Reasoned;
import io.gleaner.figure.link.RoleClass;
import io.gleaner.figure.link.SureDecision;
import io.gleaner.figure.link.Target;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.trait.Dated;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Quantity;
import io.gleaner.text.Article;
import io.gleaner.text.CodePoints;
import io.gleaner.text.Span;
import io.gleaner.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Makes figures out of a story's quantities and what was decided of them. */
public final class FigureMaker {
    /** The fields whose strongest reason stands among the rules of a figure. */
    private static final Set<Field> MAIN = Set.of(Field.ROLE, Field.SUBJECT, Field.PERIOD);

    private static final BigDecimal MINUS = BigDecimal.ONE.negate();

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

    /**
     * A figure.
     *
     * @param reasoned the most probable values of its fields with their reasons; none where nobody
     *     asks for them
     */
    public Figure figure(Datum datum, Linking linking, List<Reasoned> reasoned) {
        Span span = datum.mention().span();
        RoleClass role = linking.role(datum);
        Optional<Datum> about = linking.about(datum);
        Quantity quantity = linking.quantity(datum);
        // growth of -1.2%: a fall is told as what it is, and which way
        boolean fell = role.moves() && quantity.amount().isNegative();
        List<Alternative> choices = reasoned.stream().map(this::alternative).toList();
        return new Figure(
                article.id(),
                firstId + datum.index(),
                new Evidence(
                        datum.scene().sentence().index(),
                        span,
                        points.before(span.start()),
                        points.before(span.end()),
                        span.of(article.text())),
                fell ? quantity.times(MINUS) : quantity,
                role.role(),
                fell ? Optional.of(Direction.DOWN) : role.direction(),
                about.map(a -> OptionalInt.of(firstId + a.index())).orElse(OptionalInt.empty()),
                linking.subjectText(datum),
                linking.whole(datum),
                linking.period(datum).period().map(p -> new Dated(p, linking.period(datum).from())),
                base(datum, linking),
                linking.source(datum),
                Statuses.of(datum, role.role()),
                rules(datum, linking, choices),
                confidence(datum, linking),
                choices);
    }

    private static Optional<Period> base(Datum datum, Linking linking) {
        return linking.role(datum).is(Role.PREVIOUS)
                ? Optional.empty()
                : linking.base(datum).period();
    }

    private static Confidence confidence(Datum datum, Linking linking) {
        return new Confidence(
                linking.sure(datum, SureDecision.Of.FIGURE),
                linking.sure(datum, SureDecision.Of.UNIT),
                linking.sure(datum, SureDecision.Of.ROLE),
                linking.sure(datum, SureDecision.Of.SUBJECT),
                linking.sure(datum, SureDecision.Of.PERIOD));
    }

    private Alternative alternative(Reasoned reasoned) {
        Field field =
                switch (reasoned.decision()) {
                    case "role-again" -> Field.ROLE;
                    case "subject-again" -> Field.SUBJECT;
                    case "period-again" -> Field.PERIOD;
                    case "about" -> Field.ABOUT;
                    case "base" -> Field.BASE_PERIOD;
                    case "source" -> Field.SOURCE;
                    case "whole" -> Field.SHARE_OF;
                    case "unit" -> Field.UNIT;
                    default -> throw new IllegalArgumentException(reasoned.decision());
                };
        String value =
                reasoned.candidate() instanceof Target target
                        ? target.datum().map(d -> Integer.toString(firstId + d.index())).orElse("")
                        : reasoned.candidate().toString();
        return new Alternative(field, value, reasoned.probability(), reasoned.reasons());
    }

    private static List<String> rules(Datum datum, Linking linking, List<Alternative> choices) {
        List<String> rules = new ArrayList<>();
        rules.add(datum.mention().rule());
        if (linking.period(datum).period().isEmpty()) {
            Undated.reason(datum).ifPresent(rules::add);
        }
        Field last = null;
        for (Alternative choice : choices) {
            boolean first = choice.field() != last;
            last = choice.field();
            if (first && MAIN.contains(choice.field()) && !choice.reasons().isEmpty()) {
                rules.add(choice.field() + ": " + choice.reasons().get(0));
            }
        }
        return List.copyOf(rules);
    }
}
