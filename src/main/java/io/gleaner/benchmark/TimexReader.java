package io.gleaner.benchmark;

import io.gleaner.benchmark.TimexScore.Timex;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeFinder;
import io.gleaner.time.Timex3;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads the times of texts as TIMEX3, each end of a range by itself. */
final class TimexReader {
    private final TimeFinder finder;
    private final Reader reader = new Reader(Models.withoutNames());

    TimexReader(RuleFiles rules) {
        Problems problems = new Problems();
        finder = TimeFinder.read(rules, problems).forTimex3();
        problems.throwIfAny();
    }

    /** The times of one sentence, offsets counted in it. */
    List<Timex> sentence(String text, ReadingContext context) {
        return times(reader.sentence(text, context));
    }

    /** The times of a whole text. */
    List<Timex> text(String text, ReadingContext context) {
        List<Timex> times = new ArrayList<>();
        for (Sentence sentence : reader.sentences(text, context)) {
            times.addAll(times(sentence));
        }
        return times;
    }

    private List<Timex> times(Sentence sentence) {
        List<Timex> times = new ArrayList<>();
        for (Mention<TimeExpression> mention : finder.find(sentence)) {
            Timex3.of(mention, sentence)
                    .ifPresent(
                            t ->
                                    times.add(
                                            new Timex(
                                                    mention.span().start(),
                                                    mention.span().end(),
                                                    t.type(),
                                                    t.value(),
                                                    sentence.words(mention.from(), mention.to()))));
        }
        return times;
    }
}
