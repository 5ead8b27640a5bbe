package io.gleaner.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gleaner.figure.Figure;
import io.gleaner.quantity.Amount;
import io.gleaner.store.BaseUnit;
import io.gleaner.store.FigureRow;
import java.math.BigDecimal;

/**
 * Figures as JSON lines: one object a figure, its keys the columns of the figures table.
 *
 * <p>Places are integers, how sure it is are numbers; values are plain decimals in strings, so that
 * no reader rounds them; what the text does not say is null.
 */
final class FigureJson {
    private final JsonMapper json = new JsonMapper();
    private final BaseUnit baseUnit;

    FigureJson(BaseUnit baseUnit) {
        this.baseUnit = baseUnit;
    }

    String line(Figure figure) {
        ObjectNode object = json.createObjectNode();
        FigureRow.of(figure, baseUnit)
                .byColumn()
                .forEach((column, cell) -> put(object, column, cell));
        try {
            return json.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(ObjectNode object, String column, Object cell) {
        if (cell == null) {
            object.putNull(column);
        } else if (cell instanceof Integer number) {
            object.put(column, number);
        } else if (cell instanceof Double number) {
            object.put(column, number);
        } else if (cell instanceof BigDecimal number) {
            object.put(column, Amount.plain(number));
        } else {
            object.put(column, cell.toString());
        }
    }
}
