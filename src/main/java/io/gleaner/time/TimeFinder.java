package io.gleaner.time;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
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
                found.add(Mention.of(parse.value(), sentence, i, parse.to(), parse.rule()));
                i = parse.to();
            }
        }
        return found;
    }
}
