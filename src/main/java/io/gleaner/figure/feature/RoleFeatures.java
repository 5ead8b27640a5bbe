package io.gleaner.figure.feature;

import static io.gleaner.figure.feature.RoleFeature.*;

import io.gleaner.figure.model.Feature;
import io.gleaner.figure.model.FeatureSink;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Layout;
import io.gleaner.figure.story.Layout.Cue;
import io.gleaner.figure.story.Layout.Cue.Family;
import io.gleaner.figure.story.Layout.Item;
import io.gleaner.tokens.Tag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands around a quantity and tells its role. */
public final class RoleFeatures {
    private static final int FAR_LEFT = 14;
    private static final int FAR_RIGHT = 10;
    private static final Set<Tag> TELLING =
            EnumSet.of(
                    Tag.NOUN, Tag.PROPN, Tag.VERB, Tag.ADJ, Tag.ADV, Tag.ADP, Tag.AUX, Tag.SCONJ);
    private static final Set<String> MARKS = Set.of(",", ";", "(", ")");

    private final Datum datum;
    private final Layout layout;
    private final String kind;
    private final List<Found> found = new ArrayList<>();

    private record Found(Feature feature, String a, String b, String c) {}

    private RoleFeatures(Datum datum) {
        this.datum = datum;
        this.layout = datum.scene().layout();
        this.kind = datum.kind();
    }

    /** What was found; the same whatever role it speaks for. */
    public static RoleFeatures of(Datum datum) {
        RoleFeatures features = new RoleFeatures(datum);
        features.quantity();
        features.window();
        features.sides();
        features.nouns();
        return features;
    }

    /**
     * Says all of it for one role and direction, for the role alone and for the direction alone.
     */
    public void say(String role, FeatureSink sink) {
        one(role, sink);
        int space = role.indexOf(' ');
        if (space > 0) {
            one(role.substring(0, space), sink);
            one(role.substring(space + 1), sink);
        }
    }

    private void one(String role, FeatureSink sink) {
        sink.say(ROLE, role);
        for (Found f : found) {
            if (f.c != null) {
                sink.say(f.feature, f.a, f.b, f.c, role);
            } else if (f.b != null) {
                sink.say(f.feature, f.a, f.b, role);
            } else {
                sink.say(f.feature, f.a, role);
            }
        }
    }

    private void add(Feature feature, String a) {
        found.add(new Found(feature, a, null, null));
    }

    private void add(Feature feature, String a, String b) {
        found.add(new Found(feature, a, b, null));
    }

    private void add(Feature feature, String a, String b, String c) {
        found.add(new Found(feature, a, b, c));
    }

    private void quantity() {
        add(KIND, kind);
        add(UNIT, datum.unit().code());
        add(BOUND, datum.quantity().bound().sign());
        add(FORM, datum.quantity().form().name());
        add(SIZE, datum.magnitude(), kind);
        add(SIGNED, Steps.yes(datum.quantity().signed()));
        add(RANGE, Steps.yes(datum.isRange()));
        add(NOUN, Steps.yes(datum.quantity().hasNoun()), kind);
        add(READ_BY, datum.mention().rule());
        add(BRACKETS, Steps.upTo(1, layout.depth(datum.from())), kind);
        add(FIRST, Steps.yes(layout.itemOf(datum.from()) == 0));
        add(NUMBERS, Steps.of(datum.scene().data().size()), kind);
        add(PLACE, Steps.of(datum.position()), kind);
        add(BLOCK, layout.sentence().block().kind().name());
    }

    private String word(int distance) {
        return layout.itemText(datum.from(), distance);
    }

    private void window() {
        for (int d = -4; d <= 4; d++) {
            if (d != 0) {
                String at = Integer.toString(d);
                add(WORD, at, word(d));
                if (Math.abs(d) < 3) {
                    add(WORD, at, word(d), kind);
                }
            }
        }
        String two = word(-2) + '_' + word(-1);
        String next = word(1) + '_' + word(2);
        add(WORDS, "-2-1", two);
        add(WORDS, "-2-1", two, kind);
        add(WORDS, "-1+1", word(-1) + '_' + word(1));
        add(WORDS, "+1+2", next);
        add(WORDS, "+1+2", next, kind);
        add(WORDS, "-3-1", word(-3) + '_' + two);
    }

    private void sides() {
        List<Item> left = side(-1, FAR_LEFT, NUMBER_BEFORE);
        List<Item> right = side(1, FAR_RIGHT, NUMBER_BEHIND);
        left.stream().limit(10).filter(RoleFeatures::tells).forEach(i -> add(LEFT, i.text()));
        right.stream().limit(7).filter(RoleFeatures::tells).forEach(i -> add(RIGHT, i.text()));
        cues("before", left);
        cues("behind", right);
        String before = nearestMove(left, 12);
        String behind = nearestMove(right, 5);
        add(MOVES, way(before), way(behind), kind);
        add(MOVES, "before", before, word(-1));
        add(MOVES, "behind", behind, kind);
        add(MOVES, "either", way(behind).isEmpty() ? way(before) : way(behind), word(-1));
        left.stream()
                .filter(i -> i.tag() == Tag.VERB)
                .findFirst()
                .ifPresent(
                        i -> {
                            add(VERB, i.text());
                            add(VERB, i.text(), kind);
                            add(VERB, i.text(), word(-1));
                        });
        right.stream()
                .filter(i -> i.tag() == Tag.VERB)
                .findFirst()
                .ifPresent(i -> add(VERB_BEHIND, i.text()));
    }

