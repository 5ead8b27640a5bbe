package io.gleaner.figure.role;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.Unit;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads an amount said again in another unit: 15.52 trillion yuan ($2.18 trillion). */
final class Conversions {
    private Conversions() {}

    static boolean reads(Draft d) {
        Scene scene = d.scene;
        Optional<Draft> other = scene.draftBefore(d.from());
        if (other.isEmpty()) {
            return false;
        }
        Draft first = other.get();
        if (signless(d, first)) {
            d.reads(Role.CONVERSION, "conversion:signless");
            d.about = first.is(Role.CONVERSION) ? first.about : first;
            return true;
        }
        if (d.quantity().unit().isNone()) {
            return false;
        }
        Unit one = first.quantity().unit();
        Unit two = d.quantity().unit();
        if (averaged(d)) {
            d.reads(Role.CONVERSION, "conversion:average");
            d.about = first;
            return true;
        }
        if (listed(d, first)) {
            d.reads(Role.CONVERSION, "conversion:listed");
            d.about = first.about;
            return true;
        }
        boolean opened = false;
        for (int i = first.end(); i < d.from(); i++) {
            String word = scene.lower(i);
            if (scene.inTime(i) || scene.inTime(i + 1) && scene.tag(i) == Tag.ADP) {
                continue;
            }
            if (word.equals("(")) {
                opened = true;
            } else if (!Set.of(
                            "or",
                            "about",
                            "around",
                            "some",
                            "approximately",
                            "nearly",
                            ",",
                            "equivalent",
                            "to",
                            "roughly",
                            "a",
                            "record")
                    .contains(word)) {
                return false;
            }
        }
        boolean joined =
                opened
                        || scene.lower(d.from() - 1).equals("or")
                        || scene.lower(d.from() - 1).equals(",")
                                && scene.lower(d.from() - 2).equals("or");
        if (!joined || d.quantity().signed()) {
            return false;
        }
        boolean sameMoney = one.isMoney() && two.isMoney() && !one.equals(two);
        boolean sameMeasure =
                !one.isMoney()
                        && !one.isCount()
                        && !one.dimension().equals("ratio")
                        && one.dimension().equals(two.dimension())
                        && !one.equals(two);
        boolean perShare = one.isMoney() && two.code().startsWith(one.code() + "/");
        boolean restated = opened && one.equals(two) && close(first.quantity(), d.quantity());
        if (sameMoney || sameMeasure || perShare || restated) {
            d.reads(Role.CONVERSION, "conversion:beside");
            d.about = perShare ? earning(first) : first;
            return true;
        }
        return false;
    }

    /** 2.4 billion pounds (3.8 billion dollars, <em>2.7 billion euros</em>). */
    private static boolean listed(Draft d, Draft first) {
        Scene scene = d.scene;
        return first.is(Role.CONVERSION)
                && first.about != null
                && d.quantity().unit().isMoney()
                && scene.clauses.of(d.from()).bracketed()
                && scene.clauses.of(d.from()).covers(first.from())
                && d.from() - first.end() <= 2;
    }

    /**
     * 742 million pounds (1,192 million, 835 million): amounts that lost their currencies on the
     * way, alone in brackets.
     */
    private static boolean signless(Draft d, Draft first) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        boolean money =
                first.quantity().unit().isMoney()
                        || first.is(Role.CONVERSION) && clause.covers(first.from());
        if (!money
                || !d.quantity().unit().isNone()
                || !clause.bracketed()
                || d.from() - first.end() > 2) {
            return false;
        }
        for (int i = clause.from(); i < clause.to(); i++) {
            String word = scene.lower(i);
            if (!scene.inNumber(i) && !word.equals(",") && !word.equals("or")) {
                return false;
            }
        }
        return true;
    }

    /** Grew by 2.7 million, which works out at 225,000 a month. */
    private static boolean averaged(Draft d) {
        Scene scene = d.scene;
        for (int i = d.from() - 1; i > Math.max(2, d.from() - 7); i--) {
            if (scene.lower(i).equals("out")
                    && scene.lower(i - 1).startsWith("work")
                    && scene.lower(i - 2).equals("which")) {
                return true;
            }
        }
        return false;
    }

    /** Earnings of $12 billion on revenue of $44 billion, or $1.20 per share: the earnings. */
    private static Draft earning(Draft first) {
        Scene scene = first.scene;
        for (int i = first.from() - 1; i > Math.max(0, first.from() - 5); i--) {
            if (scene.lower(i).equals("on")) {
                return scene.draftBefore(i)
                        .filter(o -> o.quantity().unit().equals(first.quantity().unit()))
                        .orElse(first);
            }
        }
        return first;
    }

    /** The same amount written twice, within a tenth: £1,088 billion (£1.1 trillion). */
    private static boolean close(Quantity a, Quantity b) {
        Optional<BigDecimal> x = a.amount().value();
        Optional<BigDecimal> y = b.amount().value();
        return x.isPresent()
                && y.isPresent()
                && x.get()
                                .subtract(y.get())
                                .abs()
                                .compareTo(x.get().abs().multiply(new BigDecimal("0.1")))
                        <= 0;
    }
}
