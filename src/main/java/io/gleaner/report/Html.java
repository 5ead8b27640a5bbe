package io.gleaner.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML, element by element, so that no text can become markup: whatever is handed in is
 * escaped, and only names of elements and attributes written in the program's own code are not.
 */
final class Html {
    private static final Set<String> VOID = Set.of("meta", "br", "input", "link");

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(StringBuilder out) {
        this.out = out;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; a null value leaves its attribute out
     */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        if (!VOID.contains(element)) {
            open.push(element);
        }
        return this;
    }

    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes an element and goes to a new line. */
    Html closeLine() {
        close();
        out.append('\n');
        return this;
    }

    Html text(String words) {
        escape(words);
        return this;
    }

    /** An element that holds only words. */
    Html element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** The program's own style sheet or script, to the letter: never anything from data. */
    Html own(String element, String content) {
        out.append('<').append(element).append('>');
        out.append(content);
        out.append("</").append(element).append(">\n");
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\u0000' -> out.append('\uFFFD');
                default -> out.append(c);
            }
        }
    }
}
