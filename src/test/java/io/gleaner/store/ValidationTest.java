package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.expected.Alignment;
import io.gleaner.expected.ExpectedFigures;
import io.gleaner.expected.Field;
import io.gleaner.expected.PredictedFigure;
import io.gleaner.expected.Score;
import io.gleaner.figure.Reading;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expected figures stand beside the extracted ones, as the score compares them. */
class ValidationTest {
    private static final String TEXT = "Of 100 users, 40 left; 7 came and 9 stayed; 12 in all.";
    private static final String EXPECTED =
            String.join(",", ExpectedFigures.HEADER)
                    + "\n1,100,1,100,,=,user|person,level,,,users,,,,\n"
                    + "2,40,1,40,,~,user,change,down,1,users,,2024,2023|,\n"
                    + "3,7,1,8,,=,user,level,,,users,,,,\n"
                    + "4,came,1,5,,=,user,level,,,users,,,,\n"
                    + "5,12,1,12,,=,user,level,,,all the users,,,,|the office\n";

    @TempDir Path folder;
    private Score score;

    @BeforeEach
    void load() throws Exception {
        Reading reading = Samples.reading("a", TEXT);
        ExpectedFigures expected = ExpectedFigures.parse("a.expected.csv", EXPECTED, TEXT);
        assertEquals(List.of(), expected.problems());
        score =
                Score.of(
                        List.of(
                                Alignment.of(
                                        expected.figures(),
                                        reading.figures().stream()
                                                .map(PredictedFigure::of)
                                                .toList())));
        TestStore.in(folder)
                .load(
                        new ArticleEntry(reading, "a.txt", "1", "en", expected.figures(), "2"),
                        Samples.entry("unchecked", "1 2 3"));
    }

    private List<List<Object>> rows(String sql) {
        return TestStore.in(folder).rows(sql);
    }

    @Test
    void eachFigureHasAVerdict() {
        assertEquals(
                List.of(
                        List.of("1", "1", "match", ""),
                        List.of("2", "2", "differs", "bound;role;direction;period;about"),
                        List.of("3", "3", "differs", "value"),
                        List.of("4", "", "missing", ""),
                        List.of("5", "5", "match", ""),
                        List.of("", "4", "unexpected", "")),
                rows(
                        "SELECT coalesce(expected_id::VARCHAR, ''), coalesce(id::VARCHAR, ''),"
                                + " verdict, coalesce(differs, '') FROM validation ORDER BY"
                                + " expected_id NULLS LAST, id"));
    }

    @Test
    void theCellsStandSideBySide() {
        assertEquals(
                List.of(List.of("~", "=", "change", "level")),
                rows(
                        "SELECT expected_bound, bound, expected_role, role FROM validation"
                                + " WHERE expected_id = 2"));
    }

    @Test
    void accuracyIsThatOfTheScore() {
        for (Field field : Field.values()) {
            Score.Tally tally = score.fields().get(field);
            assertEquals(
                    List.of(
                            List.of(
                                    (long) score.found(),
                                    (long) tally.right(),
                                    (long) tally.said(),
                                    (long) tally.due())),
                    rows(
                            "SELECT compared, correct, said, due FROM accuracy WHERE article = 'a'"
                                    + " AND field = '"
                                    + field.column()
                                    + "'"),
                    field.column());
        }
        assertEquals(
                List.of(
                        List.of(
                                (long) score.expected(),
                                (long) score.found(),
                                (long) score.predicted())),
                rows("SELECT compared, correct, said FROM accuracy WHERE field = 'value'"));
        assertEquals(List.of(List.of("a")), rows("SELECT DISTINCT article FROM accuracy"));
    }
}
