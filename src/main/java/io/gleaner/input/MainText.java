package io.gleaner.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of the article that a web page is about, without what surrounds it.
 *
 * <p>Every block of text on the page earns points when it reads like prose and loses them when it
 * is short or made of links. The article is the element whose blocks earn the most together: a
 * smaller one would leave prose out, a larger one takes menus in.
 */
final class MainText {
    /** A block may have this share of its letters in links and still be prose. */
    private static final double MOST_LINKS = 0.5;

    private static final int SHORT = 40;

    /** How sites call the element that holds an article's body. */
    private static final List<String> BODY_NAMES =
            List.of(
                    "article-body",
                    "articlebody",
                    "article-content",
                    "article-text",
                    "entry-content",
                    "post-content",
                    "post-body",
                    "story-body",
                    "story-content");

    /** An element of such a name is believed when it earns this part of the most. */
    private static final double LEAST_NAMED = 0.3;

    /** Headings and lines that open what follows an article on its page. */
    private static final Set<String> TAILS =
            Set.of(
                    "comments",
                    "leave a reply",
                    "leave a comment",
                    "more from",
                    "more stories",
                    "most popular",
                    "most read",
                    "read next",
                    "recommended",
                    "related",
                    "related articles",
                    "related content",
                    "related news",
                    "related posts",
                    "related stories",
                    "related topics",
                    "you may also like",
                    "you might also like");

    private MainText() {}

    /**
     * The main text, a block a line: paragraphs and headings with an empty line around them, list
     * items behind a dash, table rows with bars between their cells.
     *
     * @param title left out where it is repeated as a heading: it is the article's title already
     */
    static String of(Document page, Optional<String> title) {
        Clutter.removeFrom(page);
        List<PageBlock> blocks = PageBlocks.of(page.body());
        Element article = best(blocks).orElse(page.body());
        List<PageBlock> kept = new ArrayList<>();
        for (PageBlock block : blocks) {
            if (!block.isInside(article)) {
                continue;
            }
            if (TAILS.contains(plain(block.text()))) {
                break;
            }
            if (isKept(block, title)) {
                kept.add(block);
            }
        }
        return join(withoutHangingHeadings(kept));
    }

    private static Optional<Element> best(List<PageBlock> blocks) {
        Map<Element, Double> sums = new HashMap<>();
        for (PageBlock block : blocks) {
            double points = points(block);
            for (Element e = block.element(); e != null; e = e.parent()) {
                sums.merge(e, points, Double::sum);
            }
        }
        Element best = null;
        double most = 0;
        Element named = null;
        double mostNamed = 0;
        for (PageBlock block : blocks) {
            for (Element e = block.element(); e != null; e = e.parent()) {
                // of equals the outer one: it holds headings that earn nothing
                if (sums.get(e) >= most) {
                    most = sums.get(e);
                    best = e;
                }
                if (sums.get(e) >= mostNamed && isNamedArticle(e)) {
                    mostNamed = sums.get(e);
                    named = e;
                }
            }
        }
        return Optional.ofNullable(mostNamed >= LEAST_NAMED * most ? named : best);
    }

    /** Whether the page itself says that the article's body is here. */
    private static boolean isNamedArticle(Element e) {
        if (e.attr("itemprop").contains("articleBody")) {
            return true;
        }
        String names = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT).replace('_', '-');
        return BODY_NAMES.stream().anyMatch(names::contains);
    }

    private static double points(PageBlock block) {
        int length = block.text().length();
        if (block.linkShare() > MOST_LINKS || isTeaser(block)) {
            return -10 - 0.3 * length;
        }
        return switch (block.kind()) {
            case HEADING -> 0;
            case ITEM, ROW -> length < SHORT ? -1 : 0.5 * length;
            case PARAGRAPH -> length < SHORT ? (block.endsSentence() ? 0.5 * length : -8) : length;
        };
    }

    private static boolean isTimeAlone(PageBlock block) {
        Element time = block.element().selectFirst("time");
        return time != null && time.text().strip().equals(block.text());
    }

    /** The first words of another article, cut off. */
    private static boolean isTeaser(PageBlock block) {
        return block.text().endsWith("\u2026]")
                || block.text().endsWith("[...]")
                || block.linkShare() > 0 && block.text().endsWith("...");
    }

    private static boolean isKept(PageBlock block, Optional<String> title) {
        if (block.kind() == PageBlock.Kind.HEADING) {
            return title.filter(t -> sameWords(t, block.text())).isEmpty();
        }
        if (isTimeAlone(block)
                || isTeaser(block)
                || block.kind() == PageBlock.Kind.PARAGRAPH
                        && PublicationDate.isDateLine(block.text())) {
            return false;
        }
        return block.linkShare() <= MOST_LINKS
                || block.linkShare() <= 0.9 && block.endsSentence() && block.text().length() > 60;
    }

    private static boolean sameWords(String title, String heading) {
        String a = letters(title);
        String b = letters(heading);
        return a.equals(b) || a.startsWith(b) && b.length() > 20;
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        return lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** A heading is kept for what follows it; nothing follows the last. */
    private static List<PageBlock> withoutHangingHeadings(List<PageBlock> blocks) {
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1).kind() == PageBlock.Kind.HEADING) {
            end--;
        }
        return blocks.subList(0, end);
    }

    private static String join(List<PageBlock> blocks) {
        StringBuilder text = new StringBuilder();
        PageBlock before = null;
        for (PageBlock block : blocks) {
            if (before != null) {
                text.append(block.continues(before) ? "\n" : "\n\n");
            }
            text.append(block.kind() == PageBlock.Kind.ITEM ? "- " : "").append(block.text());
            before = block;
        }
        return text.toString();
    }
}
