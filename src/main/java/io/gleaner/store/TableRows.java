package io.gleaner.store;

import io.gleaner.expected.Alignment;
import io.gleaner.expected.ExpectedFigure;
import io.gleaner.expected.Field;
import io.gleaner.expected.PredictedFigure;
import io.gleaner.figure.Alternative;
import io.gleaner.figure.Derived;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Finding;
import io.gleaner.quantity.Unit;
import io.gleaner.text.Article;
import io.gleaner.text.CodePoints;
import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What articles and findings become in the tables. */
final class TableRows {
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(29);

    /** Where a figure's row begins to tell how sure it is. */
    private static final int SURE = FigureRow.COLUMNS.indexOf(FigureRow.CONFIDENCES.get(0));

    private final int run;
    private final BaseUnit baseUnit;

    TableRows(int run, BaseUnit baseUnit) {
        this.run = run;
        this.baseUnit = baseUnit;
    }

    List<Object> article(ArticleEntry entry) {
        Article article = entry.reading().article();
        return Arrays.asList(
                article.id(),
                entry.path(),
                article.title().orElse(null),
                article.publisher().orElse(null),
                article.published().orElse(null),
                absent(article.publishedFrom()),
                absent(entry.language()),
                entry.sha256(),
                article.text(),
                run,
                article.url().orElse(null),
                absent(entry.expectedSha256()),
                null,
                numberFormat(entry.reading().sentences()));
    }

    /** {@code point} or {@code comma}, which holds for a whole article. */
    private static String numberFormat(List<Sentence> sentences) {
        return sentences.isEmpty()
                ? null
                : sentences.get(0).context().numbers().name().toLowerCase(Locale.ROOT);
    }

    List<List<Object>> sentences(ArticleEntry entry) {
        Article article = entry.reading().article();
        CodePoints codePoints = new CodePoints(article.text());
        List<List<Object>> rows = new ArrayList<>();
        for (Sentence sentence : entry.reading().sentences()) {
            rows.add(
                    List.of(
                            article.id(),
                            sentence.index(),
                            codePoints.before(sentence.span().start()),
                            codePoints.before(sentence.span().end()),
                            sentence.span().of(article.text())));
        }
        return rows;
    }

    List<List<Object>> figures(ArticleEntry entry) {
        List<List<Object>> rows = new ArrayList<>();
        for (Figure figure : entry.reading().figures()) {
            List<Object> row = new ArrayList<>(FigureRow.of(figure, baseUnit).cells());
            // in the table they stand last, as in files of an older shape they can stand nowhere
            // else
            List<Object> sure = row.subList(SURE, SURE + FigureRow.CONFIDENCES.size());
            List<Object> last = List.copyOf(sure);
            sure.clear();
            row.add(run);
            row.addAll(last);
            rows.add(row);
        }
        return rows;
    }

    /** What each field of each figure may be, numbered by field from the likeliest. */
    List<List<Object>> choices(ArticleEntry entry) {
        List<List<Object>> rows = new ArrayList<>();
        for (Figure figure : entry.reading().figures()) {
            Map<Alternative.Field, Integer> ranks = new EnumMap<>(Alternative.Field.class);
            for (Alternative choice : figure.choices()) {
                rows.add(
                        Arrays.asList(
                                entry.id(),
                                figure.id(),
                                choice.field().toString(),
                                ranks.merge(choice.field(), 1, Integer::sum),
                                absent(choice.value()),
                                FigureRow.rounded(choice.probability()),
                                absent(String.join("; ", choice.reasons()))));
            }
        }
        return rows;
    }

