package io.gleaner.figure.story;

import io.gleaner.time.Period;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.tokens.Sentence;
import java.util.Optional;

/**
 * What a table says of a figure that fills one of its cells: there the layout decides, and nothing
 * is weighed.
 *
 * @param label what names the row, where it has a name
 * @param head what the column is of, where its head names more than a time
 * @param period when it holds: as the row or the head of the column tells
 */
public record TableCell(Optional<Phrase> label, Optional<Phrase> head, Optional<Period> period) {

    /** Of a figure that fills a cell of a row with a name or a head; empty for all others. */
    static Optional<TableCell> of(Datum datum) {
        Scene scene = datum.scene();
        Sentence sentence = scene.sentence();
        Cells cells = Cells.of(sentence);
        if (cells.count() < 2 || !cells.fill(sentence, datum.from(), datum.to())) {
            return Optional.empty();
        }
        int column = cells.fromRight(datum.from());
        Story story = scene.story();
        Optional<Scene> head = story.columns().row(sentence).flatMap(story::scene);
        Optional<Phrase> label = label(scene, cells, datum.from());
        if (label.isEmpty() && head.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TableCell(label, head(head, column), period(datum, head, cells)));
    }

    /** The first cell of a row that names something; rows that run on are parted by a dash. */
    private static Optional<Phrase> label(Scene scene, Cells cells, int token) {
        Sentence sentence = scene.sentence();
        int from = token;
        while (from > 0 && !endsRow(sentence, from - 1)) {
            from--;
        }
        int to = token;
        while (to < sentence.size() - 1 && !endsRow(sentence, to)) {
            to++;
        }
        for (int at = cells.fromRight(from); at >= cells.fromRight(to); at--) {
            Optional<Phrase> label = named(scene, cells, at);
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }

    private static boolean endsRow(Sentence sentence, int token) {
        return sentence.lower(token).equals("|-")
                || sentence.lower(token).equals("-")
                        && token > 0
                        && Cells.bar(sentence, token - 1)
                        && !sentence.token(token).spaced();
    }

    /** What a cell holds, where it is words and neither a figure nor a time alone. */
    private static Optional<Phrase> named(Scene scene, Cells cells, int column) {
        Sentence sentence = scene.sentence();
        int from = -1;
        int to = -1;
        boolean worded = false;
        for (int i = 0; i < sentence.size(); i++) {
            if (cells.fromRight(i) == column && !Cells.bar(sentence, i)) {
                from = from < 0 ? i : from;
                to = i + 1;
                worded |= sentence.token(i).isWord() && !told(scene, i);
            }
        }
        return worded
                ? Optional.of(new Phrase(scene, from, to, from, to, Phrase.Reach.CELL))
                : Optional.empty();
    }

    /** Whether a token is of a figure or a time. */
    private static boolean told(Scene scene, int token) {
        return scene.data().stream().anyMatch(d -> d.mention().covers(token))
                || scene.times().stream().anyMatch(t -> t.mention().covers(token));
    }

    /** The words at the head of a column, or where there are none, of the one before it. */
    private static Optional<Phrase> head(Optional<Scene> row, int column) {
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Cells cells = Cells.of(row.get().sentence());
        Optional<Phrase> own = named(row.get(), cells, column);
        boolean mute = own.isEmpty() && time(row, column).isEmpty();
        boolean first = column + 1 >= cells.count() - 1;
        return mute && !first ? named(row.get(), cells, column + 1) : own;
    }

    /** The time at the head of a column; not one that it is compared with: change from 2012. */
    private static Optional<Period> time(Optional<Scene> row, int column) {
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = row.get().sentence();
        Cells cells = Cells.of(sentence);
        for (Time time : row.get().times()) {
            if (time.kind() == Kind.CALENDAR && cells.fromRight(time.from()) == column) {
                boolean told =
                        !Time.MEASURING.contains(sentence.lower(Math.max(0, time.from() - 1)));
                return told ? time.period() : Optional.empty();
            }
        }
        for (int i = 0; i + 1 < sentence.size(); i++) {
            // a year that its cell begins with, glued to a name: 2007Wealth
            boolean glued = cells.begins(sentence, i) && !sentence.token(i + 1).spaced();
            if (glued && cells.fromRight(i) == column && isYear(sentence.token(i).text())) {
                return Optional.of(Period.year(Integer.parseInt(sentence.token(i).text())));
            }
        }
        return Optional.empty();
    }

    private static boolean isYear(String text) {
        return text.length() == 4
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.startsWith("19") || text.startsWith("20"));
    }

    private static Optional<Period> period(Datum datum, Optional<Scene> head, Cells cells) {
        Scene scene = datum.scene();
        int column = cells.fromRight(datum.from());
        Optional<Period> above = time(head, column);
        Optional<Time> row =
                scene.times().stream()
                        .filter(t -> t.kind() == Kind.CALENDAR)
                        .filter(t -> cells.fromRight(t.from()) > column)
                        .findFirst();
        if (row.isEmpty()) {
            return above;
        }
        return above.isPresent()
                ? scene.story().near(row.get(), Tense.PAST, above.get())
                : row.get().period();
    }
}
