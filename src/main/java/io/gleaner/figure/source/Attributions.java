package io.gleaner.figure.source;

import io.gleaner.cue.Saying;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.source.Attribution.Reach;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds whom a sentence names as its sources.
 *
 * <pre>
 * attribution = "according to" SPEAKER | Q "predicted by" SPEAKER
 *             | SPEAKER [ "," apposition "," ] said ["that"] … | …, said SPEAKER | MESSAGE showed …
 * </pre>
 */
final class Attributions {
    private final Scene scene;
    private final Sentence s;
    private final Speakers speakers;

    private Attributions(Scene scene, Voices voices) {
        this.scene = scene;
        this.s = scene.sentence;
        this.speakers = new Speakers(scene, voices);
    }

    static List<Attribution> of(Scene scene, Voices voices) {
        boolean spoken = scene.sayings.stream().anyMatch(m -> m.value().speaks());
        return spoken ? new Attributions(scene, voices).all() : List.of();
    }

    private List<Attribution> all() {
        List<Attribution> found = new ArrayList<>();
        for (Mention<Saying> saying : scene.sayings) {
            switch (saying.value()) {
                case ACCORDING -> behind(saying, Reach.AROUND).ifPresent(found::add);
                case BY -> by(saying).ifPresent(found::add);
                case VERB, SHOW -> said(saying).ifPresent(found::add);
                case MESSAGE, BODY, PERSON -> {}
            }
        }
        return found;
    }

    private Optional<Attribution> behind(Mention<Saying> saying, Reach reach) {
        return speakers.startingAt(saying.to())
                .map(
                        by ->
                                new Attribution(
                                        by.name(),
                                        saying.from(),
                                        saying.to(),
                                        reach,
                                        by.lasting() && reach != Reach.BESIDE));
    }

    /** The figure before it, or where none is beside it, the sentence: published by the agency. */
    private Optional<Attribution> by(Mention<Saying> saying) {
        boolean beside =
                scene.draftBefore(saying.from())
                        .filter(d -> saying.from() - d.end() <= 1)
                        .isPresent();
        return behind(saying, beside ? Reach.BESIDE : Reach.AROUND);
    }

    private Optional<Attribution> said(Mention<Saying> saying) {
        boolean shows = saying.value() == Saying.SHOW;
        if (passive(saying) || putsAway(saying)) {
            return Optional.empty();
        }
        Optional<Speaker> speaker = speakers.endingAt(saying.from(), shows);
        if (speaker.isPresent()) {
            Speaker by = speaker.get();
            return Optional.of(
                    new Attribution(
                            by.name(),
                            saying.from(),
                            saying.to(),
                            reach(by),
                            by.lasting() && !ownDoing(saying)));
        }
        return shows || !inverted(saying) ? Optional.empty() : behind(saying, Reach.AROUND);
    }

    /** {@code The results were announced}: what is said, not who says it. */
    private boolean passive(Mention<Saying> saying) {
        int i = saying.from() - 1;
        while (i > 0 && s.tag(i) == Tag.ADV) {
            i--;
        }
        return s.lower(saying.from()).endsWith("ed")
                && switch (s.lower(i)) {
                    case "was", "were", "is", "are", "be", "been", "being" -> true;
                    default -> false;
                };
    }

    /** Puts the total <em>at</em> 5 million, but not stations into operation. */
    private boolean putsAway(Mention<Saying> saying) {
        if (!s.lower(saying.from()).startsWith("put")) {
            return false;
        }
        for (Draft d : scene.drafts) {
            if (d.from() >= saying.to()) {
                return !s.lower(Words.leftOf(d)).equals("at");
            }
        }
        return true;
    }

    /** Stands behind what was said: a comma, a quotation mark, an amount or a time before it. */
    private boolean inverted(Mention<Saying> saying) {
        int before = saying.from() - 1;
        String word = s.lower(before);
        return before >= 0
                && (word.equals(",")
                        || word.equals("\"")
                        || word.equals("'")
                        || scene.blocked(before));
    }

    /** All of the sentence, unless the speaker is joined on to what another has said. */
    private Reach reach(Speaker by) {
        return switch (s.lower(by.from() - 1)) {
            case "and", "but", "while", "whereas", "although", "though", "whilst" -> Reach.AFTER;
            default -> Reach.AROUND;
        };
    }

    /** {@code Reported revenue of}: tells its own doings; {@code reported that}: reports. */
    private boolean ownDoing(Mention<Saying> saying) {
        String verb = s.lower(saying.from());
        boolean takesObject =
                verb.startsWith("report")
                        || verb.startsWith("announce")
                        || verb.startsWith("expect")
                        || verb.startsWith("forecast")
                        || verb.startsWith("project")
                        || verb.startsWith("put")
                        || verb.startsWith("state");
        Tag next = s.tag(saying.to());
        return takesObject
                && !s.lower(saying.to()).equals("that")
                && (next.nominal() || next == Tag.ADJ || next == Tag.DET || next == Tag.PRON);
    }
}
