package io.gleaner.report;

import io.gleaner.report.ReportData.ArticleView;
import io.gleaner.report.ReportData.FigureView;
import io.gleaner.report.ReportData.MissView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was read wrongly in all articles, by class of error: the commonest first. */
final class MissClasses {
    private final Html html;
    private final SortedMap<String, List<Located>> byKind = new TreeMap<>();

    private record Located(ArticleView article, String anchor, MissView miss) {}

    MissClasses(Html html, List<ArticleView> articles) {
        this.html = html;
        for (int i = 0; i < articles.size(); i++) {
            ArticleView article = articles.get(i);
            String anchor = "a" + (i + 1);
            article.misses()
                    .forEach(
                            miss ->
                                    byKind.computeIfAbsent(miss.kind(), k -> new ArrayList<>())
                                            .add(new Located(article, anchor, miss)));
        }
    }

    void write() {
        if (byKind.isEmpty()) {
            return;
        }
        int all = byKind.values().stream().mapToInt(List::size).sum();
        html.open("section", "class", "problems classes").line();
        html.element("h2", Report.count(all, "miss") + " against the expected values").line();
        byKind.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                .forEach(entry -> kind(entry.getKey(), entry.getValue()));
        html.closeLine();
    }

    private void kind(String kind, List<Located> misses) {
        html.open("details").element("summary", kind + ": " + misses.size()).open("ul").line();
        for (Located located : misses) {
            MissView miss = located.miss();
            html.open("li");
            html.element("a", located.article().title(), "href", "#" + located.anchor());
            html.text(": \"" + miss.quote() + "\"");
            if (!miss.expected().isEmpty()) {
                html.text(", expected \"" + miss.expected() + "\"");
            }
            if (!miss.got().isEmpty()) {
                html.text(", got \"" + miss.got() + "\"");
            }
            String sentence = sentence(located.article(), miss);
            if (!sentence.isEmpty()) {
                html.open("br").element("q", sentence);
            }
            html.closeLine();
        }
        html.close().closeLine();
    }

    /** The line of the article around the figure, as much as a sentence of it. */
    private static String sentence(ArticleView article, MissView miss) {
        String text = article.text();
        int at =
                miss.figure()
                        .flatMap(id -> place(article, id))
                        .orElseGet(() -> text.indexOf(miss.quote()));
        if (at < 0) {
            return "";
        }
        int from = Math.max(text.lastIndexOf(". ", at) + 1, text.lastIndexOf('\n', at) + 1);
        int stop = text.indexOf(". ", at);
        int line = text.indexOf('\n', at);
        int end = line < 0 ? text.length() : line;
        return text.substring(from, stop < 0 ? end : Math.min(stop + 1, end)).strip();
    }

    private static Optional<Integer> place(ArticleView article, int figure) {
        return article.figures().stream()
                .filter(f -> f.id() == figure)
                .map(FigureView::start)
                .findFirst();
    }
}
