package io.gleaner.quantity;

import java.util.Optional;

/** How a written number bounds the true one. */
public enum Bound {
    EXACT("="),
    ABOUT("~"),
    OVER(">"),
    AT_LEAST(">="),
    UNDER("<"),
    AT_MOST("<=");

    private final String sign;

    Bound(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    public static Optional<Bound> ofSign(String sign) {
        for (Bound bound : values()) {
            if (bound.sign.equals(sign)) {
                return Optional.of(bound);
            }
        }
        return Optional.empty();
    }
}
