package io.gleaner.expected;

import io.gleaner.figure.Figure;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

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
 * @param confidence how sure the figure is, from 0 to 1; empty where it does not tell
 */
public record PredictedFigure(
        int id,
        String quote,
        int charStart,
        int charEnd,
        Optional<BigDecimal> value,
        Optional<BigDecimal> high,
        Map<Field, String> cells,
        OptionalDouble confidence) {

    /** A figure that does not tell how sure it is. */
    public PredictedFigure(
            int id,
            String quote,
            int charStart,
            int charEnd,
            Optional<BigDecimal> value,
            Optional<BigDecimal> high,
            Map<Field, String> cells) {
        this(id, quote, charStart, charEnd, value, high, cells, OptionalDouble.empty());
    }

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
                cells,
                OptionalDouble.of(figure.confidence().figure()));
    }

    /** Its number as people read it, {@code 1..1.5} for a range, {@code ?} when it is not held. */
    public String number() {
        return value.map(PredictedFigure::plain).orElse("?")
                + high.map(h -> ".." + plain(h)).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    public String cell(Field field) {
        return cells.getOrDefault(field, "");
    }
}
