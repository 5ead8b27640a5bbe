package io.gleaner.benchmark;

import io.gleaner.benchmark.TimexScore.Timex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One document of TempEval-3: {@code .tml}, text with TIMEX3 tags in it.
 *
 * <p>A small scanner of its own: such files are XML in name, and real ones hold bare ampersands.
 *
 * @param head all before the text, with the document's day
 * @param text what stands between {@code <TEXT>} and {@code </TEXT>}, without tags
 * @param tail all after it
 * @param times the times of the text
 * @param day the document's day
 */
record Timeml(String head, String text, String tail, List<Timex> times, Optional<LocalDate> day) {
    private static final String OPEN = "<TEXT>";
    private static final String CLOSE = "</TEXT>";
    private static final String MADE = "CREATION_TIME";

    /** {@code &#x10FFFF;} without its ampersand. */
    private static final int LONGEST_ENTITY = 9;

    static Timeml parse(String document) {
        int open = document.indexOf(OPEN);
        int close = document.lastIndexOf(CLOSE);
        if (open < 0 || close < open) {
            throw new IllegalArgumentException("no <TEXT> element; TempEval-3 documents have one");
        }
        int begin = open + OPEN.length();
        String head = document.substring(0, begin);
        StringBuilder text = new StringBuilder();
        List<Timex> times = new ArrayList<>();
        scan(document.substring(begin, close), text, times);
        return new Timeml(
                head, text.toString(), document.substring(close), List.copyOf(times), day(head));
    }

    private static void scan(String marked, StringBuilder text, List<Timex> times) {
        String tag = "";
        int start = -1;
        for (int i = 0; i < marked.length(); ) {
            char c = marked.charAt(i);
            int end = c == '<' ? marked.indexOf('>', i) : -1;
            if (end > 0) {
                String name = marked.substring(i + 1, end);
                if (name.startsWith("TIMEX3") && name.endsWith("/")) {
                    // a time that no words tell
                    start = -1;
                } else if (name.startsWith("TIMEX3")) {
                    tag = name;
                    start = text.length();
                } else if (name.startsWith("/TIMEX3") && start >= 0) {
                    times.add(
                            new Timex(
                                    start,
                                    text.length(),
                                    attribute(tag, "type"),
                                    attribute(tag, "value"),
                                    text.substring(start)));
                    start = -1;
                }
                i = end + 1;
            } else if (c == '&') {
                i += entity(marked, i, text);
            } else {
                text.append(c);
                i++;
            }
        }
    }

    /** Adds what an entity stands for; the length of it in the source. */
    private static int entity(String marked, int at, StringBuilder text) {
        int end = marked.indexOf(';', at);
        String name = end > 0 && end - at <= LONGEST_ENTITY ? marked.substring(at + 1, end) : "";
        int plain =
                switch (name) {
                    case "amp" -> '&';
                    case "lt" -> '<';
                    case "gt" -> '>';
                    case "quot" -> '"';
                    case "apos" -> '\'';
                    default -> name.startsWith("#") ? character(name.substring(1)) : 0;
                };
        text.appendCodePoint(plain == 0 ? '&' : plain);
        return plain == 0 ? 1 : name.length() + 2;
    }

    /** The character of {@code #8211} or {@code #x2013}; 0 where there is none. */
    private static int character(String number) {
        boolean hex = number.startsWith("x");
        String digits = hex ? number.substring(1) : number;
        for (int i = 0; i < digits.length(); i++) {
            if (Character.digit(digits.charAt(i), hex ? 16 : 10) < 0) {
                return 0;
            }
        }
        int code = digits.isEmpty() ? 0 : Integer.parseInt(digits, hex ? 16 : 10);
        return Character.isValidCodePoint(code) ? code : 0;
    }

    private static String attribute(String tag, String name) {
        int at = tag.indexOf(" " + name + "=\"");
        if (at < 0) {
            return "";
        }
        int from = at + name.length() + 3;
        int to = tag.indexOf('"', from);
        return to < 0 ? "" : tag.substring(from, to);
    }

    /** The value of the TIMEX3 in the head that tells when the document was made. */
    private static Optional<LocalDate> day(String head) {
        Optional<LocalDate> first = Optional.empty();
        for (int at = head.indexOf("<TIMEX3"); at >= 0; at = head.indexOf("<TIMEX3", at + 1)) {
            int end = head.indexOf('>', at);
            String tag = end < 0 ? head.substring(at) : head.substring(at, end);
            Optional<LocalDate> day = day(attribute(tag, "value"), 10);
            if (day.isPresent() && attribute(tag, "functionInDocument").equals(MADE)) {
                return day;
            }
            first = first.or(() -> day);
        }
        return first;
    }

    private static Optional<LocalDate> day(String value, int length) {
        try {
            return value.length() < length
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(value.substring(0, length)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same document with other times marked in its text. */
    String with(List<Timex> predictions) {
        StringBuilder marked = new StringBuilder(head);
        int at = 0;
        int number = 1;
        for (Timex time : predictions) {
            marked.append(escape(text.substring(at, time.start())));
            marked.append("<TIMEX3 tid=\"t").append(number++);
            marked.append("\" type=\"").append(time.type());
            marked.append("\" value=\"").append(time.value());
            marked.append("\" temporalFunction=\"false\" functionInDocument=\"NONE\">");
            marked.append(escape(text.substring(time.start(), time.end()))).append("</TIMEX3>");
            at = time.end();
        }
        return marked.append(escape(text.substring(at))).append(tail).toString();
    }

    private static String escape(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
