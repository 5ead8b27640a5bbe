package io.gleaner.figure.feature;

import static io.gleaner.figure.feature.RelationFeature.*;

import io.gleaner.figure.model.FeatureSink;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Layout;
import io.gleaner.figure.story.Layout.Cue;
import io.gleaner.figure.story.Layout.Cue.Family;
import io.gleaner.figure.story.Phrase;
import io.gleaner.figure.story.Scene;
import io.gleaner.tokens.Tag;
import java.util.List;
import java.util.Set;

/** What speaks for a phrase as who said a figure. */
public final class SourceFeatures {
    private static final Set<String> WHO = Set.of("BODY", "PERSON");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private SourceFeatures() {}

    /** Whether a cue is the act of saying, not who says. */
    public static boolean isAct(Cue cue) {
        return cue.is(Family.SAYING) && !WHO.contains(cue.text());
    }

    private static boolean speaks(Cue cue) {
        return isAct(cue) && !cue.text().equals("MESSAGE");
    }

    /** How a phrase stands to the words of saying of its sentence. */
    private static void acts(Phrase p, FeatureSink sink) {
        PhraseFeatures.alone(p, sink);
        Layout l = p.scene().layout();
        for (Cue act : l.cues()) {
            if (!act.is(Family.SAYING)) {
                continue;
            }
            if (act.from() < p.to() && p.from() < act.to()) {
                sink.say(WITHIN, act.text());
            } else if (!WHO.contains(act.text())) {
                boolean behind = act.from() >= p.to();
                int distance = behind ? act.from() - p.to() : p.from() - act.to();
                String side = behind ? "behind" : "before";
                sink.say(ACT, side, act.text(), Steps.upTo(3, distance));
                sink.say(ACT, side, act.text(), Steps.of(distance) + "s");
                if (distance <= 2) {
                    sink.say(ACT_WORD, l.lemma(act.from()), side);
                }
            }
        }
    }

    public static void of(Datum d, Phrase p, int distance, FeatureSink sink) {
        sink.shared(p, s -> acts(p, s));
        Scene scene = d.scene();
        Layout own = scene.layout();
        Layout l = p.scene().layout();
        String off = distance > 50 ? "lead" : Integer.toString(distance);
        // names are slow to find: only where they may part two speakers
        boolean named = distance == 0 && l.tag(p.head()) == Tag.PROPN;
        String name = named ? l.nameAt(p.head()) : l.tag(p.head()).name();
        sink.say(DISTANCE_BACK, off);
        sink.say(AS_PHRASE, off, p.reach().name());
        sink.say(AS_PHRASE, off, "subject", Steps.yes(PhraseFeatures.verbOf(p) >= 0));
        sink.say(AS_PHRASE, off, "lead", l.lower(p.from() - 1));
        sink.say(AS_PHRASE, off, "next", l.lower(p.to()));
        sink.say(AS_PHRASE, off, "name", name);
        for (Cue act : l.cues()) {
            if (isAct(act) && (act.to() <= p.from() || p.to() <= act.from())) {
                boolean behind = act.from() >= p.to();
                int gap = behind ? act.from() - p.to() : p.from() - act.to();
                sink.say(ACT, behind ? "behind" : "before", act.text() + Steps.of(gap), off);
            }
        }
        if (distance == 0) {
            sink.say(SIDE, p.to() <= d.from() ? "before" : "behind");
            sink.say(SEGMENT, Steps.of(Math.abs(own.segment(d.from()) - own.segment(p.head()))));
        }
        if (!p.scene().sameBlock(scene)) {
            sink.say(OTHER_BLOCK, off);
        }
        sink.say(OWN_ACT, Steps.yes(own.cues().stream().anyMatch(SourceFeatures::speaks)), off);
        boolean quoted = quoted(d);
        String quotes = Steps.yes(quoted) + Steps.yes(scene.story().isQuoted(p.scene(), p.from()));
        sink.say(QUOTED, quotes, off);
        sink.say(QUOTED, quotes, off, name);
        sink.say(QUOTED, quotes, off, Steps.yes(p.scene().sameBlock(scene)));
        sink.say(PRONOUN, Steps.yes(PRONOUNS.contains(own.lower(0))), off);
    }

    private static boolean quoted(Datum d) {
        return d.scene().story().isQuoted(d.scene(), d.from());
    }

    public static void nobody(Datum d, String role, FeatureSink sink) {
        Layout l = d.scene().layout();
        List<Cue> acts = l.cues().stream().filter(SourceFeatures::speaks).toList();
        sink.say(NOBODY, "whatever");
        sink.say(NOBODY, role);
        sink.say(NOBODY, "by " + d.scene().story().context().publisher().id());
        sink.say(NOBODY, "quoted " + Steps.yes(quoted(d)));
        sink.say(NOBODY, "quoted " + Steps.yes(quoted(d)), Steps.upTo(2, acts.size()));
        sink.say(ACTS, Steps.upTo(2, acts.size()));
        acts.forEach(a -> sink.say(ACTS, "of", a.text()));
    }
}
