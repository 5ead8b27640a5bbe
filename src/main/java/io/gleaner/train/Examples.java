package io.gleaner.train;

import io.gleaner.expected.ExpectedFigure;
import io.gleaner.expected.Field;
import io.gleaner.figure.StoryReader;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Story;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.text.Article;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sentences that people wrote to show how figures are linked, {@code rules/linker/examples.csv}:
 * one figure of each in brackets, and of its fields those that the line is about.
 *
 * <pre>
 * text,published,role,direction,about,subject,share_of,period,base_period,source
 * "Profits fell [4%] to $2 million.",,growth,down,$2 million,profits,,,,
 * </pre>
 *
 * <p>An empty cell asks nothing; {@code -} says that there is none; {@code about} holds the words
 * of the other figure. A pilcrow between blanks parts paragraphs.
 */
public final class Examples {
    public static final String FILE = "linker/examples.csv";

    /** The kind of source that they are told as. */
    public static final String KIND = "examples";

    private static final List<String> HEADER =
            List.of(
                    "text",
                    "published",
                    "role",
                    "direction",
                    "about",
                    "subject",
                    "share_of",
                    "period",
                    "base_period",
                    "source");
    private static final List<Field> FIELDS =
            List.of(
                    Field.ROLE,
                    Field.DIRECTION,
                    Field.SUBJECT,
                    Field.SHARE_OF,
                    Field.PERIOD,
                    Field.BASE_PERIOD,
                    Field.SOURCE);

    private Examples() {}

    /** The examples as articles to learn from; none where there is no such file. */
    public static List<TaughtArticle> read(RuleFiles files, StoryReader reader, Problems problems) {
        List<TaughtArticle> all = new ArrayList<>();
        if (files.has(FILE)) {
            for (RuleTable.Row row : RuleTable.read(files, FILE, HEADER, problems).rows()) {
                example(row, reader).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<TaughtArticle> example(RuleTable.Row row, StoryReader reader) {
        String text = row.required("text").replace(" \u00b6 ", "\n\n");
        int from = text.indexOf('[');
        int to = text.indexOf(']', from + 1) - 1;
        if (from < 0 || to < from) {
            row.problem("text", "has no figure in brackets");
            return Optional.empty();
        }
        String plain = text.substring(0, from) + text.substring(from + 1).replaceFirst("]", "");
        Article article = Article.of("example " + row.line(), plain);
        if (!row.text("published").isEmpty()) {
            try {
                article = article.publishedOn(LocalDate.parse(row.text("published")), "example");
            } catch (DateTimeParseException e) {
                row.problem("published", "is no date; write it like 2024-12-31");
            }
        }
        Story story = reader.whole(article);
        Map<Integer, String> ids = new HashMap<>();
        Optional<Datum> marked = Optional.empty();
        for (Datum datum : story.data()) {
            ids.put(datum.index(), Integer.toString(datum.index()));
            boolean overlaps =
                    datum.mention().span().start() < to && from < datum.mention().span().end();
            if (overlaps && marked.isEmpty()) {
                marked = Optional.of(datum);
            }
        }
        if (marked.isEmpty()) {
            row.problem("text", "\"" + text.substring(from, to + 2) + "\" is read as no figure");
            return Optional.empty();
        }
        ExpectedFigure gold =
                new ExpectedFigure(
                        row.line(),
                        1,
                        plain.substring(from, to),
                        from,
                        to,
                        BigDecimal.ZERO,
                        Optional.empty(),
                        cells(row, story, plain));
        return Optional.of(
                new TaughtArticle(
                        article,
                        KIND,
                        KIND,
                        story,
                        List.of(),
                        Map.of(marked.get().index(), gold),
                        ids));
    }

    private static Map<Field, String> cells(RuleTable.Row row, Story story, String plain) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        for (Field field : FIELDS) {
            String cell = row.text(field.column());
            if (!cell.isEmpty()) {
                cells.put(field, cell.equals("-") ? "" : cell);
            }
        }
        String about = row.text("about");
        if (about.equals("-")) {
            cells.put(Field.ABOUT, "");
        } else if (!about.isEmpty()) {
            int at = plain.indexOf(about);
            story.data().stream()
                    .filter(d -> at >= 0 && d.mention().span().start() < at + about.length())
                    .filter(d -> at < d.mention().span().end())
                    .findFirst()
                    .ifPresentOrElse(
                            d -> cells.put(Field.ABOUT, Integer.toString(d.index())),
                            () ->
                                    row.problem(
                                            "about", "\"" + about + "\" is no figure of the text"));
        }
        return cells;
    }
}
