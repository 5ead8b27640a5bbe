package io.gleaner.report;

import io.gleaner.report.ReportData.ArticleView;
import io.gleaner.report.ReportData.FigureView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The figures of all articles that are most likely wrong, each with a way to its place. */
final class LeastSure {
    private static final int MOST = 20;

    /** The columns that tell how sure parts of a figure are. */
    private static final List<String> PARTS = List.of("unit", "role", "subject", "period");

    private record Located(ArticleView article, String anchor, FigureView figure, double sure) {}

    private final Html html;
    private final List<Located> figures = new ArrayList<>();

    LeastSure(Html html, List<ArticleView> articles) {
        this.html = html;
        for (int i = 0; i < articles.size(); i++) {
            ArticleView article = articles.get(i);
            String anchor = "a" + (i + 1);
            for (FigureView figure : article.figures()) {
                figure.probability("confidence").stream()
                        .filter(sure -> sure < 1)
                        .forEach(sure -> figures.add(new Located(article, anchor, figure, sure)));
            }
        }
        // stable: figures that are as sure as each other stay in the order of the page
        figures.sort(Comparator.comparingDouble(Located::sure));
    }

    void write() {
        if (figures.isEmpty()) {
            return;
        }
        List<Located> least = figures.subList(0, Math.min(MOST, figures.size()));
        html.open("section", "class", "problems unsure").line();
        html.element("h2", "Least sure").open("details");
        html.element("summary", Report.count(least.size(), "figure") + " to look at first");
        html.open("ol").line();
        least.forEach(this::item);
        html.close().close().closeLine();
    }

    private void item(Located located) {
        FigureView figure = located.figure();
        String row = located.anchor() + "-" + figure.id();
        boolean marked = MarkedText.apart(located.article().figures()).contains(figure);
        html.open("li");
        html.element("b", figure.cell("confidence")).text(" ");
        html.element(
                "a",
                "\u201c" + figure.cell("quote") + "\u201d",
                "href",
                "#" + (marked ? MarkedText.place(located.anchor(), figure) : row),
                "data-points",
                row);
        html.text(": " + meaning(figure) + weakest(figure) + " ");
        html.element("span", located.article().title(), "class", "title").closeLine();
    }

    private static String meaning(FigureView figure) {
        List<String> words = new ArrayList<>();
        words.add((figure.role() + " " + figure.cell("direction")).strip());
        words.add((FigureTable.value(figure) + " " + figure.cell("unit")).strip());
        words.add(figure.cell("subject"));
        words.add(figure.cell("period"));
        words.removeIf(String::isEmpty);
        return String.join(", ", words);
    }

    /** What of it is least sure. */
    private static String weakest(FigureView figure) {
        return PARTS.stream()
                .filter(part -> figure.probability(part + "_confidence").isPresent())
                .min(
                        Comparator.comparingDouble(
                                part -> figure.probability(part + "_confidence").getAsDouble()))
                .map(part -> "; least sure: " + part + " " + figure.cell(part + "_confidence"))
                .orElse("");
    }
}
