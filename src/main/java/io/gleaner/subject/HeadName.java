package io.gleaner.subject;

import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Name;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.Locale;
import java.util.Optional;

/**
 * A name set off at the head of a sentence that goes on to tell of its bearer.
 *
 * <pre>
 * <em>Acme Mining</em> — Shares of the copper producer fell
 * <em>Acme</em>: The group's stock rose
 * </pre>
 */
public final class HeadName {
    /** Longer ones are headings. */
    private static final int LONGEST = 6;

    private HeadName() {}

    /** The name, of no place; empty where the sentence begins otherwise. */
    public static Optional<Phrase> of(Sentence s) {
        int to = 1;
        while (to < LONGEST && to + 2 < s.size() && !isMark(s, to)) {
            to++;
        }
        if (to + 2 >= s.size() || !isMark(s, to) || !s.token(to + 1).capitalised()) {
            return Optional.empty();
        }
        for (Mention<Name> name : s.names()) {
            if (name.from() == 0) {
                boolean whole = name.to() == to && name.value() != Name.LOCATION;
                return whole ? Optional.of(new Phrase(0, to)) : Optional.empty();
            }
        }
        return capitalised(s, to) ? Optional.of(new Phrase(0, to)) : Optional.empty();
    }

    /** Names that nobody knows; capitals throughout are where the news comes from. */
    private static boolean capitalised(Sentence s, int to) {
        boolean proper = false;
        for (int i = 0; i < to; i++) {
            String text = s.token(i).text();
            boolean name = s.tag(i).nominal() && s.token(i).capitalised();
            proper |= s.tag(i) == Tag.PROPN;
            if (!name && !text.equals("&") || text.equals(text.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return proper;
    }

    private static boolean isMark(Sentence s, int i) {
        return switch (s.lower(i)) {
            case "\u2014", ":" -> true;
            case "\u2013", "-" -> s.token(i).spaced() && s.token(i + 1).spaced();
            default -> false;
        };
    }
}
