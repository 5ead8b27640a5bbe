package io.gleaner.figure;

import io.gleaner.figure.measured.ElidedUnits;
import io.gleaner.figure.scene.Frame;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Story;
import io.gleaner.quantity.Quantity;
import io.gleaner.time.TimeExpression;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The quantities of an article without its figures: values, units and places as the figures have
 * them.
 *
 * <p>Only a sentence that leaves a unit unsaid ({@code and Kuwait 135,000}) is linked, and the one
 * before it only when the linking looks there; all others stay as they were read.
 */
final class QuantitiesOnly {
    /** Sentences that look back at each other are linked one by one beyond so many. */
    private static final int DEEPEST = 50;

    private final Knowledge knowledge;
    private final Story story;
    private final Frame frame = new Frame();
    private final List<Read> reads = new ArrayList<>();
    private int depth;

    /** A sentence with figures, linked once it has to be. */
    private static final class Read {
        final Sentence sentence;
        final List<Mention<Quantity>> quantities;
        final List<Mention<TimeExpression>> times;
        Scene scene;

        Read(
                Sentence sentence,
                List<Mention<Quantity>> quantities,
                List<Mention<TimeExpression>> times) {
            this.sentence = sentence;
            this.quantities = quantities;
            this.times = times;
        }
    }

    QuantitiesOnly(Knowledge knowledge, Story story, List<Sentence> sentences) {
        this.knowledge = knowledge;
        this.story = story;
        for (Sentence sentence : sentences) {
            List<Mention<Quantity>> found = knowledge.quantities().find(sentence);
            if (!found.isEmpty()) {
                List<Mention<TimeExpression>> times = knowledge.times().find(sentence);
                List<Mention<Quantity>> stay =
                        Arbiter.quantities(
                                sentence, found, times, knowledge.cues().words(), story.columns);
                if (!stay.isEmpty()) {
                    reads.add(new Read(sentence, stay, times));
                }
            }
        }
    }

    List<Mention<Quantity>> all() {
        List<Mention<Quantity>> all = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            Read read = reads.get(i);
            if (read.scene != null || leavesUnsaid(read)) {
                scene(i).get().drafts.forEach(draft -> all.add(draft.mention));
            } else {
                all.addAll(read.quantities);
            }
        }
        return List.copyOf(all);
    }

    private boolean leavesUnsaid(Read read) {
        return read.quantities.stream()
                .anyMatch(q -> ElidedUnits.mayGive(read.sentence, q, story.counts));
    }

    /** The scene of the sentence at an index, linked; empty before the first. */
    private Optional<Scene> scene(int index) {
        if (index < 0) {
            return Optional.empty();
        }
        Read read = reads.get(index);
        if (read.scene == null) {
            if (depth == DEEPEST) {
                linkUpTo(index);
            }
            depth++;
            read.scene =
                    new Scene(
                            read.sentence,
                            read.quantities,
                            read.times,
                            knowledge.cues(),
                            index == 0
                                    ? Optional.empty()
                                    : Optional.of(reads.get(index - 1).sentence),
                            () -> scene(index - 1),
                            frame,
                            story);
            Linker.linkUnits(read.scene);
            depth--;
        }
        return Optional.of(read.scene);
    }

    /** Links what stands before a sentence from the first on, so that none has to look far back. */
    private void linkUpTo(int index) {
        int before = depth;
        depth = 0;
        for (int i = 0; i < index; i++) {
            scene(i);
        }
        depth = before;
    }
}
