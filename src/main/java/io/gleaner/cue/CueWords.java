package io.gleaner.cue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.WordKinds;

/** Words that tell how the figures of a sentence hang together: {@code rules/cue/words.csv}. */
public final class CueWords {
    private static final String FILE = "cue/words.csv";

    /** What a word does. */
    public enum Kind {
        /** Nouns of values, which a time may own: the 2019 level. */
        MARK,
        /** Nouns of values that were reached once: its peak. */
        REACHED,
        /** What says of such a value that it is past: its recent peak. */
        BYGONE,
        /** Nouns of values that another is set against: the forecast. */
        YARDSTICK,
        /** What may stand before "from" where one value is set against another. */
        DIFFERING,
        /** What may stand before "from" where the ends of a range are told: ranged from. */
        RANGING,
        /** What things do that are meant by how much: those who earn over 5,000. */
        STATING,
        /** Nouns behind annual and monthly: what is told by the year. */
        RATE,
        /** Verbs whose "which" is all that was said: which works out at 5. */
        SUMMING,
        /** What looks like a verb and only joins: compared with, based on. */
        JOINING,
        /** Nouns of people, of whom an age tells which are meant: men over 60. */
        GROUP,
        /** Verbs that bring a message out: the bureau published figures. */
        ISSUING,
        /** What is done to other things than messages too: approval given by the House. */
        HANDING,
        /** Messages that are nobody's own: data, statistics. */
        NUMBERS,
        /** Messages whose percentages are what people answered. */
        POLL,
        /** What is done to polls: conducted on 17 December. */
        POLLED,
        /** What people do whom a poll asks: 40 percent agree. */
        OPINION,
        /** What was thought of the same time: the forecast of analysts. */
        THOUGHT,
        /** What is done to a value told before. */
        REVISED,
        /** Events that a year only names: the 2011 earthquake. */
        EVENT,
        /** What is felt for an event to come: an interest in this year's race. */
        INTEREST,
        /** Verbs that tell how many there were at a time: the bank had 300 branches. */
        STOCK,
        /** What a sentence that looks back begins with or has beside its verb: formerly. */
        FORMERLY,
        /** What belongs to history, where it is told as done: the war, an ancient town. */
        HISTORY,
        /** What tells how long before: decades earlier. */
        AGES,
        /** When a thing was at its most: at its peak. */
        HEIGHT,
        /** As what somebody was young: as a student. */
        YOUNG,
        /** What things do when they begin: when it opened. */
        BEGUN,
        /** Verbs of falling that are also done to things: dropped 12 charges. */
        DROPPING,
        /** Verbs of rising that are also done to crops: grew 300 tonnes of rice. */
        RAISING,
        /** Particles that with some verbs move nothing: put up 40 tents. */
        PLACED,
        /** Verbs that such a particle stands behind. */
        PLACING,
        /** What crops are told in. */
        WEIGHED,
        /** What heights and distances are told in. */
        SPACED,
        /** Behind a height: from where it is told. */
        REACHING,
        /** What scores, prices and staff are told in, whose drop is a fall. */
        SCORED,
        /** Verbs that only say where a change was: the rise seen in Ohio. */
        SEEN,
        /** Verbs of getting votes. */
        GETS,
        /** Verbs that may stand between a change and the level that it arrives at. */
        BRINGING,
        /** What files are called: their sizes are no figures. */
        FILE,
        /** What is measured over a time, or is one: a five-month high, a three-month profit. */
        SPANNED,
        /** Nouns whose value is a length of time: life expectancy. */
        LASTING,
        /** Messages and verbs of saying in one spelling: the report, they report. */
        MESSAGE,
        /** Verbs of saying that as nouns say nothing: claims, shows. */
        THING
    }

    private final WordKinds<Kind> words;

    private CueWords(WordKinds<Kind> words) {
        this.words = words;
    }

    public static CueWords read(RuleFiles files, Problems problems) {
        return new CueWords(WordKinds.read(files, FILE, Kind.class, problems));
    }

    /** Whether a word in lower case is of a kind. */
    public boolean is(String word, Kind kind) {
        return words.is(word, kind);
    }
}
