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
    private final boolean ranges;

    private TimeFinder(Phrases<TimeWord> words, boolean ranges) {
        this.words = words;
        this.ranges = ranges;
    }

    public static TimeFinder read(RuleFiles files, Problems problems) {
        return new TimeFinder(TimeTables.words(files, problems), true);
    }

    /** The same finder, but "2009 to 2011" is two mentions: the ends by themselves. */
    public TimeFinder ends() {
        return new TimeFinder(words, false);
    }

    @Override
    public List<Mention<TimeExpression>> find(Sentence sentence) {
        Words w = Words.of(sentence, words);
        if (w == null) {
            return List.of();
        }
        List<Mention<TimeExpression>> found = new ArrayList<>();
        for (int i = 0; i < w.size(); ) {
            Parse parse = Grammar.expression(w, i, ranges);
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
