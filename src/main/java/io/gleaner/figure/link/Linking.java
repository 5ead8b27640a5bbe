package io.gleaner.figure.link;

import io.gleaner.figure.model.Choice;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Phrase;
import io.gleaner.figure.story.Story;
import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is decided of a story's figures so far: a list a field, in the order of the figures; empty
 * where it is not decided yet.
 */
public record Linking(
        Story story,
        List<Choice<RoleClass>> roles,
        List<Choice<Subject>> subjects,
        List<Choice<When>> periods,
        List<Choice<Target>> abouts,
        List<Choice<When>> bases,
        List<Choice<Speaker>> sources,
        List<Choice<Whole>> wholes,
        List<Choice<UnitGuess>> units,
        Map<SureDecision.Of, List<Double>> sureness) {

    /** Of a story that nothing is decided of. */
    public static Linking of(Story story) {
        return new Linking(
                story, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), Map.of());
    }

    Linking withRoles(List<Choice<RoleClass>> all) {
        return new Linking(
                story, all, subjects, periods, abouts, bases, sources, wholes, units, sureness);
    }

    Linking withSubjects(List<Choice<Subject>> all) {
        return new Linking(
                story, roles, all, periods, abouts, bases, sources, wholes, units, sureness);
    }

    Linking withPeriods(List<Choice<When>> all) {
        return new Linking(
                story, roles, subjects, all, abouts, bases, sources, wholes, units, sureness);
    }

    Linking withAbouts(List<Choice<Target>> all) {
        return new Linking(
                story, roles, subjects, periods, all, bases, sources, wholes, units, sureness);
    }

    Linking withBases(List<Choice<When>> all) {
        return new Linking(
                story, roles, subjects, periods, abouts, all, sources, wholes, units, sureness);
    }

    Linking withSources(List<Choice<Speaker>> all) {
        return new Linking(
                story, roles, subjects, periods, abouts, bases, all, wholes, units, sureness);
    }

    Linking withWholes(List<Choice<Whole>> all) {
        return new Linking(
                story, roles, subjects, periods, abouts, bases, sources, all, units, sureness);
    }

    Linking withUnits(List<Choice<UnitGuess>> all) {
        return new Linking(
                story, roles, subjects, periods, abouts, bases, sources, wholes, all, sureness);
    }

    Linking sure(SureDecision.Of of, List<Double> probabilities) {
        Map<SureDecision.Of, List<Double>> all = new EnumMap<>(SureDecision.Of.class);
        all.putAll(sureness);
        all.put(of, probabilities);
        return new Linking(
                story, roles, subjects, periods, abouts, bases, sources, wholes, units, all);
    }

    /** How probable it is that something of a figure is right; certain before it is decided. */
    public double sure(Datum datum, SureDecision.Of of) {
        List<Double> all = sureness.get(of);
        return all == null ? 1 : all.get(datum.index());
    }

    /** A quantity with the unit that was chosen for it. */
    public Quantity quantity(Datum datum) {
        Unit unit = units.get(datum.index()).value().unit();
        return unit.equals(datum.unit()) ? datum.quantity() : datum.quantity().in(unit);
    }

    /** What a figure measures, in the article's words. */
    public Optional<String> subjectText(Datum datum) {
        return Optional.ofNullable(subject(datum)).map(Subject::toString);
    }

    /** The whole of a share, in the article's words. */
    public Optional<String> whole(Datum datum) {
        return wholes.get(datum.index()).value().phrase().map(Phrase::text);
    }

    /** Who says so, in the article's words. */
    public Optional<String> source(Datum datum) {
        return sources.get(datum.index()).value().phrase().map(Phrase::text);
    }

    /** The time that a figure is compared with. */
    public When base(Datum datum) {
        return bases.get(datum.index()).value();
    }

    public RoleClass role(Datum datum) {
        return roles.get(datum.index()).value();
    }

    public Subject subject(Datum datum) {
        return subjects.get(datum.index()).value();
    }

    /** When a figure holds, as far as that is decided. */
    public When period(Datum datum) {
        return periods.get(datum.index()).value();
    }

    /** The figure that one is about; empty where it is about none. */
    public Optional<Datum> about(Datum datum) {
        return abouts.get(datum.index()).value().datum();
    }

    /** The first figure near by that is about another. */
    public Optional<Datum> told(Datum datum) {
        List<Datum> all = story.data();
        int to = Math.min(all.size(), datum.index() + 5);
        for (int i = Math.max(0, datum.index() - 4); i < to; i++) {
            if (about(all.get(i)).filter(a -> a == datum).isPresent()) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** The figure before, if there is one. */
    public Optional<Datum> previous(Datum datum) {
        return datum.index() == 0
                ? Optional.empty()
                : Optional.of(story.data().get(datum.index() - 1));
    }

    /** The figure behind in the same sentence, if there is one. */
    public Optional<Datum> next(Datum datum) {
        int at = datum.index() + 1;
        return at < story.data().size() && story.data().get(at).beside(datum)
                ? Optional.of(story.data().get(at))
                : Optional.empty();
    }
}