    private static boolean tells(Item item) {
        return item.time() || !item.number() && TELLING.contains(item.tag());
    }

    /** The items of one side as far as the next number, which is told. */
    private List<Item> side(int step, int most, Feature number) {
        List<Item> items = new ArrayList<>();
        int own = layout.itemOf(datum.from());
        for (int i = own + step; Math.abs(i - own) <= most; i += step) {
            if (i < 0 || i >= layout.items().size()) {
                add(number, "none", kind);
                return items;
            }
            Item item = layout.items().get(i);
            if (item.number()) {
                int distance = Math.abs(i - own) - 1;
                Datum other = layout.number(item.from());
                add(number, item.text(), kind);
                add(number, item.text(), kind, Steps.of(distance));
                if (distance <= 3) {
                    Datum first = step < 0 ? other : datum;
                    Datum second = step < 0 ? datum : other;
                    String between = layout.between(first.to(), second.from());
                    add(number, item.text(), kind, "_" + between);
                }
                add(
                        SAME_UNIT,
                        step < 0 ? "before" : "behind",
                        Steps.yes(other.unit().equals(datum.unit())));
                return items;
            }
            items.add(item);
        }
        add(number, "far", kind);
        return items;
    }

    private void cues(String side, List<Item> items) {
        Set<String> seen = new HashSet<>();
        int marks = 0;
        for (int d = 0; d < items.size(); d++) {
            Item item = items.get(d);
            marks += MARKS.contains(item.text()) ? 1 : 0;
            Cue cue = item.time() ? null : layout.cue(item.from());
            if (cue == null) {
                continue;
            }
            String family = cue.is(Family.CHANGE) ? way(cue.text()) : cue.text();
            if (seen.add(family)) {
                String over = Steps.upTo(2, marks);
                add(CUE, side, cue.text());
                add(CUE, side, cue.text(), kind);
                add(CUE, side, cue.text(), Steps.of(d) + over);
                add(CUE, side, family, kind + over);
                add(CUE_WORD, side, item.text());
            }
        }
    }

    /** The nearest word of change before a mark. */
    private String nearestMove(List<Item> items, int most) {
        for (int d = 0; d < Math.min(most, items.size()); d++) {
            Item item = items.get(d);
            if (MARKS.contains(item.text())) {
                return "";
            }
            Cue cue = item.time() ? null : layout.cue(item.from());
            if (cue != null && cue.is(Family.CHANGE)) {
                return cue.text();
            }
        }
        return "";
    }

    private static String way(String cue) {
        int space = cue.indexOf(' ');
        return space < 0 ? cue : cue.substring(0, space);
    }

    private void nouns() {
        if (datum.quantity().hasNoun()) {
            add(COUNTS, layout.lemma(datum.quantity().nounTo() - 1));
            String next = layout.lemma(datum.end());
            add(AFTER_NOUN, next);
            add(AFTER_NOUN, next, kind);
            add(AFTER_NOUN, next, layout.lemma(datum.end() + 1));
        }
        int end = layout.groupEnd(datum.to());
        if (end > datum.to()) {
            Cue cue = layout.cue(end - 1);
            add(MODIFIES, layout.lemma(end - 1));
            add(MODIFIES, layout.lemma(end - 1), kind);
            if (cue != null) {
                add(MODIFIES, cue.text(), "cue", kind);
            }
        }
        subject();
    }

    /** The group before the nearest verb: the decline was 5 percent. */
    private void subject() {
        for (int i = datum.from() - 1; i >= 0 && datum.from() - i < 12; i--) {
            if (layout.isVerb(i)) {
                for (int[] group : layout.groups()) {
                    if (group[1] <= i && i - group[1] < 6) {
                        Cue cue = layout.cue(group[1] - 1);
                        String head = cue == null ? layout.lemma(group[1] - 1) : cue.text();
                        if (group[1] >= i - 1) {
                            add(SUBJECT_MOVES, head, layout.lemma(i));
                            add(SUBJECT_MOVES, head, kind);
                        }
                    }
                }
                return;
            }
        }
    }

    /** What the figures beside are at first look. */
    public interface FirstLook {
        /** The role and direction of a quantity, as text. */
        String of(Datum datum);
    }

    /** Says for one role what was thought of the neighbours before. */
    public static void again(Datum datum, String role, FirstLook first, FeatureSink sink) {
        List<Datum> all = datum.scene().story().data();
        for (int step : new int[] {-1, 1, -2, 2}) {
            String side = Integer.toString(step);
            int at = datum.index() + step;
            Datum other = at >= 0 && at < all.size() ? all.get(at) : null;
            if (other == null || Math.abs(datum.sentencesAfter(other)) > 1) {
                sink.say(NEIGHBOUR, side, "none", role);
                continue;
            }
            boolean beside = datum.beside(other);
            String its = (beside ? "" : "away ") + first.of(other);
            sink.say(NEIGHBOUR, side, its, role);
            sink.say(NEIGHBOUR, side + datum.kind(), its, role);
            sink.say(NEIGHBOUR, side + Steps.yes(other.unit().equals(datum.unit())), its, role);
            if (beside && Math.abs(step) == 1) {
                Datum a = step < 0 ? other : datum;
                Datum b = step < 0 ? datum : other;
                Layout layout = datum.scene().layout();
                if (layout.itemsBetween(a.to(), b.from()) <= 3) {
                    String between = layout.between(a.to(), b.from());
                    sink.say(NEIGHBOUR_WORDS, side, between, first.of(other), role);
                }
            }
        }
        sink.say(FIRST_LOOK, first.of(datum), role);
    }
}
