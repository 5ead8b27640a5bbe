package io.gleaner.figure.feature;

import static io.gleaner.figure.feature.PhraseFeature.*;

import io.gleaner.figure.model.FeatureSink;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Layout;
import io.gleaner.figure.story.Layout.Cue;
import io.gleaner.figure.story.Layout.Cue.Family;
import io.gleaner.figure.story.Layout.Item;
import io.gleaner.figure.story.Phrase;
import io.gleaner.figure.story.Scene;
import io.gleaner.figure.story.Story;
import io.gleaner.subject.SubjectTable;
import io.gleaner.text.ContentWords;
import io.gleaner.tokens.Tag;
import java.util.EnumSet;
import java.util.Set;

/** What speaks for a phrase of the article as what a figure measures. */
public final class PhraseFeatures {
    private static final Set<Tag> FUNCTION =
            EnumSet.of(Tag.ADP, Tag.CCONJ, Tag.PUNCT, Tag.SCONJ, Tag.PART);
    private static final SubjectTable.Kind[] KINDS = SubjectTable.Kind.values();

    private PhraseFeatures() {}

    /** Where a phrase stands to a figure: left, right, around, or how many sentences off. */
    public static String place(Datum datum, Phrase phrase) {
        if (phrase.scene() == datum.scene()) {
            return phrase.to() <= datum.from() ? "L" : phrase.from() >= datum.to() ? "R" : "O";
        }
        Scene scene = phrase.scene();
        if (scene.index() < 0) {
            return "title";
        }
        int off = datum.scene().index() - scene.index();
        return off > 2 || off < 0 ? "lead" : "before" + off;
    }

    /** What holds for a phrase whatever figure it is a candidate for. */
    public static void alone(Phrase p, FeatureSink sink) {
        Layout l = p.scene().layout();
        Story story = p.scene().story();
        String head = l.lemma(p.head());
        Tag before = l.tag(p.from() - 1);
        Tag behind = l.tag(p.to());
        sink.say(REACH, p.reach().name());
        sink.say(LENGTH, Steps.of(p.length()));
        sink.say(LEAD, FUNCTION.contains(before) ? l.lower(p.from() - 1) : before.name());
        sink.say(NEXT, FUNCTION.contains(behind) ? l.lower(p.to()) : behind.name());
        sink.say(HEAD, head);
        sink.say(HEAD_TAG, l.tag(p.head()).name());
        Tag first = l.tag(p.from());
        sink.say(OPENS, first == Tag.DET || first == Tag.PRON ? l.lower(p.from()) : first.name());
        sink.say(TAGS, first.name(), l.tag(p.to() - 1).name());
        Cue cue = l.cue(p.head());
        if (cue != null) {
            sink.say(HEAD_CUE, cue.text());
        }
        if (p.length() == 1 && first == Tag.PROPN) {
            sink.say(LONE);
        }
        sink.say(IN_TITLE, Steps.upTo(3, p.words().shared(story.titleWords())));
        sink.say(HEAD_IN_TITLE, Steps.yes(story.titleNouns().contains(head)));
        sink.say(OFTEN, Steps.of(story.count(head)));
        sink.say(PREPOSITIONS, Steps.upTo(3, count(l, p, Tag.ADP)));
        sink.say(NAMES, Steps.upTo(2, count(l, p, Tag.PROPN)));
        sink.say(COMMAS, Steps.upTo(2, l.marks(p.from(), p.to())));
        sink.say(VERBS, Steps.upTo(2, l.verbs(p.from(), p.to())));
        for (SubjectTable.Kind kind : KINDS) {
            if (story.lexicon().nouns().is(l.lower(p.head()), kind)) {
                sink.say(NOUN_KIND, kind.name());
            }
        }
        if (says(l, p)) {
            sink.say(SAYS);
        }
        int verb = verbOf(p);
        if (verb >= 0) {
            Cue its = l.cue(verb);
            sink.say(SUBJECT);
            sink.say(SUBJECT_OF, l.lemma(verb));
            sink.say(SUBJECT_OF, "cue", its == null ? "" : its.text());
            if (its != null && its.is(Family.SAYING)) {
                sink.say(SUBJECT_SAYS);
            }
        }
        sink.say(BLOCK, p.scene().sentence().block().kind().name());
    }

