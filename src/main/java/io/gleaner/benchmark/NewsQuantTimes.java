package io.gleaner.benchmark;

import io.gleaner.text.CalendarNames;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;

/**
 * Words of a sentence that say when: <em>last season</em>, in <em>December</em>, the <em>first
 * quarter ended December</em>. They are no concept of the test set's.
 */
final class NewsQuantTimes {
    private final Sentence s;
    private final boolean[] time;

    NewsQuantTimes(Sentence s) {
        this.s = s;
        this.time = new boolean[s.size()];
        for (int i = 0; i + 1 < s.size(); i++) {
            if (picks(s.lower(i)) && spans(s.lower(i + 1))) {
                time[i] = true;
                time[i + 1] = true;
                boolean ended = s.lower(i + 2).startsWith("end") && s.tag(i + 2) == Tag.VERB;
                if (ended && i + 3 < s.size() && isMonth(i + 3)) {
                    time[i + 2] = true;
                    time[i + 3] = true;
                }
            } else if (isMonth(i) && s.tag(i - 1) == Tag.ADP) {
                time[i] = true;
            } else if (isMonth(i + 1) || s.lower(i + 1).endsWith("day") && i + 2 < s.size()) {
                boolean part = s.lower(i).equals("early") || s.lower(i).equals("late");
                time[i] |= part && s.token(i + 1).capitalised();
            }
        }
    }

    boolean at(int i) {
        return i >= 0 && i < time.length && time[i];
    }

    /** Where the time that ends before a token begins, what leads it in included. */
    int before(int to) {
        int from = to;
        while (at(from - 1)) {
            from--;
        }
        while (from < to && from > 0 && leads(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean leads(int i) {
        return s.tag(i) == Tag.DET || s.tag(i) == Tag.ADP;
    }

    private boolean isMonth(int i) {
        return s.token(i).capitalised() && CalendarNames.MONTHS.contains(s.lower(i));
    }

    private static boolean picks(String word) {
        return switch (word) {
            case "last", "this", "next", "same", "first", "second", "third", "fourth", "final" ->
                    true;
            default -> false;
        };
    }

    private static boolean spans(String word) {
        return switch (word) {
            case "year", "years", "month", "week", "quarter", "season", "time", "half" -> true;
            default -> false;
        };
    }
}
