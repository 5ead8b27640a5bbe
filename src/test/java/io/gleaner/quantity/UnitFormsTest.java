package io.gleaner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds for every form of every table, and for any text. */
class UnitFormsTest {
    private final RuleFiles files = RuleFiles.bundled();
    private final Units units = Units.read(files, new Problems());

    private static Sentence sentence(String text) {
        return Sentence.alone(
                text,
                ReadingContext.PLAIN,
                tokens -> Collections.nCopies(tokens.size(), Tag.NOUN),
                any -> List.of());
    }

    private List<RuleTable.Row> rows(String file, List<String> header) {
        return RuleTable.read(files, file, header, new Problems()).rows();
    }

    private static boolean ambiguous(RuleTable.Row row, String form) {
        return row.list("ambiguous").stream()
                .anyMatch(entry -> entry.equals(form) || entry.startsWith(form + "="));
    }

    /** What stands after a number, as code and words; "nothing". */
    private String after(String words) {
        Sentence s = sentence("5 " + words + " then");
        Phrases.Match<Units.Reading> match = units.at(s, 1);
        return match == null
                ? "nothing"
                : match.value().base().code() + " " + s.words(match.from(), match.to());
    }

    @Test
    void everyFormOfAUnitIsReadAfterANumber() {
        List<String> wrong = new ArrayList<>();
        for (RuleTable.Row row : rows(UnitTable.FILE, UnitTable.HEADER)) {
            List<String> forms = new ArrayList<>(row.list("words"));
            forms.addAll(row.list("signs"));
            for (String form : forms) {
                String read = after(form);
                if (!ambiguous(row, form) && !read.equals(row.text("code") + " " + form)) {
                    wrong.add(row.place() + " " + form + " is read as " + read);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPrefixThatALineAllowsIsReadWithItsWordsAndSigns() {
        int tried = 0;
        for (RuleTable.Row row : rows(UnitTable.FILE, UnitTable.HEADER)) {
            for (String sign : row.list("prefixes")) {
                Prefix prefix = Prefix.ofSign(sign).orElseThrow();
                String code = sign + row.text("code");
                assertTrue(units.byCode(code).isPresent(), code);
                for (String word : row.list("words")) {
                    String form = prefix.word() + word;
                    assertEquals(code + " " + form, after(form), row.place());
                    tried++;
                }
            }
        }
        assertTrue(tried > 200, tried + " forms");
    }

    @Test
    void everySignOfACurrencyIsReadBeforeANumberAndAfterIt() {
        List<String> wrong = new ArrayList<>();
        for (RuleTable.Row row : rows(CurrencyTable.FILE, CurrencyTable.HEADER)) {
            String code = row.text("code").equals("$") ? "USD" : row.text("code");
            List<String> signs = new ArrayList<>(row.list("signs"));
            signs.add(row.text("code"));
            for (String sign : signs) {
                if (ambiguous(row, sign)) {
                    continue;
                }
                Sentence s = sentence("cost " + sign + "5 then");
                int number = s.size() - 2;
                Phrases.Match<Units.Reading> match = units.before(s, number);
                String read =
                        match == null
                                ? "nothing"
                                : match.value().unit() + " " + s.words(match.from(), match.to());
                if (!read.equals(code + " " + sign) || !after(sign).equals(code + " " + sign)) {
                    wrong.add(row.place() + " " + sign + ": " + read + ", " + after(sign));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void partsOfACurrencyAreWorthWhatTheTableSays() {
        Sentence s = sentence("5 pence then");
        Units.Reading pence = units.at(s, 1).value();
        assertEquals("GBP", pence.unit().code());
        assertEquals(new BigDecimal("0.01"), pence.factor());
    }

    /** Words of units in any order: no failure, and every match is where it says. */
    @Test
    void anyHeapOfUnitsIsReadWithoutFailure() {
        String[] heap = {
            "5",
            "1,000",
            "km",
            "per",
            "/",
            "a",
            "each",
            "-",
            "$",
            "US",
            "A",
            "C",
            "m",
            "2",
            "²",
            "^",
            "square",
            "sq",
            ".",
            "cubic",
            "percent",
            "%",
            "points",
            "to",
            "the",
            "dollar",
            "yuan",
            "cents",
            "p",
            "K",
            "R",
            "°",
            "\"",
            "'",
            "hour",
            "second",
            "people",
            "million",
            "of",
            "CO2",
            "for",
            "every",
            "(",
            ")",
            "kWh",
            "year",
            "ago",
            "share",
            "Rs",
            "¥",
            "\uD83D\uDC4D"
        };
        Random random = new Random(20240620);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            int words = 1 + random.nextInt(9);
            for (int i = 0; i < words; i++) {
                text.append(random.nextInt(3) == 0 ? "" : " ");
                text.append(heap[random.nextInt(heap.length)]);
            }
            Sentence s = sentence(text.toString());
            for (int i = 0; i <= s.size(); i++) {
                holds(s, units.at(s, i), i, s.size());
                Phrases.Match<Units.Reading> before = units.before(s, i);
                assertTrue(before == null || before.to() == i && before.from() >= 0, s.text());
                Phrases.Match<Unit> over = units.over(Unit.TIMES, s, i);
                assertTrue(over == null || over.from() == i && over.to() <= s.size(), s.text());
            }
        }
    }

    private static void holds(Sentence s, Phrases.Match<Units.Reading> match, int from, int size) {
        if (match == null) {
            return;
        }
        int baseTo = match.value().baseTo();
        assertTrue(match.from() == from && match.to() <= size, s.text());
        assertTrue(baseTo > from && baseTo <= match.to(), s.text());
        assertTrue(match.value().factor().signum() > 0, s.text());
    }

    @Test
    @Timeout(5)
    void aLineOfNothingButUnitsTakesLinearTime() {
        for (String word : List.of("per ", "/", "- ", "square ", "$ ", "a ", "US $", "C", "\" ")) {
            Sentence s = sentence("5 " + word.repeat(50_000));
            for (int i = 0; i < s.size(); i++) {
                units.at(s, i);
                units.before(s, i);
            }
        }
    }
}
