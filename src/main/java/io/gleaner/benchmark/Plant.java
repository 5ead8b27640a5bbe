package io.gleaner.benchmark;

import io.gleaner.audit.Claim;
import io.gleaner.audit.Interval;
import io.gleaner.expected.ExpectedFigure;
import io.gleaner.expected.Field;
import io.gleaner.text.Article;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A copy of an article in which one figure is another: {@code 49.5 percent} became {@code 64.4
 * percent}.
 *
 * @param article the copy
 * @param figures the figures that a person read, with the changed one and all places moved
 * @param changed the figure that was changed
 */
record Plant(Article article, List<ExpectedFigure> figures, ExpectedFigure changed) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What the number is multiplied with: the first that the style and the unit allow. */
    private static final List<String> FACTORS =
            List.of("1.5", "0.6", "2", "0.7", "1.4", "0.5", "1.3");

    /**
     * Changes a figure beyond its rounding, in the style that it is written in.
     *
     * @param seed which of the changes to begin with
     * @return empty where the number is written in words or is a range, or a person's rows leave
     *     its place open
     */
    static Optional<Plant> in(
            Article article, List<ExpectedFigure> figures, ExpectedFigure figure, int seed) {
        Optional<String> literal = literal(figure.quote());
        if (literal.isEmpty() || figure.high().isPresent()) {
            return Optional.empty();
        }
        for (int i = 0; i < FACTORS.size(); i++) {
            BigDecimal factor = new BigDecimal(FACTORS.get((seed + i) % FACTORS.size()));
            Optional<String> other = written(literal.get(), factor);
            Optional<ExpectedFigure> changed =
                    other.flatMap(o -> changed(figure, literal.get(), o));
            if (changed.isPresent() && beyondRounding(figure, changed.get())) {
                return Optional.of(planted(article, figures, figure, changed.get()));
            }
        }
        return Optional.empty();
    }

    /** The one run of digits of a quote; empty when it has none or several. */
    private static Optional<String> literal(String quote) {
        int from = 0;
        while (from < quote.length() && !digit(quote.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < quote.length() && (digit(quote.charAt(to)) || inside(quote, to))) {
            to++;
        }
        boolean more = quote.substring(to).chars().anyMatch(c -> digit((char) c));
        return from == to || more ? Optional.empty() : Optional.of(quote.substring(from, to));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean inside(String quote, int at) {
        char c = quote.charAt(at);
        return (c == ',' || c == '.') && at + 1 < quote.length() && digit(quote.charAt(at + 1));
    }

    /** A literal times a factor, with as many decimals, trailing noughts and the same groups. */
    private static Optional<String> written(String literal, BigDecimal factor) {
        int point = literal.indexOf('.');
        int decimals = point < 0 ? 0 : literal.length() - point - 1;
        BigDecimal number = new BigDecimal(literal.replace(",", ""));
        int noughts = decimals > 0 ? 0 : Math.max(0, -number.stripTrailingZeros().scale());
        int places =
                decimals > 0 ? decimals : -Math.min(noughts, Math.max(0, number.precision() - 2));
        BigDecimal other = number.multiply(factor).setScale(places, RoundingMode.HALF_UP);
        if (other.compareTo(number) == 0 || other.signum() == 0) {
            return Optional.empty();
        }
        String plain = other.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        return Optional.of(literal.contains(",") ? grouped(plain, literal) : plain);
    }

    /** Commas where the literal has them, counted from the right. */
    private static String grouped(String plain, String literal) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String before =
                literal.contains(".") ? literal.substring(0, literal.indexOf('.')) : literal;
        int second = before.lastIndexOf(',', before.lastIndexOf(',') - 1);
        boolean indian = second >= 0 && before.lastIndexOf(',') - second == 3;
        StringBuilder text = new StringBuilder(whole);
        int at = whole.length() - 3;
        while (at > 0) {
            text.insert(at, ',');
            at -= indian ? 2 : 3;
        }
        return text + (point < 0 ? "" : plain.substring(point));
    }

    private static Optional<ExpectedFigure> changed(
            ExpectedFigure figure, String literal, String other) {
        BigDecimal number = new BigDecimal(literal.replace(",", ""));
        BigDecimal value =
                figure.value()
                        .multiply(new BigDecimal(other.replace(",", "")))
                        .divide(number, 9, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        boolean share =
                Tie.role(figure).equals("share") || Tie.first(figure, Field.UNIT).equals("percent");
        if (share && figure.value().compareTo(HUNDRED) <= 0 && value.compareTo(HUNDRED) >= 0) {
            return Optional.empty();
        }
        String quote = figure.quote().replace(literal, other);
        return Optional.of(
                new ExpectedFigure(
                        figure.line(),
                        figure.id(),
                        quote,
                        figure.charStart(),
                        figure.charStart() + quote.codePointCount(0, quote.length()),
                        value,
                        figure.high(),
                        figure.cells()));
    }

    private static boolean beyondRounding(ExpectedFigure figure, ExpectedFigure changed) {
        Interval before = Claim.interval(figure);
        return !before.meets(Claim.interval(changed));
    }

    private static Plant planted(
            Article article,
            List<ExpectedFigure> figures,
            ExpectedFigure figure,
            ExpectedFigure changed) {
        String text = article.text();
        int from = text.offsetByCodePoints(0, figure.charStart());
        int to = text.offsetByCodePoints(0, figure.charEnd());
        String copy = text.substring(0, from) + changed.quote() + text.substring(to);
        int moved = changed.charEnd() - figure.charEnd();
        List<ExpectedFigure> all = new ArrayList<>();
        for (ExpectedFigure each : figures) {
            boolean behind = each.charStart() >= figure.charEnd();
            all.add(each == figure ? changed : behind ? moved(each, moved) : each);
        }
        Article planted =
                new Article(
                        article.id(),
                        copy,
                        article.title(),
                        article.publisher(),
                        article.published(),
                        article.publishedFrom(),
                        article.url());
        return new Plant(planted, all, changed);
    }

    private static ExpectedFigure moved(ExpectedFigure figure, int by) {
        return new ExpectedFigure(
                figure.line(),
                figure.id(),
                figure.quote(),
                figure.charStart() + by,
                figure.charEnd() + by,
                figure.value(),
                figure.high(),
                figure.cells());
    }
}
