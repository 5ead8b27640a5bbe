package io.gleaner.time;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.time.TimeExpression.Fixed;
import io.gleaner.tokens.Finder;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the times that a sentence tells: dates, periods, lengths, what is compared with.
 *
 * <p>A mention holds the words of the time with its article, without the preposition that leads to
 * it. Sentences without digits and time words cost one look-up a token.
 */
public final class TimeFinder implements Finder<TimeExpression> {
    private final Phrases<TimeWord> words;
    private final boolean timex;

    private TimeFinder(Phrases<TimeWord> words, boolean timex) {
        this.words = words;
        this.timex = timex;
    }

    public static TimeFinder read(RuleFiles files, Problems problems) {
        return new TimeFinder(TimeTables.words(files, problems), false);
    }

    /**
     * The same finder as TIMEX3 wants it: "2009 to 2011" is two mentions, and "now", "recently" and
     * "soon" are found, which tell no calendar time.
     */
    public TimeFinder forTimex3() {
        return new TimeFinder(words, true);
    }

    @Override
    public List<Mention<TimeExpression>> find(Sentence sentence) {
        Words w = Words.of(sentence, words, timex);
        if (w == null) {
            return List.of();
        }
        List<Mention<TimeExpression>> found = new ArrayList<>();
        for (int i = 0; i < w.size(); ) {
            Parse parse = Grammar.expression(w, i, !timex);
            if (parse == null
                    && timex
                    && w.is(i, TimeWord.Kind.VAGUE_TIME)
                    && w.count(w.end(i)) == null
                    && w.unitAt(w.end(i)) == null) {
                parse = Parse.of(new Vague(w.number(i)), w.end(i), "vague");
            }
            if (parse == null && timex) {
                parse = Lengths.vague(w, i);
            }
            if (parse == null) {
                i++;
            } else {
                TimeExpression value = timex ? parse.value() : sameOf(w, found, i, parse);
                found.add(Mention.of(value, sentence, i, parse.to(), parse.rule()));
                i = parse.to();
            }
        }
        return found;
    }

    /** The 2013 of "31 March 2014 and 2013" is that day a year before. */
    private static TimeExpression sameOf(
            Words w, List<Mention<TimeExpression>> found, int from, Parse parse) {
        Mention<TimeExpression> last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean listed =
                last != null
                        && last.to() == from - 1
                        && w.any(from - 1, "and", "or", "versus")
                        && parse.rule().equals("year")
                        && last.value() instanceof Fixed
                        && parse.value() instanceof Fixed;
        if (!listed) {
            return parse.value();
        }
        Period before = ((Fixed) last.value()).period();
        Period year = ((Fixed) parse.value()).period();
        int years = year.first().getYear() - before.last().getYear();
        boolean part = before.grain().compareTo(Grain.YEAR) < 0 || before.monthsLong() == 12;
        return part && years != 0 && Math.abs(years) <= 2
                ? new Fixed(before.plusYears(years))
                : parse.value();
    }
}
