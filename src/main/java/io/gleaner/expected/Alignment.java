package io.gleaner.expected;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The expected figures of one article beside the predicted ones, one to one where their quotes
 * overlap.
 *
 * @param expected what a person read
 * @param predicted what the program read
 * @param pairs which of them stand for the same words
 */
public record Alignment(
        List<ExpectedFigure> expected, List<PredictedFigure> predicted, List<Pair> pairs) {

    /** Least intersection over union of two quotes that may be the same figure. */
    private static final double OVERLAP = 0.4;

    private static final BigDecimal RELATIVE = new BigDecimal("1e-9");
    private static final BigDecimal CUT = new BigDecimal("0.005");
    private static final BigDecimal THOUSAND = new BigDecimal("1000");

    /**
     * Two figures that stand at the same place.
     *
     * @param sameValue whether value and high agree: the figure is found
     * @param right for each field, whether the predicted cell is right
     * @param said the predicted cells, {@code about} told by the expected id it points to
     */
    public record Pair(
            ExpectedFigure expected,
            PredictedFigure predicted,
            boolean sameValue,
            Map<Field, Boolean> right,
            Map<Field, String> said) {

        public boolean right(Field field) {
            return right.get(field);
        }

        /** Found, with its unit and its bound. */
        public boolean quantity() {
            return sameValue && right(Field.UNIT) && right(Field.BOUND);
        }

        /** A quantity that says the right thing, the right way round, of the right subject. */
        public boolean fact() {
            return quantity()
                    && right(Field.ROLE)
                    && right(Field.DIRECTION)
                    && right(Field.PERIOD)
                    && right(Field.SUBJECT);
        }
    }

    private record Candidate(int expected, int predicted, boolean sameValue, double overlap) {}

    /** Right values first, then the larger overlap, then the order of the text. */
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparing(Candidate::sameValue, Comparator.reverseOrder())
                    .thenComparing(Candidate::overlap, Comparator.reverseOrder())
                    .thenComparing(Candidate::expected)
                    .thenComparing(Candidate::predicted);

    public static Alignment of(List<ExpectedFigure> expected, List<PredictedFigure> predicted) {
        List<Candidate> candidates = candidates(expected, predicted);
        boolean[] usedExpected = new boolean[expected.size()];
        boolean[] usedPredicted = new boolean[predicted.size()];
        List<Candidate> chosen = new ArrayList<>();
        Map<String, String> expectedIds = new HashMap<>();
        for (Candidate c : candidates) {
            if (!usedExpected[c.expected()] && !usedPredicted[c.predicted()]) {
                usedExpected[c.expected()] = true;
                usedPredicted[c.predicted()] = true;
                chosen.add(c);
                expectedIds.put(
                        Integer.toString(predicted.get(c.predicted()).id()),
                        Integer.toString(expected.get(c.expected()).id()));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (Candidate c : chosen) {
            ExpectedFigure e = expected.get(c.expected());
            PredictedFigure p = predicted.get(c.predicted());
            pairs.add(pair(e, p, c.sameValue(), expectedIds));
        }
        pairs.sort(Comparator.comparingInt(p -> expected.indexOf(p.expected())));
        return new Alignment(List.copyOf(expected), List.copyOf(predicted), List.copyOf(pairs));
    }

    private static List<Candidate> candidates(
            List<ExpectedFigure> expected, List<PredictedFigure> predicted) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                ExpectedFigure e = expected.get(i);
                PredictedFigure p = predicted.get(j);
                int both =
                        Math.min(e.charEnd(), p.charEnd()) - Math.max(e.charStart(), p.charStart());
                int union =
                        Math.max(e.charEnd(), p.charEnd()) - Math.min(e.charStart(), p.charStart());
                if (both > 0 && (double) both / union >= OVERLAP) {
                    boolean same =
                            sameNumber(Optional.of(e.value()), p.value())
                                    && sameNumber(e.high(), p.high());
                    candidates.add(new Candidate(i, j, same, (double) both / union));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    private static Pair pair(
            ExpectedFigure e,
            PredictedFigure p,
            boolean sameValue,
            Map<String, String> expectedIds) {
        Map<Field, String> said = new EnumMap<>(Field.class);
        Map<Field, Boolean> right = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String cell = Field.stripped(p.cell(field));
            if (field == Field.ABOUT && !cell.isEmpty()) {
                // an id of the program means nothing to the person's: both must point to one place
                cell = expectedIds.getOrDefault(cell, "?");
            }
            said.put(field, cell);
            right.put(field, e.agrees(field, cell));
        }
        return new Pair(e, p, sameValue, right, said);
    }

    /** The same number but for rounding; a repeating decimal may be cut at the second place. */
    static boolean sameNumber(Optional<BigDecimal> expected, Optional<BigDecimal> predicted) {
        if (expected.isEmpty() || predicted.isEmpty()) {
            return expected.isEmpty() && predicted.isEmpty();
        }
        BigDecimal x = expected.get();
        BigDecimal y = predicted.get();
        boolean repeating = x.scale() >= 4 && x.abs().compareTo(THOUSAND) < 0;
        BigDecimal slack = repeating ? CUT : RELATIVE.multiply(x.abs().max(y.abs()));
        return x.subtract(y).abs().compareTo(slack) <= 0;
    }

    /** Expected figures that were not found: no prediction at their place has their value. */
    public List<ExpectedFigure> missed() {
        List<ExpectedFigure> missed = new ArrayList<>(expected);
        pairs.stream().filter(Pair::sameValue).forEach(p -> missed.remove(p.expected()));
        return missed;
    }

    /** Predicted figures that are none, or have a wrong value. */
    public List<PredictedFigure> spurious() {
        List<PredictedFigure> spurious = new ArrayList<>(predicted);
        pairs.stream().filter(Pair::sameValue).forEach(p -> spurious.remove(p.predicted()));
        return spurious;
    }
}
