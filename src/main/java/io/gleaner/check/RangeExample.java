package io.gleaner.check;

import io.gleaner.figure.Figure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of a figure as a range asks of it.
 *
 * @param value the number
 * @param unit its unit's code
 * @param dimension its unit's dimension; empty where an example does not say
 * @param role the figure's role
 * @param direction the way it went; empty when none
 * @param subject what is measured; may be empty
 */
record RangeExample(
        BigDecimal value,
        String unit,
        String dimension,
        String role,
        String direction,
        String subject) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(-?\\d{1,30}(?:\\.\\d{1,10})?) (\\S{1,40}) ([a-z]{1,12})(?: (up|down|flat))?(?: of"
                            + " (.{1,80}))?");

    static RangeExample of(Figure figure, BigDecimal value) {
        return new RangeExample(
                value,
                figure.quantity().unit().code(),
                figure.quantity().unit().dimension(),
                figure.role().toString(),
                figure.direction().map(Object::toString).orElse(""),
                figure.subject().orElse(""));
    }

    /** {@code 97 percent level of unemployment rate}, {@code 130 percent growth down}. */
    static Optional<RangeExample> parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new RangeExample(
                        new BigDecimal(m.group(1)),
                        m.group(2),
                        "",
                        m.group(3),
                        m.group(4) == null ? "" : m.group(4),
                        m.group(5) == null ? "" : m.group(5)));
    }
}
