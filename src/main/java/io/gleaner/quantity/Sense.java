package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
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
 * @param hints words that tell what is measured, though not by whose unit: what is paid is money
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
        Set<String> hints,
        Set<String> countries,
        boolean powers,
        String place) {

    /** When an ambiguous form is taken for the unit though no clue says so. */
    enum Taken {
        /** It is the common meaning. */
        ALWAYS,
        /** Written to the number without a space: 118.5p. */
        GLUED,
        /** Glued, or with nothing behind it that it could name: 102 F in Dallas. */
        ALONE,
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

    /** A clue further away belongs to something else; and a line without end stays linear. */
    private static final int REACH = 80;

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
                hints,
                countries,
                powers,
                place);
    }

    Sense of(Unit other) {
        return new Sense(
                other, factor, dollar, ambiguous, taken, clues, hints, countries, powers, place);
    }

    /** The same sense of a form that has others. */
    Sense unsure(Taken when) {
        return new Sense(unit, factor, dollar, true, when, clues, hints, countries, powers, place);
    }

    /** Whether a clue stands near a token. */
    boolean hasClue(Sentence sentence, int near) {
        return count(clues, sentence, near) > 0;
    }

    /** How many words near a token are among some. */
    private static int count(Set<String> words, Sentence sentence, int near) {
        int found = 0;
        if (!words.isEmpty()) {
            int to = Math.min(sentence.size(), near + REACH);
            for (int i = Math.max(0, near - REACH); i < to; i++) {
                found += words.contains(sentence.token(i).lower()) ? 1 : 0;
            }
        }
        return found;
    }

    /** The last clue before a form: Mexico paid pesos and Manila pesos; -1 where none stands. */
    private static int nearest(Sense sense, Place place) {
        int i = place.at() - 1;
        while (i >= 0 && !sense.clues.contains(place.sentence().token(i).lower())) {
            i--;
        }
        return i;
    }

    boolean isOf(Sentence sentence) {
        return sentence.context().publisher().country().filter(countries::contains).isPresent();
    }

    /**
     * Where an ambiguous form stands.
     *
     * @param at its first token
     * @param glued whether it is written to its number
     * @param beside the word before it; of a sign before a number, the word after that
     * @param last whether no word or number follows
     */
    record Place(Sentence sentence, int at, boolean glued, String beside, boolean last) {
        /**
         * Whether neither a noun nor a hyphen goes on with a letter: 3 W, 3 W and; but 4 C-class.
         */
        boolean alone() {
            if (at + 1 >= sentence.size()) {
                return true;
            }
            return switch (sentence.token(at + 1).shape()) {
                case SYMBOL -> !Signs.is(sentence.lower(at + 1));
                case NUMBER -> false;
                case WORD ->
                        switch (sentence.tag(at + 1)) {
                            case ADP, ADV, AUX, CCONJ, DET, PRON, SCONJ -> true;
                            default -> false;
                        };
            };
        }
    }

    /** Whether a hint stands near; of pounds of rice and a 70 pound dog it tells nothing. */
    private boolean isHinted(Place place) {
        Sentence s = place.sentence();
        int next = place.at() + 1;
        Tag after = s.tag(next + 1);
        boolean stuff = s.lower(next).equals("of") && (after.nominal() || after == Tag.ADJ);
        boolean measure =
                !s.lower(next - 1).endsWith("s")
                        && s.tag(next).nominal()
                        && !hints.contains(s.lower(next));
        return !stuff && !measure && count(hints, s, place.at()) > 0;
    }

    /** Whether the form is taken without a clue. */
    private boolean isTaken(Place place) {
        return switch (taken) {
            case ALWAYS -> true;
            case GLUED -> place.glued();
            case ALONE -> place.glued() || place.alone();
            case SPACED -> !place.glued();
            case SCALED -> SCALES.contains(place.beside());
            case LAST -> place.last();
            case NEVER -> false;
        };
    }

    /** Among the senses of one form the measure, or null. */
    static Sense measure(List<Sense> senses) {
        return senses.stream().filter(sense -> !sense.unit().isMoney()).findFirst().orElse(null);
    }

    /** Among the senses of one form the one that the sentence means, or null. */
    static Sense choose(List<Sense> senses, Place place) {
        if (senses.size() == 1 && !senses.get(0).ambiguous()) {
            return senses.get(0);
        }
        Sense clued = null;
        Sense local = null;
        Sense hinted = null;
        Sense fitting = null;
        Sense usual = null;
        int most = 0;
        for (Sense sense : senses) {
            if (sense.taken == Taken.LAST && !place.last()) {
                continue;
            }
            boolean of = sense.isOf(place.sentence());
            int clues = count(sense.clues, place.sentence(), place.at());
            boolean rival = clued != null && clues > 0 && sense.unit().isMoney();
            boolean better =
                    rival && nearest(sense, place) != nearest(clued, place)
                            ? nearest(sense, place) > nearest(clued, place)
                            : clues > most
                                    || clues > 0
                                            && clues == most
                                            && of
                                            && !clued.isOf(place.sentence());
            if (better) {
                clued = sense;
                most = clues;
            }
            if (hinted == null && sense.isHinted(place)) {
                hinted = sense;
            }
            local = local == null && of ? sense : local;
            if (sense.taken == Taken.ALWAYS) {
                usual = usual == null ? sense : usual;
            } else if (fitting == null && sense.isTaken(place)) {
                fitting = sense;
            }
        }
        Sense said = clued != null ? clued : local != null ? local : hinted;
        return said != null ? said : fitting != null ? fitting : usual;
    }
}
