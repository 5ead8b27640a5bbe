package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;

/**
 * Reads so many out of so many as a percentage.
 *
 * <pre>
 * proportion = number ( "in" | "out" "of" | "-in-" ) [ "every" | "each" ] number      9 in 10
 * </pre>
 */
final class Proportions {
    private final Numbers numbers;
    private final Units units;

    Proportions(Numbers numbers, Units units) {
        this.numbers = numbers;
        this.units = units;
    }

    void read(Sentence s, Draft draft) {
        if (draft.hasUnit() || !draft.number.held() || draft.number.scaled()) {
            return;
        }
        int at = whole(s, draft.to);
        if (at < 0 || at >= s.size()) {
            return;
        }
        boolean begins = numbers.mayBegin(s.token(at)) || s.lower(at).equals("a");
        Numeral of = begins ? numbers.at(s, at, false) : null;
        boolean outOf = s.lower(draft.to).equals("out");
        if (of == null || !isWhole(draft, of) || !outOf && !likely(s, draft, of)) {
            return;
        }
        draft.number =
                new Numeral(
                        Numeral.percent(draft.value(), of.value()),
                        BigDecimal.ONE,
                        Numeral.Kind.FRACTION,
                        draft.number.from(),
                        of.to());
        draft.unit = Unit.PERCENT;
        draft.form = Form.FRACTION;
        draft.rule = "one in";
        draft.to = of.to();
    }

    /** Where the second number begins; -1 when no proportion is said. */
    private static int whole(Sentence s, int from) {
        int i = s.lower(from).equals("-") ? from + 1 : from;
        int at;
        if (s.lower(i).equals("in")) {
            at = s.lower(i + 1).equals("-") ? i + 2 : i + 1;
        } else if (s.lower(i).equals("out") && s.lower(i + 1).equals("of")) {
            at = i + 2;
        } else {
            return -1;
        }
        boolean every = s.lower(at).equals("every") || s.lower(at).equals("each");
        return every ? at + 1 : at;
    }

    private static boolean isWhole(Draft draft, Numeral of) {
        return of.held()
                && of.value().scale() <= 0
                && draft.value().signum() > 0
                && of.value().compareTo(draft.value()) > 0;
    }

    /** Nine in ten, 1 in 250; not 5 in 2014, 12 in six boxes, 3 in 40 minutes. */
    private boolean likely(Sentence s, Draft draft, Numeral of) {
        int value = of.value().intValue();
        boolean year = of.kind() == Numeral.Kind.DIGITS && value >= 1800 && value < 2200;
        boolean round = value <= 10 || value % 10 == 0 || draft.value().intValue() == 1;
        return !year && round && units.plain(s, of.to()) == null;
    }
}
