package io.gleaner.figure.link;

import io.gleaner.figure.feature.SourceFeatures;
import io.gleaner.figure.model.Choice;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Layout.Cue;
import io.gleaner.figure.story.Phrase;
import io.gleaner.figure.story.Scene;
import io.gleaner.figure.story.Story;
import io.gleaner.text.ContentWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who said so: a phrase near a word of saying, in the figure's sentence or one close by. */
final class SourceDecision implements Decision<Speaker> {
    private static final int[] DISTANCES = {0, 1, 2, 3, -1};
    private static final int CLOSE = 4;
    private static final int LONGEST = 16;

    @Override
    public String name() {
        return "source";
    }

    @Override
    public List<Speaker> candidates(Datum datum, Linking before) {
        List<Speaker> all = new ArrayList<>();
        Story story = datum.scene().story();
        for (int distance : DISTANCES) {
            story.before(datum.scene(), distance).ifPresent(s -> speakers(s, distance, all));
        }
        if (datum.scene().index() > 3) {
            story.lead().ifPresent(s -> speakers(s, Speaker.LEAD, all));
        }
        all.add(Speaker.NOBODY);
        return all;
    }

    private static void speakers(Scene scene, int distance, List<Speaker> all) {
        List<Cue> acts =
                scene.story().lexicon().sayings().find(scene.sentence()).isEmpty()
                        ? List.of()
                        : scene.layout().cues().stream().filter(SourceFeatures::isAct).toList();
        if (acts.isEmpty()) {
            return;
        }
        for (Phrase phrase : scene.phrases()) {
            boolean near =
                    acts.stream()
                            .anyMatch(
                                    a ->
                                            Math.min(
                                                            Math.abs(phrase.from() - a.to()),
                                                            Math.abs(a.from() - phrase.to()))
                                                    <= CLOSE);
            if (near && phrase.length() <= LONGEST) {
                all.add(new Speaker(Optional.of(phrase), distance));
            }
        }
    }

    @Override
    public Describing<Speaker> describing(Datum datum, Linking before) {
        String role = before.role(datum).roleText();
        return (speaker, sink) -> {
            if (speaker.phrase().isPresent()) {
                SourceFeatures.of(datum, speaker.phrase().get(), speaker.distance(), sink);
            } else {
                SourceFeatures.nobody(datum, role, sink);
            }
        };
    }

    @Override
    public Object meaning(Speaker candidate) {
        return candidate.phrase().map(Phrase::words).orElse(ContentWords.NONE);
    }

    @Override
    public List<Choice<Speaker>> of(Linking linking) {
        return linking.sources();
    }

    @Override
    public Linking with(Linking before, List<Choice<Speaker>> choices) {
        return before.withSources(choices);
    }
}
