package io.gleaner.benchmark;

import io.gleaner.audit.Audit;
import io.gleaner.audit.Claim;
import io.gleaner.audit.ExpectedClaims;
import io.gleaner.expected.ExpectedFigure;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Finding;
import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Reading;
import io.gleaner.text.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Plants one wrong figure in a copy of an article and lets the audit look for it.
 *
 * <p>Every tie that a person drew is tried, each figure that carries one in a copy of its own; the
 * copies of the reach are the first hundred ties that other figures of the article close. Found is
 * a contradiction that names the changed figure, from the text alone, and given the figures that a
 * person read.
 */
public final class PlantedErrors {
    private static final int COPIES = 100;

    private final Gleaner gleaner;
    private final Audit audit;
    private final ExpectedClaims expected;

    public PlantedErrors(Gleaner gleaner, Audit audit, ExpectedClaims expected) {
        this.gleaner = gleaner;
        this.audit = audit;
        this.expected = expected;
    }

    /** An article and the figures that a person read in it. */
    public record Known(Article article, List<ExpectedFigure> figures) {}

    /**
     * One copy.
     *
     * @param fromText whether reading the copy found the error
     * @param givenFigures whether it was found given the figures that a person read
     */
    record Copy(String article, Tie tie, String quote, boolean fromText, boolean givenFigures) {
        @Override
        public String toString() {
            return article
                    + "#"
                    + tie.figure().id()
                    + " "
                    + tie.kind()
                    + ": \""
                    + tie.figure().quote()
                    + "\" became \""
                    + quote
                    + "\": "
                    + (fromText ? "found from text" : "not found from text")
                    + ", "
                    + (givenFigures ? "found given figures" : "not found given figures");
        }
    }

    /**
     * What came of it.
     *
     * @param ties how many ties there are of each kind
     * @param copies one a tie whose number stands in digits
     * @param reach the copies of ties that are closed, a hundred of them
     * @param untouched contradictions on the articles as they are, from text and given figures
     */
    public record Result(
            Map<String, Integer> ties,
            List<Copy> copies,
            List<Copy> reach,
            List<String> untouched) {

        public int percentFromText() {
            return percent(reach, Copy::fromText);
        }

        public int percentGivenFigures() {
            return percent(reach, Copy::givenFigures);
        }

        /** What was not found, a line each. */
        public List<String> missed() {
            return copies.stream()
                    .filter(c -> !c.fromText() || !c.givenFigures())
                    .map(c -> (c.tie().closed() ? "closed  " : "open    ") + c)
                    .toList();
        }

        @Override
        public String toString() {
            List<Copy> closed = copies.stream().filter(c -> c.tie().closed()).toList();
            StringBuilder text = new StringBuilder();
            text.append("contradictions on untouched articles ").append(untouched.size());
            text.append('\n');
            untouched.forEach(finding -> text.append("  ").append(finding).append('\n'));
            text.append(line("copies of closed ties", reach));
            text.append(line("all closed ties", closed));
            text.append(line("all ties in digits", copies));
            text.append("by kind                        ties  digits  closed  text  given\n");
            ties.forEach((kind, count) -> text.append(kind(kind, count)));
            return text.toString().stripTrailing();
        }

        private String kind(String kind, int count) {
            List<Copy> of = copies.stream().filter(c -> c.tie().kind().equals(kind)).toList();
            return String.format(
                    Locale.ROOT,
                    "  %-28s %4d  %6d  %6d  %4d  %5d%n",
                    kind,
                    count,
                    of.size(),
                    of.stream().filter(c -> c.tie().closed()).count(),
                    of.stream().filter(Copy::fromText).count(),
                    of.stream().filter(Copy::givenFigures).count());
        }

        private static String line(String name, List<Copy> of) {
            return String.format(
                    Locale.ROOT,
                    "%-22s %4d  found from text %3d %%  given figures %3d %%%n",
                    name,
                    of.size(),
                    percent(of, Copy::fromText),
                    percent(of, Copy::givenFigures));
        }

        private static int percent(List<Copy> copies, Predicate<Copy> found) {
            return copies.isEmpty()
                    ? 0
                    : (int) (100 * copies.stream().filter(found).count() / copies.size());
        }
    }

    /** Tries every tie of the articles. */
    public Result run(List<Known> articles) {
        Map<String, Integer> ties = new TreeMap<>();
        List<Copy> copies = new ArrayList<>();
        List<Copy> again = new ArrayList<>();
        List<String> untouched = new ArrayList<>();
        int seed = 0;
        for (Known known : articles) {
            Reading reading = gleaner.read(known.article());
            contradictions(Claim.of(reading)).forEach(f -> untouched.add("text " + f.message()));
            contradictions(expected.of(reading, known.figures()))
                    .forEach(f -> untouched.add("figures " + f.message()));
            for (Tie tie : Tie.of(known.figures())) {
                ties.merge(tie.kind(), 1, Integer::sum);
                Plant.in(known.article(), known.figures(), tie.figure(), seed)
                        .ifPresent(plant -> copies.add(copy(known, tie, plant)));
                if (tie.closed()) {
                    Plant.in(known.article(), known.figures(), tie.figure(), seed + 1)
                            .ifPresent(plant -> again.add(copy(known, tie, plant)));
                }
                seed++;
            }
        }
        List<Copy> reach = new ArrayList<>(copies.stream().filter(c -> c.tie().closed()).toList());
        // fewer ties than copies: another wrong number at the same places
        again.stream().limit(Math.max(0, COPIES - reach.size())).forEach(reach::add);
        return new Result(
                ties,
                copies,
                List.copyOf(reach.subList(0, Math.min(COPIES, reach.size()))),
                untouched);
    }

    private Copy copy(Known known, Tie tie, Plant plant) {
        Reading reading = gleaner.read(plant.article());
        boolean fromText =
                contradictions(Claim.of(reading)).stream()
                        .flatMap(finding -> finding.figures().stream())
                        .anyMatch(ref -> isChanged(reading, ref, plant.changed()));
        boolean given =
                contradictions(expected.of(reading, plant.figures())).stream()
                        .flatMap(finding -> finding.figures().stream())
                        .anyMatch(ref -> ref.id() == plant.changed().id());
        return new Copy(known.article().id(), tie, plant.changed().quote(), fromText, given);
    }

    private List<Finding> contradictions(Collection<Claim> claims) {
        return audit.of(claims).stream()
                .filter(finding -> finding.verdict() == Finding.Verdict.CONTRADICTS)
                .toList();
    }

    private static boolean isChanged(Reading reading, Finding.Ref ref, ExpectedFigure changed) {
        for (Figure figure : reading.figures()) {
            if (figure.id() == ref.id()) {
                return figure.evidence().charStart() < changed.charEnd()
                        && changed.charStart() < figure.evidence().charEnd();
            }
        }
        return false;
    }
}
