package io.gleaner.figure.link;

import io.gleaner.figure.feature.WholeFeatures;
import io.gleaner.figure.model.Choice;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Phrase;
import io.gleaner.figure.story.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.text.ContentWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a share is a part of. */
final class WholeDecision implements Decision<Whole> {
    private static final int LONGEST = 14;

    @Override
    public String name() {
        return "whole";
    }

    @Override
    public List<Whole> candidates(Datum datum, Linking before) {
        if (!before.role(datum).is(Role.SHARE)) {
            return List.of(Whole.NONE);
        }
        List<Whole> all = new ArrayList<>();
        add(datum.scene(), all);
        datum.scene().story().before(datum.scene(), 1).ifPresent(s -> add(s, all));
        all.add(Whole.NONE);
        return all;
    }

    private static void add(Scene scene, List<Whole> all) {
        for (Phrase phrase : scene.phrases()) {
            if (phrase.length() <= LONGEST) {
                all.add(new Whole(Optional.of(phrase)));
            }
        }
    }

    @Override
    public Describing<Whole> describing(Datum datum, Linking before) {
        Subject subject = before.subject(datum);
        ContentWords words = subject == null ? ContentWords.NONE : subject.words();
        String role = before.role(datum).roleText();
        return (whole, sink) -> {
            if (whole.phrase().isPresent()) {
                WholeFeatures.of(datum, whole.phrase().get(), role, words, sink);
            } else {
                WholeFeatures.none(datum, sink);
            }
        };
    }

    @Override
    public Object meaning(Whole candidate) {
        return candidate.phrase().map(Phrase::words).orElse(ContentWords.NONE);
    }

    @Override
    public List<Choice<Whole>> of(Linking linking) {
        return linking.wholes();
    }

    @Override
    public Linking with(Linking before, List<Choice<Whole>> choices) {
        return before.withWholes(choices);
    }
}
