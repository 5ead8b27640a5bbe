package io.gleaner.time;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Runs the examples that stand in the rule files of time: each line's own words must be read as the
 * line says, on Friday, 20 June 2014.
 */
public final class TimeExamples {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 20);

    private TimeExamples() {}

    public static List<RuleProblem> check(RuleFiles files) {
        Problems problems = new Problems();
        TimeFinder finder = TimeFinder.read(files, problems);
        if (problems.isEmpty()) {
            Reader reader = new Reader(Models.withoutNames());
            RuleTable.read(files, TimeTables.FILE, TimeTables.HEADER, problems)
                    .rows()
                    .forEach(row -> check(row, finder, reader));
        }
        return problems.sorted();
    }

    /** Words such as "now" are found for TIMEX3 only. */
    private static TimeFinder finderOf(RuleTable.Row row, TimeFinder finder) {
        return row.text("kind").equals("vague time") ? finder.forTimex3() : finder;
    }

    private static void check(RuleTable.Row row, TimeFinder finder, Reader reader) {
        String expected = row.text("reads");
        String reading = reading(row, finder, reader);
        if (!reading.equals(expected)) {
            row.problem(
                    "example",
                    "\""
                            + row.text("example")
                            + "\" reads "
                            + reading
                            + ", not "
                            + expected
                            + "; mend the line or its example");
        }
    }

    /** What a line's example reads. */
    static String reading(RuleTable.Row row, TimeFinder all, Reader reader) {
        TimeFinder finder = finderOf(row, all);
        String example = row.text("example");
        String bracketed = bracketed(example);
        ReadingContext context = ReadingContext.PLAIN.publishedOn(DAY);
        Sentence sentence = reader.sentence(plain(example), context);
        Optional<Mention<TimeExpression>> found =
                finder.find(sentence).stream()
                        .filter(
                                m ->
                                        bracketed.isEmpty()
                                                || bracketed.equals(
                                                        sentence.words(m.from(), m.to())))
                        .findFirst();
        // words in brackets are found even where they tell no period
        return found.map(m -> meaning(m, sentence, held(row.text("reads"))))
                .orElse(bracketed.isEmpty() ? "nothing" : "no time");
    }

    /**
     * What a mention means, in the words of examples and corpora: {@code 2014-04}, {@code
     * comparison 2013-04 of 2014-04}, {@code P5Y}, {@code nothing} when it cannot be told.
     */
    static String meaning(
            Mention<TimeExpression> mention, Sentence sentence, Optional<Period> held) {
        TimeExpression value = mention.value();
        TimeResolver resolver = new TimeResolver();
        if (held.isPresent()) {
            String base =
                    resolver.base(value, held.get(), sentence.context())
                            .map(Period::toString)
                            .orElse("nothing");
            return "comparison " + base + " of " + held.get();
        }
        if (value.kind() == TimeExpression.Kind.CALENDAR
                || value.kind() == TimeExpression.Kind.COMPARISON) {
            return resolver.resolve(
                            value,
                            sentence.context(),
                            Tenses.of(sentence, mention),
                            Optional.empty())
                    .map(Period::toString)
                    .orElse("nothing");
        }
        return value.toString();
    }

    /** The period after "of", where a comparison is expected. */
    static Optional<Period> held(String expected) {
        int of = expected.indexOf(" of ");
        return expected.startsWith("comparison ") && of > 0
                ? Period.parse(expected.substring(of + 4))
                : Optional.empty();
    }

    static String plain(String example) {
        return example.replace("[", "").replace("]", "");
    }

    static String bracketed(String example) {
        int open = example.indexOf('[');
        int close = example.indexOf(']');
        return open < 0 || close < open ? "" : example.substring(open + 1, close);
    }
}
