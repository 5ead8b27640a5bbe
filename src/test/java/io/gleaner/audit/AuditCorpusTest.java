package io.gleaner.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.figure.Finding;
import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Knowledge;
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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The corpus of audits: {@code corpus/audit.txt}, each text one test. */
class AuditCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus/audit.txt");

    private final RuleFiles rules = RuleFiles.bundled();
    private final Gleaner gleaner = new Gleaner(Knowledge.load(rules, Models.withoutNames()));
    private final Audit audit = Audit.read(rules, new Problems());

    @TestFactory
    Stream<DynamicTest> corpus() throws IOException {
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
                            () -> assertEquals(String.join("\n", expected), told(text))));
        }
        return tests.stream();
    }

    private String told(String text) {
        Article article = Article.of("a", text).publishedOn(LocalDate.of(2025, 2, 1), "corpus");
        return String.join(
                "\n",
                audit.of(Claim.of(gleaner.read(article))).stream()
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
