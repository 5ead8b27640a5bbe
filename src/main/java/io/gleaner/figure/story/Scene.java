package io.gleaner.figure.story;

import io.gleaner.quantity.Quantity;
import io.gleaner.time.TimeExpression;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with the quantities and the times that were read in it. How its words are laid out is
 * worked out when first asked for: that takes the tags of the sentence, and most sentences without
 * figures are never asked. Belongs to one thread.
 */
public final class Scene {
    private final Story story;
    private final Sentence sentence;
    private final List<Datum> data;
    private final List<Time> times;
    private Layout layout;
    private List<Phrase> phrases;

    Scene(
            Story story,
            Sentence sentence,
            int firstDatum,
            List<Mention<Quantity>> quantities,
            List<Mention<TimeExpression>> times) {
        this.story = story;
        this.sentence = sentence;
        List<Datum> all = new ArrayList<>();
        for (Mention<Quantity> quantity : quantities) {
            all.add(new Datum(firstDatum + all.size(), this, quantity));
        }
        this.data = List.copyOf(all);
        this.times = times.stream().map(t -> story.time(this, t)).toList();
    }

    public Story story() {
        return story;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The sentence's number in the article; -1 for the title. */
    public int index() {
        return story.title().filter(t -> t == this).isPresent() ? -1 : sentence.index();
    }

    /** The quantities, in the order of the text. */
    public List<Datum> data() {
        return data;
    }

    public List<Time> times() {
        return times;
    }

    public Layout layout() {
        if (layout == null) {
            layout = new Layout(this);
        }
        return layout;
    }

    /** The noun phrases with what may belong to them: each a candidate for what is measured. */
    public List<Phrase> phrases() {
        if (phrases == null) {
            phrases = Phrases.of(this);
        }
        return phrases;
    }

    /** Whether both are of one paragraph, heading or list item. */
    public boolean sameBlock(Scene other) {
        return sentence.block().equals(other.sentence.block());
    }

    @Override
    public String toString() {
        return sentence.text();
    }
}
