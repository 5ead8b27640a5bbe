package io.gleaner.expected;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether figures are as sure as they say: their confidence beside how often the fact is right.
 *
 * @param figures every figure that was read, the surest first; one that nobody expects is wrong
 */
public record Calibration(List<Judged> figures) {
    private static final int BANDS = 10;
    private static final double[] LEAST = {0.5, 0.7, 0.9};

    public Calibration {
        figures =
                figures.stream()
                        .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
                        .toList();
    }

    /**
     * A figure that was read.
     *
     * @param confidence how sure it said it was, from 0 to 1
     * @param right whether its fact is
     */
    public record Judged(double confidence, boolean right) {}

    /**
     * The figures of a tenth of all confidences.
     *
     * @param number from 0; the last holds 1 itself
     * @param figures how many there are
     * @param confidence their mean confidence
     * @param right the share of them that is right
     */
    public record Band(int number, int figures, double confidence, double right) {
        @Override
        public String toString() {
            return fixed(number / 10.0, 1)
                    + " to "
                    + fixed((number + 1) / 10.0, 1)
                    + "  "
                    + wide(Integer.toString(figures), 7)
                    + "  "
                    + wide(fixed(confidence, 3), 10)
                    + "  "
                    + fixed(right, 3);
        }
    }

    /**
     * The surest figures.
     *
     * @param figures how many
     * @param least the confidence of the last of them
     * @param right the share of them that is right; a tie at the cut counts by its share
     */
    public record Surest(int figures, double least, double right) {}

    /** Of the figures of articles that tell their confidence. */
    public static Calibration of(Collection<Alignment> articles) {
        List<Judged> judged = new ArrayList<>();
        for (Alignment article : articles) {
            List<PredictedFigure> right =
                    article.pairs().stream()
                            .filter(Alignment.Pair::fact)
                            .map(Alignment.Pair::predicted)
                            .toList();
            for (PredictedFigure figure : article.predicted()) {
                boolean fact = right.stream().anyMatch(one -> one == figure);
                figure.confidence().ifPresent(sure -> judged.add(new Judged(sure, fact)));
            }
        }
        return new Calibration(judged);
    }

    /** The tenths that have figures, from the least sure. */
    public List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (int number = 0; number < BANDS; number++) {
            int band = number;
            List<Judged> those = figures.stream().filter(f -> band(f) == band).toList();
            if (!those.isEmpty()) {
                double sum = 0;
                for (Judged figure : those) {
                    sum += figure.confidence();
                }
                bands.add(
                        new Band(
                                number,
                                those.size(),
                                sum / those.size(),
                                (double) right(those) / those.size()));
            }
        }
        return bands;
    }

    private static int band(Judged figure) {
        return Math.min(BANDS - 1, (int) (figure.confidence() * BANDS));
    }

    private static long right(List<Judged> those) {
        return those.stream().filter(Judged::right).count();
    }

    /** How far confidence is from the share right: the mean over figures, band by band. */
    public double error() {
        double error = 0;
        for (Band band : bands()) {
            error += Math.abs(band.confidence() - band.right()) * band.figures() / figures.size();
        }
        return error;
    }

    /** The surest part of all figures; empty when that is none. */
    public Optional<Surest> surest(double part) {
        int cut = (int) Math.rint(figures.size() * part);
        if (cut == 0) {
            return Optional.empty();
        }
        double least = figures.get(cut - 1).confidence();
        List<Judged> surer = figures.stream().filter(f -> f.confidence() > least).toList();
        List<Judged> tied = figures.stream().filter(f -> f.confidence() == least).toList();
        double good = right(surer) + (double) (cut - surer.size()) * right(tied) / tied.size();
        return Optional.of(new Surest(cut, least, good / cut));
    }

    /** The figures of so much confidence at least; the share right is 0 where there are none. */
    public Surest atLeast(double least) {
        List<Judged> those = figures.stream().filter(f -> f.confidence() >= least).toList();
        return new Surest(
                those.size(), least, those.isEmpty() ? 0 : (double) right(those) / those.size());
    }

    /**
     * How often a right figure is surer than a wrong one, the area under the curve; 0.5 is chance.
     * Empty when all are right, or none.
     */
    public OptionalDouble area() {
        long right = right(figures);
        long wrong = figures.size() - right;
        if (right == 0 || wrong == 0) {
            return OptionalDouble.empty();
        }
        Map<Double, double[]> ranks = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            // from the least sure; those that tie share the middle of their ranks
            double[] sum = ranks.computeIfAbsent(figures.get(i).confidence(), c -> new double[2]);
            sum[0] += figures.size() - i;
            sum[1]++;
        }
        double sum = 0;
        for (Judged figure : figures) {
            double[] rank = ranks.get(figure.confidence());
            sum += figure.right() ? rank[0] / rank[1] : 0;
        }
        return OptionalDouble.of((sum - right * (right + 1) / 2.0) / ((double) right * wrong));
    }

    /** How many different confidences there are; one means that nothing is told. */
    public int distinct() {
        return (int) figures.stream().map(Judged::confidence).distinct().count();
    }

    /** The line that {@code check} prints below its score. */
    public String line() {
        StringBuilder line = new StringBuilder("confidence   calibration error ");
        line.append(fixed(error(), 3));
        surest(0.5)
                .ifPresent(
                        half ->
                                line.append(", right in the surest half ")
                                        .append(fixed(half.right(), 3)));
        area().ifPresent(area -> line.append(", area under the curve ").append(fixed(area, 3)));
        return line.append('\n').toString();
    }

    /** The table that {@code check --confidence} prints. */
    @Override
    public String toString() {
        if (figures.isEmpty()) {
            return "no figures with a confidence\n";
        }
        StringBuilder text = new StringBuilder("band        figures  confidence  right\n");
        bands().forEach(band -> text.append(band).append('\n'));
        text.append("calibration error ").append(fixed(error(), 3)).append('\n');
        append(text, "surest quarter", surest(0.25));
        append(text, "surest half", surest(0.5));
        for (double least : LEAST) {
            Surest those = atLeast(least);
            text.append("at least ").append(fixed(least, 1)).append("     ");
            text.append(wide(Integer.toString(those.figures()), 6)).append(" figures, ");
            text.append(fixed((double) those.figures() / figures.size(), 3)).append(" of all");
            text.append(", right ").append(fixed(those.right(), 3)).append('\n');
        }
        area().ifPresent(
                        area ->
                                text.append("area under the curve ")
                                        .append(fixed(area, 3))
                                        .append(", distinct values ")
                                        .append(distinct())
                                        .append('\n'));
        return text.toString();
    }

    private static void append(StringBuilder text, String label, Optional<Surest> those) {
        those.ifPresent(
                t ->
                        text.append(label)
                                .append(" ".repeat(17 - label.length()))
                                .append(wide(Integer.toString(t.figures()), 6))
                                .append(" figures, from confidence ")
                                .append(fixed(t.least(), 3))
                                .append(", right ")
                                .append(fixed(t.right(), 3))
                                .append('\n'));
    }

    private static String wide(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static String fixed(double number, int places) {
        // the exact value of the double, ties to even: String.format rounds ties up
        return new BigDecimal(number).setScale(places, RoundingMode.HALF_EVEN).toString();
    }
}
