package io.gleaner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Span;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.NameTagger;
import io.gleaner.tokens.NumberFormat;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for every number and every text. */
class NumberPropertiesTest {
    private static final QuantityFinder FINDER =
            QuantityFinder.read(RuleFiles.bundled(), new Problems());

    @Property
    void numbersAreReadBackInEveryStyleOfGrouping(
            @ForAll @LongRange(min = 1, max = 999_999_999_999L) long whole,
            @ForAll @IntRange(min = 0, max = 999) int decimals,
            @ForAll("separators") String separators) {
        char group = separators.charAt(0);
        char point = separators.charAt(1);
        NumberFormat format = point == ',' ? NumberFormat.COMMA : NumberFormat.POINT;
        String fraction = decimals == 0 ? "" : point + "" + decimals;
        String written = grouped(whole, group) + fraction;
        BigDecimal expected = new BigDecimal(whole + (decimals == 0 ? "" : "." + decimals));
        String text = "It weighs " + written + " kg.";
        List<Mention<Quantity>> mentions = find(text, format);
        assertEquals(1, mentions.size(), text);
        Quantity quantity = mentions.get(0).value();
        assertEquals(0, expected.compareTo(quantity.amount().value().orElseThrow()), text);
        assertEquals(written + " kg", mentions.get(0).span().of(text));
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(",.", ".,", "'.", "\u00A0.", "\u202F,", "\u2009.", "\u00A0,");
    }

    @Property
    void indianGroupsAreReadBack(@ForAll @LongRange(min = 100_000, max = 99_999_999_999L) long n) {
        String digits = Long.toString(n);
        StringBuilder written = new StringBuilder(digits.substring(digits.length() - 3));
        for (int i = digits.length() - 3; i > 0; i -= 2) {
            written.insert(0, digits.substring(Math.max(0, i - 2), i) + ",");
        }
        List<Mention<Quantity>> mentions =
                find("It cost " + written + " rupees.", NumberFormat.POINT);
        assertEquals(1, mentions.size(), written.toString());
        assertEquals(n + " INR", mentions.get(0).value().toString());
    }

    @Property
    void numbersInWordsAreReadBack(@ForAll @LongRange(min = 2, max = 999_999_999_999L) long n) {
        List<Mention<Quantity>> mentions =
                find("They hold " + Spelled.of(n) + " percent.", NumberFormat.POINT);
        assertEquals(1, mentions.size(), Spelled.of(n));
        assertEquals(n + " percent", mentions.get(0).value().toString());
    }

    @Property(tries = 3000)
    void anyTextIsReadWithoutFailureAndNoRunOfDigitsIsCut(@ForAll @From("texts") String text) {
        Sentence s = sentence(text, NumberFormat.POINT);
        String clean = s.text();
        int last = 0;
        for (Mention<Quantity> mention : FINDER.find(s)) {
            Span span = mention.span();
            assertTrue(span.start() >= last, "in order: " + text);
            last = span.end();
            assertEquals(s.words(mention.from(), mention.to()), span.of(clean));
            assertTrue(
                    !insideDigits(clean, span.start()) && !insideDigits(clean, span.end()), text);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts =
                Arbitraries.of(
                        "1",
                        "12",
                        "007",
                        "3.14",
                        "1,000",
                        "1.000,5",
                        ".",
                        ",",
                        "-",
                        "\u2013",
                        "+",
                        "/",
                        "%",
                        "$",
                        "\u20AC",
                        "US$",
                        "RM",
                        "USD",
                        "million",
                        "m",
                        "bn",
                        "k",
                        "half",
                        "a",
                        "third",
                        "of",
                        "two",
                        "hundred",
                        "and",
                        "thousand",
                        "to",
                        "from",
                        "between",
                        "more than",
                        "over",
                        "or more",
                        "percent",
                        "points",
                        "km",
                        "per",
                        "people",
                        "in",
                        "one",
                        "out of",
                        "\u00BD",
                        "(",
                        ")",
                        "e",
                        "x",
                        "10",
                        "^",
                        "2014",
                        "May",
                        ":",
                        "'",
                        "s",
                        "doubled",
                        "-fold",
                        " ",
                        " ",
                        "\u00A0",
                        "\n",
                        "\uD83D\uDC4D",
                        "th",
                        "G",
                        "aged",
                        "\u00A312",
                        "\u2212",
                        "0",
                        "99999999999999999999",
                        "a couple",
                        "dozen",
                        "cents",
                        "dollars");
        return parts.list().ofMaxSize(24).map(list -> String.join("", list));
    }

    @Property
    void longRunsOfDigitsAreNotHeldButTold(@ForAll @IntRange(min = 61, max = 400) int length) {
        String digits = "7".repeat(length);
        List<Mention<Quantity>> mentions = find("It cost $" + digits + ".", NumberFormat.POINT);
        assertEquals(1, mentions.size());
        assertTrue(mentions.get(0).value().amount() instanceof Amount.Unheld);
        assertEquals("$" + digits, mentions.get(0).span().of("It cost $" + digits + "."));
    }

    private static boolean insideDigits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at));
    }

    private static String grouped(long whole, char separator) {
        StringBuilder written = new StringBuilder(Long.toString(whole));
        for (int i = written.length() - 3; i > 0; i -= 3) {
            written.insert(i, separator);
        }
        return written.toString();
    }

    private static List<Mention<Quantity>> find(String text, NumberFormat format) {
        return FINDER.find(sentence(text, format));
    }

    /** A sentence whose every word is tagged a noun: what holds must hold whatever the tags. */
    private static Sentence sentence(String text, NumberFormat format) {
        ReadingContext plain = ReadingContext.PLAIN;
        ReadingContext context =
                new ReadingContext(
                        plain.published(),
                        plain.publisher(),
                        format,
                        plain.dollar(),
                        plain.dollarFrom());
        return Sentence.alone(
                text,
                context,
                tokens -> Collections.nCopies(tokens.size(), Tag.NOUN),
                NameTagger.NONE);
    }
}
