package io.gleaner.expected;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A figure that a person read in an article.
 *
 * @param line where it stands in its file
 * @param id its number in the article
 * @param quote the words, to the letter
 * @param charStart where they begin in the article's text, in code points
 * @param charEnd where they end, exclusive
 * @param value the number at full scale
 * @param high the upper end of a range
 * @param cells what the other columns say, alternatives parted by {@code |}; a column that is not
 *     there at all is compared with nothing
 */
public record ExpectedFigure(
        int line,
        int id,
        String quote,
        int charStart,
        int charEnd,
        BigDecimal value,
        Optional<BigDecimal> high,
        Map<Field, String> cells) {

    public String cell(Field field) {
        return cells.getOrDefault(field, "");
    }

    /** Whether the column must be filled: no alternative is empty. */
    public boolean asksFor(Field field) {
        return !Field.alternatives(cell(field)).contains("");
    }

    /** Whether a predicted cell says what this figure's says, or nothing was to be said. */
    public boolean agrees(Field field, String predicted) {
        return !cells.containsKey(field) || field.right(cell(field), predicted);
    }
}
