package io.gleaner.store;

import io.gleaner.figure.Confidence;
import io.gleaner.figure.Figure;
import io.gleaner.figure.trait.Dated;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Amount;
import io.gleaner.quantity.Unit;
import io.gleaner.text.Span;
import io.gleaner.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A figure as a row of cells, the same in every exit: CSV, JSON lines, DuckDB.
 *
 * <p>A cell is an {@code Integer}, a {@code BigDecimal}, a {@code Double} for how sure something
 * is, a {@code LocalDate}, a {@code String}, or null where the text gives no answer.
 */
public final class FigureRow {
    /** The columns that tell how sure a figure is, and what of it, in order. */
    static final List<String> CONFIDENCES =
            List.of(
                    "confidence",
                    "unit_confidence",
                    "role_confidence",
                    "subject_confidence",
                    "period_confidence");

    /** The columns, in order. */
    public static final List<String> COLUMNS =
            List.of(
                    "article",
                    "id",
                    "sentence",
                    "char_start",
                    "char_end",
                    "quote",
                    "value",
                    "high",
                    "value_text",
                    "bound",
                    "unit",
                    "unit_name",
                    "dimension",
                    "unit_from",
                    "base_value",
                    "base_unit",
                    "role",
                    "direction",
                    "about",
                    "subject",
                    "share_of",
                    "period",
                    "period_start",
                    "period_end",
                    "period_from",
                    "base_period",
                    "base_start",
                    "base_end",
                    "source",
                    "status",
                    "confidence",
                    "unit_confidence",
                    "role_confidence",
                    "subject_confidence",
                    "period_confidence",
                    "rules");

    /** Probabilities have three places. */
    private static final double THOUSAND = 1000.0;

    /** What the store's DECIMAL(38,9) cannot hold: 30 digits before the point. */
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(29);

    private final List<Object> cells = new ArrayList<>(COLUMNS.size());

    private FigureRow() {}

    public static FigureRow of(Figure figure, BaseUnit baseUnit) {
        FigureRow row = new FigureRow();
        row.place(figure);
        row.quantity(figure, baseUnit);
        row.meaning(figure);
        row.sureness(figure.confidence());
        row.text(String.join("; ", rules(figure)));
        return row;
    }

    private void place(Figure figure) {
        cells.add(figure.article());
        cells.add(figure.id());
        cells.add(figure.evidence().sentence());
        cells.add(figure.evidence().charStart());
        cells.add(figure.evidence().charEnd());
        cells.add(figure.evidence().quote());
    }

    private void quantity(Figure figure, BaseUnit baseUnit) {
        Amount amount = figure.quantity().amount();
        Unit unit = figure.quantity().unit();
        Optional<BigDecimal> value = amount.value().filter(v -> held(amount));
        cells.add(value.orElse(null));
        cells.add(amount.high().filter(v -> held(amount)).orElse(null));
        cells.add(asWritten(figure));
        cells.add(figure.quantity().bound().sign());
        text(unit.code());
        text(unit.name());
        text(unit.dimension());
        text(unit.isNone() ? "" : figure.quantity().unitFrom());
        Optional<BaseUnit.Measure> base =
                value.flatMap(v -> baseUnit.of(v, unit, figure.role() == Role.CHANGE))
                        .filter(m -> held(m.value()));
        cells.add(base.map(BaseUnit.Measure::value).orElse(null));
        cells.add(base.map(BaseUnit.Measure::unit).orElse(null));
    }

    /** The number within the quote, as its article writes it. */
    private static String asWritten(Figure figure) {
        Span quote = figure.evidence().span();
        String words = figure.evidence().quote();
        return figure.quantity()
                .number()
                .filter(n -> n.start() >= quote.start() && n.end() <= quote.end())
                .map(n -> words.substring(n.start() - quote.start(), n.end() - quote.start()))
                .orElse(words);
    }

    private void meaning(Figure figure) {
        cells.add(figure.role().toString());
        cells.add(figure.direction().map(Object::toString).orElse(null));
        cells.add(figure.about().isPresent() ? figure.about().getAsInt() : null);
        cells.add(figure.subject().orElse(null));
        cells.add(figure.shareOf().orElse(null));
        period(figure.period().map(Dated::period));
        cells.add(figure.period().map(Dated::from).orElse(null));
        period(figure.basePeriod());
        cells.add(figure.source().orElse(null));
        cells.add(figure.status().toString());
    }

    private void sureness(Confidence confidence) {
        cells.add(rounded(confidence.figure()));
        cells.add(rounded(confidence.unit()));
        cells.add(rounded(confidence.role()));
        cells.add(rounded(confidence.subject()));
        cells.add(rounded(confidence.period()));
    }

    /** A probability as it is written everywhere. */
    static double rounded(double probability) {
        return Math.round(probability * THOUSAND) / THOUSAND;
    }

    private void period(Optional<Period> period) {
        cells.add(period.map(Period::toString).orElse(null));
        cells.add(period.map(Period::first).orElse(null));
        cells.add(period.map(Period::last).orElse(null));
    }

    private void text(String text) {
        cells.add(text.isEmpty() ? null : text);
    }

    private static boolean held(Amount amount) {
        return amount.value().filter(FigureRow::held).isPresent()
                && amount.high().map(FigureRow::held).orElse(true);
    }

    private static boolean held(BigDecimal value) {
        return value.abs().compareTo(TOO_LARGE) < 0;
    }

    private static List<String> rules(Figure figure) {
        List<String> rules = new ArrayList<>(figure.rules());
        Amount amount = figure.quantity().amount();
        if (amount instanceof Amount.Unheld unheld && !rules.contains(unheld.reason())) {
            rules.add(unheld.reason());
        } else if (amount.value().isPresent() && !held(amount)) {
            rules.add("over 29 digits before the point");
        }
        return rules;
    }

    /** The cells in the order of the columns. */
    public List<Object> cells() {
        return cells;
    }

    /** The cells by column, in order. */
    public Map<String, Object> byColumn() {
        Map<String, Object> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(COLUMNS.get(i), cells.get(i));
        }
        return byColumn;
    }
}
