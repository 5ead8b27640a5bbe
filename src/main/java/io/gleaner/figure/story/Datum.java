package io.gleaner.figure.story;

import io.gleaner.quantity.Amount;
import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.Unit;
import io.gleaner.tokens.Mention;
import java.math.BigDecimal;

/**
 * A quantity of a story: what becomes a figure once it is linked.
 *
 * @param index its number in the story, from 0
 * @param scene the sentence that it stands in
 * @param mention what was read, and where
 * @param kind what sort of unit it has, as features tell it
 */
public record Datum(int index, Scene scene, Mention<Quantity> mention, String kind) {
    private static final double[] STEPS = {0.5, 1, 2, 5, 10, 25, 50, 100, 1000, 1e6, 1e9};

    Datum(int index, Scene scene, Mention<Quantity> mention) {
        this(index, scene, mention, kind(mention.value().unit()));
    }

    public Quantity quantity() {
        return mention.value();
    }

    public Unit unit() {
        return mention.value().unit();
    }

    public int from() {
        return mention.from();
    }

    public int to() {
        return mention.to();
    }

    /** After the quantity and the noun that it counts. */
    public int end() {
        return Math.max(to(), quantity().nounTo());
    }

    /** Its number among the quantities of its sentence. */
    public int position() {
        return index - scene.data().get(0).index;
    }

    /** Whether another stands in the same sentence. */
    public boolean beside(Datum other) {
        return scene == other.scene;
    }

    /** How many sentences before its own another stands; negative behind. */
    public int sentencesAfter(Datum other) {
        return scene.index() - other.scene.index();
    }

    /** Of what order the number is. */
    public String magnitude() {
        BigDecimal value = quantity().amount().value().orElse(null);
        if (value == null) {
            return "huge";
        }
        double abs = Math.abs(value.doubleValue());
        for (int i = 0; i < STEPS.length; i++) {
            if (abs <= STEPS[i]) {
                return MAGNITUDES[i];
            }
        }
        return "huge";
    }

    private static final String[] MAGNITUDES = {
        ".5", "1", "2", "5", "10", "25", "50", "100", "1k", "1M", "1G"
    };

    public boolean isRange() {
        return quantity().amount() instanceof Amount.Range;
    }

    /** The sort of a unit: percent, points, money, rate, count, length of time, measure, none. */
    public static String kind(Unit unit) {
        return switch (unit.code()) {
            case "percent" -> "percent";
            case "percentage point" -> "point";
            case "basis point" -> "basis";
            case "times" -> "times";
            case "index point" -> "index";
            case "" -> "bare";
            default -> {
                if (unit.code().indexOf('/') >= 0) {
                    yield "rate";
                }
                if (unit.isMoney()) {
                    yield "money";
                }
                if (unit.isCount()) {
                    yield "count";
                }
                yield unit.dimension().startsWith("time") ? "duration" : "measure";
            }
        };
    }
}