    List<List<Object>> expected(ArticleEntry entry) {
        List<PredictedFigure> predicted =
                entry.reading().figures().stream().map(PredictedFigure::of).toList();
        Map<Integer, Alignment.Pair> pairs = new HashMap<>();
        Alignment.of(entry.expected(), predicted)
                .pairs()
                .forEach(pair -> pairs.put(pair.expected().id(), pair));
        List<List<Object>> rows = new ArrayList<>();
        for (ExpectedFigure e : entry.expected()) {
            Function<Field, Object> cell = field -> absent(e.cell(field));
            Optional<Alignment.Pair> pair = Optional.ofNullable(pairs.get(e.id()));
            rows.add(
                    Arrays.asList(
                            entry.id(),
                            e.id(),
                            e.quote(),
                            e.charStart(),
                            e.charEnd(),
                            held(e.value()),
                            e.high().map(TableRows::held).orElse(null),
                            cell.apply(Field.BOUND),
                            cell.apply(Field.UNIT),
                            cell.apply(Field.ROLE),
                            cell.apply(Field.DIRECTION),
                            cell.apply(Field.ABOUT),
                            cell.apply(Field.SUBJECT),
                            cell.apply(Field.SHARE_OF),
                            cell.apply(Field.PERIOD),
                            cell.apply(Field.BASE_PERIOD),
                            cell.apply(Field.SOURCE),
                            pair.map(p -> p.predicted().id()).orElse(null),
                            pair.map(TableRows::differs).orElse(null),
                            run));
        }
        return rows;
    }

    List<Object> finding(int number, Finding finding) {
        List<Finding.Ref> figures = finding.figures();
        Optional<Finding.Ref> first = figures.stream().findFirst();
        Optional<Finding.Ref> second = figures.stream().skip(1).findFirst();
        return Arrays.asList(
                number,
                finding.source(),
                finding.relation(),
                finding.verdict().toString(),
                finding.severity().toString(),
                first.map(Finding.Ref::article).orElse(null),
                first.filter(Finding.Ref::isFigure).map(Finding.Ref::id).orElse(null),
                second.map(Finding.Ref::article).orElse(null),
                second.map(Finding.Ref::id).orElse(null),
                figures.stream()
                        .filter(Finding.Ref::isFigure)
                        .map(Finding.Ref::toString)
                        .collect(Collectors.joining("; ")),
                absent(finding.stated()),
                absent(finding.implied()),
                absent(finding.mend()),
                finding.message(),
                run);
    }

    /** What follows from figures; what cannot be held is left out. */
    List<List<Object>> derived(List<Derived> all) {
        List<List<Object>> derivedRows = new ArrayList<>();
        for (Derived d : all) {
            if (held(d.low()) != null && held(d.high()) != null) {
                derivedRows.add(
                        Arrays.asList(
                                d.article(),
                                d.role(),
                                d.subject().orElse(null),
                                absent(d.unit()),
                                d.period().map(Object::toString).orElse(null),
                                d.low(),
                                d.high(),
                                d.how(),
                                d.figures().stream()
                                        .map(id -> Integer.toString(id))
                                        .collect(Collectors.joining("; ")),
                                run));
            }
        }
        return derivedRows;
    }

    /** Units of measure, each with its straight line to the base unit. */
    List<List<Object>> units() {
        List<List<Object>> unitRows = new ArrayList<>();
        List<Unit> units = new ArrayList<>(baseUnit.units());
        units.sort(Comparator.comparing(Unit::code));
        for (Unit unit : units) {
            Optional<BaseUnit.Measure> one = baseUnit.of(BigDecimal.ONE, unit, true);
            Optional<BaseUnit.Measure> nought = baseUnit.of(BigDecimal.ZERO, unit, false);
            if (one.isPresent() && nought.isPresent()) {
                unitRows.add(
                        List.of(
                                unit.code(),
                                unit.name(),
                                unit.dimension(),
                                nought.get().unit(),
                                one.get().value().doubleValue(),
                                nought.get().value().doubleValue()));
            }
        }
        return unitRows;
    }

    /** The fields that are wrong: {@code value;unit}; null when none is. */
    private static String differs(Alignment.Pair pair) {
        List<String> wrong = new ArrayList<>();
        if (!pair.sameValue()) {
            wrong.add("value");
        }
        for (Field field : Field.values()) {
            if (!pair.right(field)) {
                wrong.add(field.column());
            }
        }
        return absent(String.join(";", wrong));
    }

    private static BigDecimal held(BigDecimal value) {
        return value.abs().compareTo(TOO_LARGE) < 0 ? value : null;
    }

    private static String absent(String text) {
        return text.isEmpty() ? null : text;
    }
}
