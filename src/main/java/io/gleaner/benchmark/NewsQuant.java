package io.gleaner.benchmark;

import io.gleaner.quantity.Form;
import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.Unit;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says quantities the way the NewsQuant test set says them: its unit names, its {@code change}
 * signs, ranges for a move from one value to another, and 1 for "one of the best".
 */
public final class NewsQuant {

    /**
     * A quantity in the test set's terms.
     *
     * @param value the number, or the lower end of a range
     * @param high the upper end of a range
     * @param unit its name for the unit; {@code -} for none
     * @param change {@code =} {@code ~} {@code >} {@code <} {@code up} {@code down}
     */
    public record Item(BigDecimal value, Optional<BigDecimal> high, String unit, String change) {}

    private final UnitNames names;

    public NewsQuant(UnitNames names) {
        this.names = names;
    }

    /** The quantities of one sentence. */
    public List<Item> items(Sentence s, List<Mention<Quantity>> mentions) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention<Quantity> mention = mentions.get(i);
            Quantity quantity = mention.value();
            if (quantity.amount().value().isEmpty() || isWordMultiple(quantity, s, mention)) {
                continue;
            }
            if (isCohort(s, mention) || isSpan(s, mention)) {
                continue;
            }
            if (i + 1 < mentions.size() && isMoveBack(s, mention, mentions.get(i + 1))) {
                Mention<Quantity> next = mentions.get(++i);
                items.add(
                        new Item(
                                value(s, next),
                                Optional.of(value(s, mention)),
                                unit(s, next),
                                change(quantity)));
                continue;
            }
            if (i + 1 < mentions.size() && isMove(s, mention, mentions.get(i + 1))) {
                Mention<Quantity> next = mentions.get(++i);
                items.add(
                        new Item(
                                value(s, mention),
                                Optional.of(value(s, next)),
                                unit(s, next),
                                change(quantity)));
                continue;
            }
            items.add(
                    new Item(
                            value(s, mention),
                            high(s, mention),
                            unit(s, mention),
                            change(quantity)));
        }
        items.addAll(onesOf(s, mentions));
        Vague.add(s, items);
        return items;
    }

    /** Doubled, twice and halved are not annotated; sixfold is. */
    private static boolean isWordMultiple(
            Quantity quantity, Sentence s, Mention<Quantity> mention) {
        return quantity.form() == Form.MULTIPLE && !s.lower(mention.to() - 1).endsWith("fold");
    }

    /** A five-year award: a length of time that is an adjective. */
    private static boolean isSpan(Sentence s, Mention<Quantity> mention) {
        boolean hyphen = s.lower(mention.to() - 2).equals("-");
        return hyphen && mention.value().unit().dimension().equals("time");
    }

    /** Men aged 18 to 34: who is meant, not how many. */
    private static boolean isCohort(Sentence s, Mention<Quantity> mention) {
        return mention.value().amount().high().isPresent()
                && s.lower(mention.from() - 1).equals("aged");
    }

    /** Narrowed to 138,285 lots from 212,577 lots: the range from the second to the first. */
    private static boolean isMoveBack(Sentence s, Mention<Quantity> first, Mention<Quantity> next) {
        int after = Math.max(first.to(), first.value().nounTo());
        return s.lower(first.from() - 1).equals("to")
                && s.lower(after).equals("from")
                && next.from() == after + 1
                && first.value().unit().equals(next.value().unit())
                && first.value().amount().high().isEmpty()
                && next.value().amount().high().isEmpty();
    }

    /** From 5.2 to 4.9, after whatever verb, is one range here. */
    private static boolean isMove(Sentence s, Mention<Quantity> first, Mention<Quantity> next) {
        return s.lower(first.from() - 1).equals("from")
                && next.from() == Math.max(first.to(), first.value().nounTo()) + 1
                && s.lower(next.from() - 1).equals("to")
                && first.value().amount().high().isEmpty()
                && next.value().amount().high().isEmpty()
                && next.value().amount().value().isPresent()
                && (first.value().unit().isNone()
                        || first.value().unit().equals(next.value().unit())
                        || next.value().unit().isNone());
    }

    private static BigDecimal value(Sentence s, Mention<Quantity> mention) {
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

    private static Optional<BigDecimal> high(Sentence s, Mention<Quantity> mention) {
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

    private String unit(Sentence s, Mention<Quantity> mention) {
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
        String noun = group(s, from + 2);
        return noun.isEmpty() ? "-" : noun;
    }

    /** A group of adjectives and nouns as the test set writes it; empty when there is none. */
    private String group(Sentence s, int from) {
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

    /** One of the best speakers: 1, of the noun group after it. */
    private List<Item> onesOf(Sentence s, List<Mention<Quantity>> mentions) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i + 3 < s.size(); i++) {
            if (!s.lower(i).equals("one") || !s.lower(i + 1).equals("of")) {
                continue;
            }
            int at = i;
            if (mentions.stream().anyMatch(m -> m.covers(at))) {
                continue;
            }
            int from = i + 2;
            while (s.tag(from) == Tag.DET || s.tag(from) == Tag.PRON) {
                from++;
            }
            String unit = group(s, from);
            if (!unit.isEmpty()) {
                items.add(new Item(BigDecimal.ONE, Optional.empty(), unit, "="));
            }
        }
        return items;
    }

    private static String change(Quantity quantity) {
        return switch (quantity.bound()) {
            case EXACT -> "=";
            case ABOUT -> "~";
            case OVER, AT_LEAST -> ">";
            case UNDER, AT_MOST -> "<";
        };
    }
}
