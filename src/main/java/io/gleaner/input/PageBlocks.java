package io.gleaner.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts a page into blocks: text between the starts and ends of block-level elements.
 *
 * <p>One walk over the tree, no recursion: pages are nested as deep as their makers please.
 */
final class PageBlocks implements NodeVisitor {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ROWS = Set.of("tr", "caption");
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final Set<String> ITEMS = Set.of("li", "dt", "dd");

    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element holder;
    private final Set<Element> dataTables;
    private int inLinks;
    private int inTables;
    private int linkLetters;
    private int letters;

    private PageBlocks(Element body) {
        holder = body;
        dataTables = DataTables.in(body);
    }

    static List<PageBlock> of(Element body) {
        PageBlocks cutter = new PageBlocks(body);
        NodeTraversor.traverse(cutter, body);
        cutter.cut();
        return cutter.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (name.equals("a")) {
            inLinks++;
        } else if (name.equals("br") && goesOn(element)) {
            add(" ");
        } else if (name.equals("br")) {
            Element inside = holder;
            cut();
            holder = inside;
        } else if (inTables > 0 && isCell(name)) {
            if (!text.isEmpty()) {
                add(" | ");
            }
        } else if (breaks(element)) {
            cut();
            holder = element;
        }
        inTables += dataTables.contains(element) ? 1 : 0;
    }

    /** Whether a line is broken within a sentence: cargo reached, 4.2, million tonnes. */
    private boolean goesOn(Element br) {
        String next = br.nextSibling() instanceof TextNode words ? words.text().strip() : "";
        int last = text.length() - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        if (next.isEmpty() || last < 0) {
            return false;
        }
        char first = next.charAt(0);
        boolean letter = Character.isLetter(text.charAt(last));
        return Character.isLowerCase(first) && (letter || Character.isDigit(text.charAt(last)))
                || Character.isDigit(first) && Character.isLowerCase(text.charAt(last));
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        inTables -= dataTables.contains(element) ? 1 : 0;
        String name = element.normalName();
        if (name.equals("a")) {
            inLinks--;
        } else if (breaks(element)) {
            cut();
            holder = element.parent() == null ? element : element.parent();
        }
    }

    /** Inside a table of data only rows break: each is one line. */
    private boolean breaks(Element element) {
        if (inTables > 0) {
            return ROWS.contains(element.normalName());
        }
        return element.isBlock() || isCell(element.normalName());
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (c == SOFT_HYPHEN) {
                continue;
            }
            if (space) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
                continue;
            }
            text.append(c);
            letters++;
            linkLetters += inLinks > 0 ? 1 : 0;
        }
    }

    private void cut() {
        int end = text.length();
        while (end > 0 && isMargin(text.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && isMargin(text.charAt(start))) {
            start++;
        }
        if (start < end) {
            double share = letters == 0 ? 0 : (double) linkLetters / letters;
            blocks.add(new PageBlock(holder, kind(), text.substring(start, end), share));
        }
        text.setLength(0);
        letters = 0;
        linkLetters = 0;
    }

    private static boolean isMargin(char c) {
        return c == ' ' || c == '|' || Character.isSpaceChar(c);
    }

    private PageBlock.Kind kind() {
        for (Element e = holder; e != null && !e.normalName().equals("body"); e = e.parent()) {
            String name = e.normalName();
            if (HEADINGS.contains(name)) {
                return PageBlock.Kind.HEADING;
            }
            if (ITEMS.contains(name)) {
                return PageBlock.Kind.ITEM;
            }
            if (name.equals("tr")) {
                return PageBlock.Kind.ROW;
            }
            if (name.equals("p") || name.equals("div")) {
                return e.parent() != null && ITEMS.contains(e.parent().normalName())
                        ? PageBlock.Kind.ITEM
                        : PageBlock.Kind.PARAGRAPH;
            }
        }
        return PageBlock.Kind.PARAGRAPH;
    }
}
