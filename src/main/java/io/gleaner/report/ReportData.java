package io.gleaner.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All that the report shows.
 *
 * @param title heads the page
 * @param measures what the run as a whole gave, by name: {@code articles}, {@code fact F1}
 * @param articles the articles, in the order they are listed
 * @param problems inputs that were set aside, with the reason
 */
public record ReportData(
        String title,
        List<Measure> measures,
        List<ArticleView> articles,
        List<ProblemView> problems) {

    /**
     * One number of the summary.
     *
     * @param name what it counts
     * @param value the number, as shown
     * @param note what it means, for those who hover
     */
    public record Measure(String name, String value, String note) {}

    /**
     * One article.
     *
     * @param about what is known of it, label by label: publisher, published, path
     * @param text its text to the letter
     * @param misses where it was read wrongly, by the expected values
     */
    public record ArticleView(
            String id,
            String title,
            Map<String, String> about,
            String text,
            List<FigureView> figures,
            List<MissView> misses) {}

    /**
     * One figure.
     *
     * @param start where its quote stands in the text, in UTF-16 units
     * @param cells its columns by name; empty cells are left out
     */
    public record FigureView(int id, int start, int end, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        String role() {
            return cell("role");
        }

        /** A column that tells how sure something is; empty where it does not. */
        OptionalDouble probability(String column) {
            try {
                String cell = cell(column);
                return cell.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Double.parseDouble(cell));
            } catch (NumberFormatException e) {
                return OptionalDouble.empty();
            }
        }
    }

    /**
     * One difference between what a person read and what the program read.
     *
     * @param kind the class of error: {@code missed}, {@code subject}
     * @param figure the figure that it is about, where one was read
     */
    public record MissView(
            String kind, String quote, String expected, String got, Optional<Integer> figure) {}

    /** An input that was set aside. */
    public record ProblemView(String name, String reason) {}
}
