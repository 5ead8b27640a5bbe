package io.gleaner.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.audit.Audit;
import io.gleaner.audit.ExpectedClaims;
import io.gleaner.expected.ExpectedFigures;
import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Knowledge;
import io.gleaner.input.ArticleFiles;
import io.gleaner.input.InputFile;
import io.gleaner.input.Inputs;
import io.gleaner.quantity.Units;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Models;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wrong figures in copies of the bundled articles are found; the articles themselves agree. */
class PlantedErrorsTest {
    private static final Path ARTICLES = Path.of("raw-articles");

    @Test
    void wrongFiguresAreFoundAndRightOnesAreNot() throws Exception {
        RuleFiles rules = RuleFiles.bundled();
        PlantedErrors planted =
                new PlantedErrors(
                        new Gleaner(Knowledge.load(rules, Models.withoutNames())),
                        Audit.read(rules, new Problems()),
                        new ExpectedClaims(Units.read(rules, new Problems())));
        PlantedErrors.Result result = planted.run(known());
        // given what a person read, all agrees; a wrong link may make a false alarm from text
        assertEquals(
                List.of(),
                result.untouched().stream().filter(told -> !told.startsWith("text ")).toList());
        assertTrue(result.untouched().size() <= 2, () -> "" + result.untouched());
        assertTrue(result.percentGivenFigures() >= 85, result.toString());
        assertTrue(result.percentFromText() >= 45, result.toString());
    }

    private static List<PlantedErrors.Known> known() throws Exception {
        List<PlantedErrors.Known> known = new ArrayList<>();
        ArticleFiles reader = new ArticleFiles(ArticleFiles.DEFAULT_MOST_BYTES);
        for (InputFile input : Inputs.list(List.of(ARTICLES), ARTICLES).files()) {
            Path expected = ARTICLES.resolve(input.id() + ".expected.csv");
            if (Files.exists(expected)) {
                Article article = reader.read(input).article();
                known.add(
                        new PlantedErrors.Known(
                                article, ExpectedFigures.read(expected, article.text()).figures()));
            }
        }
        return known;
    }
}
