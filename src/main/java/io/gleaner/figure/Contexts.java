package io.gleaner.figure;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.text.Dollars;
import io.gleaner.text.FiscalYears;
import io.gleaner.text.Publisher;
import io.gleaner.text.Publishers;
import io.gleaner.tokens.NumberFormat;
import io.gleaner.tokens.ReadingContext;
import java.time.Month;
import java.util.Optional;

/** Works out what holds for a whole article before its sentences are read. */
final class Contexts {
    /** As much of an article as tells whom it is about. */
    private static final int LEAD = 300;

    private final Publishers publishers;
    private final Dollars dollars;
    private final FiscalYears fiscalYears;

    private Contexts(Publishers publishers, Dollars dollars, FiscalYears fiscalYears) {
        this.fiscalYears = fiscalYears;
        this.publishers = publishers;
        this.dollars = dollars;
    }

    static Contexts read(RuleFiles rules, Problems problems) {
        return new Contexts(
                Publishers.read(rules, problems),
                Dollars.read(rules, problems),
                FiscalYears.read(rules, problems));
    }

    ReadingContext of(Article article) {
        Publisher publisher =
                article.publisher().flatMap(publishers::find).orElse(Publisher.UNKNOWN);
        String dollar = "USD";
        String from = "default";
        boolean bare = article.text().indexOf('$') >= 0;
        Optional<String> country =
                bare ? dollars.of(article.title().orElse(""), article.text()) : Optional.empty();
        if (publisher.dollar().filter(code -> !code.equals("USD")).isPresent()) {
            dollar = publisher.dollar().get();
            from = "publisher";
        } else if (country.isPresent()) {
            dollar = country.get();
            from = "text";
        } else if (publisher.dollar().isPresent()) {
            from = "publisher";
        }
        return new ReadingContext(
                article.published(),
                withFiscalYear(publisher, article),
                numbers(article.text()),
                dollar,
                from);
    }

    /** A report about a company counts in the company's fiscal years, whoever publishes it. */
    private Publisher withFiscalYear(Publisher publisher, Article article) {
        if (publisher.fiscalYearEnd() != Month.DECEMBER) {
            return publisher;
        }
        String text = article.text();
        String lead =
                article.title().orElse("")
                        + '\n'
                        + text.substring(0, Math.min(LEAD, text.length()));
        return publishers
                .firstNamed(lead)
                .map(Publisher::fiscalYearEnd)
                .filter(end -> end != Month.DECEMBER)
                .or(() -> fiscalYears.of(text))
                .map(
                        end ->
                                new Publisher(
                                        publisher.id(),
                                        publisher.names(),
                                        publisher.country(),
                                        publisher.dollar(),
                                        publisher.dayFirst(),
                                        end))
                .orElse(publisher);
    }

    /**
     * Whether a comma marks decimals. {@code 3,5} and {@code 1.234,5} and {@code 1.234.567} say so;
     * {@code 3.5}, {@code 1,234} and {@code 1,234.5} say the contrary; the majority decides.
     */
    static NumberFormat numbers(String text) {
        int comma = 0;
        int point = 0;
        int i = 0;
        while (i < text.length()) {
            if (!digit(text, i) || i > 0 && (digit(text, i - 1) || text.charAt(i - 1) == '.')) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length()
                    && (digit(text, end)
                            || (text.charAt(end) == ',' || text.charAt(end) == '.')
                                    && digit(text, end + 1))) {
                end++;
            }
            int vote = vote(text, i, end);
            comma += vote < 0 ? 1 : 0;
            point += vote > 0 ? 1 : 0;
            i = Math.max(end, i + 1);
        }
        return comma > point ? NumberFormat.COMMA : NumberFormat.POINT;
    }

    /**
     * Negative for a decimal comma, positive for a decimal point, zero when the run tells nothing.
     */
    private static int vote(String text, int from, int end) {
        int commas = 0;
        int points = 0;
        int last = -1;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '.') {
                commas += c == ',' ? 1 : 0;
                points += c == '.' ? 1 : 0;
                last = i;
            }
        }
        if (last < 0) {
            return 0;
        }
        int tail = end - last - 1;
        boolean commaLast = text.charAt(last) == ',';
        if (commas > 0 && points > 0) {
            return commaLast ? -1 : 1;
        }
        if (commas + points > 1) {
            return tail == 3 ? (commaLast ? 1 : -1) : 0;
        }
        // 1,234 is how most press releases group; 1.234 tells nothing
        return tail == 3 ? (commaLast ? 1 : 0) : commaLast ? -1 : 1;
    }

    private static boolean digit(String text, int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
