package io.gleaner.time;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody writes is read in linear time, without running out of stack. */
class TimePathologyTest {
    private static final int MANY = 20_000;

    private final TimeFinder finder = TimeFinder.read(RuleFiles.bundled(), new Problems());
    private final Reader reader = new Reader(Models.withoutNames());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "January, ",
                "5 May, ",
                "2 days after ",
                "the end of ",
                "the first week of ",
                "the year to ",
                "2013-",
                "2013/",
                "12:",
                "5/",
                "first and ",
                "twenty ",
                "two hundred ",
                "last ",
                "the same period of ",
                "Q1 and ",
                "9",
                "9,",
                "FY",
                "the ",
                "half a ",
                "Monday, ",
                "of the previous year a year earlier ",
            })
    void repeatedWithoutEnd(String words) {
        Sentence sentence =
                reader.sentence(
                        words.repeat(MANY),
                        ReadingContext.PLAIN.publishedOn(LocalDate.of(2014, 6, 20)));
        assertTimeout(Duration.ofSeconds(5), () -> finder.find(sentence), words);
    }
}
