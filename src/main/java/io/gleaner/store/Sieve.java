package io.gleaner.store;

import io.gleaner.figure.Alternative;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Reading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Lets through the figures of an article that are sure enough, in their order and under their own
 * ids; what the others were to them is forgotten.
 *
 * <p>A figure waits only until the figures that it points at have come, so that of a long text no
 * more is held than that.
 */
public final class Sieve {
    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,8}");

    private final double least;
    private final Consumer<Figure> sure;
    private final BitSet kept = new BitSet();
    private final Deque<Figure> waiting = new ArrayDeque<>();
    private int last;

    /**
     * @param least figures less sure than this are left out, by the confidence that is written
     * @param sure is handed the others
     */
    public Sieve(double least, Consumer<Figure> sure) {
        this.least = least;
        this.sure = sure;
    }

    /** The reading with those of its figures that are sure enough. */
    public static Reading of(Reading reading, double least) {
        List<Figure> figures = new ArrayList<>();
        Sieve sieve = new Sieve(least, figures::add);
        reading.figures().forEach(sieve::add);
        sieve.end();
        return new Reading(reading.article(), reading.sentences(), List.copyOf(figures));
    }

    /** The next figure of the article. */
    public void add(Figure figure) {
        if (least <= 0) {
            sure.accept(figure);
            return;
        }
        last = figure.id();
        if (FigureRow.rounded(figure.confidence().figure()) >= least) {
            kept.set(figure.id());
            waiting.add(figure);
        }
        while (!waiting.isEmpty() && furthest(waiting.peek()) <= last) {
            sure.accept(apart(waiting.poll()));
        }
    }

    /** There are no more. */
    public void end() {
        while (!waiting.isEmpty()) {
            sure.accept(apart(waiting.poll()));
        }
    }

    /** The last of the figures that one points at, perhaps. */
    private static int furthest(Figure figure) {
        int furthest = figure.about().orElse(0);
        for (Alternative choice : figure.choices()) {
            furthest = Math.max(furthest, target(choice).orElse(0));
        }
        return furthest;
    }

    private static OptionalInt target(Alternative choice) {
        return choice.field() == Alternative.Field.ABOUT && ID.matcher(choice.value()).matches()
                ? OptionalInt.of(Integer.parseInt(choice.value()))
                : OptionalInt.empty();
    }

    private Figure apart(Figure f) {
        boolean lost = f.about().isPresent() && !kept.get(f.about().getAsInt());
        List<Alternative> choices = f.choices().stream().filter(c -> stays(c, lost)).toList();
        if (!lost && choices.size() == f.choices().size()) {
            return f;
        }
        return new Figure(
                f.article(),
                f.id(),
                f.evidence(),
                f.quantity(),
                f.role(),
                f.direction(),
                lost ? OptionalInt.empty() : f.about(),
                f.subject(),
                f.shareOf(),
                f.period(),
                f.basePeriod(),
                f.source(),
                f.status(),
                f.rules(),
                f.confidence(),
                choices);
    }

    /** The first choice is what the figure has: where that is lost, the rest says nothing. */
    private boolean stays(Alternative choice, boolean lost) {
        if (choice.field() != Alternative.Field.ABOUT) {
            return true;
        }
        OptionalInt target = target(choice);
        return !lost && (target.isEmpty() || kept.get(target.getAsInt()));
    }
}
