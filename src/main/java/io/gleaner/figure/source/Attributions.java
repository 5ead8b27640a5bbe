package io.gleaner.figure.source;

import io.gleaner.cue.CueWords;
import io.gleaner.cue.Saying;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.source.Attribution.Reach;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    /** Tokens between a message and what was done to it. */
    private static final int NEAR = 5;

    private final Scene scene;
    private final Sentence s;
    private final Speakers speakers;

    private Attributions(Scene scene, Voices voices) {
        this.scene = scene;
        this.s = scene.sentence;
        this.speakers = new Speakers(scene, voices);
    }

    static List<Attribution> of(Scene scene, Voices voices) {
        boolean spoken =
                scene.sayings.stream()
                        .anyMatch(m -> m.value().speaks() || m.value() == Saying.MESSAGE);
        return spoken ? new Attributions(scene, voices).all() : List.of();
    }

    private List<Attribution> all() {
        List<Attribution> found = new ArrayList<>();
        for (Mention<Saying> saying : scene.sayings) {
            if (mere(saying)) {
                continue;
            }
            switch (saying.value()) {
                case ACCORDING -> behind(saying, Reach.AROUND).ifPresent(found::add);
                case BY -> by(saying).ifPresent(found::add);
                case VERB, SHOW -> said(saying).ifPresent(found::add);
                case MESSAGE, BODY, PERSON -> {}
            }
        }
        if (found.isEmpty()) {
            messages(found);
        }
        return found;
    }

    /** Cites a newspaper as a defendant; can expect 5 percent: nobody tells anything. */
    private boolean mere(Mention<Saying> saying) {
        String word = s.lower(saying.from());
        String before = s.lower(saying.from() - 1);
        if (word.equals("citing") || word.equals("quoting")) {
            for (int i = saying.to(); i < s.size(); i++) {
                if (s.lower(i).equals("as")) {
                    return true;
                }
            }
        }
        return word.equals("expect") && (before.equals("can") || before.equals("could"));
    }

    /** The ministry published figures; a poll by the institute had the party at 20 percent. */
    private void messages(List<Attribution> found) {
        for (Mention<Saying> m : scene.sayings) {
            if (m.value() != Saying.MESSAGE) {
                continue;
            }
            int at = m.to() - 1;
            boolean poll = scene.drafts.stream().anyMatch(d -> d.from() > at && d.isPercent());
            Optional<Speaker> by =
                    poll
                                    && scene.words.is(s.lower(at), CueWords.Kind.POLL)
                                    && !(s.token(at).capitalised()
                                            && s.lower(at).startsWith("survey"))
                                    && !s.tag(at + 1).nominal()
                            ? speakers.message(at)
                            : speakers.issued(at);
            by.ifPresent(
                    speaker ->
                            found.add(
                                    new Attribution(
                                            speaker.name(), m.from(), m.to(), Reach.AROUND, true)));
            if (by.isPresent()) {
                return;
            }
        }
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
        if (!beside
                && scene.words.is(s.lower(saying.from()), CueWords.Kind.HANDING)
                && !message(saying.from())) {
            return Optional.empty();
        }
        return behind(saying, beside ? Reach.BESIDE : Reach.AROUND);
    }

    /** Whether a message stands before a token: figures ‸given by. */
    private boolean message(int token) {
        return scene.sayings.stream()
                .anyMatch(
                        m ->
                                m.value() == Saying.MESSAGE
                                        && m.to() <= token
                                        && token - m.to() <= NEAR);
    }

    private Optional<Attribution> said(Mention<Saying> saying) {
        boolean shows = saying.value() == Saying.SHOW;
        if (passive(saying) || putsAway(saying)) {
            return Optional.empty();
        }
        Optional<Speaker> speaker =
                speakers.endingAt(saying.from(), shows)
                        .or(
                                () ->
                                        shows && s.lower(saying.to()).equals("that")
                                                ? speakers.endingAt(saying.from(), false)
                                                : Optional.empty())
                        .filter(by -> !anybodys(by));
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
        Optional<Attribution> adding = adding(saying);
        if (adding.isPresent()) {
            return adding;
        }
        boolean participle = s.lower(saying.from()).endsWith("ing") && saying.length() > 1;
        return shows || participle || !inverted(saying)
                ? Optional.empty()
                : behind(saying, Reach.AROUND);
    }

    /** The council cut its forecast, ‸saying that: who did the one says the other. */
    private Optional<Attribution> adding(Mention<Saying> saying) {
        int comma = saying.from() - 1;
        if (!s.lower(saying.from()).endsWith("ing") || !s.lower(comma).equals(",")) {
            return Optional.empty();
        }
        Clause before = scene.clauses.of(comma - 1);
        if (before.subject().isEmpty() || before.subject().get().to() > before.verb()) {
            return Optional.empty();
        }
        return speakers.endingAt(before.subject().get().to(), false)
                .map(
                        by ->
                                new Attribution(
                                        by.name(),
                                        saying.from(),
                                        saying.to(),
                                        Reach.AFTER,
                                        by.lasting()));
    }

    /** Adjusted data show: whose they are is not said. */
    private boolean anybodys(Speaker by) {
        String[] words = by.name().split(" ");
        boolean named = s.lower(by.from()).equals("the");
        if (named
                || !scene.words.is(
                        words[words.length - 1].toLowerCase(Locale.ROOT), CueWords.Kind.NUMBERS)) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean name = Character.isUpperCase(word.codePointAt(0)) && (i > 0 || by.from() > 0);
            boolean body =
                    scene.sayings.stream()
                            .filter(m -> m.value() == Saying.BODY || m.value() == Saying.PERSON)
                            .anyMatch(m -> s.lower(m.from()).equals(word.toLowerCase(Locale.ROOT)));
            if (name || body) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@code The results were announced}, {@code the board is said to}, {@code a loss estimated
     * at}: what is said, not who says it.
     */
    private boolean passive(Mention<Saying> saying) {
        int i = saying.from() - 1;
        while (i > 0 && s.tag(i) == Tag.ADV) {
            i--;
        }
        String word = s.lower(saying.from());
        boolean ed = word.endsWith("ed");
        if (ed && s.lower(saying.to()).equals("at") && saying.length() == 1) {
            return true;
        }
        boolean participle = ed || word.equals("said") || word.equals("shown");
        return participle
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
