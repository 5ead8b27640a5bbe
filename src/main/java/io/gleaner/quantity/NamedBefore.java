package io.gleaner.quantity;

import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;
import java.util.List;

/**
 * Gives a large number without a unit the currency whose name stands right before it: {@code Euro
 * 168 million}, {@code Australian dollars 50 million}, {@code ISK (króna) 13,100 million}.
 */
final class NamedBefore {
    /** So many words the name of a currency may have. */
    private static final int LONGEST = 3;

    private final Units units;

    NamedBefore(Units units) {
        this.units = units;
    }

    void find(Sentence s, List<Draft> drafts) {
        int done = 0;
        for (Draft draft : drafts) {
            if (!draft.hasUnit() && !draft.isRange()) {
                scale(s, draft);
            }
            if (!draft.hasUnit()
                    && draft.number.scaled()
                    && s.token(draft.from).isNumber()
                    && !s.tag(draft.to).nominal()) {
                name(s, draft, done);
            }
            done = draft.to;
        }
    }

    /** A factor of 3.5; a magnitude of 7.8, a magnitude 6 quake. */
    private void scale(Sentence s, Draft draft) {
        int at = draft.from - 1;
        boolean of = s.lower(at).equals("of");
        String noun = s.lower(of ? at - 1 : at);
        if (of && noun.equals("factor")) {
            draft.unit = Unit.TIMES;
        } else if (noun.equals("magnitude") && s.token(draft.from).isNumber()) {
            units.byCode(noun).ifPresent(unit -> draft.unit = unit);
        }
    }

    private void name(Sentence s, Draft draft, int done) {
        boolean bracket = s.lower(draft.from - 1).equals(")");
        int end = bracket ? open(s, draft.from - 1) : draft.from;
        if (bracket && end > done) {
            Phrases.Match<Units.Reading> sign = units.before(s, end);
            if (sign != null && sign.from() >= done) {
                draft.takeBefore(sign);
                return;
            }
        }
        for (int from = Math.max(done, end - LONGEST); from < end; from++) {
            Phrases.Match<Units.Reading> match = units.plain(s, from);
            boolean names =
                    match != null
                            && match.to() == end
                            && match.value().unit().isMoney()
                            && match.value().factor().compareTo(BigDecimal.ONE) == 0
                            && s.token(from).isWord()
                            && (from == 0 || !s.token(from - 1).isNumber());
            if (names) {
                draft.takeBefore(new Phrases.Match<>(match.value(), from, end));
                return;
            }
        }
    }

    /** Where short brackets that close at a token open; the token itself when they do not. */
    private static int open(Sentence s, int close) {
        for (int i = close - 1; i > 0 && i > close - LONGEST - 1; i--) {
            if (s.lower(i).equals("(")) {
                return i;
            }
        }
        return close;
    }
}
