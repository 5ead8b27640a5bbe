package io.gleaner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the tables of units must hold, and what their reader says to one that is wrong. */
class UnitTablesTest {
    private static final Set<String> OURS =
            Set.of(UnitTable.FILE, CurrencyTable.FILE, Dimensions.FILE, "quantity/rates.csv");
    private static final String UNITS = String.join(",", UnitTable.HEADER) + "\n";
    private static final String CURRENCIES = String.join(",", CurrencyTable.HEADER) + "\n";
    private static final String DIMENSIONS =
            "dimension,base,ucum,quotient,example\n"
                    + "time,s,s,,1 min = 60 s\n"
                    + "length,m,m,,1 m = 1 m\n"
                    + "money,,,,1 EUR = 1 EUR\n";
    private static final String RATES = "noun,words,example\n";

    private final RuleFiles bundled = RuleFiles.bundled();
    private final Units units = Units.read(bundled, new Problems());

    @Test
    void everyLineIsReadAsItsExampleSays() {
        List<RuleProblem> ours =
                QuantityExamples.check(bundled).stream()
                        .filter(problem -> OURS.contains(problem.file()))
                        .toList();
        assertEquals(List.of(), ours);
    }

    @Test
    void thereAreMoreThan250Units() {
        long lines =
                bundled.text(UnitTable.FILE).lines().filter(line -> !line.startsWith("#")).count();
        assertTrue(lines - 1 >= 250, lines + " lines");
    }

