package io.gleaner.audit;

import io.gleaner.cue.Direction;
import io.gleaner.expected.ExpectedFigure;
import io.gleaner.expected.Field;
import io.gleaner.figure.Finding;
import io.gleaner.figure.Reading;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import io.gleaner.quantity.Bound;
import io.gleaner.quantity.Unit;
import io.gleaner.quantity.Units;
import io.gleaner.text.Article;
import io.gleaner.text.Span;
import io.gleaner.time.Period;
import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The figures that a person read in an article, as an audit takes them. */
public final class ExpectedClaims {
    private final Units units;

    public ExpectedClaims(Units units) {
        this.units = units;
    }

    /** The figures of one article; of readings that are equally right the first counts. */
    public List<Claim> of(Reading reading, List<ExpectedFigure> figures) {
        List<Topic> subjects =
                figures.stream()
                        .map(figure -> Topic.of(first(figure, Field.SUBJECT).orElse("")))
                        .toList();
        return figures.stream().map(figure -> of(reading, figure, subjects)).toList();
    }

    private Claim of(Reading reading, ExpectedFigure figure, List<Topic> subjects) {
        BigDecimal value = figure.value();
        Article article = reading.article();
        int at = article.text().offsetByCodePoints(0, figure.charStart());
        Span sentence = sentence(reading, at);
        Set<String> codes = new LinkedHashSet<>(Field.alternatives(figure.cell(Field.UNIT)));
        String dimension = dimension(codes.iterator().next());
        Bound bound = Bound.ofSign(first(figure, Field.BOUND).orElse("=")).orElse(Bound.EXACT);
        String subject = first(figure, Field.SUBJECT).orElse("");
        return new Claim(
                new Finding.Ref(article.id(), figure.id()),
                figure.quote(),
                figure.charStart(),
                sentence.of(article.text()),
                at - sentence.start(),
                value,
                Written.interval(
                        figure.quote(), value, figure.high(), bound, dimension.equals("count")),
                bound,
                codes,
                dimension,
                constant(Role.values(), first(figure, Field.ROLE)).orElse(Role.LEVEL),
                constant(Direction.values(), first(figure, Field.DIRECTION)),
                first(figure, Field.ABOUT)
                        .map(id -> OptionalInt.of(Integer.parseInt(id)))
                        .orElse(OptionalInt.empty()),
                subject,
                Topic.of(subject),
                true,
                true,
                first(figure, Field.SHARE_OF).orElse(""),
                whole(figure, subjects),
                first(figure, Field.PERIOD).flatMap(Period::parse),
                first(figure, Field.BASE_PERIOD).flatMap(Period::parse),
                first(figure, Field.SOURCE).orElse(""),
                Status.REPORTED,
                article.published());
    }

    /** Of the readings of a whole the first that another figure's subject is, else the first. */
    private static Topic whole(ExpectedFigure figure, List<Topic> subjects) {
        List<Topic> readings =
                Field.alternatives(figure.cell(Field.SHARE_OF)).stream()
                        .filter(cell -> !cell.isEmpty())
                        .map(Topic::of)
                        .toList();
        Topic first = readings.isEmpty() ? Topic.NONE : readings.get(0);
        return readings.stream()
                .filter(
                        reading ->
                                subjects.stream()
                                        .map(subject -> subject.without(Topic.TOLD))
                                        .anyMatch(reading::sameButNames))
                .findFirst()
                .orElse(first);
    }

    /** The sentence around a place; the place alone where there is none. */
    private static Span sentence(Reading reading, int at) {
        return reading.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.start() <= at && at < span.end())
                .findFirst()
                .orElse(new Span(at, at));
    }

    private static Optional<String> first(ExpectedFigure figure, Field field) {
        return Field.alternatives(figure.cell(field)).stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, Optional<String> name) {
        return name.flatMap(
                n ->
                        Arrays.stream(all)
                                .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(n))
                                .findFirst());
    }

    /** What kind of unit a code is: that of the tables, of a rate, or a counted noun. */
    private String dimension(String code) {
        if (Claim.RATIOS.contains(code)) {
            return "ratio";
        }
        if (code.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (String part : code.split("/")) {
            parts.add(
                    units.byCode(part)
                            .map(Unit::dimension)
                            .orElse(money(part) ? "money" : "count"));
        }
        return String.join("/", parts);
    }

    private static boolean money(String code) {
        return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
