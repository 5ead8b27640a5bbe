package io.gleaner.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.Corpus;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Publisher;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus of time: {@code corpus/time.txt}, each line one test.
 *
 * <p>At the margin the meaning, or a setting ({@code published 2014-06-20}, {@code near 2023},
 * {@code tense future}, {@code fiscal june}, {@code days first}; {@code none} unsets); under it the
 * sentences, with the words that mean it in brackets. Under {@code nothing} a sentence without
 * brackets tells no time at all.
 */
class TimeCorpusTest {
    private final TimeFinder finder = TimeFinder.read(RuleFiles.bundled(), new Problems());
    private final Reader reader = new Reader(Models.withoutNames());
    private final TimeResolver resolver = new TimeResolver();

    private record Settings(
            Optional<LocalDate> published,
            Optional<Period> near,
            Optional<Tense> tense,
            Month fiscalYearEnd,
            boolean dayFirst) {
        static final Settings NONE =
                new Settings(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Month.DECEMBER,
                        false);

        /** After one more line of settings; another day of publication unsets all others. */
        Settings with(String line) {
            String word = line.substring(0, line.indexOf(' '));
            String said = line.substring(line.indexOf(' ') + 1);
            Optional<String> value = Optional.of(said).filter(v -> !v.equals("none"));
            return switch (word) {
                case "published" ->
                        new Settings(
                                value.map(LocalDate::parse),
                                NONE.near,
                                NONE.tense,
                                NONE.fiscalYearEnd,
                                NONE.dayFirst);
                case "near" ->
                        new Settings(
                                published,
                                value.map(v -> Period.parse(v).orElseThrow()),
                                tense,
                                fiscalYearEnd,
                                dayFirst);
                case "tense" ->
                        new Settings(
                                published,
                                near,
                                value.map(v -> Tense.valueOf(v.toUpperCase(Locale.ROOT))),
                                fiscalYearEnd,
                                dayFirst);
                case "fiscal" ->
                        new Settings(
                                published,
                                near,
                                tense,
                                Month.valueOf(said.toUpperCase(Locale.ROOT)),
                                dayFirst);
                default ->
                        new Settings(published, near, tense, fiscalYearEnd, said.equals("first"));
            };
        }

        ReadingContext context() {
            Publisher publisher =
                    new Publisher(
                            "",
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            dayFirst,
                            fiscalYearEnd);
            ReadingContext plain = ReadingContext.PLAIN;
            return new ReadingContext(
                    published, publisher, plain.numbers(), plain.dollar(), plain.dollarFrom());
        }
    }

    @TestFactory
    Stream<DynamicNode> times() {
        return new Corpus("time.txt", "published", "near", "tense", "fiscal", "days")
                .lines(() -> new TimeCorpusTest()::check);
    }

    private void check(Corpus.Line line) {
        String expected = line.meaning();
        Settings settings = Settings.NONE;
        for (String setting : line.settings()) {
            settings = settings.with(setting);
        }
        Sentence sentence = reader.sentence(TimeExamples.plain(line.text()), settings.context());
        List<Mention<TimeExpression>> found = finder.find(sentence);
        if (line.text().indexOf('[') < 0) {
            assertEquals("[]", texts(found, sentence).toString());
            return;
        }
        List<int[]> brackets = brackets(line.text());
        List<String> wanted = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (int[] bracket : brackets) {
            wanted.add(sentence.text().substring(bracket[0], bracket[1]) + " = " + expected);
            read.add(reading(found, sentence, bracket, settings, expected));
        }
        if (expected.equals("nothing")) {
            assertEquals(
                    brackets.size(),
                    read.stream().filter("nothing"::equals).count(),
                    read.toString());
        } else {
            assertEquals(wanted, read);
        }
    }

    private String reading(
            List<Mention<TimeExpression>> found,
            Sentence sentence,
            int[] bracket,
            Settings settings,
            String expected) {
        for (Mention<TimeExpression> mention : found) {
            if (mention.span().start() < bracket[1] && bracket[0] < mention.span().end()) {
                return sentence.words(mention.from(), mention.to())
                        + " = "
                        + meaning(mention, sentence, settings, expected);
            }
        }
        return "nothing";
    }

    private String meaning(
            Mention<TimeExpression> mention,
            Sentence sentence,
            Settings settings,
            String expected) {
        Optional<Period> held = TimeExamples.held(expected);
        TimeExpression.Kind kind = mention.value().kind();
        boolean calendar =
                kind == TimeExpression.Kind.CALENDAR || kind == TimeExpression.Kind.COMPARISON;
        if (held.isPresent() || !calendar) {
            return TimeExamples.meaning(mention, sentence, held);
        }
        Tense tense = settings.tense().orElseGet(() -> Tenses.of(sentence, mention));
        return resolver.resolve(mention.value(), settings.context(), tense, settings.near())
                .map(Period::toString)
                .orElse("unresolved");
    }

    private static List<String> texts(List<Mention<TimeExpression>> found, Sentence sentence) {
        return found.stream()
                .map(m -> sentence.words(m.from(), m.to()) + " = " + m.value())
                .toList();
    }

    /** Where each bracketed stretch stands once the brackets are gone. */
    private static List<int[]> brackets(String marked) {
        List<int[]> found = new ArrayList<>();
        int plain = 0;
        int open = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                open = plain;
            } else if (c == ']') {
                found.add(new int[] {open, plain});
            } else {
                plain++;
            }
        }
        return found;
    }
}