    private static int count(Layout l, Phrase p, Tag tag) {
        int count = 0;
        for (int i = p.from(); i < p.to(); i++) {
            count += l.tag(i) == tag ? 1 : 0;
        }
        return count;
    }

    private static boolean says(Layout l, Phrase p) {
        for (int i = p.from(); i < p.to(); i++) {
            if (l.cue(i) != null && l.cue(i).is(Family.SAYING)) {
                return true;
            }
        }
        return false;
    }

    /** The verb that follows a phrase as its subject; -1 where none does. */
    static int verbOf(Phrase p) {
        Layout l = p.scene().layout();
        int i = p.to();
        while (l.tag(i) == Tag.ADV || l.tag(i) == Tag.AUX || l.tag(i) == Tag.PART) {
            i++;
        }
        boolean led = l.tag(p.from() - 1) == Tag.ADP;
        if (l.tag(i) == Tag.VERB && !led) {
            return i;
        }
        return i > p.to() && l.tag(i - 1) == Tag.AUX ? i - 1 : -1;
    }

    /** What holds for a phrase as a candidate of one figure. */
    public static void of(Datum d, Phrase p, String role, FeatureSink sink) {
        sink.shared(p, s -> alone(p, s));
        String place = place(d, p);
        if (p.scene() == d.scene()) {
            beside(d, p, role, place, sink);
        } else {
            away(d, p, role, place, sink);
        }
        sink.say(REACH, p.reach().name(), place);
        String kind = d.kind();
        String head = p.scene().layout().lemma(p.head());
        if (d.unit().isCount()) {
            Layout l = p.scene().layout();
            String noun = d.scene().story().lexicon().lemmas().of(lastWord(d.unit().code()));
            sink.say(NAMES_UNIT, Steps.yes(holds(l, p, noun)), place, role);
            sink.say(HEAD_COUNTED, Steps.yes(noun.equals(head)), place);
        }
        sink.say(HEAD_AND_KIND, head, kind);
        sink.say(HEAD_AND_ROLE, head, role);
    }

    private static String lastWord(String unit) {
        return unit.substring(unit.lastIndexOf(' ') + 1);
    }

