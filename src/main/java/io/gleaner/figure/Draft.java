package io.gleaner.figure;

import io.gleaner.cue.Direction;
import io.gleaner.quantity.Quantity;
import io.gleaner.time.Period;
import io.gleaner.time.TimeExpression;
import io.gleaner.tokens.Mention;
import java.util.ArrayList;
import java.util.List;

/** A figure while it is being linked: what the steps have found so far. */
final class Draft {
    final Scene scene;
    Mention<Quantity> mention;
    int id;
    Role role;
    Direction direction;
    Draft about;

    /** The draft whose word of change this one shares: 214 points, or 1.88 percent. */
    Draft twin;

    /** The draft in whose vein this one goes on: up 3.2 percent and catering 5.3. */
    Draft sibling;

    /** First token of the word of change, where there is one; -1 else. */
    int cue = -1;

    String subject;
    String shareOf;
    Dated period;

    /** The words that told its period, where its sentence did. */
    Mention<TimeExpression> time;

    Period base;
    String source;
    Status status = Status.REPORTED;
    final List<String> rules = new ArrayList<>();

    Draft(Scene scene, Mention<Quantity> mention) {
        this.scene = scene;
        this.mention = mention;
        rules.add(mention.rule());
    }

    Quantity quantity() {
        return mention.value();
    }

    int from() {
        return mention.from();
    }

    int to() {
        return mention.to();
    }

    /** After the quantity and the noun that it counts. */
    int end() {
        return Math.max(to(), quantity().nounTo());
    }

    boolean is(Role other) {
        return role == other;
    }

    boolean moves() {
        return role == Role.CHANGE || role == Role.GROWTH;
    }

    boolean isPercent() {
        return quantity().unit().is("percent");
    }

    /** Percentages and multiples: they relate, and so need something to relate to. */
    boolean isRatio() {
        return quantity().unit().dimension().equals("ratio");
    }

    /** A grammar has read the role. */
    void reads(Role read, String rule) {
        role = read;
        rules.add(rule);
    }

    /** A grammar has read a movement: a growth when the quantity is relative, else a change. */
    void moved(Direction way, int wordOfChange, String rule) {
        boolean relative = isPercent() || quantity().unit().is("times");
        reads(relative ? Role.GROWTH : Role.CHANGE, rule);
        direction = way;
        cue = wordOfChange;
    }

    void rule(String name) {
        rules.add(name);
    }
}
