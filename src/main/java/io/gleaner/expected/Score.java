package io.gleaner.expected;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How often predicted figures are right, over any number of articles.
 *
 * @param articles how many articles were compared
 * @param expected how many figures a person read in them
 * @param predicted how many figures the program read in them
 * @param found figures at the right place with the right value
 * @param quantity of those, with unit and bound right
 * @param fact of those, with role, direction, period and subject right
 * @param fields field by field, over the figures found
 */
public record Score(
        int articles,
        int expected,
        int predicted,
        int found,
        int quantity,
        int fact,
        Map<Field, Tally> fields) {

    /**
     * Counts of one field over the figures found.
     *
     * @param right how often the cell was right, empty cells included
     * @param said how often the program filled it
     * @param saidRight of those, how often rightly
     * @param due how often it must be filled
     * @param dueRight of those, how often it was, rightly
     */
    public record Tally(int right, int said, int saidRight, int due, int dueRight) {
        static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(
                    right + other.right,
                    said + other.said,
                    saidRight + other.saidRight,
                    due + other.due,
                    dueRight + other.dueRight);
        }

        public Ratio ratio() {
            return Ratio.of(saidRight, said, dueRight, due);
        }
    }

    /** The score of articles together. */
    public static Score of(Collection<Alignment> articles) {
        Map<Field, Tally> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            fields.put(field, Tally.NONE);
        }
        int expected = 0;
        int predicted = 0;
        int found = 0;
        int quantity = 0;
        int fact = 0;
        for (Alignment article : articles) {
            expected += article.expected().size();
            predicted += article.predicted().size();
            for (Alignment.Pair pair : article.pairs()) {
                if (pair.sameValue()) {
                    found++;
                    quantity += pair.quantity() ? 1 : 0;
                    fact += pair.fact() ? 1 : 0;
                    for (Field field : Field.values()) {
                        fields.merge(field, tally(pair, field), Tally::plus);
                    }
                }
            }
        }
        return new Score(articles.size(), expected, predicted, found, quantity, fact, fields);
    }

    private static Tally tally(Alignment.Pair pair, Field field) {
        int right = pair.right(field) ? 1 : 0;
        int said = pair.said().get(field).isEmpty() ? 0 : 1;
        int due = pair.expected().asksFor(field) ? 1 : 0;
        return new Tally(right, said, said * right, due, due * right);
    }

    public Ratio foundRatio() {
        return Ratio.of(found, predicted, found, expected);
    }

    public Ratio quantityRatio() {
        return Ratio.of(quantity, predicted, quantity, expected);
    }

    public Ratio factRatio() {
        return Ratio.of(fact, predicted, fact, expected);
    }

    /** How often a field was right among the figures found. */
    public double accuracy(Field field) {
        return found == 0 ? 0 : (double) fields.get(field).right() / found;
    }

    /** The table that {@code check} prints. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("articles ").append(articles);
        text.append(", expected ").append(expected);
        text.append(", predicted ").append(predicted).append('\n');
        text.append(label("found")).append(foundRatio()).append('\n');
        text.append(label("quantity")).append(quantityRatio()).append('\n');
        text.append(label("fact")).append(factRatio()).append('\n');
        text.append("of ").append(found).append(" found, right in\n");
        for (Field field : Field.EVERY) {
            double percent = found == 0 ? 0 : 100.0 * fields.get(field).right() / found;
            text.append(label(field.column())).append(Ratio.rounded(percent)).append('\n');
        }
        for (Field field : Field.SOME) {
            Tally tally = fields.get(field);
            text.append(label(field.column())).append(tally.ratio());
            text.append("   said ").append(tally.said());
            text.append(", due ").append(tally.due()).append('\n');
        }
        return text.toString();
    }

    private static String label(String name) {
        return name + " ".repeat(Math.max(0, 12 - name.length())) + ' ';
    }
}
