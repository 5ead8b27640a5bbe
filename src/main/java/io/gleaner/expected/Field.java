package io.gleaner.expected;

import io.gleaner.text.ContentWords;
import io.gleaner.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a figure, beside its value, that is asked for when figures are compared. */
public enum Field {
    UNIT,
    BOUND,
    ROLE,
    SUBJECT,
    DIRECTION,
    PERIOD,
    BASE_PERIOD,
    SHARE_OF,
    SOURCE,
    ABOUT;

    /** What every figure has: asked of each figure found. */
    public static final List<Field> EVERY = List.of(UNIT, BOUND, ROLE, SUBJECT);

    /** What figures often lack: scored by what was said and what was due. */
    public static final List<Field> SOME =
            List.of(DIRECTION, PERIOD, BASE_PERIOD, SHARE_OF, SOURCE, ABOUT);

    /** The column's name, {@code base_period}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The readings of an expected cell that are equally right: {@code user|person}. */
    public static List<String> alternatives(String cell) {
        return Arrays.stream(cell.split("\\|", -1)).map(Field::stripped).toList();
    }

    /**
     * Whether a predicted cell says one of the alternatives of an expected one.
     *
     * <p>Subjects, wholes and sources may be worded more or less fully, periods may be written
     * differently when they are the same days; everything else is right to the letter.
     */
    public boolean right(String expected, String predicted) {
        String got = stripped(predicted);
        return alternatives(expected).stream().anyMatch(wanted -> same(wanted, got));
    }

    private boolean same(String wanted, String got) {
        if (wanted.equals(got)) {
            return true;
        }
        if (wanted.isEmpty() || got.isEmpty()) {
            return false;
        }
        return switch (this) {
            case SUBJECT, SHARE_OF, SOURCE -> ContentWords.of(wanted).alike(ContentWords.of(got));
            case PERIOD, BASE_PERIOD -> {
                Optional<Period> days = Period.parse(wanted);
                yield days.isPresent() && days.equals(Period.parse(got));
            }
            case UNIT, BOUND, ROLE, DIRECTION, ABOUT -> false;
        };
    }

    /** Without spaces of any kind around it, no-break ones too. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && space(text.charAt(from))) {
            from++;
        }
        while (to > from && space(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
