package io.gleaner.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Rows as JSON. */
final class JsonText {
    private final StringBuilder json = new StringBuilder();
    private final boolean decimalsAsText;

    private JsonText(boolean decimalsAsText) {
        this.decimalsAsText = decimalsAsText;
    }

    /**
     * One object on one line.
     *
     * @param decimalsAsText writes decimals as strings, which no reader rounds
     */
    static String object(List<String> names, List<Object> cells, boolean decimalsAsText) {
        JsonText text = new JsonText(decimalsAsText);
        for (int i = 0; i < names.size(); i++) {
            text.json.append(i == 0 ? "{" : ", ");
            text.quote(names.get(i));
            text.json.append(": ");
            text.value(cells.get(i));
        }
        return text.json.append('}').toString();
    }

    private void value(Object cell) {
        if (cell == null) {
            json.append("null");
        } else if (cell instanceof BigDecimal number) {
            String plain = CsvCells.plain(number);
            json.append(decimalsAsText ? '"' + plain + '"' : plain);
        } else if (cell instanceof Double number && !Double.isFinite(number)) {
            quote(number.toString());
        } else if (cell instanceof Number || cell instanceof Boolean) {
            json.append(cell);
        } else if (cell instanceof List<?> list) {
            String separator = "[";
            for (Object element : list) {
                json.append(separator);
                value(element);
                separator = ", ";
            }
            json.append(list.isEmpty() ? "[]" : "]");
        } else if (cell instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.append(separator);
                quote(String.valueOf(entry.getKey()));
                json.append(": ");
                value(entry.getValue());
                separator = ", ";
            }
            json.append(map.isEmpty() ? "{}" : "}");
        } else {
            quote(cell.toString());
        }
    }

    private void quote(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c == '\n') {
                json.append("\\n");
            } else if (Character.isISOControl(c) || Character.isSurrogate(c) && alone(text, i)) {
                json.append("\\u").append(hex(c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private static boolean alone(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
