package io.gleaner.train;

import io.gleaner.expected.Alignment;
import io.gleaner.expected.Field;
import io.gleaner.expected.PredictedFigure;
import io.gleaner.figure.Figure;
import io.gleaner.figure.FigureMaker;
import io.gleaner.figure.link.Linking;
import io.gleaner.figure.link.SureDecision;
import io.gleaner.text.CodePoints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures that a linking makes of an article, beside what a person read.
 *
 * @param figures in the order of the text
 * @param alignment of them and the expected ones
 */
public record Outcome(List<Figure> figures, Alignment alignment) {

    /** What a linking makes of an article. */
    public static Outcome of(TaughtArticle taught, Linking linking) {
        FigureMaker maker =
                new FigureMaker(taught.article(), new CodePoints(taught.article().text()), 1);
        List<Figure> figures =
                taught.story().data().stream()
                        .map(d -> maker.figure(d, linking, List.of()))
                        .toList();
        List<PredictedFigure> predicted = figures.stream().map(PredictedFigure::of).toList();
        return new Outcome(figures, Alignment.of(taught.expected(), predicted));
    }

    /**
     * By the number of a figure from 1, whether what is judged is right; of a figure that nobody
     * expects only the whole is judged, and wrong.
     */
    Map<Integer, Boolean> right(SureDecision.Of of) {
        Map<Integer, Boolean> right = new HashMap<>();
        if (of == SureDecision.Of.FIGURE || of == SureDecision.Of.UNIT) {
            figures.forEach(f -> right.put(f.id(), false));
        }
        for (Alignment.Pair pair : alignment.pairs()) {
            if (pair.sameValue()) {
                right.put(pair.predicted().id(), right(pair, of));
            }
        }
        return right;
    }

    private static boolean right(Alignment.Pair pair, SureDecision.Of of) {
        return switch (of) {
            case FIGURE -> pair.fact();
            case UNIT -> pair.quantity();
            case ROLE -> pair.right(Field.ROLE) && pair.right(Field.DIRECTION);
            case SUBJECT -> pair.right(Field.SUBJECT);
            case PERIOD -> pair.right(Field.PERIOD);
        };
    }
}
