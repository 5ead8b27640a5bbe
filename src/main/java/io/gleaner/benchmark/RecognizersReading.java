package io.gleaner.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import io.gleaner.quantity.Amount;
import io.gleaner.quantity.Bound;
import io.gleaner.quantity.Form;
import io.gleaner.quantity.Quantity;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A value and its unit as Recognizers-Text writes them: {@code 48200000 USD}, {@code 20%}, {@code
 * (20,35]}.
 *
 * @param value the value
 * @param unit ISO code of a currency, or the name that the set has for it; else empty
 */
record RecognizersReading(String value, String unit) {
    /** The set's names for currencies that it gives no code. */
    static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("Dollar", "USD"),
                    Map.entry("Pound", "GBP"),
                    Map.entry("Franc", "CHF"),
                    Map.entry("Rupee", "INR"),
                    Map.entry("Peseta", "ESP"),
                    Map.entry("Finnish markka", "FIM"),
                    Map.entry("Netherlands guilder", "NLG"),
                    Map.entry("Bitcoin", "BTC"),
                    Map.entry("Cent", "cent"),
                    Map.entry("Pence", "pence"),
                    Map.entry("Penny", "pence"),
                    Map.entry("Sen", "sen"),
                    Map.entry("Satoshi", "satoshi"));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SATOSHIS = BigDecimal.valueOf(100_000_000);

    static RecognizersReading expected(JsonNode result, RecognizersQuantities.Kind kind) {
        JsonNode resolution = result.path("Resolution");
        String value = resolution.path("value").asText();
        if (kind != RecognizersQuantities.Kind.CURRENCY) {
            return new RecognizersReading(value, "");
        }
        String name = resolution.path("unit").asText();
        String iso = resolution.path("isoCurrency").asText("");
        return new RecognizersReading(value, iso.isEmpty() ? NAMES.getOrDefault(name, name) : iso);
    }

    /** What a quantity is in the set's terms; nothing where the set would not list it. */
    static Optional<RecognizersReading> of(
            Sentence s, Mention<Quantity> mention, RecognizersQuantities.Kind kind) {
        Quantity quantity = mention.value();
        Optional<BigDecimal> value = quantity.amount().value();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind) {
            case NUMBER -> Optional.empty();
            case PERCENT ->
                    quantity.unit().is("percent") && quantity.form() == Form.PLAIN
                            ? Optional.of(
                                    new RecognizersReading(Amount.plain(value.get()) + "%", ""))
                            : Optional.empty();
            case RANGE -> range(said(s, mention), quantity, value.get());
            case CURRENCY ->
                    quantity.unit().isMoney()
                            ? Optional.of(money(s, mention, value.get()))
                            : Optional.empty();
        };
    }

    private static RecognizersReading money(
            Sentence s, Mention<Quantity> mention, BigDecimal value) {
        String code = mention.value().unit().code();
        int slash = code.indexOf('/');
        for (int i = Math.max(mention.from() + 1, mention.to() - 2); i < mention.to(); i++) {
            String part =
                    switch (s.lower(i)) {
                        case "cent", "cents", "c" -> "cent";
                        case "pence", "penny", "p" -> "pence";
                        case "sen" -> "sen";
                        case "satoshi", "satoshis" -> "satoshi";
                        case "$" -> "";
                        default -> "";
                    };
            if (!part.isEmpty() && !mention.rule().endsWith("parts")) {
                BigDecimal parts = value.multiply(part.equals("satoshi") ? SATOSHIS : HUNDRED);
                return new RecognizersReading(Amount.plain(parts), part);
            }
        }
        return new RecognizersReading(
                Amount.plain(value), slash < 0 ? code : code.substring(0, slash));
    }

    /** Their open and closed ends: at least 40 is [40,), from 3 to 5 is [3,5). */
    private static Optional<RecognizersReading> range(
            String words, Quantity quantity, BigDecimal value) {
        BigDecimal one = quantity.form() == Form.FRACTION ? value.movePointLeft(2) : value;
        String low = Amount.plain(one);
        if (quantity.amount().high().isPresent()) {
            String high = Amount.plain(quantity.amount().high().get());
            return Optional.of(
                    new RecognizersReading(
                            (opens(words) ? "(" : "[")
                                    + low
                                    + ","
                                    + high
                                    + (closes(words) ? "]" : ")"),
                            ""));
        }
        String said =
                switch (quantity.bound()) {
                    case OVER -> "(" + low + ",)";
                    case AT_LEAST -> "[" + low + ",)";
                    case UNDER -> "(," + low + ")";
                    case AT_MOST -> "(," + low + "]";
                    case EXACT, ABOUT -> "";
                };
        return said.isEmpty() || quantity.bound() == Bound.ABOUT
                ? Optional.empty()
                : Optional.of(new RecognizersReading(said, ""));
    }

    private static String said(Sentence s, Mention<Quantity> mention) {
        return s.words(mention.from(), mention.to()).toLowerCase(Locale.ROOT);
    }

    /** More than 5 but less than 10: neither end is part of the range. */
    private static boolean opens(String words) {
        String first = words.split(" (and|but) ", 2)[0];
        boolean over = first.contains("than") || first.contains("above") || first.contains("over");
        return over && !first.contains("equal") && !first.startsWith("no ");
    }

    /** At least 5 and at most 10: the last end is part of it. */
    private static boolean closes(String words) {
        String[] ends = words.split(" (and|but) ", 2);
        String last = ends[ends.length - 1];
        return ends.length > 1
                && (last.contains("equal")
                        || last.contains("at most")
                        || last.contains("no more")
                        || ends[0].contains("at most")
                        || ends[0].contains("no more"));
    }

    boolean sameValue(RecognizersReading wanted) {
        if (value.equals(wanted.value)) {
            return true;
        }
        try {
            BigDecimal mine = new BigDecimal(value);
            BigDecimal theirs = new BigDecimal(wanted.value);
            BigDecimal slack = theirs.abs().max(BigDecimal.ONE).movePointLeft(9);
            return mine.subtract(theirs).abs().compareTo(slack) <= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    boolean sameUnit(RecognizersReading wanted) {
        return unit.equals(wanted.unit);
    }

    @Override
    public String toString() {
        return unit.isEmpty() ? value : value + " " + unit;
    }
}
