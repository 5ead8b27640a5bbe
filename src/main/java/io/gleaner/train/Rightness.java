package io.gleaner.train;

import io.gleaner.expected.ExpectedFigure;
import io.gleaner.expected.Field;
import io.gleaner.figure.link.RoleClass;
import io.gleaner.figure.link.Speaker;
import io.gleaner.figure.link.Subject;
import io.gleaner.figure.link.Target;
import io.gleaner.figure.link.UnitGuess;
import io.gleaner.figure.link.When;
import io.gleaner.figure.link.Whole;
import io.gleaner.figure.story.Phrase;
import io.gleaner.text.ContentWords;
import io.gleaner.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How right candidates are, by what a person read. */
final class Rightness {
    /** What an empty cell counts where another answer is right, too: silence must not pay. */
    private static final double EMPTY_BESIDE = 0.75;

    private final Map<String, ContentWords> wordings = new HashMap<>();

    /**
     * Of all candidates of one figure.
     *
     * @param ids the expected id of each quantity of the story, by its number
     */
    double[] of(List<?> candidates, ExpectedFigure expected, Map<Integer, String> ids) {
        double[] right = new double[candidates.size()];
        int empty = -1;
        boolean other = false;
        for (int i = 0; i < right.length; i++) {
            right[i] = of(candidates.get(i), expected, ids);
            if (isEmpty(candidates.get(i))) {
                empty = i;
            } else {
                other |= right[i] > 0;
            }
        }
        if (empty >= 0 && other) {
            right[empty] *= EMPTY_BESIDE;
        }
        return right;
    }

    /** The number of the candidate that is none; -1 where there is no such. */
    static int empty(List<?> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            if (isEmpty(candidates.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEmpty(Object candidate) {
        return candidate instanceof When w && w.period().isEmpty()
                || candidate instanceof Speaker s && s.phrase().isEmpty()
                || candidate instanceof Whole h && h.phrase().isEmpty()
                || candidate instanceof Target t && t.datum().isEmpty();
    }

    private double of(Object candidate, ExpectedFigure expected, Map<Integer, String> ids) {
        if (candidate instanceof RoleClass role) {
            boolean right =
                    alternatives(expected, Field.ROLE).contains(role.role().toString())
                            && (!role.moves() || directed(role, expected));
            return right ? 1 : 0;
        }
        if (candidate instanceof Subject subject) {
            return worded(expected, Field.SUBJECT, Optional.of(subject.words()));
        }
        if (candidate instanceof Speaker speaker) {
            return worded(expected, Field.SOURCE, speaker.phrase().map(Phrase::words));
        }
        if (candidate instanceof Whole whole) {
            return worded(expected, Field.SHARE_OF, whole.phrase().map(Phrase::words));
        }
        if (candidate instanceof Target target) {
            String id = target.datum().map(d -> ids.getOrDefault(d.index(), "?")).orElse("");
            return alternatives(expected, Field.ABOUT).contains(id) ? 1 : 0;
        }
        if (candidate instanceof UnitGuess guess) {
            return alternatives(expected, Field.UNIT).contains(guess.unit().code()) ? 1 : 0;
        }
        throw new IllegalArgumentException(candidate.toString());
    }

    /** Of times, which stand for the figure's own or the one compared with. */
    double[] ofTimes(List<When> candidates, ExpectedFigure expected, Field field) {
        List<String> cells = alternatives(expected, field);
        List<Optional<Period>> periods = cells.stream().map(Period::parse).toList();
        double[] right = new double[candidates.size()];
        boolean other = false;
        for (int i = 0; i < right.length; i++) {
            Optional<Period> period = candidates.get(i).period();
            boolean is = period.isEmpty() ? cells.contains("") : periods.contains(period);
            right[i] = is ? 1 : 0;
            other |= is && period.isPresent();
        }
        for (int i = 0; i < right.length; i++) {
            right[i] *= other && candidates.get(i).period().isEmpty() ? EMPTY_BESIDE : 1;
        }
        return right;
    }

    private static boolean directed(RoleClass role, ExpectedFigure expected) {
        List<String> ways = alternatives(expected, Field.DIRECTION);
        String way = role.direction().orElseThrow().toString();
        return ways.contains(way) || ways.equals(List.of("")) && way.equals("up");
    }

    private static List<String> alternatives(ExpectedFigure expected, Field field) {
        return Field.alternatives(expected.cell(field));
    }

    private double worded(ExpectedFigure expected, Field field, Optional<ContentWords> words) {
        double best = 0;
        for (String cell : alternatives(expected, field)) {
            if (words.isEmpty() || cell.isEmpty()) {
                best = Math.max(best, words.isEmpty() && cell.isEmpty() ? 1 : 0);
            } else {
                ContentWords wanted = wordings.computeIfAbsent(cell, ContentWords::of);
                double share = wanted.agreement(words.get());
                best = Math.max(best, share >= .5 ? share * share : 0);
            }
        }
        return best;
    }
}
