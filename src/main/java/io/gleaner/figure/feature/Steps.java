package io.gleaner.figure.feature;

/** Numbers as features tell them: in steps, so that what is alike is told alike. */
public final class Steps {
    private static final int[] STEPS = {0, 1, 2, 3, 4, 6, 9, 14, 20};
    private static final String[] SMALL = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

    private Steps() {}

    /** The least step that a count does not pass; {@code far} beyond the last. */
    public static String of(int count) {
        for (int step : STEPS) {
            if (count <= step) {
                return Integer.toString(step);
            }
        }
        return "far";
    }

    /** A count up to a most. */
    public static String upTo(int most, int count) {
        return SMALL[Math.max(0, Math.min(most, count))];
    }

    /** Three small counts as one text. */
    public static String counts(int a, int b, int c) {
        return THREE[Math.min(a, 3) * 16 + Math.min(b, 3) * 4 + Math.min(c, 3)];
    }

    private static final String[] THREE = new String[64];

    static {
        for (int i = 0; i < THREE.length; i++) {
            THREE[i] = SMALL[i / 16] + SMALL[i / 4 % 4] + SMALL[i % 4];
        }
    }

    /** How much of two wordings is shared. */
    public static String agreement(double share) {
        return share > .99
                ? "all"
                : share >= .8 ? "most" : share >= .5 ? "half" : share > 0 ? "some" : "none";
    }

    public static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    /** How improbable, in steps of e. */
    public static String doubt(double probability) {
        return SMALL[(int) Math.min(9, -StrictMath.log(Math.max(probability, 1e-4)))];
    }
}
