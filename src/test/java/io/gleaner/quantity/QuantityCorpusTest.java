package io.gleaner.quantity;

import io.gleaner.Corpus;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Publisher;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.NumberFormat;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpora of quantities and of their units: {@code corpus/quantity.txt} and {@code
 * corpus/units.txt}, each line one test.
 *
 * <p>At the margin the meaning, or a setting ({@code dollar AUD}, {@code country Canada}, {@code
 * numbers comma}; {@code none} unsets); under it the sentences, with the words that mean it in
 * brackets. Under {@code nothing} a sentence without brackets holds no quantity at all.
 */
class QuantityCorpusTest {
    private static final String[] SETTINGS = {"dollar", "country", "numbers"};

    private final QuantityFinder finder = QuantityFinder.read(RuleFiles.bundled(), new Problems());
    private final Reader reader = new Reader(Models.withoutNames());

    @TestFactory
    Stream<DynamicNode> quantities() {
        return corpus("quantity.txt", Quantity::toString);
    }

    @TestFactory
    Stream<DynamicNode> units() {
        return corpus("units.txt", QuantityCorpusTest::withOrigin);
    }

    private static Stream<DynamicNode> corpus(String file, Function<Quantity, String> meaning) {
        return new Corpus(file, SETTINGS)
                .lines(
                        () -> {
                            QuantityCorpusTest made = new QuantityCorpusTest();
                            return line ->
                                    line.isRead(
                                            text ->
                                                    made.read(
                                                            text,
                                                            context(line.settings()),
                                                            meaning));
                        });
    }

    private static ReadingContext context(List<String> settings) {
        ReadingContext c = ReadingContext.PLAIN;
        for (String line : settings) {
            c =
                    with(
                            c,
                            line.substring(0, line.indexOf(' ')),
                            line.substring(line.indexOf(' ') + 1));
        }
        return c;
    }

    private static ReadingContext with(ReadingContext c, String word, String value) {
        if (value.equals("none")) {
            return ReadingContext.PLAIN;
        }
        return switch (word) {
            case "dollar" ->
                    new ReadingContext(
                            c.published(), c.publisher(), c.numbers(), value, "publisher");
            case "country" ->
                    new ReadingContext(
                            c.published(), of(value), c.numbers(), c.dollar(), c.dollarFrom());
            default ->
                    new ReadingContext(
                            c.published(),
                            c.publisher(),
                            value.equals("comma") ? NumberFormat.COMMA : NumberFormat.POINT,
                            c.dollar(),
                            c.dollarFrom());
        };
    }

    private static Publisher of(String country) {
        return new Publisher(
                "x", List.of(), Optional.of(country), Optional.empty(), true, Month.DECEMBER);
    }

    private List<String> read(
            String text, ReadingContext context, Function<Quantity, String> meaning) {
        Sentence sentence = reader.sentence(text, context);
        List<String> readings = new ArrayList<>();
        for (Mention<Quantity> mention : finder.find(sentence)) {
            readings.add("[" + mention.span().of(text) + "] = " + meaning.apply(mention.value()));
        }
        return readings;
    }

    /** With what decided its unit, where that were not its own words. */
    private static String withOrigin(Quantity quantity) {
        String from = quantity.unitFrom();
        return quantity + (from.equals("text") ? "" : " (" + from + ")");
    }
}
