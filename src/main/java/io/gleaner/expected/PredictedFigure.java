package io.gleaner.expected;

import io.gleaner.figure.Figure;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A figure that the program read, as far as it is compared.
 *
 * @param id its number in the article
 * @param quote the words it was read from
 * @param charStart where they begin in the article's text, in code points
 * @param charEnd where they end, exclusive
 * @param value the number at full scale; empty when it cannot be held
 * @param high the upper end of a range
 * @param cells what the other columns say; empty is absent
 */
public record PredictedFigure(
        int id,
        String quote,
        int charStart,
        int charEnd,
        Optional<BigDecimal> value,
        Optional<BigDecimal> high,
        Map<Field, String> cells) {

    public static PredictedFigure of(Figure figure) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        cells.put(Field.UNIT, figure.quantity().unit().code());
        cells.put(Field.BOUND, figure.quantity().bound().sign());
        cells.put(Field.ROLE, figure.role().toString());
        cells.put(Field.SUBJECT, figure.subject().orElse(""));
        figure.direction().ifPresent(d -> cells.put(Field.DIRECTION, d.toString()));
        figure.period().ifPresent(p -> cells.put(Field.PERIOD, p.period().toString()));
        figure.basePeriod().ifPresent(p -> cells.put(Field.BASE_PERIOD, p.toString()));
        figure.shareOf().ifPresent(s -> cells.put(Field.SHARE_OF, s));
        figure.source().ifPresent(s -> cells.put(Field.SOURCE, s));
        figure.about().ifPresent(a -> cells.put(Field.ABOUT, Integer.toString(a)));
        return new PredictedFigure(
                figure.id(),
                figure.evidence().quote(),
                figure.evidence().charStart(),
                figure.evidence().charEnd(),
                figure.quantity().amount().value(),
                figure.quantity().amount().high(),
                cells);
    }

    public String cell(Field field) {
        return cells.getOrDefault(field, "");
    }
}
