package io.gleaner.input;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** What stands on every page of a site and belongs to no article; it is taken out first. */
final class Clutter {
    private static final String ELEMENTS =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video,"
                    + " button, select, input, textarea, nav, aside, footer, figcaption,"
                    + " menu, dialog, [hidden], s, strike, del, [role=navigation],"
                    + " [role=banner], [role=contentinfo], [role=complementary], [role=search],"
                    + " [role=dialog], [role=alert], .sr-only, .visually-hidden,"
                    + " .screen-reader-text, [style~=(?i)line-through]";

    /** What nobody sees; unless it is the whole page, which a script shows. */
    private static final String HIDDEN =
            "[aria-hidden=true], [style~=(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)]";

    /** Words of class names and ids, as sites call such parts. */
    private static final Set<String> WORDS =
            Set.of(
                    "ad",
                    "ads",
                    "advert",
                    "advertisement",
                    "advertising",
                    "banner",
                    "breadcrumb",
                    "breadcrumbs",
                    "byline",
                    "caption",
                    "comment",
                    "comments",
                    "cookie",
                    "cookies",
                    "copyright",
                    "credit",
                    "disclaimer",
                    "disqus",
                    "footer",
                    "menu",
                    "modal",
                    "nav",
                    "navbar",
                    "navigation",
                    "newsletter",
                    "outbrain",
                    "pagination",
                    "paywall",
                    "popup",
                    "popular",
                    "promo",
                    "promotion",
                    "recommended",
                    "recommendations",
                    "related",
                    "share",
                    "sharing",
                    "sharedaddy",
                    "sidebar",
                    "signup",
                    "skip",
                    "social",
                    "sponsored",
                    "subscribe",
                    "subscription",
                    "taboola",
                    "tags",
                    "toolbar",
                    "trending",
                    "widget");

    /** A part with more than this share of the page's letters is the page, whatever its name. */
    private static final double LARGEST = 0.4;

    /** A hidden part with more than this share is. */
    private static final double WHOLE = 0.9;

    private Clutter() {}

    static void removeFrom(Document page) {
        page.select(ELEMENTS).remove();
        NoteMarks.removeFrom(page);
        page.select("header").stream()
                .filter(header -> header.closest("article, main") == null)
                .forEach(Element::remove);
        Element body = page.body();
        Map<Element, Integer> seen = lengths(body);
        body.select(HIDDEN).forEach(e -> removeUnless(e, seen, WHOLE * seen.get(body)));
        body.select("form").forEach(e -> removeUnless(e, seen, LARGEST * seen.get(body)));
        Map<Element, Integer> lengths = lengths(body);
        List<Element> named =
                body.select("[class], [id]").stream().filter(Clutter::isNamedSo).toList();
        for (Element element : named) {
            if (!isWithinText(element, lengths)) {
                removeUnless(element, lengths, LARGEST * lengths.get(body));
            }
        }
    }

    /** Takes an element out unless it holds more than so many characters: then it is the page. */
    private static void removeUnless(Element element, Map<Element, Integer> lengths, double most) {
        if (!element.normalName().equals("body") && lengths.get(element) <= most) {
            element.remove();
        }
    }

    /** A word or link of a paragraph, whatever its site calls it: 900 ships. */
    private static boolean isWithinText(Element element, Map<Element, Integer> lengths) {
        Element holder = element.isBlock() ? null : element.closest("p, li");
        return holder != null
                && holder != element
                && 2 * lengths.get(element) < lengths.get(holder);
    }

    /** How many characters stand in each element, in one walk. */
    private static Map<Element, Integer> lengths(Element body) {
        Map<Element, Integer> lengths = new IdentityHashMap<>();
        int[] passed = {0};
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            passed[0] += words.text().strip().length();
                        } else if (node instanceof Element element) {
                            lengths.put(element, passed[0]);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element) {
                            lengths.merge(element, passed[0], (start, end) -> end - start);
                        }
                    }
                },
                body);
        return lengths;
    }

    private static boolean isNamedSo(Element element) {
        if (element.normalName().equals("body") || element.normalName().equals("article")) {
            return false;
        }
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        for (String word : names.split("[^a-z]+")) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
