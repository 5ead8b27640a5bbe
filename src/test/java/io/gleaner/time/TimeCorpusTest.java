package io.gleaner.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Publisher;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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
    private static final Path CORPUS = Path.of("src/test/resources/corpus/time.txt");

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

        Optional<Settings> with(String line) {
            String value = line.substring(line.indexOf(' ') + 1);
            boolean none = value.equals("none");
            return switch (line.substring(0, Math.max(0, line.indexOf(' ')))) {
                case "published" ->
                        Optional.of(
                                new Settings(
                                        none
                                                ? Optional.empty()
                                                : Optional.of(LocalDate.parse(value)),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Month.DECEMBER,
                                        false));
                case "near" ->
                        Optional.of(
                                new Settings(
                                        published,
                                        none
                                                ? Optional.empty()
                                                : Optional.of(Period.parse(value).orElseThrow()),
                                        tense,
                                        fiscalYearEnd,
                                        dayFirst));
                case "tense" ->
                        Optional.of(
                                new Settings(
                                        published,
                                        near,
                                        none
                                                ? Optional.empty()
                                                : Optional.of(
                                                        Tense.valueOf(
                                                                value.toUpperCase(Locale.ROOT))),
                                        fiscalYearEnd,
                                        dayFirst));
                case "fiscal" ->
                        Optional.of(
                                new Settings(
                                        published,
                                        near,
                                        tense,
                                        Month.valueOf(value.toUpperCase(Locale.ROOT)),
                                        dayFirst));
                case "days" ->
                        Optional.of(
                                new Settings(
                                        published,
                                        near,
                                        tense,
                                        fiscalYearEnd,
                                        value.equals("first")));
                default -> Optional.empty();
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
    Stream<DynamicTest> english() throws IOException {
        return corpus(Locale.ENGLISH);
    }

    @TestFactory
    Stream<DynamicTest> german() throws IOException {
        return corpus(Locale.GERMAN);
    }

    @TestFactory
    Stream<DynamicTest> turkish() throws IOException {
        return corpus(Locale.forLanguageTag("tr"));
    }

    private Stream<DynamicTest> corpus(Locale locale) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Settings settings = Settings.NONE;
        String meaning = "";
        int number = 0;
        for (String line : Files.readAllLines(CORPUS, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                Optional<Settings> changed = settings.with(line);
                settings = changed.orElse(settings);
                meaning = changed.isPresent() ? meaning : line;
                continue;
            }
            Settings now = settings;
            String expected = meaning;
            String sentence = line.strip();
            int at = number;
            tests.add(
                    DynamicTest.dynamicTest(
                            at + ": " + expected + ": " + sentence,
                            CORPUS.toUri().resolve("time.txt?line=" + at),
                            () -> check(at, expected, sentence, now, locale)));
        }
        return tests.stream();
    }

    private void check(int line, String expected, String marked, Settings settings, Locale locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            String place = CORPUS + ":" + line + ": " + marked;
            Sentence sentence = reader.sentence(TimeExamples.plain(marked), settings.context());
            List<Mention<TimeExpression>> found = finder.find(sentence);
            if (marked.indexOf('[') < 0) {
                assertEquals("[]", texts(found, sentence).toString(), place);
                return;
            }
            List<int[]> brackets = brackets(marked);
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
                        place + read);
            } else {
                assertEquals(wanted, read, place);
            }
        } finally {
            Locale.setDefault(before);
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
