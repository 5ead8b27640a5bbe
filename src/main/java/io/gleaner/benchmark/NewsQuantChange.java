package io.gleaner.benchmark;

import io.gleaner.cue.Direction;
import io.gleaner.figure.Figure;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Bound;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.List;
import java.util.Optional;

/**
 * The test set's sign of a quantity.
 *
 * <pre>
 * fell about 5 percent      ~     its bound, where it has one
 * fell 5 percent            down  the way that a verb, or up and down, says it moved
 * a 5 percent fall          =     a noun of change tells no way
 * created 30 jobs           =     nor do counts of things that are added
 * over 5 miles (8 km)       &gt;     a conversion has the sign of what it converts
 * averaged 7.3              ~
 * sub-300                   &lt;
 * fell from 7 to 5          =     a move is one range without a sign
 * </pre>
 */
final class NewsQuantChange {
    private final Sentence s;
    private final List<NewsQuantSaid> all;

    NewsQuantChange(Sentence s, List<NewsQuantSaid> all) {
        this.s = s;
        this.all = all;
    }

    String of(NewsQuantSaid said) {
        Optional<NewsQuantSaid> converted = converted(said);
        if (converted.isPresent()) {
            return of(converted.get());
        }
        String bound = bound(said);
        return bound.equals("=") ? direction(said).map(Direction::toString).orElse("=") : bound;
    }

    private Optional<NewsQuantSaid> converted(NewsQuantSaid said) {
        Optional<Figure> figure = said.figure().filter(f -> f.role() == Role.CONVERSION);
        if (figure.isEmpty() || figure.get().about().isEmpty()) {
            return Optional.empty();
        }
        int about = figure.get().about().getAsInt();
        return all.stream()
                .filter(one -> one != said && one.figure().filter(f -> f.id() == about).isPresent())
                .findFirst();
    }

    private Optional<Direction> direction(NewsQuantSaid said) {
        boolean thing = said.isThing();
        return said.figure()
                .filter(f -> f.role() == Role.CHANGE || f.role() == Role.GROWTH)
                .filter(f -> !thing || f.role() == Role.GROWTH || !transitive(said))
                .filter(f -> !ofNoun(said))
                .flatMap(Figure::direction)
                .filter(direction -> direction != Direction.FLAT);
    }

    /** Added ten users: no word between the verb and the number. */
    private boolean transitive(NewsQuantSaid said) {
        return !s.lower(said.mention().from() - 1).equals("by");
    }

    /** A 5 percent fall, an increase of 30: what moved is a noun. */
    private boolean ofNoun(NewsQuantSaid said) {
        int from = said.mention().from();
        int to = said.mention().to();
        boolean before = s.lower(from - 1).equals("of") && s.tag(from - 2).nominal();
        boolean above = s.lower(to).equals("above") || s.lower(to).equals("below");
        return before
                || above
                || s.tag(to).nominal() && !said.quantity().hasNoun()
                || s.tag(to) == Tag.ADJ && s.tag(to + 1).nominal();
    }

    private String bound(NewsQuantSaid said) {
        int from = said.mention().from();
        String before = s.lower(from - 1);
        if (before.equals("averaged") || before.equals("averaging")) {
            return "~";
        }
        boolean sub = before.equals("sub") || before.equals("-") && s.lower(from - 2).equals("sub");
        if (sub || before.equals("sub-")) {
            return "<";
        }
        Bound bound = said.quantity().bound();
        return switch (bound) {
            case EXACT -> "=";
            case ABOUT -> "~";
            case OVER, AT_LEAST -> ">";
            case UNDER, AT_MOST -> "<";
        };
    }
}
