package io.gleaner.figure.scene;

import io.gleaner.cue.Direction;
import io.gleaner.figure.trait.Dated;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import io.gleaner.quantity.Quantity;
import io.gleaner.time.Period;
import io.gleaner.time.TimeExpression;
import io.gleaner.tokens.Mention;
import java.util.ArrayList;
import java.util.List;

/** A figure while it is being linked: what the steps have found so far. */
public final class Draft {
    public final Scene scene;
    public Mention<Quantity> mention;
    public int id;
    public Role role;
    public Direction direction;
    public Draft about;

    /** The draft whose word of change this one shares: 214 points, or 1.88 percent. */
    public Draft twin;

    /** The draft in whose vein this one goes on: up 3.2 percent and catering 5.3. */
    public Draft sibling;

    /** First token of the word of change, where there is one; -1 else. */
    public int cue = -1;

    /** How the sentence says its role. */
    public Wording wording = Wording.PLAIN;

    public String subject;
    public String shareOf;
    public Dated period;

    /** The words that told its period, where its sentence did. */
    public Mention<TimeExpression> time;

    /** Whether a time is told for it that no calendar day can be given: on 31 April. */
    public boolean undatable;

    /** Whether it holds for a time compared with, which opens its sentence: Then, it was 3. */
    public boolean lookedBack;

    public Period base;

    /** Whether it is measured on a mark, dated or not: 5 million over the record. */
    public boolean onMark;

    public String source;
    public Status status = Status.REPORTED;
    private final List<String> rules = new ArrayList<>();

    Draft(Scene scene, Mention<Quantity> mention) {
        this.scene = scene;
        this.mention = mention;
        rules.add(mention.rule());
    }

    public Quantity quantity() {
        return mention.value();
    }

    public int from() {
        return mention.from();
    }

    public int to() {
        return mention.to();
    }

    /** After the quantity and the noun that it counts. */
    public int end() {
        return Math.max(to(), quantity().nounTo());
    }

    public boolean is(Role other) {
        return role == other;
    }

    public boolean moves() {
        return role == Role.CHANGE || role == Role.GROWTH;
    }

    public boolean isPercent() {
        return quantity().unit().is("percent");
    }

    /** Percentages and multiples: they relate, and so need something to relate to. */
    public boolean isRatio() {
        return quantity().unit().dimension().startsWith("ratio");
    }

    /** A grammar has read the role. */
    public void reads(Role read, String rule) {
        reads(read, Told.plainly(rule));
    }

    /** A grammar has read the role off words that say more than it. */
    public void reads(Role read, Told told) {
        role = read;
        wording = told.wording();
        rules.add(told.rule());
    }

    /** A grammar has read a movement: a growth when the quantity is relative, else a change. */
    public void moved(Direction way, int wordOfChange, String rule) {
        boolean relative =
                isPercent()
                        || quantity().unit().is("times")
                        || quantity().unit().code().startsWith("percent/");
        reads(relative ? Role.GROWTH : Role.CHANGE, rule);
        direction = way;
        cue = wordOfChange;
    }

    /** Its figure is made: what it hangs together with is needed no more. */
    public void settle() {
        about = null;
        twin = null;
        sibling = null;
    }

    /** The names of the rules that read it, for its evidence; they steer nothing. */
    public List<String> rules() {
        return List.copyOf(rules);
    }

    public void rule(String name) {
        rules.add(name);
    }
}
