package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.cue.Direction;
import io.gleaner.figure.Confidence;
import io.gleaner.figure.Evidence;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Reading;
import io.gleaner.figure.trait.Dated;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import io.gleaner.quantity.Amount;
import io.gleaner.quantity.Bound;
import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.Unit;
import io.gleaner.text.Article;
import io.gleaner.text.Span;
import io.gleaner.time.Period;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {
    private static final Unit YUAN = new Unit("CNY", "Chinese yuan", "money");
    private static final Unit DOLLAR = new Unit("USD", "US dollar", "money");
    private static final Unit USER = Unit.counted("user");

    @TempDir Path folder;

    private static ArticleEntry article(String id, String day, Figure... figures) {
        Article article = Article.of(id, "text of all").publishedOn(LocalDate.parse(day), "header");
        return ArticleEntry.of(
                new Reading(article, List.of(), List.of(figures)), id, "sha-" + id, "en");
    }

    private static Figure figure(
            String article,
            int id,
            String value,
            Unit unit,
            Role role,
            int about,
            String subject,
            String period,
            String from) {
        return new Figure(
                article,
                id,
                new Evidence(0, new Span(0, 4), 0, 4, "text"),
                Quantity.of(Amount.of(new BigDecimal(value)), Bound.EXACT, unit),
                role,
                Optional.<Direction>empty(),
                about == 0 ? OptionalInt.empty() : OptionalInt.of(about),
                Optional.of(subject),
                Optional.empty(),
                Period.parse(period).map(p -> new Dated(p, from)),
                Optional.empty(),
                Optional.empty(),
                Status.REPORTED,
                List.of(),
                Confidence.FULL,
                List.of());
    }

    private static Figure figure(
            String article,
            int id,
            String value,
            Unit unit,
            Role role,
            int about,
            String subject,
            String period) {
        return figure(article, id, value, unit, role, about, subject, period, "clause");
    }

    private static Figure users(String article, String value, String subject, String period) {
        return figure(article, 1, value, USER, Role.LEVEL, 0, subject, period);
    }

    @Test
    void repetitionsCountOnceAndRevisionsStandBeside() throws Exception {
        TestStore store = TestStore.in(folder);
        store.load(
                article("first", "2025-01-10", users("first", "100", "internet users", "2024")),
                article("copy", "2025-01-11", users("copy", "100", "Internet users", "2024")),
                article("later", "2025-06-01", users("later", "104", "the Internet user", "2024")),
                article("old", "2024-01-10", users("old", "90", "internet users", "2023")));
        assertEquals(
                List.of(
                        List.of("internet user", "2023", "90", "2024-01-10", 1L, "old#1"),
                        List.of(
                                "internet user",
                                "2024",
                                "100",
                                "2025-01-10",
                                2L,
                                "copy#1; first#1"),
                        List.of("internet user", "2024", "104", "2025-06-01", 1L, "later#1")),
                store.rows(
                        "SELECT subject_key, period, value::INTEGER::VARCHAR, published::VARCHAR,"
                                + " article_count, figures FROM series"));
        assertEquals(
                List.of(List.of(4L)),
                store.rows("SELECT count(*) FROM figures_about('Internet user')"));
        assertEquals(
                List.of(List.of(0L)), store.rows("SELECT count(*) FROM figures_about('net user')"));
    }

    @Test
    void seriesTellWhereAPeriodWasRead() throws Exception {
        TestStore store = TestStore.in(folder);
        store.load(
                article(
                        "a",
                        "2025-01-10",
                        dated("a", 1, "720", YUAN, Role.LEVEL, 0, "title"),
                        dated("a", 2, "100", DOLLAR, Role.CONVERSION, 1, "title"),
                        dated("a", 3, "5", USER, Role.LEVEL, 0, "title")),
                article("b", "2025-01-11", dated("b", 1, "5", USER, Role.LEVEL, 0, "context")));
        assertEquals(
                List.of(List.of("5", "context"), List.of("100", "title")),
                store.rows(
                        "SELECT value::INTEGER::VARCHAR, period_from FROM series WHERE value < 700"
                                + " ORDER BY value"));
        assertEquals(
                List.of(List.of("title")), store.rows("SELECT period_from FROM exchange_rates"));
    }

    @Test
    void aSeriesIsAsSureAsTheSurestOfItsFigures() throws Exception {
        TestStore store = TestStore.in(folder);
        store.load(
                article("a", "2025-01-10", unsure("a", 0.4, 0.9)),
                article("b", "2025-01-11", unsure("b", 0.8, 0.85)));
        assertEquals(
                List.of(List.of(0.8, 0.85, "a#1; b#1")),
                store.rows("SELECT confidence, subject_confidence, figures FROM series"));
    }

    private static Figure unsure(String article, double sure, double subject) {
        Figure f = users(article, "100", "internet users", "2024");
        return new Figure(
                f.article(),
                f.id(),
                f.evidence(),
                f.quantity(),
                f.role(),
                f.direction(),
                f.about(),
                f.subject(),
                f.shareOf(),
                f.period(),
                f.basePeriod(),
                f.source(),
                f.status(),
                f.rules(),
                new Confidence(sure, 1, 1, subject, 1),
                f.choices());
    }

    private static Figure dated(
            String article, int id, String value, Unit unit, Role role, int about, String from) {
        return figure(article, id, value, unit, role, about, "sales", "2025-01", from);
    }

    @Test
    void aFileBroughtUpToDateKeepsItsAliases() throws Exception {
        TestStore store = TestStore.in(folder);
        store.run(
                loader -> {
                    loader.aliases(Map.of("internet user", List.of("netizen")));
                    loader.load(
                            List.of(article("a", "2025-01-10", users("a", "1", "netizens", ""))));
                });
        store.unsure();
        StoreFile.hold(store.file(), Duration.ZERO).close();
        assertEquals(
                List.of(List.of("internet user", Schema.VERSION)),
                store.rows("SELECT subject_key, schema_version FROM series, gleaner"));
    }

    @Test
    void conversionsTellExchangeRates() throws Exception {
        TestStore store = TestStore.in(folder);
        store.load(
                article(
                        "a",
                        "2025-01-10",
                        figure("a", 1, "720", YUAN, Role.LEVEL, 0, "sales", "2024"),
                        figure("a", 2, "100", DOLLAR, Role.CONVERSION, 1, "sales", "2024"),
                        figure("a", 3, "5", USER, Role.CONVERSION, 1, "sales", "2024")));
        assertEquals(
                List.of(List.of("CNY", "USD", "0.1389", "2024", 1, 2)),
                store.rows(
                        "SELECT from_unit, to_unit, round(rate, 4)::VARCHAR, period, from_id,"
                                + " to_id FROM exchange_rates"));
    }

    @ParameterizedTest
    @CsvSource({
        "The Internet users,            internet user",
        "number of mobile phone users,  mobile phone user",
        "companies' sales,              company sale",
        "status of the glass business,  status of the glass business",
        "China's GDP,                   china s gdp",
        "R&D  spending,                 r&d spending",
        "U.S. jobs,                     u.s. job"
    })
    void wordingsOfOneSubjectHaveOneKey(String subject, String key) throws Exception {
        TestStore store = TestStore.in(folder);
        store.load(article("a", "2025-01-10", users("a", "1", subject, "2024")));
        assertEquals(List.of(List.of(key)), store.rows("SELECT subject_key FROM series"));
    }

    @ParameterizedTest
    @CsvSource({
        "the jobless rate,           unemployment rate",
        "U.S. jobless rates,         united state unemployment rate",
        "jobless rate in America,    unemployment rate in united state",
        "Netizens,                   internet user",
        "number of jobless,          jobless"
    })
    void aliasesHaveTheKeyOfTheName(String subject, String key) throws Exception {
        TestStore store = TestStore.in(folder);
        store.run(
                loader -> {
                    loader.aliases(
                            Map.of(
                                    "unemployment rate",
                                    List.of("jobless rate"),
                                    "United States",
                                    List.of("U.S.", "America"),
                                    "internet user",
                                    List.of("netizen")));
                    loader.load(
                            List.of(article("a", "2025-01-10", users("a", "1", subject, "2024"))));
                });
        assertEquals(List.of(List.of(key)), store.rows("SELECT subject_key FROM series"));
        assertEquals(
                List.of(List.of(1L)),
                store.rows("SELECT count(*) FROM figures_about('" + subject + "')"));
    }
}
