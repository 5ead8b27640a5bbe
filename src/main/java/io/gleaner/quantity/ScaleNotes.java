package io.gleaner.quantity;

import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;
import java.util.List;

/**
 * The scale, and often the unit, that a note in brackets tells for the bare numbers behind it:
 * Revenue (in millions) was 3,480; Assets (EUR million): 312.4.
 *
 * <pre>
 * note = "(" [ "in" ] [ currency ] scale [ [ "of" ] ( currency | unit | noun ) ] ")"
 * </pre>
 */
final class ScaleNotes {
    /** Tokens of the currency that a note begins with, and of the noun that it ends with. */
    private static final int LONGEST = 3;

    /**
     * What a note tells.
     *
     * @param scale one thousand or more
     * @param to after its closing bracket
     */
    private record Note(BigDecimal scale, Unit unit, int from, int to) {}

    private final Numbers numbers;
    private final Units units;
    private final Nouns nouns;
    private final WordLists lists;

    ScaleNotes(Numbers numbers, Units units, Nouns nouns, WordLists lists) {
        this.lists = lists;
        this.numbers = numbers;
        this.units = units;
        this.nouns = nouns;
    }

    void find(Sentence s, List<Draft> drafts) {
        Note note = null;
        int open = 0;
        for (Draft draft : drafts) {
            for (; open < draft.from; open++) {
                String close = closing(s, open);
                if (close != null) {
                    Note next = at(s, open, close);
                    note = next == null && named(s, open) ? null : next == null ? note : next;
                }
            }
            if (note != null && (bare(s, draft) || priced(draft, note.unit))) {
                draft.number = draft.number.times(note.scale, draft.number.to());
                draft.unit = draft.hasUnit() ? draft.unit : note.unit;
                draft.nounFrom = note.from;
                draft.nounTo = note.to;
                draft.rule = "noted";
            }
        }
    }

    /**
     * What ends a note that begins at a token: (in millions), of staff, in thousands, of; or null.
     */
    private static String closing(Sentence s, int open) {
        if (s.lower(open).equals("(")) {
            return ")";
        }
        if (!s.lower(open + 1).equals("in")) {
            return null;
        }
        return switch (s.lower(open)) {
            case "," -> ",";
            case "is", "are", "amounts", "figures", "values" -> ":";
            default -> null;
        };
    }

    /** Brackets of words alone begin another row: Tenancy (tenants per site). */
    private static boolean named(Sentence s, int open) {
        int i = s.lower(open).equals("(") ? open + 1 : s.size();
        while (i < s.size() && !s.token(i).isNumber() && !s.lower(i).equals(")")) {
            i++;
        }
        return s.lower(i).equals(")");
    }

    /** Revenue (in thousands): $4,560; but not $0.42 a share. */
    private static boolean priced(Draft draft, Unit unit) {
        return draft.unitBefore
                && draft.unit.isMoney()
                && !draft.hasRate()
                && !draft.isRange()
                && draft.number.held()
                && !draft.number.scaled()
                && draft.value().scale() <= 1
                && (unit.isNone() || unit.equals(draft.unit));
    }

    private boolean bare(Sentence s, Draft draft) {
        return draft.number.kind() == Numeral.Kind.DIGITS
                && draft.number.held()
                && !draft.number.scaled()
                && !draft.hasUnit()
                && !draft.isRange()
                && (!s.tag(draft.to).nominal()
                        || lists.has(WordLists.Use.FUNCTION, s.lower(draft.to)));
    }

    private Note at(Sentence s, int open, String closing) {
        int i = s.lower(open + 1).equals("in") ? open + 2 : open + 1;
        Phrases.Match<Units.Reading> money = null;
        for (int to = i + 1; money == null && to <= i + LONGEST && to < s.size(); to++) {
            Phrases.Match<Units.Reading> sign = units.before(s, to);
            money = sign != null && sign.from() == i ? sign : null;
        }
        i = money == null ? i : money.to();
        Phrases.Match<Scales.Scale> scale = numbers.anyScale(s, i);
        boolean letter = scale != null && scale.value().where() != Scales.Where.ANYWHERE;
        if (scale == null || letter && money == null) {
            return null;
        }
        Unit unit = money == null ? Unit.NONE : money.value().unit();
        i = s.lower(scale.to()).equals("of") ? scale.to() + 1 : scale.to();
        Phrases.Match<Units.Reading> measure = i < s.size() ? units.plain(s, i) : null;
        if (measure != null && s.lower(measure.to()).equals(closing)) {
            return new Note(scale.value().value(), measure.value().unit(), open, measure.to() + 1);
        }
        int close = i;
        while (close < i + LONGEST && close < s.size() && s.token(close).isWord()) {
            close++;
        }
        if (!s.lower(close).equals(closing)) {
            return null;
        }
        if (unit.isNone()) {
            unit = close > i ? Unit.counted(nouns.name(s, i, close - 1)) : headed(s, open - 1);
        }
        return new Note(scale.value().value(), unit, open, close + 1);
    }

    /** Number of tower sites (thousand), population (thousand): what the noun before it counts. */
    private Unit headed(Sentence s, int noun) {
        String lower = s.lower(noun);
        if (lists.has(WordLists.Use.CROWD, lower)) {
            return Unit.counted("person");
        }
        boolean counts =
                s.tag(noun).nominal()
                        && nouns.plural(lower)
                        && !lists.has(WordLists.Use.VALUES, lower)
                        && !lists.has(WordLists.Use.NO_PLURAL, lower);
        return counts ? Unit.counted(nouns.name(s, Math.max(0, noun - 1), noun)) : Unit.NONE;
    }
}
