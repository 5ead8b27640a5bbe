package io.gleaner.benchmark;

import io.gleaner.quantity.Form;
import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.Unit;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Values and units as the NewsQuant test set writes them: cents as cents, ages as year of age. */
final class NewsQuantUnits {
    private final UnitNames names;

    NewsQuantUnits(UnitNames names) {
        this.names = names;
    }

    static BigDecimal value(Sentence s, Mention<Quantity> mention) {
        Quantity quantity = mention.value();
        BigDecimal value = quantity.amount().value().orElseThrow();
        // a part of a whole is a part of one here
        if (isPart(s, mention)) {
            return value.multiply(BigDecimal.valueOf(100));
        }
        return quantity.form() == Form.FRACTION
                ? value.divide(BigDecimal.valueOf(100), MathContext.DECIMAL64)
                : value;
    }

    static Optional<BigDecimal> high(Sentence s, Mention<Quantity> mention) {
        Optional<BigDecimal> high = mention.value().amount().high();
        return isPart(s, mention) ? high.map(h -> h.multiply(BigDecimal.valueOf(100))) : high;
    }

    /** Cents stay cents here, and pence are points. */
    private static boolean isPart(Sentence s, Mention<Quantity> mention) {
        return mention.value().unit().isMoney() && !part(s, mention).isEmpty();
    }

    private static String part(Sentence s, Mention<Quantity> mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            switch (s.lower(i)) {
                case "cent", "cents", "c", "\u00A2" -> {
                    return "cent";
                }
                case "p", "pence", "penny" -> {
                    return "point";
                }
                default -> {}
            }
        }
        return "";
    }

    String unit(Sentence s, Mention<Quantity> mention) {
        Quantity quantity = mention.value();
        if (isPart(s, mention)) {
            String name = names.name(quantity.unit());
            int per = name.indexOf(" per ");
            return part(s, mention) + (per < 0 ? "" : name.substring(per));
        }
        if (quantity.form() == Form.FRACTION) {
            return "% " + (quantity.hasNoun() ? noun(s, quantity) : whole(s, mention.to()));
        }
        Unit unit = quantity.unit();
        if (unit.isNone()) {
            return isAge(s, mention) ? "year of age" : "-";
        }
        if (unit.is("year") && isAge(s, mention)) {
            return "year of age";
        }
        return quantity.hasNoun() && unit.isCount() && unit.code().indexOf('/') < 0
                ? noun(s, quantity)
                : names.name(unit);
    }

    /** 50-year-old, aged 50, 60 years of age; a bare number of someone who is it. */
    private static boolean isAge(Sentence s, Mention<Quantity> mention) {
        String before = s.lower(mention.from() - 1);
        if (mention.rule().endsWith("/age")) {
            return true;
        }
        int to = mention.to();
        if (s.lower(to).equals("-")) {
            to++;
        }
        if (s.lower(to).equals("old")
                || s.lower(to).equals("olds")
                || s.lower(to).equals("of") && s.lower(to + 1).equals("age")) {
            return true;
        }
        return before.equals("aged")
                || before.equals("age")
                || before.equals("ages")
                || years(s, mention)
                || turned(s, mention)
                || before.equals("of") && s.lower(mention.from() - 2).equals("age");
    }

    /** Who was 10, he will be 35. */
    private static boolean turned(Sentence s, Mention<Quantity> mention) {
        int at = mention.from() - 1;
        boolean is =
                switch (s.lower(at)) {
                    case "be", "was", "is", "turned", "am", "'s" -> true;
                    default -> false;
                };
        at -= s.lower(at - 1).equals("will") ? 2 : 1;
        boolean someone =
                switch (s.lower(at)) {
                    case "who", "he", "she", "i" -> true;
                    default -> false;
                };
        return mention.value().unit().isNone() && is && someone && mention.length() == 1;
    }

    /** Nick Hague, 44, has: a number of its own after someone. */
    private static boolean years(Sentence s, Mention<Quantity> mention) {
        int from = mention.from();
        return mention.value().unit().isNone()
                && from > 1
                && mention.length() == 1
                && s.lower(from - 1).equals(",")
                && s.lower(mention.to()).equals(",")
                && s.tag(from - 2) == Tag.PROPN;
    }

    /** One fourth of the US population: the things that a part is of. */
    private String whole(Sentence s, int from) {
        if (!s.lower(from).equals("of")
                || s.tag(from + 1) != Tag.DET
                || s.lower(from + 1).equals("those")) {
            return "-";
        }
        int at = from + 2;
        while (s.token(at).isNumber() || s.lower(at).equals("combined")) {
            at++;
        }
        String noun = group(s, at);
        return noun.isEmpty() ? "-" : noun;
    }

    /** A group of adjectives and nouns as the test set writes it; empty when there is none. */
    String group(Sentence s, int from) {
        int noun = -1;
        for (int i = from; i < s.size() && joins(s, i); i++) {
            if (s.tag(i).nominal()) {
                noun = i;
            }
        }
        StringBuilder unit = new StringBuilder();
        for (int j = from; j <= noun; j++) {
            if (!skipped(s, j)) {
                boolean glued =
                        unit.length() > 0 && (s.lower(j).equals("-") || !s.token(j).spaced());
                unit.append(unit.isEmpty() || glued ? "" : " ");
                unit.append(j == noun ? names.singular(s.lower(j)) : names.base(s.lower(j)));
            }
        }
        return unit.toString();
    }

    private static boolean joins(Sentence s, int at) {
        String lower = s.lower(at);
        return switch (s.tag(at)) {
            case NOUN, PROPN, ADJ, ADV -> true;
            case VERB -> lower.endsWith("ed");
            default -> skipped(s, at) || lower.equals("-");
        };
    }

    private static boolean skipped(Sentence s, int at) {
        return switch (s.lower(at)) {
            case "and", "&", "'s", "'", "most" -> true;
            default -> false;
        };
    }

    /** The counted noun with its adjectives, the last word in the singular, people as people. */
    private String noun(Sentence s, Quantity quantity) {
        StringBuilder words = new StringBuilder();
        for (int i = quantity.nounFrom(); i < quantity.nounTo(); i++) {
            boolean last = i == quantity.nounTo() - 1;
            if (skipped(s, i)) {
                continue;
            }
            if (!words.isEmpty() && !s.lower(i).equals("-") && s.token(i).spaced()) {
                words.append(' ');
            }
            words.append(last ? names.singular(s.lower(i)) : names.base(s.lower(i)));
        }
        return names.noun(words.toString());
    }
}
