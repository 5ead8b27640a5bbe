package io.gleaner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishersTest {
    private static final String FILE = "publisher/publishers.csv";
    private static final String HEADER = "id,names,country,dollar,day first,fiscal year,example\n";

    private final Publishers publishers = Publishers.read(RuleFiles.bundled(), new Problems());

    private String id(String name) {
        return publishers.find(name).map(Publisher::id).orElse("nobody");
    }

    @Test
    void everyLineIsReadAsItsExampleSays() {
        assertEquals(List.of(), Publishers.check(RuleFiles.bundled()));
    }

    @Test
    void aNameIsFoundHoweverAHeaderWritesIt() {
        assertEquals("ons", id("Office for National Statistics"));
        assertEquals("ons", id("OFFICE FOR NATIONAL STATISTICS (ONS)"));
        assertEquals("ons", id("https://www.ons.gov.uk/employment?x=1"));
        assertEquals("bbc", id("http://news.bbc.co.uk/2/hi"));
        assertEquals("apple", id("Apple Inc."));
        assertEquals("bls", id("US Bureau of Labor Statistics"));
        assertEquals("pboc", id("People\u2019s Bank of China"));
        assertEquals("guardian", id("  the guardian "));
    }

    @Test
    void aStrangerIsNobody() {
        assertEquals("nobody", id("The Village Gazette"));
        assertEquals("nobody", id("Apple Growers of Kent"));
        assertEquals("nobody", id("Inc."));
        assertEquals("nobody", id("https://"));
        assertEquals("nobody", id("(("));
        assertEquals("nobody", id(""));
    }

    @Test
    void aPublisherTakesItsOwnDollarAndYearForGranted() {
        Publisher abs = publishers.find("Australian Bureau of Statistics").orElseThrow();
        assertEquals(Optional.of("AU"), abs.country());
        assertEquals(Optional.of("AUD"), abs.dollar());
        assertTrue(abs.dayFirst());
        assertEquals(Month.JUNE, abs.fiscalYearEnd());
    }

    @Test
    void mistakesAreToldAtOnceWithTheirPlace() {
        RuleFiles files =
                RuleFiles.of(
                        Map.of(
                                FILE,
                                HEADER
                                        + "a,Acme,UK,USD,,june,Acme = a\n"
                                        + "b,Beta;ACME,GBR,dollar,maybe,Juni,Beta = b\n"
                                        + "a,,,,,may,\n"));
        assertEquals(
                List.of(
                        FILE + ":3: country: \"GBR\" is no code; write 2 capital letters",
                        FILE + ":3: dollar: \"dollar\" is no code; write 3 capital letters",
                        FILE + ":3: day first: \"maybe\" is neither yes nor empty",
                        FILE
                                + ":3: fiscal year: \"Juni\" is none of january, february, march,"
                                + " april, may, june, july, august, september, october, november,"
                                + " december",
                        FILE
                                + ":3: names: \"ACME\" is already a ("
                                + FILE
                                + ":2); a name may mean one publisher only",
                        FILE + ":4: names: is empty; every line needs one",
                        FILE + ":4: example: is empty; every line needs one",
                        FILE
                                + ":4: id: \"a\" already stands at "
                                + FILE
                                + ":2; one line a publisher"),
                Publishers.check(files).stream().map(Object::toString).toList());
    }

    @Test
    void anExampleThatIsNotReadSoIsAProblem() {
        RuleFiles files =
                RuleFiles.of(Map.of(FILE, HEADER + "a,Acme,GB,,,june,Acme Daily Mail = a\n"));
        assertEquals(
                FILE
                        + ":2: example: \"Acme Daily Mail = a\" finds nobody; mend the line or its"
                        + " example",
                Publishers.check(files).get(0).toString());
    }
}
