package io.gleaner.input;

import org.jsoup.nodes.Element;

/**
 * A stretch of a page's text that stands on lines of its own.
 *
 * @param element the innermost block-level element that holds it
 * @param kind what it is
 * @param text its words, spaces collapsed
 * @param linkShare which part of its letters stands in links, 0 to 1
 */
record PageBlock(Element element, Kind kind, String text, double linkShare) {
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW
    }

    boolean isInside(Element outer) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e == outer) {
                return true;
            }
        }
        return false;
    }

    boolean endsSentence() {
        char last = text.charAt(text.length() - 1);
        return ".!?:;\"\u201D\u2019'".indexOf(last) >= 0;
    }

    /** Items of a list and rows of a table stand close together. */
    boolean continues(PageBlock before) {
        return kind == before.kind && (kind == Kind.ITEM || kind == Kind.ROW);
    }
}