    @Test
    void everyCurrencyThatACountryPaysWithIsThere() {
        Set<String> missing = new TreeSet<>();
        for (String country : Locale.getISOCountries()) {
            Currency currency = Currency.getInstance(new Locale("", country));
            if (currency != null && units.byCode(currency.getCurrencyCode()).isEmpty()) {
                missing.add(country + " " + currency);
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void prefixesMakeUnitsThatNoLineLists() {
        assertEquals("kilometre", units.byCode("km").orElseThrow().name());
        assertEquals("petajoule", units.byCode("PJ").orElseThrow().name());
        assertEquals("energy", units.byCode("GWh").orElseThrow().dimension());
        assertTrue(units.byCode("kmi").isEmpty());
    }

    private static List<String> problems(String unitLines, String currencyLines) {
        return problems(Map.of("units", unitLines, "currencies", currencyLines));
    }

    private static List<String> problems(Map<String, String> lines) {
        RuleFiles files =
                RuleFiles.of(
                        Map.of(
                                UnitTable.FILE,
                                UNITS + lines.getOrDefault("units", ""),
                                CurrencyTable.FILE,
                                CURRENCIES + lines.getOrDefault("currencies", ""),
                                Dimensions.FILE,
                                DIMENSIONS + lines.getOrDefault("dimensions", ""),
                                "quantity/rates.csv",
                                RATES + lines.getOrDefault("rates", ""),
                                "quantity/scales.csv",
                                "forms,value,where,example\n" + lines.getOrDefault("scales", "")));
        Problems problems = new Problems();
        Units.read(files, problems);
        return problems.sorted().stream().map(RuleProblem::toString).toList();
    }

    @Test
    void aFormThatTwoUnitsClaimIsRefusedWithBothPlaces() {
        assertEquals(
                List.of(
                        "quantity/units.csv:3: words: \"minute\" already means minute"
                                + " (quantity/units.csv:2); a form may mean one thing only",
                        "quantity/units.csv:3: signs: \"mn\" already means minute"
                                + " (quantity/units.csv:2); a form may mean one thing only"),
                problems(
                        "min,minute,time,minute,mn,,,,,,,min,x\n"
                                + "mi,mile,length,minute,mn,,,,,,,[mi_i],x\n",
                        ""));
    }

    @Test
    void aFormThatAUnitAndACurrencyClaimIsRefused() {
        assertEquals(
                List.of(
                        "quantity/currencies.csv:2: words: \"pound\" already means pound"
                                + " (quantity/units.csv:2); a form may mean one thing only"),
                problems("lb,pound,length,pound,,,,,,,,,x\n", "GBP,pound,pound,,,,,,,x\n"));
    }

    @Test
    void aScaleThatIsAUnitIsRefusedUnlessTheUnitSaysThatItIsAmbiguous() {
        assertEquals(
                List.of(
                        "quantity/scales.csv:2: forms: \"mn\" already means minute"
                                + " (quantity/units.csv:2); a form may mean one thing only"),
                problems(
                        Map.of(
                                "units", "min,minute,time,,mn,,,,,,,min,x\n",
                                "scales", "mn,1000000,,x\n")));
        assertEquals(
                List.of(),
                problems(
                        Map.of(
                                "units", "min,minute,time,,mn,,,mn,never,,,min,x\n",
                                "scales", "mn,1000000,,x\n")));
    }

    @Test
    void aFormMayMeanManyThingsWhereEachLineCallsItAmbiguous() {
        assertEquals(
                List.of(),
                problems(
                        "lb,pound,length,pound,,,,pound,never,weight,,,x\n",
                        "GBP,pound,pound,,,pound,always,,GB,x\n"));
    }

    @Test
    void oneAmbiguousFormMayBeTakenOtherwiseThanTheRest() {
        assertEquals(
                List.of(), problems("in,inch,length,inch,in;hh,,,in=last;hh,never,,,,x\n", ""));
        assertEquals(
                List.of(
                        "quantity/units.csv:2: ambiguous: \"sometimes\" does not say when; write"
                                + " it as in taken"),
                problems("in,inch,length,inch,in,,,in=sometimes,,,,,x\n", ""));
    }

    @Test
    void partsOfACurrencyNeedTheirWorth() {
        assertEquals(
                List.of(
                        "quantity/currencies.csv:2: parts: \"penny\" is no part; write it like"
                                + " penny=0.01",
                        "quantity/currencies.csv:2: parts: \"p=x\" is no part; write it like"
                                + " penny=0.01"),
                problems("", "GBP,pound,pound,,penny;p=x,,,,,x\n"));
    }

    @Test
    void aNounOfRatesMeansOneThing() {
        assertEquals(
                List.of(
                        "quantity/rates.csv:3: words: \"share\" already means share; a form may"
                                + " mean one thing only",
                        "quantity/rates.csv:3: words: \"shares\" already means share; a form may"
                                + " mean one thing only"),
                problems(Map.of("rates", "share,share,x\nstock,share,x\n")));
    }

    @Test
    void ucumCodesAndExamplesAreTried() {
        RuleFiles wrong =
                bundled.with(
                                UnitTable.FILE,
                                UNITS
                                        + "blub,blub,length,blub,,,,,,,,[blub],Ran [5 blubs]. = 5"
                                        + " blub\n"
                                        + "sec,second,length,second,,,,,,,,s,It took [5 seconds]."
                                        + " = 6 sec\n")
                        .with(Dimensions.FILE, DIMENSIONS.replace("= 60 s", "= 61 s"))
                        .with(CurrencyTable.FILE, CURRENCIES)
                        .with("quantity/rates.csv", RATES);
        List<String> told =
                QuantityExamples.check(wrong).stream()
                        .filter(problem -> OURS.contains(problem.file()))
                        .map(RuleProblem::toString)
                        .toList();
        assertEquals(
                List.of(
                        "quantity/dimensions.csv:2: example: \"1 min = 61 s\" gives nothing; mend"
                                + " the line or its example",
                        "quantity/dimensions.csv:3: example: \"1 m = 1 m\" gives nothing; mend the"
                                + " line or its example",
                        "quantity/units.csv:2: ucum: \"[blub]\" is no code of UCUM; see ucum.org,"
                                + " or leave it empty",
                        "quantity/units.csv:3: ucum: \"s\" does not measure length; mend it or"
                                + " the dimension",
                        "quantity/units.csv:3: example: \"It took [5 seconds]. = 6 sec\" reads"
                                + " \"5 seconds\" as 5 sec; mend the line or its example"),
                told);
    }

    @Test
    void aDecimalInAUcumCodeIsRefused() {
        Problems problems = new Problems();
        Units.read(
                bundled.with(
                                UnitTable.FILE,
                                UNITS
                                        + "ell,ell,length,ell,,,,,,,,1.143.m,Ran [5 ells]. = 5 ell\n"
                                        + "cup,cup,length,cup,,,,,,,,m{1.5},Ran [5 cups]. = 5 cup\n")
                        .with(CurrencyTable.FILE, CURRENCIES)
                        .with(Dimensions.FILE, DIMENSIONS.replace(",m,m,", ",m,0.5.m,"))
                        .with("quantity/rates.csv", RATES),
                problems);
        String why =
                " is no decimal: a point in UCUM multiplies; write a fraction of whole numbers, ";
        assertEquals(
                List.of(
                        "quantity/dimensions.csv:3: ucum: \"0.5.m\"" + why + "\"5.m/10\"",
                        "quantity/units.csv:2: ucum: \"1.143.m\"" + why + "\"1143.m/1000\""),
                problems.sorted().stream().map(RuleProblem::toString).toList());
    }

    @Test
    void emptyCellsAndWrongWordsAreToldAtOnce() {
        assertEquals(
                List.of(
                        "quantity/units.csv:2: name: is empty; every line needs one",
                        "quantity/units.csv:2: example: is empty; every line needs one",
                        "quantity/units.csv:2: words: is empty and so is signs; a unit needs a"
                                + " form to be read by",
                        "quantity/units.csv:2: dimension: \"depth\" is none of"
                                + " quantity/dimensions.csv",
                        "quantity/units.csv:3: taken: is empty but a form is ambiguous; say when"
                                + " it is taken",
                        "quantity/units.csv:4: code: \"b\" stands twice; one line a unit",
                        "quantity/units.csv:4: powers: \"maybe\" is neither yes nor empty",
                        "quantity/units.csv:4: ambiguous: \"q\" is no form of this line; list it"
                                + " there",
                        "quantity/units.csv:4: taken: \"often\" is none of always, glued, alone, spaced,"
                                + " scaled, last, never",
                        "quantity/units.csv:4: prefixes: \"Q\" is no prefix; write signs like"
                                + " k;M;G"),
                problems(
                        "a,,depth,,,,,,,,,,\n"
                                + "b,bee,time,bee,,,,bee,,,,,x\n"
                                + "b,cee,time,cee,c,Q,maybe,q;c,often,,,,x\n",
                        ""));
    }
}
