package io.gleaner.time;

import io.gleaner.time.TimeWord.Kind;
import io.gleaner.time.YearPart.MonthDay;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Reads dates in digits.
 *
 * <pre>
 * numeric = dddd-dd-dd | dddd-month-dd | dd/dd/dddd | dd.dd.dddd | dddddddd | dddd-dd | dd/dddd | dd/dd
 * </pre>
 *
 * <p>Which of 3/4 is the month, the publisher tells; two digits alone need a word that leads to a
 * date.
 */
final class NumericDates {
    private NumericDates() {}

    static Parse at(Words w, int i) {
        String text = w.sentence().token(i).text();
        if (text.indexOf('.') > 0) {
            return dotted(w, text, i);
        }
        if (text.length() == 8 && w.whole(i) < 0) {
            return eight(w, i, text);
        }
        String mark = w.lower(i + 1);
        // 2019-Aug-01
        if (w.any(i + 1, "-", "/")
                && Years.plain(w, i) > 0
                && w.glued(i + 2)
                && Names.month(w, i + 2) > 0
                && w.lower(i + 3, mark)
                && w.digits1or2(i + 4) > 0) {
            return day(w.whole(i), Names.month(w, i + 2), w.whole(i + 4), i + 5);
        }
        if (!mark.equals("-") && !mark.equals("/")
                || !w.isNumber(i + 2)
                || w.glued(i) && i > 0 && !w.any(i - 1, "(", "[", "\"", "'", "=", "-")) {
            return null;
        }
        if (w.glued(i) && w.lower(i - 1, "-") && w.isNumber(i - 2) && !w.lower(i - 3, "/")) {
            return null;
        }
        boolean glued = w.glued(i + 1) && w.glued(i + 2);
        int a = w.whole(i);
        int b = w.whole(i + 2);
        if (!glued || a < 0 || b < 0) {
            return null;
        }
        if (w.lower(i + 3, mark) && w.glued(i + 3) && w.glued(i + 4) && w.whole(i + 4) >= 0) {
            return w.glued(i + 5) && w.any(i + 5, "/")
                            || w.dash(i + 5)
                                    && w.glued(i + 5)
                                    && w.glued(i + 6)
                                    && w.isNumber(i + 6)
                                    && !w.any(i + 7, "/", "-")
                    ? null
                    : three(w, i, a, b, w.whole(i + 4));
        }
        if (Years.plain(w, i) > 0 && b >= 1 && b <= 12 && Years.second(w, i, a) < 0) {
            return Parse.fixed(Period.month(a, b), i + 3, "ISO month");
        }
        if (Years.plain(w, i + 2) > 0 && a >= 1 && a <= 12 && w.digits(i) <= 2) {
            return Parse.fixed(Period.month(b, a), i + 3, "ISO month");
        }
        return mark.equals("/") && w.digits(i) <= 2 && w.digits(i + 2) <= 2 && dated(w, i)
                ? monthDay(w, i, a, b)
                : null;
    }

    /** What stands before 5/12 shows that it is a date and no fraction. */
    private static boolean dated(Words w, int i) {
        if (w.is(i + 3, Kind.COUNTER) || w.any(i + 3, "of", "%", "cup", "inch", "majority")) {
            return false;
        }
        return i == 0 && !w.inside(i + 4)
                || w.any(
                        i - 1, "on", "by", "until", "till", "since", "from", "between", "before",
                        "after", "through", "?", ":")
                || w.is(i - 1, Kind.WEEKDAY)
                || w.is(i - 1, Kind.RELATIVE)
                || w.any(i - 1, "to", "-", "and", "or", ",", "\u2013", "next")
                        && w.lower(i - 3, "/");
    }

    private static Parse monthDay(Words w, int i, int a, int b) {
        boolean dayFirst = a > 12 || b <= 12 && w.sentence().context().publisher().dayFirst();
        int month = dayFirst ? b : a;
        int day = dayFirst ? a : b;
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        return Suffix.dated(w, new MonthDay(month, day), i + 3, "date");
    }

    /** 20190504 */
    private static Parse eight(Words w, int i, String text) {
        for (int k = 0; k < 8; k++) {
            if (text.charAt(k) < '0' || text.charAt(k) > '9') {
                return null;
            }
        }
        int year = Integer.parseInt(text.substring(0, 4));
        boolean plausible =
                year >= 1900
                        && year <= 2100
                        && !w.is(i + 1, Kind.COUNTER)
                        && !Years.currency(w, i)
                        && !Years.noun(w, i + 1);
        Parse read =
                plausible
                        ? day(
                                year,
                                Integer.parseInt(text.substring(4, 6)),
                                Integer.parseInt(text.substring(6)),
                                i + 1)
                        : null;
        return read == null || read.value() instanceof Impossible ? null : read;
    }

    private static Parse three(Words w, int i, int a, int b, int c) {
        if (w.digits(i) == 4) {
            return day(a, b, c, i + 5);
        }
        int digits = w.digits(i + 4);
        if (w.digits(i) > 2 || w.digits(i + 2) > 2 || digits != 4 && digits != 2) {
            return null;
        }
        int year = digits == 4 ? c : c < 69 ? 2000 + c : 1900 + c;
        boolean dayFirst = a > 12 || b <= 12 && w.sentence().context().publisher().dayFirst();
        return dayFirst ? day(year, b, a, i + 5) : day(year, a, b, i + 5);
    }

    /** 12.05.2019; as of 31.12.23 */
    private static Parse dotted(Words w, String text, int i) {
        String[] parts = text.split("\\.");
        if (parts.length != 3
                || parts[0].length() > 2
                || parts[1].length() > 2
                || text.indexOf(',') >= 0) {
            return null;
        }
        // 10.12.23 may be a version or a section
        boolean led =
                parts[2].length() == 2
                        && text.length() == 8
                        && w.any(i - 1, "on", "of", "at", "by", "until", "till", "since");
        if (parts[2].length() != 4 && !led) {
            return null;
        }
        return day(
                Integer.parseInt(parts[2]) + (led ? 2000 : 0),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[0]),
                i + 1);
    }

    private static Parse day(int year, int month, int day, int to) {
        if (year < 1000 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return Parse.fixed(Period.day(LocalDate.of(year, month, day)), to, "numeric date");
        } catch (DateTimeException e) {
            YearPart part = new MonthDay(month, day);
            return Parse.of(
                    new Impossible("there is no " + part + " in " + year), to, "numeric date");
        }
    }
}
