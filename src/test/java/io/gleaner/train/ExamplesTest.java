package io.gleaner.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.expected.ExpectedFigure;
import io.gleaner.expected.Field;
import io.gleaner.expected.PredictedFigure;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Knowledge;
import io.gleaner.figure.StoryReader;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import io.gleaner.tokens.Models;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sentences that show how figures are linked, {@code rules/linker/examples.csv}: each is read
 * as far as its figure, and most are linked as they say by the weights that learned from them.
 */
class ExamplesTest {
    /** Of a hundred examples that ask for a field, how many must be right. */
    private static final Map<Field, Integer> LEAST =
            Map.of(
                    Field.ROLE, 70,
                    Field.DIRECTION, 75,
                    Field.ABOUT, 70,
                    Field.SUBJECT, 65,
                    Field.SHARE_OF, 50,
                    Field.PERIOD, 60,
                    Field.BASE_PERIOD, 65,
                    Field.SOURCE, 60);

    private final Knowledge knowledge = Knowledge.load(RuleFiles.bundled(), Models.withoutNames());

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "tr"})
    void mostAreLinkedAsTheySay(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            Problems problems = new Problems();
            List<TaughtArticle> examples =
                    Examples.read(knowledge.rules(), new StoryReader(knowledge), problems);
            assertEquals(List.of(), problems.sorted());
            assertTrue(examples.size() > 500, examples.size() + " examples");
            check(examples);
        } finally {
            Locale.setDefault(before);
        }
    }

    private void check(List<TaughtArticle> examples) {
        Gleaner gleaner = new Gleaner(knowledge);
        Map<Field, Integer> asked = new EnumMap<>(Field.class);
        Map<Field, List<String>> wrong = new EnumMap<>(Field.class);
        for (TaughtArticle example : examples) {
            int marked = example.gold().keySet().iterator().next();
            ExpectedFigure wanted = example.gold().get(marked);
            Figure figure = gleaner.glean(example.article()).get(marked);
            PredictedFigure read = PredictedFigure.of(figure);
            wanted.cells()
                    .forEach(
                            (field, cell) -> {
                                asked.merge(field, 1, Integer::sum);
                                String said =
                                        field == Field.ABOUT && figure.about().isPresent()
                                                ? "" + (figure.about().getAsInt() - 1)
                                                : read.cell(field);
                                if (!field.right(cell, said)) {
                                    wrong.computeIfAbsent(field, f -> new ArrayList<>())
                                            .add(
                                                    Examples.FILE
                                                            + ":"
                                                            + wanted.line()
                                                            + ": wanted \""
                                                            + cell
                                                            + "\", got \""
                                                            + said
                                                            + "\"");
                                }
                            });
        }
        List<String> below = new ArrayList<>();
        LEAST.forEach(
                (field, least) -> {
                    List<String> those = wrong.getOrDefault(field, List.of());
                    int right = 100 * (asked.get(field) - those.size()) / asked.get(field);
                    if (right < least) {
                        below.add(field + ": " + right + " of 100 right, " + least + " must be");
                        below.addAll(those);
                    }
                });
        assertEquals(List.of(), below, () -> String.join("\n", below));
    }

    @Test
    void whatIsWrongInALineIsTold() {
        String head =
                "text,published,role,direction,about,subject,share_of,period,base_period,source\n";
        Problems problems = new Problems();
        Examples.read(
                knowledge
                        .rules()
                        .with(
                                Examples.FILE,
                                head
                                        + "Sales rose.,,growth,up,,,,,,\n"
                                        + "Sales [rose].,,growth,up,,,,,,\n"
                                        + "Sales rose [5%].,in May,growth,up,,,,,,\n"
                                        + "Sales rose [5%].,,growth,up,9%,,,,,\n"),
                new StoryReader(knowledge),
                problems);
        assertEquals(
                List.of(
                        "linker/examples.csv:2: text: has no figure in brackets",
                        "linker/examples.csv:3: text: \"[rose]\" is read as no figure",
                        "linker/examples.csv:4: published: is no date; write it like 2024-12-31",
                        "linker/examples.csv:5: about: \"9%\" is no figure of the text"),
                problems.sorted().stream().map(RuleProblem::toString).toList());
    }
}
