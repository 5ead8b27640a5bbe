package io.gleaner.benchmark;

import io.gleaner.figure.Figure;
import io.gleaner.tokens.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words that the test set would name as what a quantity is said of.
 *
 * <pre>
 * a 5.5 kWh <em>battery</em>                    the noun that it stands before
 * 1 percent of their <em>earnings</em>          what it is a part of
 * <em>sales</em> of 5835 units                  what it is the size of
 * <em>Chris Wood</em> has scored 22 goals       whoever has what is counted
 * <em>nuclear fusion</em> will run in 15 years  the subject of its clause
 * 300 residents were moved                      nothing: only what is counted
 * </pre>
 */
final class NewsQuantConcepts {
    private final Sentence s;
    private final List<NewsQuantSaid> all;
    private final NewsQuantPhrases phrases;

    NewsQuantConcepts(Sentence s, List<NewsQuantSaid> all) {
        this.s = s;
        this.all = all;
        this.phrases = new NewsQuantPhrases(s, all);
    }

    List<String> of(NewsQuantSaid said) {
        List<String> words = find(said);
        return words.isEmpty() ? NewsQuantItem.NOTHING : words;
    }

    private List<String> find(NewsQuantSaid said) {
        Set<String> words = new LinkedHashSet<>(beside(said));
        if (words.isEmpty()) {
            Optional<NewsQuantSaid> before = continued(said);
            if (before.isPresent()) {
                return find(before.get());
            }
        }
        words.addAll(clause(said));
        if (words.isEmpty() && !said.isThing()) {
            words.addAll(phrases.attached(said.end()));
        }
        return List.copyOf(words);
    }

    /** The quantity that this one only continues: 5 percent ‸to 3.2, 7 miles (‸11 km). */
    private Optional<NewsQuantSaid> continued(NewsQuantSaid said) {
        int at = all.indexOf(said) - 1;
        if (at < 0 || said.isThing()) {
            return Optional.empty();
        }
        NewsQuantSaid before = all.get(at);
        return phrases.isLight(before.end(), said.mention().from())
                ? Optional.of(before)
                : Optional.empty();
    }

    /** The noun beside the quantity that it measures. */
    private List<String> beside(NewsQuantSaid said) {
        int from = said.mention().from();
        int end = phrases.afterRate(said.end());
        if (!said.isThing()) {
            List<String> words = phrases.measuredAt(end);
            if (!words.isEmpty()) {
                return words;
            }
            int of = phrases.afterBracket(end);
            if (s.lower(of).equals("of")) {
                return phrases.phraseAt(of + 1);
            }
        }
        String before = s.lower(from - 1);
        boolean of = before.equals("of") && s.tag(from - 2).nominal();
        return of || before.equals("worth") ? phrases.groupEndingAt(from - 1) : List.of();
    }

    /** What the clause is about. */
    private List<String> clause(NewsQuantSaid said) {
        Optional<List<String>> own = phrases.labelBefore(said.mention().from());
        if (own.isEmpty()) {
            own = phrases.subjectBefore(said.mention().from());
        }
        if (own.isPresent() && !own.get().isEmpty()) {
            return own.get();
        }
        if (said.isThing()) {
            return List.of();
        }
        List<String> figure =
                said.figure().flatMap(Figure::subject).map(phrases::content).orElse(List.of());
        return figure.isEmpty() ? own.orElse(List.of()) : figure;
    }
}
