package io.gleaner.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.expected.ExpectedFigures;
import io.gleaner.figure.Finding;
import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Knowledge;
import io.gleaner.quantity.Units;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Models;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus of audits: {@code corpus/audit.txt}, each text one test. What its figures are stands
 * in {@code corpus/audit-figures.csv}: reckoning is tested here, not linking.
 */
class AuditCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus/audit.txt");
    private static final Path FIGURES = Path.of("src/test/resources/corpus/audit-figures.csv");

    private static final CSVFormat HEADED =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final RuleFiles rules = RuleFiles.bundled();
    private final Gleaner gleaner = new Gleaner(Knowledge.load(rules, Models.withoutNames()));
    private final Audit audit = Audit.read(rules, new Problems());
    private final ExpectedClaims claims = new ExpectedClaims(Units.read(rules, new Problems()));

    @TestFactory
    Stream<DynamicTest> corpus() throws IOException {
        Map<String, String> figures = figures();
        List<String> lines = Files.readAllLines(CORPUS, StandardCharsets.UTF_8);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            if (text.isBlank() || text.startsWith("#") || text.startsWith(" ")) {
                continue;
            }
            List<String> expected = new ArrayList<>();
            for (int k = i + 1; k < lines.size() && lines.get(k).startsWith(" "); k++) {
                expected.add(lines.get(k).strip());
            }
            tests.add(
                    DynamicTest.dynamicTest(
                            "audit.txt:" + (i + 1) + " " + text,
                            CORPUS.toUri(),
                            () ->
                                    assertEquals(
                                            String.join("\n", expected),
                                            told(text, figures.get(text)))));
        }
        return tests.stream();
    }

    /** The expected figures of each text, as a file of them. */
    private static Map<String, String> figures() throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        String text = "";
        try (CSVParser rows = CSVParser.parse(FIGURES, StandardCharsets.UTF_8, HEADED)) {
            String header =
                    String.join(
                            ",", rows.getHeaderNames().subList(1, rows.getHeaderNames().size()));
            for (CSVRecord row : rows) {
                text = row.get("text").isEmpty() ? text : row.get("text");
                List<String> cells = row.toList();
                all.putIfAbsent(text, header);
                all.merge(
                        text,
                        CSVFormat.DEFAULT.format(cells.subList(1, cells.size()).toArray()),
                        (csv, line) -> csv + "\n" + line);
            }
        }
        return all;
    }

    /** As claims that the program read, which are less certain than those of a person. */
    private static List<Claim> asRead(List<Claim> expected) {
        List<Claim> all = new ArrayList<>();
        for (Claim c : expected) {
            boolean certain = Topic.of(c.sentence()).words().containsAll(c.topic().words());
            all.add(
                    new Claim(
                            c.ref(),
                            c.quote(),
                            c.at(),
                            c.sentence(),
                            c.place(),
                            c.value(),
                            c.interval(),
                            c.bound(),
                            c.units(),
                            c.dimension(),
                            c.role(),
                            c.direction(),
                            c.about(),
                            c.subject(),
                            c.topic(),
                            false,
                            certain,
                            c.whole(),
                            Topic.ofWhole(c.whole()),
                            c.period(),
                            c.base(),
                            c.source(),
                            c.status(),
                            c.published()));
        }
        return all;
    }

    private String told(String text, String figures) {
        Article article = Article.of("a", text).publishedOn(LocalDate.of(2025, 2, 1), "corpus");
        ExpectedFigures expected = ExpectedFigures.parse("audit-figures.csv", figures, text);
        assertEquals(List.of(), expected.problems());
        return String.join(
                "\n",
                audit.of(asRead(claims.of(gleaner.read(article), expected.figures()))).stream()
                        .map(AuditCorpusTest::told)
                        .sorted()
                        .toList());
    }

    private static String told(Finding finding) {
        boolean wrong = finding.verdict() == Finding.Verdict.CONTRADICTS;
        String mend = finding.mend().replaceAll(" of a#\\d+", "");
        return finding.relation() + ": " + finding.verdict() + (wrong ? "; " + mend : "");
    }
}
