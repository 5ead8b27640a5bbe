package io.gleaner.quantity;

import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.List;

/**
 * Prices that leave their currency to the price before: gold rose to $2,200 an ounce, wheat to 5.40
 * a bushel.
 */
final class Prices {
    private final Units units;

    Prices(Units units) {
        this.units = units;
    }

    void carry(Sentence s, List<Draft> drafts) {
        Draft price = null;
        for (Draft draft : drafts) {
            if (draft.unit.dimension().startsWith("money") && draft.hasRate()) {
                price = draft;
            } else if (price != null && bare(draft)) {
                carry(s, draft, price);
            }
        }
    }

    private static boolean bare(Draft draft) {
        return !draft.hasUnit()
                && draft.number.kind() == Numeral.Kind.DIGITS
                && draft.form == Form.PLAIN
                && draft.to == draft.number.to();
    }

    private void carry(Sentence s, Draft draft, Draft price) {
        String code = price.unit.code();
        Unit currency = units.byCode(code.substring(0, code.indexOf('/'))).orElse(Unit.NONE);
        Phrases.Match<Unit> rate = currency.isMoney() ? units.over(currency, s, draft.to) : null;
        // 12 dollars an hour, shifts of 9 a day: what is told by the time need not be a price
        if (rate != null && !byTime(rate.value()) && !byTime(price.unit) && joined(s, draft)) {
            draft.convert(price.factor);
            draft.unit = rate.value();
            draft.unitFrom = price.unitFrom;
            draft.rateTo = rate.to();
            draft.rule = "price";
        }
    }

    /** Wheat to 5.40, oil at 80, and 5.40: a price told as the one before. */
    private static boolean joined(Sentence s, Draft draft) {
        return switch (s.lower(draft.from - 1)) {
            case "to", "at", "and", "or", "from", "," -> true;
            default -> s.tag(draft.from - 1) == Tag.VERB || s.tag(draft.from - 1) == Tag.AUX;
        };
    }

    private static boolean byTime(Unit rate) {
        return rate.dimension().endsWith("/time");
    }
}
