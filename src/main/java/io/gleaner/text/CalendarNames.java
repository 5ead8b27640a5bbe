package io.gleaner.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The months and days of the week by their English names, in lower case. */
public final class CalendarNames {
    /** In the order of the year: the first is january. */
    public static final List<String> MONTHS =
            Arrays.stream(Month.values())
                    .map(month -> lower(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
                    .toList();

    /** In the order of the week: the first is monday. */
    public static final List<String> WEEKDAYS =
            Arrays.stream(DayOfWeek.values())
                    .map(day -> lower(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
                    .toList();

    private CalendarNames() {}

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
