package io.gleaner.input;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What stands raised in a page: marks of footnotes, which are no digits of a number, are taken out;
 * powers of ten are written in the line.
 *
 * <pre>
 * $42 million&lt;sup&gt;1&lt;/sup&gt;    $42 million       35 km&lt;sup&gt;2&lt;/sup&gt;      35 km2
 * 4%&lt;a href="#fn2"&gt;[2]&lt;/a&gt;       4%                10&lt;sup&gt;6&lt;/sup&gt;         10^6
 * </pre>
 */
final class NoteMarks {
    private static final Pattern MARK =
            Pattern.compile(
                    "[\\[(]?(?:[0-9]{1,3}(?:, ?[0-9]{1,3})*|[a-z*\u2020\u2021\u00A7])[\\])]?");
    private static final Pattern NOTE =
            Pattern.compile("(?i)#_?(?:fn|ftn|foot|note|cite|ref|en)[-_:a-z]*[0-9]*.*");
    private static final Pattern POWER = Pattern.compile("[-\u2212\u2013]?[0-9]{1,2}");
    private static final Pattern TEN = Pattern.compile("(?s).*[x\u00D7*\u00B7]\\s*10|(?s)\\s*10");

    /** Lengths that squares and cubes are made of. */
    private static final Set<String> LENGTHS =
            Set.of("m", "km", "cm", "mm", "dm", "ft", "in", "mi", "yd", "\u00B5m", "nm");

    private NoteMarks() {}

    static void removeFrom(Document page) {
        page.select("a[href], [role=doc-noteref]").stream()
                .filter(a -> a.attr("role").equals("doc-noteref") || isNote(a))
                .filter(a -> MARK.matcher(a.text().strip()).matches())
                .toList()
                .forEach(Element::remove);
        for (Element sup : page.select("sup")) {
            String raised = sup.text().strip();
            String before = before(sup);
            if (POWER.matcher(raised).matches() && TEN.matcher(before).matches()) {
                sup.text("^" + raised);
            } else if (raised.isEmpty()
                    || MARK.matcher(raised).matches() && !isPowerOfLength(before, raised)) {
                sup.remove();
            }
        }
    }

    private static boolean isNote(Element a) {
        return NOTE.matcher(a.attr("href")).matches();
    }

    private static boolean isPowerOfLength(String before, String raised) {
        int from = before.length();
        while (from > 0 && Character.isLetter(before.charAt(from - 1))) {
            from--;
        }
        return (raised.equals("2") || raised.equals("3"))
                && LENGTHS.contains(before.substring(from));
    }

    private static String before(Element sup) {
        Node node = sup.previousSibling();
        return node instanceof TextNode words ? words.getWholeText() : "";
    }
}