    private static boolean holds(Layout l, Phrase p, String lemma) {
        for (int i = p.from(); i < p.to(); i++) {
            if (l.lemma(i).equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    private static void beside(Datum d, Phrase p, String role, String side, FeatureSink sink) {
        Layout l = d.scene().layout();
        String kind = d.kind();
        int from = side.equals("L") ? p.to() : side.equals("R") ? d.to() : p.from();
        int to = side.equals("L") ? d.from() : side.equals("R") ? p.from() : p.from();
        int verbs = l.verbs(from, to);
        int numbers = l.numbers(from, to);
        int marks = l.marks(from, to);
        int groups = groups(l, from, to);
        String counts = Steps.counts(Math.min(2, verbs), Math.min(2, numbers), Math.min(2, marks));
        int items = l.itemsBetween(from, to);
        sink.say(SIDE, side);
        sink.say(DISTANCE, side, Steps.of(items));
        sink.say(GROUPS_BETWEEN, side, Steps.upTo(5, groups));
        sink.say(VERBS_BETWEEN, side, Steps.upTo(3, verbs));
        sink.say(NUMBERS_BETWEEN, side, Steps.upTo(3, numbers));
        sink.say(MARKS_BETWEEN, side, Steps.upTo(3, marks));
        sink.say(BETWEEN, counts, side);
        sink.say(BETWEEN, counts, side, role);
        sink.say(BETWEEN, counts, side, kind);
        sink.say(GROUPS_BETWEEN, side, Steps.upTo(5, groups), role);
        sink.say(GROUPS_BETWEEN, side, Steps.upTo(5, groups), kind);
        sink.say(GROUPS_BETWEEN, side, Steps.upTo(3, groups), role, kind);
        if (items <= 7) {
            betweenWords(l, from, to, items, side, role, sink);
        }
        firstAndLast(l, from, to, side, role, sink);
        int noun = d.quantity().nounFrom();
        if (noun >= 0 && side.equals("R") && p.from() <= noun && d.quantity().nounTo() <= p.to()) {
            sink.say(COUNTED);
            sink.say(COUNTED, p.reach().name());
        }
        if (side.equals("O")) {
            sink.say(AROUND, p.reach().name());
        }
        if (noun >= p.from() && noun < p.to()) {
            sink.say(HOLDS_NOUN, role);
        }
        if (verbOf(p) >= 0) {
            sink.say(SUBJECT_OF_FIGURE, side, role);
            sink.say(
                    SUBJECT_OF_FIGURE,
                    side,
                    kind,
                    Steps.counts(Math.min(2, verbs), Math.min(1, numbers), 0));
            sink.say(
                    SUBJECT_OF_FIGURE,
                    side,
                    role,
                    Steps.counts(Math.min(2, verbs), Math.min(1, numbers), Math.min(2, marks)));
        }
        sink.say(
                FIRST_GROUP, Steps.yes(!l.groups().isEmpty() && l.groups().get(0)[0] == p.group()));
        boolean same = l.depth(d.from()) == l.depth(p.head());
        int parts = Math.abs(l.segment(d.from()) - l.segment(p.head()));
        sink.say(SEGMENT, same ? Steps.of(parts) : "brackets");
        sink.say(LEAD, l.lower(p.from() - 1), side, role);
        Tag behind = l.tag(p.to());
        sink.say(NEXT, FUNCTION.contains(behind) ? l.lower(p.to()) : behind.name(), side, role);
    }

    private static int groups(Layout l, int from, int to) {
        int count = 0;
        for (int[] group : l.groups()) {
            count += from <= group[0] && group[1] <= to ? 1 : 0;
        }
        return count;
    }

    private static void betweenWords(
            Layout l, int from, int to, int items, String side, String role, FeatureSink sink) {
        if (items <= 3) {
            String words = l.between(from, to);
            sink.say(WORDS_BETWEEN, words, side);
            sink.say(WORDS_BETWEEN, words, side, role);
        }
        StringBuilder tags = new StringBuilder();
        if (items > 0) {
            for (int i = l.itemOf(from); i <= l.itemOf(to - 1); i++) {
                Item item = l.items().get(i);
                tags.append(item.number() ? '#' : item.time() ? '@' : item.tag().name().charAt(0));
            }
        }
        sink.say(TAGS_BETWEEN, tags.toString(), side);
    }

    private static void firstAndLast(
            Layout l, int from, int to, String side, String role, FeatureSink sink) {
        String first = null;
        String last = null;
        for (int i = from; i < to; i++) {
            Tag tag = l.tag(i);
            if (!l.blocked(i) && (tag == Tag.VERB || tag == Tag.ADP || tag == Tag.AUX)) {
                first = first == null ? l.lemma(i) : first;
                last = l.lemma(i);
            }
        }
        if (first != null) {
            sink.say(FIRST_BETWEEN, first, side);
            sink.say(LAST_BETWEEN, last, side);
            sink.say(LAST_BETWEEN, last, side, role);
        }
    }

    private static void away(Datum d, Phrase p, String role, String place, FeatureSink sink) {
        Layout l = p.scene().layout();
        Layout own = d.scene().layout();
        sink.say(FAR, place);
        sink.say(FAR, place, role);
        sink.say(FAR, place, d.kind());
        int nth = 0;
        while (nth < l.groups().size() && l.groups().get(nth)[0] < p.group()) {
            nth++;
        }
        sink.say(NTH, Steps.upTo(4, nth), place);
        sink.say(NTH, Steps.upTo(3, nth), place, role);
        if (verbOf(p) >= 0) {
            sink.say(FAR_SUBJECT, place);
            sink.say(FAR_SUBJECT, place, role);
        }
        if (!p.scene().sameBlock(d.scene())) {
            sink.say(OTHER_BLOCK, place);
        }
        Tag first = own.tag(0);
        sink.say(PRONOUN, first == Tag.PRON || first == Tag.DET ? own.lower(0) : "", place);
        sink.say(FEW_GROUPS, Steps.of(own.groups().size()), place);
        sink.say(FIGURES_THERE, Steps.of(p.scene().data().size()), place);
    }

    /** How a candidate agrees with what another figure was given. */
    public static void agrees(
            String with,
            ContentWords its,
            ContentWords words,
            String role,
            String place,
            FeatureSink sink) {
        double share = words.agreement(its);
        String step = Steps.agreement(share);
        sink.say(AGREES, with, step);
        sink.say(AGREES, with, step, role);
        sink.say(AGREES, with, Steps.yes(share >= .5), place);
    }
}
