package io.gleaner.benchmark;

import io.gleaner.expected.ExpectedFigure;
import io.gleaner.expected.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A figure that a person tied to another, by {@code about} or {@code share_of}.
 *
 * @param figure the figure that is tied
 * @param target the figure that it is about; empty where it only names the whole of a share
 * @param kind what ties them: {@code growth of level}
 * @param closed whether other figures of the article fix its value, as far as the columns tell
 */
record Tie(ExpectedFigure figure, Optional<ExpectedFigure> target, String kind, boolean closed) {
    private static final Set<String> MOVEMENTS = Set.of("previous", "change", "growth");
    private static final Set<String> RATIOS =
            Set.of("percent", "percentage point", "basis point", "times");

    /** All ties of an article. */
    static List<Tie> of(List<ExpectedFigure> figures) {
        List<Tie> ties = new ArrayList<>();
        for (ExpectedFigure figure : figures) {
            Optional<ExpectedFigure> target =
                    figures.stream().filter(f -> isAbout(figure, f)).findFirst();
            if (target.isPresent() || !first(figure, Field.SHARE_OF).isEmpty()) {
                String of = target.map(t -> role(t)).orElse("what is not told");
                ties.add(
                        new Tie(
                                figure,
                                target,
                                role(figure) + " of " + of,
                                closed(figure, target, figures)));
            }
        }
        return ties;
    }

    private static boolean isAbout(ExpectedFigure figure, ExpectedFigure target) {
        return first(figure, Field.ABOUT).equals(Integer.toString(target.id()));
    }

    /**
     * Whether the value follows from other figures.
     *
     * <p>A movement, where another kind of movement of the same level compares with the same time;
     * a share, where its whole stands in the article or a second share of that whole with its part;
     * a conversion, where there is another between the same units; anything that is said twice.
     */
    private static boolean closed(
            ExpectedFigure figure, Optional<ExpectedFigure> target, List<ExpectedFigure> all) {
        if (target.isPresent() && MOVEMENTS.contains(role(figure)) && isLevel(target.get())) {
            for (ExpectedFigure other : all) {
                boolean beside = other != figure && isAbout(other, target.get());
                if (beside
                        && MOVEMENTS.contains(role(other))
                        && !role(other).equals(role(figure))
                        && meet(base(figure), base(other))) {
                    return true;
                }
            }
        }
        return share(figure, target, all)
                || conversion(figure, target, all)
                || all.stream().anyMatch(other -> twice(figure, other));
    }

    private static boolean isLevel(ExpectedFigure figure) {
        return role(figure).equals("level") || role(figure).equals("share");
    }

    private static boolean share(
            ExpectedFigure share, Optional<ExpectedFigure> part, List<ExpectedFigure> all) {
        if (!role(share).equals("share") || first(share, Field.SHARE_OF).isEmpty()) {
            return false;
        }
        boolean amount =
                part.isPresent()
                        && !isRatio(part.get())
                        && Field.SUBJECT.right(
                                share.cell(Field.SUBJECT), first(part.get(), Field.SUBJECT))
                        && !cells(share, Field.SHARE_OF).contains(first(part.get(), Field.SUBJECT));
        for (ExpectedFigure other : all) {
            if (other == share || !meet(cells(share, Field.PERIOD), cells(other, Field.PERIOD))) {
                continue;
            }
            boolean whole =
                    amount
                            && other != part.get()
                            && !isRatio(other)
                            && role(other).equals("level")
                            && Field.SHARE_OF.right(
                                    share.cell(Field.SHARE_OF), first(other, Field.SUBJECT));
            boolean second =
                    amount
                            && role(other).equals("share")
                            && !first(other, Field.ABOUT).isEmpty()
                            && Field.SHARE_OF.right(
                                    share.cell(Field.SHARE_OF), first(other, Field.SHARE_OF));
            if (whole || second) {
                return true;
            }
        }
        return false;
    }

    private static boolean conversion(
            ExpectedFigure figure, Optional<ExpectedFigure> target, List<ExpectedFigure> all) {
        if (!role(figure).equals("conversion") || target.isEmpty()) {
            return false;
        }
        if (meet(cells(figure, Field.UNIT), cells(target.get(), Field.UNIT))) {
            return true;
        }
        return all.stream()
                .filter(other -> other != figure && role(other).equals("conversion"))
                .filter(other -> meet(cells(other, Field.UNIT), cells(figure, Field.UNIT)))
                .anyMatch(
                        other ->
                                all.stream()
                                        .filter(from -> isAbout(other, from))
                                        .anyMatch(
                                                from ->
                                                        meet(
                                                                cells(from, Field.UNIT),
                                                                cells(target.get(), Field.UNIT))));
    }

    private static boolean twice(ExpectedFigure one, ExpectedFigure other) {
        return one != other
                && one.value().compareTo(other.value()) == 0
                && role(one).equals(role(other))
                && meet(cells(one, Field.UNIT), cells(other, Field.UNIT))
                && meet(cells(one, Field.PERIOD), cells(other, Field.PERIOD))
                && Field.SUBJECT.right(one.cell(Field.SUBJECT), first(other, Field.SUBJECT));
    }

    private static Set<String> base(ExpectedFigure figure) {
        return cells(figure, role(figure).equals("previous") ? Field.PERIOD : Field.BASE_PERIOD);
    }

    private static boolean isRatio(ExpectedFigure figure) {
        return RATIOS.contains(first(figure, Field.UNIT));
    }

    static String role(ExpectedFigure figure) {
        return first(figure, Field.ROLE);
    }

    /** The first reading of a cell that is not empty. */
    static String first(ExpectedFigure figure, Field field) {
        return Field.alternatives(figure.cell(field)).stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Set<String> cells(ExpectedFigure figure, Field field) {
        return new HashSet<>(Field.alternatives(figure.cell(field)));
    }

    /** Whether two cells have a reading in common, or one of them none. */
    private static boolean meet(Set<String> one, Set<String> other) {
        if (one.equals(Set.of("")) || other.equals(Set.of(""))) {
            return true;
        }
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        common.remove("");
        return !common.isEmpty();
    }
}
