package io.gleaner.check;

import io.gleaner.expected.Alignment;
import io.gleaner.expected.ExpectedFigure;
import io.gleaner.expected.Field;
import io.gleaner.expected.PredictedFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A figure that became right or wrong since it was read before.
 *
 * @param article the article's id
 * @param id the expected figure's id; 0 for one that nobody expects
 * @param charStart where in the article, in code points
 * @param quote the words
 * @param better whether it became right, not wrong
 * @param fact whether the whole fact did
 * @param fields what of it did: the field, what it says now and what it said before
 */
public record Change(
        String article,
        int id,
        int charStart,
        String quote,
        boolean better,
        boolean fact,
        List<String> fields) {

    /** In the order of the text. */
    static final Comparator<Change> BY_PLACE =
            Comparator.comparing(Change::article)
                    .thenComparing(Change::charStart)
                    .thenComparing(Change::id)
                    .thenComparing(Change::better);

    /**
     * What changed in an article. A figure of which one field became right and another wrong is in
     * it twice.
     *
     * @param before an earlier reading
     * @param now the present one, beside the same expected figures
     */
    public static List<Change> of(String article, Alignment before, Alignment now) {
        List<Change> changes = new ArrayList<>();
        Map<Integer, Alignment.Pair> was = byId(before);
        Map<Integer, Alignment.Pair> is = byId(now);
        for (ExpectedFigure figure : now.expected()) {
            Optional<Alignment.Pair> b = Optional.ofNullable(was.get(figure.id()));
            Optional<Alignment.Pair> n = Optional.ofNullable(is.get(figure.id()));
            boolean fact = b.filter(Alignment.Pair::fact).isPresent();
            boolean factNow = n.filter(Alignment.Pair::fact).isPresent();
            for (boolean better : List.of(true, false)) {
                List<String> fields = better ? gained(b, n) : lost(b, n);
                if (!fields.isEmpty()) {
                    boolean whole = fact != factNow && factNow == better;
                    changes.add(change(article, figure, better, whole, fields));
                }
            }
        }
        for (PredictedFigure figure : unexpected(now, before)) {
            changes.add(change(article, figure, false, "read, and not expected"));
        }
        for (PredictedFigure figure : unexpected(before, now)) {
            changes.add(change(article, figure, true, "no longer read, and not expected"));
        }
        changes.sort(BY_PLACE);
        return changes;
    }

    private static Change change(
            String article, ExpectedFigure of, boolean better, boolean fact, List<String> fields) {
        return new Change(article, of.id(), of.charStart(), of.quote(), better, fact, fields);
    }

    private static Change change(String article, PredictedFigure of, boolean better, String what) {
        return new Change(article, 0, of.charStart(), of.quote(), better, false, List.of(what));
    }

    private static Map<Integer, Alignment.Pair> byId(Alignment article) {
        Map<Integer, Alignment.Pair> byId = new HashMap<>();
        article.pairs().forEach(pair -> byId.put(pair.expected().id(), pair));
        return byId;
    }

    private static List<String> gained(
            Optional<Alignment.Pair> before, Optional<Alignment.Pair> now) {
        if (now.isEmpty() || !now.get().sameValue()) {
            return List.of();
        }
        if (before.isEmpty()) {
            return List.of("found");
        }
        return before.get().sameValue()
                ? turned(before.get(), now.get(), true)
                : List.of(value(before.get(), now.get()));
    }

    private static List<String> lost(
            Optional<Alignment.Pair> before, Optional<Alignment.Pair> now) {
        if (before.isEmpty() || !before.get().sameValue()) {
            return List.of();
        }
        if (now.isEmpty()) {
            return List.of("missed");
        }
        return now.get().sameValue()
                ? turned(before.get(), now.get(), false)
                : List.of(value(before.get(), now.get()));
    }

    private static String value(Alignment.Pair before, Alignment.Pair now) {
        return said("value", before.predicted().number(), now.predicted().number());
    }

    private static List<String> turned(Alignment.Pair before, Alignment.Pair now, boolean right) {
        List<String> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            if (now.right(field) == right && before.right(field) != right) {
                fields.add(said(field.column(), before.said().get(field), now.said().get(field)));
            }
        }
        return fields;
    }

    private static String said(String field, String before, String now) {
        return field + " " + Misses.quoted(now) + ", was " + Misses.quoted(before);
    }

    /** What one reading has where no figure is expected, and the other has not. */
    private static List<PredictedFigure> unexpected(Alignment one, Alignment other) {
        List<PredictedFigure> theirs = unexpected(other);
        return unexpected(one).stream()
                .filter(figure -> theirs.stream().noneMatch(t -> same(t, figure)))
                .toList();
    }

    private static List<PredictedFigure> unexpected(Alignment article) {
        List<PredictedFigure> unexpected = new ArrayList<>(article.predicted());
        article.pairs().forEach(pair -> unexpected.removeIf(p -> p == pair.predicted()));
        return unexpected;
    }

    private static boolean same(PredictedFigure a, PredictedFigure b) {
        return a.charStart() == b.charStart()
                && a.charEnd() == b.charEnd()
                && a.number().equals(b.number());
    }

    /** {@code labour#3 "6.8%": period "2023", was "2024"}. */
    @Override
    public String toString() {
        return article
                + (id > 0 ? "#" + id : " at " + charStart)
                + " "
                + Misses.quoted(quote)
                + ": "
                + String.join("; ", fields);
    }
}
