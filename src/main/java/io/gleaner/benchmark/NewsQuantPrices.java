package io.gleaner.benchmark;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What money is for, by the words of the phrases around it. */
final class NewsQuantPrices {
    private final Sentence s;
    private final NewsQuantPhrases phrases;

    NewsQuantPrices(Sentence s, NewsQuantPhrases phrases) {
        this.s = s;
        this.phrases = phrases;
    }

    /** What money is for, in or off: $5 ‸for a roof, $1 billion ‸in gains. */
    List<String> paid(int from) {
        boolean noun = s.tag(from + 1) == Tag.NOUN;
        boolean leads =
                switch (s.lower(from)) {
                    case "for", "off" -> true;
                    case "in" -> noun;
                    default -> false;
                };
        return leads ? phrases.chain(phrases.afterNumber(from + 1), Set.of("of")) : List.of();
    }

    /**
     * Fines of ‸$2 for Lee and ‸$3 for Rowe: what the first hangs on and whom each is for; empty
     * where there are not two.
     */
    List<String> paidEach(int at, int end, boolean money) {
        if (!money || !s.lower(end).equals("for")) {
            return List.of();
        }
        int to = phrases.groupEnd(end + 1);
        boolean first = s.lower(to).equals("and") && to + 2 < s.size() && priced(to + 1);
        int noun = at;
        if (!first && s.lower(at - 1).equals("and")) {
            int i = at - 2;
            while (i > 0 && !phrases.isNumber(i) && s.tag(i) != Tag.VERB) {
                i--;
            }
            while (i > 0 && phrases.isNumber(i - 1)) {
                i--;
            }
            noun = phrases.isNumber(i) && s.lower(i - 1).equals("$") ? i - 1 : i;
            if (!phrases.isNumber(i)) {
                return List.of();
            }
        } else if (!first) {
            return List.of();
        }
        List<String> tied =
                s.lower(noun - 1).equals("of")
                        ? phrases.groupEndingAt(noun - 1)
                        : phrases.subjectBefore(noun).orElse(List.of());
        return NewsQuantPhrases.join(tied, phrases.chain(end + 1, Set.of("of")));
    }

    private boolean priced(int i) {
        return phrases.isNumber(i) && (!s.token(i).isWord() || phrases.isNumber(i + 1));
    }

    /** (base price: ‸$5): what stands before a colon in the same brackets. */
    Optional<List<String>> titled(int at) {
        if (!s.lower(at - 1).equals(":") || !phrases.isBracketed(at)) {
            return Optional.empty();
        }
        List<String> group = phrases.groupEndingAt(at - 1);
        return group.isEmpty() ? Optional.empty() : Optional.of(group);
    }

    /** What hangs on a quantity by a preposition: $5 ‸for a new roof. */
    List<String> attached(int from) {
        return switch (s.lower(from)) {
            case "for", "in", "off", "on", "to" ->
                    phrases.chain(phrases.afterNumber(from + 1), Set.of("of"));
            default -> List.of();
        };
    }
}
