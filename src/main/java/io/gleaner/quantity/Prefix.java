package io.gleaner.quantity;

import java.util.Optional;

/** An SI or binary prefix: kilo, k, a thousand. */
enum Prefix {
    NANO("nano", "n", 10, -9),
    MICRO("micro", "µ", 10, -6),
    MILLI("milli", "m", 10, -3),
    CENTI("centi", "c", 10, -2),
    DECI("deci", "d", 10, -1),
    DECA("deca", "da", 10, 1),
    HECTO("hecto", "h", 10, 2),
    KILO("kilo", "k", 10, 3),
    MEGA("mega", "M", 10, 6),
    GIGA("giga", "G", 10, 9),
    TERA("tera", "T", 10, 12),
    PETA("peta", "P", 10, 15),
    EXA("exa", "E", 10, 18),
    ZETTA("zetta", "Z", 10, 21),
    KIBI("kibi", "Ki", 2, 10),
    MEBI("mebi", "Mi", 2, 20),
    GIBI("gibi", "Gi", 2, 30),
    TEBI("tebi", "Ti", 2, 40);

    private final String word;
    private final String sign;
    private final int base;
    private final int power;

    Prefix(String word, String sign, int base, int power) {
        this.word = word;
        this.sign = sign;
        this.base = base;
        this.power = power;
    }

    String word() {
        return word;
    }

    String sign() {
        return sign;
    }

    /** Ten, or two for the binary ones. */
    int base() {
        return base;
    }

    int power() {
        return power;
    }

    /** The same prefix in UCUM, which writes micro as u. */
    String ucum() {
        return this == MICRO ? "u" : sign;
    }

    static Optional<Prefix> ofSign(String sign) {
        for (Prefix prefix : values()) {
            if (prefix.sign.equals(sign)) {
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }
}
