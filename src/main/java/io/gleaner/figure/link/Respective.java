package io.gleaner.figure.link;

import io.gleaner.figure.feature.SubjectFeatures;
import io.gleaner.figure.model.FeatureSink;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Phrase;
import io.gleaner.figure.story.Time;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lists that go side by side, the first of one with the first of the other: 2.3 and 4.1 percent in
 * Lusaka and Accra, respectively; 12, 9 and 7 ships in 2022, 2023 and 2024.
 */
final class Respective {
    private final Datum datum;
    private final List<Item> names;
    private final int at;

    private Respective(Datum datum, List<Item> names, int at) {
        this.datum = datum;
        this.names = names;
        this.at = at;
    }

    /**
     * A member of a list.
     *
     * @param from its first token
     * @param to after its last
     */
    private record Item(int from, int to) {
        boolean within(Phrase phrase) {
            return phrase.from() <= from && to <= phrase.to();
        }

        boolean meets(Phrase phrase) {
            return phrase.from() < to && from < phrase.to();
        }
    }

    /** The time that stands in a list of times where a figure stands in one of figures. */
    static Optional<Time> time(Datum datum) {
        Sentence s = datum.scene().sentence();
        List<Time> times = datum.scene().times();
        if (times.size() < 2 || datum.scene().data().size() < 2) {
            return Optional.empty();
        }
        Optional<Time> shared = ofWorth(datum, times);
        if (shared.isPresent()) {
            return shared;
        }
        List<Item> figures = listAround(s, figures(datum), item(datum));
        for (Time time : times) {
            List<Item> all = times.stream().map(Respective::item).toList();
            List<Item> list = listAround(s, all, item(time));
            if (figures.size() > 1 && list.size() == figures.size()) {
                int at = all.indexOf(list.get(figures.indexOf(item(datum))));
                return Optional.of(times.get(at)).filter(Time::isDated);
            }
        }
        return Optional.empty();
    }

    /** 612,000 t worth $1.48 billion in 2021: the time behind the worth is that of both. */
    private static Optional<Time> ofWorth(Datum datum, List<Time> times) {
        Sentence s = datum.scene().sentence();
        List<Datum> all = datum.scene().data();
        int next = datum.position() + 1;
        if (next == all.size() || !s.lower(datum.end()).equals("worth")) {
            return Optional.empty();
        }
        Datum worth = all.get(next);
        return times.stream()
                .filter(t -> worth.from() == datum.end() + 1 && t.from() == worth.to() + 1)
                .filter(t -> t.isDated() && s.tag(worth.to()) == Tag.ADP)
                .findFirst();
    }

    /** The names that go side by side with the figures of a sentence; none where none do. */
    static Respective of(Datum datum) {
        Sentence s = datum.scene().sentence();
        List<Item> figures = datum.scene().data().size() < 2 ? List.of() : figures(datum);
        if (!figures.isEmpty()
                && IntStream.range(0, s.size()).anyMatch(i -> s.lower(i).equals("respectively"))) {
            List<Item> list = listAround(s, figures, item(datum));
            for (List<Item> names : lists(s, nouns(s, figures))) {
                if (list.size() > 1 && names.size() == list.size()) {
                    return new Respective(datum, names, list.indexOf(item(datum)));
                }
            }
        }
        return new Respective(datum, List.of(), 0);
    }

    /** Says whether a subject names what stands in the list where the figure does. */
    void say(Subject subject, FeatureSink sink) {
        if (!names.isEmpty()) {
            SubjectFeatures.respective(isOf(subject), sink);
        }
    }

    private boolean isOf(Subject subject) {
        boolean named = false;
        for (Phrase phrase :
                Stream.concat(Stream.of(subject.core()), subject.qualifier().stream()).toList()) {
            for (int i = 0; phrase.scene() == datum.scene() && i < names.size(); i++) {
                if (i != at && names.get(i).meets(phrase)) {
                    return false;
                }
                named |= i == at && names.get(i).within(phrase);
            }
        }
        return named;
    }

    private static List<Item> figures(Datum datum) {
        return datum.scene().data().stream().map(Respective::item).toList();
    }

    private static Item item(Datum datum) {
        return new Item(datum.from(), datum.to());
    }

    private static Item item(Time time) {
        return new Item(time.from(), time.to());
    }

    /** The runs of nouns outside of figures. */
    private static List<Item> nouns(Sentence s, List<Item> figures) {
        List<Item> all = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            int from = i;
            while (i < s.size() && noun(s, i, figures)) {
                i++;
            }
            if (i > from) {
                all.add(new Item(from, i));
            }
        }
        return all;
    }

    private static boolean noun(Sentence s, int at, List<Item> figures) {
        return s.tag(at).nominal()
                && s.token(at).isWord()
                && figures.stream().noneMatch(f -> f.from <= at && at < f.to);
    }

    private static List<List<Item>> lists(Sentence s, List<Item> items) {
        return items.stream().map(item -> listAround(s, items, item)).distinct().toList();
    }

    /** The items that stand in one list with one, in their order. */
    private static List<Item> listAround(Sentence s, List<Item> items, Item one) {
        int at = items.indexOf(one);
        int from = at;
        while (from > 0 && linked(s, items.get(from - 1), items.get(from))) {
            from--;
        }
        int to = at + 1;
        while (to < items.size() && linked(s, items.get(to - 1), items.get(to))) {
            to++;
        }
        return items.subList(from, to);
    }

    private static boolean linked(Sentence s, Item first, Item next) {
        for (int i = first.to; i < next.from; i++) {
            boolean links =
                    switch (s.lower(i)) {
                        case ",", "and", "or", "&" -> true;
                        default -> s.tag(i) == Tag.DET;
                    };
            if (!links) {
                return false;
            }
        }
        return next.from > first.to;
    }
}
