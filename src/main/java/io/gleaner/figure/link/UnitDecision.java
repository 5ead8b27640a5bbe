package io.gleaner.figure.link;

import io.gleaner.figure.feature.UnitFeatures;
import io.gleaner.figure.model.Choice;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Layout;
import io.gleaner.figure.story.Lexicon;
import io.gleaner.figure.story.Phrase;
import io.gleaner.figure.story.Story;
import io.gleaner.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The unit of a number that names none: that of another figure near it, what its subject counts, or
 * what heads its column. A number that names its unit keeps it.
 */
final class UnitDecision implements Decision<UnitGuess> {
    @Override
    public String name() {
        return "unit";
    }

    /** Whether a number leaves its unit to the figures and words around it. */
    static boolean isOpen(Datum datum) {
        return datum.unit().isNone() && !datum.quantity().hasNoun();
    }

    @Override
    public List<UnitGuess> candidates(Datum datum, Linking before) {
        List<UnitGuess> all = new ArrayList<>();
        if (!isOpen(datum)) {
            Lexicon lexicon = datum.scene().story().lexicon();
            all.add(new UnitGuess(lexicon.collective(datum).orElse(datum.unit()), "own"));
            return all;
        }
        columnUnit(datum).ifPresent(u -> add(u, "column", all));
        if (all.isEmpty()) {
            all.add(new UnitGuess(Unit.NONE, "none"));
        }
        if (datum.scene().story().cell(datum).isPresent()) {
            return all;
        }
        neighbours(datum, before).forEach(n -> add(n.datum().unit(), n.how(), all));
        Subject subject = before.subject(datum);
        if (subject != null) {
            counted(subject.core()).ifPresent(u -> add(u, "subject", all));
        }
        Layout l = datum.scene().layout();
        for (int[] group : l.groups()) {
            boolean before1 = group[1] <= datum.from() && datum.from() - group[1] < 12;
            boolean behind = group[0] >= datum.to() && group[0] - datum.to() < 6;
            if (before1 || behind) {
                noun(l, group[1] - 1)
                        .ifPresent(u -> add(u, before1 ? "noun before" : "noun behind", all));
            }
        }
        return all;
    }

    /** A figure near another, and how it lies to it. */
    private record Neighbour(Datum datum, String how) {}

    private static List<Neighbour> neighbours(Datum datum, Linking before) {
        List<Neighbour> all = new ArrayList<>();
        Story story = datum.scene().story();
        before.about(datum).ifPresent(a -> all.add(new Neighbour(a, "about")));
        before.told(datum).ifPresent(t -> all.add(new Neighbour(t, "told")));
        for (int i = datum.index() - 1; i >= 0 && i >= datum.index() - 6; i--) {
            Datum other = story.data().get(i);
            if (!other.unit().isNone() && datum.sentencesAfter(other) <= 2) {
                all.add(new Neighbour(other, other.beside(datum) ? "previous" : "earlier"));
                break;
            }
        }
        for (int i = datum.index() + 1; i < story.data().size() && i <= datum.index() + 4; i++) {
            Datum other = story.data().get(i);
            if (!other.unit().isNone() && other.beside(datum)) {
                all.add(new Neighbour(other, "next"));
                break;
            }
        }
        return all;
    }

    private static void add(Unit unit, String how, List<UnitGuess> all) {
        UnitGuess guess = new UnitGuess(unit, how);
        if (!unit.isNone() && !all.contains(guess)) {
            all.add(guess);
        }
    }

    private static Optional<Unit> columnUnit(Datum datum) {
        Story story = datum.scene().story();
        return story.columns()
                .head(datum.scene().sentence(), datum.from())
                .flatMap(story.lexicon()::unitOfHead);
    }

    private static Optional<Unit> counted(Phrase phrase) {
        return noun(phrase.scene().layout(), phrase.head());
    }

    private static Optional<Unit> noun(Layout l, int head) {
        return l.scene()
                .story()
                .lexicon()
                .counted(l.lower(head), l.sentence().token(head).capitalised());
    }

    @Override
    public Describing<UnitGuess> describing(Datum datum, Linking before) {
        String role = before.role(datum).roleText();
        List<UnitGuess> all = candidates(datum, before);
        List<Neighbour> neighbours = isOpen(datum) ? neighbours(datum, before) : List.of();
        return (guess, sink) -> {
            Optional<Neighbour> other =
                    neighbours.stream().filter(n -> n.how().equals(guess.how())).findFirst();
            int ways = (int) all.stream().filter(g -> g.unit().equals(guess.unit())).count();
            UnitFeatures.of(
                    datum,
                    guess.unit(),
                    guess.how(),
                    role,
                    other.map(Neighbour::datum),
                    other.map(o -> before.role(o.datum()).roleText()).orElse(""),
                    ways,
                    sink);
        };
    }

    @Override
    public Object meaning(UnitGuess candidate) {
        return candidate.unit().code();
    }

    @Override
    public List<Choice<UnitGuess>> of(Linking linking) {
        return linking.units();
    }

    @Override
    public Linking with(Linking before, List<Choice<UnitGuess>> choices) {
        return before.withUnits(choices);
    }
}
