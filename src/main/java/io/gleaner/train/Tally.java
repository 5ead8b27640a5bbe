package io.gleaner.train;

import io.gleaner.expected.Ratio;

/** Counts how often a decision is right, while it is learned. */
final class Tally {
    private int asked;
    private int right;
    private int possible;
    private int said;
    private int saidRight;
    private int due;
    private int dueRight;

    void add(Lesson<?> lesson, Object chosen) {
        if (lesson.right().length == 0) {
            return;
        }
        int at = lesson.candidates().indexOf(chosen);
        boolean is = at >= 0 && lesson.right()[at] > 0;
        asked++;
        right += is ? 1 : 0;
        possible += lesson.teaches() || lesson.right().length == 1 && is ? 1 : 0;
        int none = Rightness.empty(lesson.candidates());
        if (none >= 0) {
            boolean must = lesson.right()[none] == 0;
            said += at != none ? 1 : 0;
            saidRight += at != none && is ? 1 : 0;
            due += must ? 1 : 0;
            dueRight += must && is ? 1 : 0;
        }
    }

    @Override
    public String toString() {
        String text =
                "right "
                        + Ratio.rounded(100.0 * right / Math.max(1, asked))
                        + " of "
                        + asked
                        + ", possible "
                        + Ratio.rounded(100.0 * possible / Math.max(1, asked));
        return due == 0 ? text : text + ", where due " + Ratio.of(saidRight, said, dueRight, due);
    }
}
