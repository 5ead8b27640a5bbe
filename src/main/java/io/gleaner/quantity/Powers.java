package io.gleaner.quantity;

import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;

/**
 * Squares and cubes of lengths.
 *
 * <pre>
 * power = ("square" | "sq" ["."] | "cubic" | "cu" ["."]) unit | unit ("2" | "3" | "²" | "³" | "^2" | "squared" | "cubed")
 * </pre>
 */
final class Powers {
    private Powers() {}

    static Phrases.Match<Units.Reading> at(
            Units units, Sentence s, int from, boolean glued, String before) {
        Phrases.Match<Sense> plain = units.sense(s, from, glued, before, false);
        int power = leading(s.lower(from));
        if (power > 0) {
            int start = s.lower(from + 1).equals(".") || s.lower(from + 1).equals("-") ? 2 : 1;
            Phrases.Match<Sense> length = units.sense(s, from + start, false, "", true);
            if (length != null
                    && length.value().powers()
                    && (plain == null || plain.to() <= length.to())) {
                return raised(units, s, length, from, length.to(), power);
            }
        }
        if (plain == null && trailing(s, from + 1) > from + 1) {
            // 5 m^2: what is squared is a length
            Phrases.Match<Sense> length = units.sense(s, from, glued, before, true);
            plain = length != null && length.value().powers() ? length : null;
        }
        if (plain == null) {
            return null;
        }
        if (plain.value().powers() && !prime(s.lower(plain.to() - 1))) {
            int to = trailing(s, plain.to());
            if (to > plain.to()) {
                String sign = s.lower(to - 1);
                int raise = sign.equals("3") || sign.equals("³") || sign.equals("cubed") ? 3 : 2;
                return raised(units, s, plain, from, to, raise);
            }
        }
        return new Phrases.Match<>(units.reading(plain.value(), s, plain.to()), from, plain.to());
    }

    /** 6'2" is six feet and two inches. */
    private static boolean prime(String sign) {
        return sign.equals("'") || sign.equals("\u2032");
    }

    private static int leading(String word) {
        return switch (word) {
            case "square", "sq" -> 2;
            case "cubic", "cu" -> 3;
            default -> 0;
        };
    }

    /** After the sign of a power that begins at a token; the token itself when there is none. */
    private static int trailing(Sentence s, int at) {
        if (at >= s.size()) {
            return at;
        }
        boolean glued = !s.token(at).spaced();
        return switch (s.lower(at)) {
            case "2", "3", "²", "³" -> glued ? at + 1 : at;
            case "squared", "cubed" -> at + 1;
            case "^" -> s.lower(at + 1).equals("2") || s.lower(at + 1).equals("3") ? at + 2 : at;
            default -> at;
        };
    }

    private static Phrases.Match<Units.Reading> raised(
            Units units, Sentence s, Phrases.Match<Sense> length, int from, int to, int power) {
        Unit base = length.value().unit();
        String code = base.code() + power;
        Unit unit =
                units.byCode(code)
                        .orElse(
                                new Unit(
                                        code,
                                        (power == 2 ? "square " : "cubic ") + base.name(),
                                        power == 2 ? "area" : "volume"));
        return new Phrases.Match<>(units.reading(length.value().of(unit), s, to), from, to);
    }
}
