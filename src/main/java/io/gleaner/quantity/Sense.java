package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * One thing that a unit's sign or word can mean, and when it means it.
 *
 * @param unit the unit
 * @param factor what the number is multiplied by to be in it: 0.01 for pence in GBP
 * @param dollar whether the unit is the article's own dollar, and only a stand-in here
 * @param ambiguous whether the form has other meanings
 * @param taken when an ambiguous form is taken without a clue
 * @param clues words of which one in the sentence settles an ambiguous form
 * @param countries countries whose publishers mean this unit by an ambiguous form
 * @param powers whether it can be squared and cubed
 * @param place the line that says so, {@code quantity/units.csv:2}
 */
record Sense(
        Unit unit,
        BigDecimal factor,
        boolean dollar,
        boolean ambiguous,
        Taken taken,
        Set<String> clues,
        Set<String> countries,
        boolean powers,
        String place) {

    /** When an ambiguous form is taken for the unit though no clue says so. */
    enum Taken {
        /** It is the common meaning. */
        ALWAYS,
        /** Written to the number without a space: 118.5p. */
        GLUED,
        /** Parted from the number by a space: 5 s, but not 1990s. */
        SPACED,
        /** Beside a scale word: 361 million pounds, R2.5bn. */
        SCALED,
        /** Only with no word or number after it, whatever the clues: (0.39 in). */
        LAST,
        /** Only by a clue or the publisher's country. */
        NEVER
    }

    private static final Set<String> SCALES =
            Set.of(
                    "hundred",
                    "thousand",
                    "million",
                    "billion",
                    "trillion",
                    "lakh",
                    "crore",
                    "m",
                    "mn",
                    "mln",
                    "bn",
                    "bln",
                    "tn",
                    "trn");

    /** Stands for the dollar that the article means. */
    static final Unit DOLLAR = new Unit("$", "dollar", "money");

    Sense of(BigDecimal part) {
        return new Sense(
                unit,
                factor.multiply(part),
                dollar,
                ambiguous,
                taken,
                clues,
                countries,
                powers,
                place);
    }

    Sense of(Unit other) {
        return new Sense(other, factor, dollar, ambiguous, taken, clues, countries, powers, place);
    }

    /** The same sense of a form that has others. */
    Sense unsure(Taken when) {
        return new Sense(unit, factor, dollar, true, when, clues, countries, powers, place);
    }

    boolean hasClue(Sentence sentence) {
        return clues(sentence) > 0;
    }

    /** How many words of the sentence are clues. */
    private int clues(Sentence sentence) {
        int found = 0;
        if (!clues.isEmpty()) {
            for (Token token : sentence.tokens()) {
                found += clues.contains(token.lower()) ? 1 : 0;
            }
        }
        return found;
    }

    boolean isOf(Sentence sentence) {
        return sentence.context().publisher().country().filter(countries::contains).isPresent();
    }

    /**
     * Whether the form is taken without a clue.
     *
     * @param glued whether it is written to its number
     * @param beside the word before it; before a number, the word after that
     * @param last whether no word or number follows
     */
    private boolean isTaken(boolean glued, String beside, boolean last) {
        return switch (taken) {
            case ALWAYS -> true;
            case GLUED -> glued;
            case SPACED -> !glued;
            case SCALED -> SCALES.contains(beside);
            case LAST -> last;
            case NEVER -> false;
        };
    }

    /** Among the senses of one form the measure, or null. */
    static Sense measure(List<Sense> senses) {
        return senses.stream().filter(sense -> !sense.unit().isMoney()).findFirst().orElse(null);
    }

    /** Among the senses of one form the one that the sentence means, or null. */
    static Sense choose(
            List<Sense> senses, Sentence sentence, boolean glued, String beside, boolean last) {
        if (senses.size() == 1 && !senses.get(0).ambiguous()) {
            return senses.get(0);
        }
        Sense clued = null;
        Sense local = null;
        Sense fitting = null;
        Sense usual = null;
        int most = 0;
        for (Sense sense : senses) {
            if (sense.taken == Taken.LAST && !last) {
                continue;
            }
            boolean of = sense.isOf(sentence);
            int clues = sense.clues(sentence);
            if (clues > most || clues > 0 && clues == most && of && !clued.isOf(sentence)) {
                clued = sense;
                most = clues;
            }
            local = local == null && of ? sense : local;
            if (sense.taken == Taken.ALWAYS) {
                usual = usual == null ? sense : usual;
            } else if (fitting == null && sense.isTaken(glued, beside, last)) {
                fitting = sense;
            }
        }
        return clued != null ? clued : local != null ? local : fitting != null ? fitting : usual;
    }
}
