package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short lists of words that tell what a number beside them is, from {@code contexts.csv}. */
final class WordLists {
    /** What the words of a list tell. */
    enum Use {
        /** After these "from 5.2 to 4.9" is two values, the old and the new. */
        MOTION,
        /** After 30m: metres, not million. */
        MEASURED,
        /** Some words before 30m: metres, not million. */
        LENGTH,
        /** Points are those of an index. */
        TRADED,
        /** Points are those of a game. */
        PLAYED,
        /** Before a number without a noun: it counts whom they hit or hire. */
        OF_PEOPLE,
        /** After a number without a noun: what befalls persons. */
        BEFALLS,
        /** Before a length of time: what takes or has so long. */
        LENGTH_BEFORE,
        /** After a length of time: how it is meant. */
        LENGTH_AFTER,
        /** Before "of" or "to" and a length of time: what is so long. */
        LENGTH_OF,
        /** After a length of time in the singular: what was so over that time. */
        UNLASTING,
        /** After digits, with a capital: what ends the name of a company. */
        COMPANY,
        /** A population of 40,000: persons. */
        CROWD,
        /** Points are those of shares in percent. */
        POLLED,
        /** Near points: they tell how far one share is from another. */
        AHEAD,
        /** After points: what has so many. */
        PLANNED,
        /** Between a number and its noun: eight more picks. */
        FURTHER,
        /** After a number: another phrase begins. */
        ELSEWHERE,
        /** Nouns that no number counts. */
        UNCOUNTED,
        /** Before four digits: a year. */
        TIME,
        /** After four digits: what years have, as in 2005 levels. */
        OF_YEAR,
        /** Before four digits that have such: below 2005 levels. */
        TO_YEAR,
        /** Before a hyphen and digits: a number after all. */
        GLUED,
        /** After two numbers with a hyphen: a score. */
        WON,
        /** Before half: one of two in a row. */
        SOME_HALF,
        /** After half: a length of time, a name. */
        HALF_OF_TIME,
        /** After "a third": a part, no ordinal. */
        PART_GOES_ON,
        /** After "a quarter of": the quarter of a year. */
        QUARTER_OF,
        /** Before "over" and "about": what is told or done about something, and no bound. */
        TOPIC,
        /** Before "over" and a count of things: another word of the verb. */
        OVERTAKEN,
        /** Before "up to": a move, and no bound. */
        UPWARD,
        /** Plurals of values, not of things: sales, profits. */
        VALUES,
        /** Small words of grammar: no noun begins or goes on with them. */
        FUNCTION,
        /** Words in s that are no plural, or that another noun often follows. */
        NO_PLURAL,
        /** Before a number without a noun: it takes that of the one before. */
        CARRIED,
        /** After a number: those who forecast it, where a word of forecasting follows. */
        FORECASTERS,
        /** What forecasters do. */
        FORECAST,
        /** What money is for, in the singular: a 5 billion credit line. */
        AMOUNT,
        /** Verbs whose object is a person. */
        OF_NAMED,
        /** What is done to jobs and staff: will cut 300 and eliminate 500. */
        SHED,
        /** After a name and digits: things whose models bear numbers. */
        MODEL,
        /** Names that no number goes with: days, months, countries. */
        APART,
        /** Words that begin the names of places. */
        PLACED
    }

    private final Map<Use, Set<String>> lists;

    private WordLists(Map<Use, Set<String>> lists) {
        this.lists = lists;
    }

    static WordLists read(RuleFiles files, Problems problems) {
        Map<Use, Set<String>> lists = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            lists.put(use, new HashSet<>());
        }
        RuleTable table =
                RuleTable.read(
                        files,
                        "quantity/contexts.csv",
                        List.of("use", "words", "example"),
                        problems);
        for (RuleTable.Row row : table.rows()) {
            row.choice("use", Use.class).ifPresent(use -> lists.get(use).addAll(row.list("words")));
        }
        return new WordLists(lists);
    }

    boolean has(Use use, String lower) {
        return lists.get(use).contains(lower);
    }
}
