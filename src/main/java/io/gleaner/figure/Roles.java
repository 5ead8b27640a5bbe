package io.gleaner.figure;

import io.gleaner.cue.Change;
import io.gleaner.cue.Direction;
import io.gleaner.cue.Relation;
import io.gleaner.quantity.Form;
import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.Unit;
import io.gleaner.time.TimeExpression;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says of every quantity of a sentence what it tells of its subject, and which way it moved.
 *
 * <p>Small grammars, tried in this order; the first that reads the words around the quantity wins.
 * Q is the quantity.
 *
 * <pre>
 * criterion   aged Q | Q year old | over Q years of age
 * conversion  quantity "(" Q ")" in another unit of the same dimension
 * twin        quantity ("or" | "(") Q, where the first moves
 * change      up|down ["by"] Q | rose ["by"] Q | increase of Q | Q increase | Q higher | by Q
 * previous    from Q | compared with Q
 * share       Q of whole | accounting for Q | people (Q)
 * level       anything else
 * </pre>
 */
final class Roles implements Step {
    private static final Set<String> AGE_BEFORE = Set.of("aged", "age", "ages", "under", "over");
    private static final Set<String> AGE_AFTER = Set.of("old", "olds", "older", "younger");
    private static final Set<String> OLD = Set.of("and", "or");

    @Override
    public void apply(Scene scene) {
        for (Draft draft : scene.drafts) {
            if (!criterion(draft)
                    && !conversion(draft)
                    && !change(draft)
                    && !twin(draft)
                    && !previous(draft)
                    && !share(draft)) {
                draft.role = Role.LEVEL;
            }
        }
    }

    private static void set(Draft draft, Role role, String rule) {
        draft.role = role;
        draft.rule(rule);
    }

    // ---- criterion

    private static boolean criterion(Draft d) {
        Scene scene = d.scene;
        Unit unit = d.quantity().unit();
        boolean years = unit.is("year") || unit.is("month");
        String before = scene.lower(d.from() - 1);
        String after = scene.lower(d.to());
        boolean age =
                before.equals("aged")
                        || before.equals("ages")
                        || before.equals("age") && unit.is("year")
                        || before.equals("of")
                                && scene.lower(d.from() - 2).matches("ages?")
                                && !scene.lower(d.from() - 3).equals("average")
                        || years
                                && (AGE_AFTER.contains(after)
                                        || after.equals("-")
                                                && AGE_AFTER.contains(scene.lower(d.to() + 1)))
                        || years && after.equals("of") && scene.lower(d.to() + 1).equals("age");
        if (age) {
            set(d, Role.CRITERION, "criterion:age");
            return true;
        }
        if (years && after.equals("since")
                || d.quantity().unit().is("year") && after.equals("since")) {
            set(d, Role.CRITERION, "criterion:since");
            return true;
        }
        // firms with over 250 employees: a noun in the plural, "with", a counted noun, and no verb
        // between
        if ((before.equals("with") || before.equals("employing"))
                && d.quantity().hasNoun()
                && d.quantity().bound() != io.gleaner.quantity.Bound.EXACT
                && scene.tag(d.from() - 2) == Tag.NOUN) {
            set(d, Role.CRITERION, "criterion:with");
            return true;
        }
        return false;
    }

    // ---- conversion

    private static boolean conversion(Draft d) {
        Scene scene = d.scene;
        Optional<Draft> other = scene.draftBefore(d.from());
        if (other.isEmpty() || d.quantity().unit().isNone()) {
            return false;
        }
        Draft first = other.get();
        Unit one = first.quantity().unit();
        Unit two = d.quantity().unit();
        boolean opened = false;
        for (int i = first.end(); i < d.from(); i++) {
            String word = scene.lower(i);
            if (word.equals("(")) {
                opened = true;
            } else if (!Set.of(
                            "or",
                            "about",
                            "around",
                            "some",
                            "approximately",
                            "nearly",
                            ",",
                            "equivalent",
                            "to",
                            "roughly",
                            "a",
                            "record")
                    .contains(word)) {
                return false;
            }
        }
        boolean joined =
                opened
                        || scene.lower(d.from() - 1).equals("or")
                        || scene.lower(d.from() - 1).equals(",")
                                && scene.lower(d.from() - 2).equals("or");
        if (!joined || d.quantity().signed()) {
            return false;
        }
        boolean sameMoney = one.isMoney() && two.isMoney() && !one.equals(two);
        boolean sameMeasure =
                !one.isMoney()
                        && !one.isCount()
                        && !one.dimension().equals("ratio")
                        && one.dimension().equals(two.dimension())
                        && !one.equals(two);
        boolean perShare = one.isMoney() && two.code().startsWith(one.code() + "/");
        boolean restated = opened && one.equals(two) && close(first.quantity(), d.quantity());
        if (sameMoney || sameMeasure || perShare || restated) {
            set(d, Role.CONVERSION, "conversion:beside");
            d.about = first;
            return true;
        }
        return false;
    }

    /** The same amount written twice, within a tenth: £1,088 billion (£1.1 trillion). */
    private static boolean close(Quantity a, Quantity b) {
        Optional<BigDecimal> x = a.amount().value();
        Optional<BigDecimal> y = b.amount().value();
        return x.isPresent()
                && y.isPresent()
                && x.get()
                                .subtract(y.get())
                                .abs()
                                .compareTo(x.get().abs().multiply(new BigDecimal("0.1")))
                        <= 0;
    }

    // ---- change and growth

    private static boolean change(Draft d) {
        Scene scene = d.scene;
        if (d.quantity().form() == Form.MULTIPLE) {
            moved(
                    d,
                    d.quantity()
                                    .amount()
                                    .value()
                                    .filter(v -> v.compareTo(BigDecimal.ONE) < 0)
                                    .isPresent()
                            ? Direction.DOWN
                            : Direction.UP,
                    d.from(),
                    "change:multiple");
            d.role = Role.GROWTH;
            return true;
        }
        int left = Words.leftOf(d);
        String before = scene.lower(left);
        Optional<Mention<Change>> cue = scene.changeEndingAt(left + 1);
        if (cue.isPresent()) {
            Change change = cue.get().value();
            boolean directly =
                    switch (change.kind()) {
                        case VERB, PARTICLE -> true;
                        case TRANSITIVE -> d.quantity().unit().isCount() || d.isRatio();
                        case NOUN ->
                                d.isRatio() && !before.equals("growth")
                                        || scene.lower(left).equals("gains");
                        case GAP -> false;
                        case COMPARATIVE -> before.equals("up on");
                    };
            if (directly && !d.quantity().unit().is("times")) {
                moved(d, change.direction(), cue.get().from(), "change:" + words(scene, cue.get()));
                return true;
            }
        }
        if (before.equals("of") || before.equals("by") || before.equals(":")) {
            Optional<Mention<Change>> noun = scene.changeEndingAt(left);
            if (noun.isPresent()
                    && (noun.get().value().kind() == Change.Kind.NOUN || before.equals("by"))) {
                moved(
                        d,
                        noun.get().value().direction(),
                        noun.get().from(),
                        "change:" + words(scene, noun.get()) + " " + before);
                return true;
            }
            // decline for the month of 3, growth in sales of 4 percent
            Optional<Mention<Change>> far =
                    d.isPercent() && before.equals("of")
                            ? nounBefore(scene, left, d)
                            : Optional.empty();
            if (far.isPresent()) {
                moved(
                        d,
                        far.get().value().direction(),
                        far.get().from(),
                        "change:" + words(scene, far.get()) + " … of");
                return true;
            }
        }
        if (before.equals("by")) {
            Optional<Mention<Change>> verb = verbBefore(scene, left, d);
            if (verb.isPresent()) {
                moved(
                        d,
                        verb.get().value().direction(),
                        verb.get().from(),
                        "change:" + words(scene, verb.get()) + " … by");
                return true;
            }
        }
        Optional<Mention<Change>> after = cueAfter(d);
        if (after.isPresent()) {
            moved(
                    d,
                    after.get().value().direction(),
                    after.get().from(),
                    "change:… " + words(scene, after.get()));
            return true;
        }
        if (d.quantity().signed() && (d.isRatio() || scene.lower(d.from() - 1).equals("("))) {
            boolean down = d.quantity().amount().value().filter(v -> v.signum() < 0).isPresent();
            boolean level =
                    scene.clauses.of(d.from()).hasVerb()
                            && d.isPercent()
                            && !scene.clauses.of(d.from()).bracketed();
            if (!level) {
                moved(d, down ? Direction.DOWN : Direction.UP, d.from(), "change:sign");
                return true;
            }
        }
        // employment rose, by 5 percent in the north and 3 percent in the south: told by twin
        Optional<Mention<Change>> verb =
                d.isRatio()
                                && !before.equals("to")
                                && !before.equals("from")
                                && !before.equals("at")
                        ? directVerb(scene, left, d)
                        : Optional.empty();
        if (verb.isPresent()) {
            moved(
                    d,
                    verb.get().value().direction(),
                    verb.get().from(),
                    "change:" + words(scene, verb.get()) + " …");
            return true;
        }
        return false;
    }

    private static String words(Scene scene, Mention<?> mention) {
        return scene.sentence
                .words(mention.from(), mention.to())
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static void moved(Draft d, Direction direction, int cue, String rule) {
        boolean relative = d.isPercent() || d.quantity().unit().is("times");
        set(d, relative ? Role.GROWTH : Role.CHANGE, rule);
        d.direction = direction;
        d.cue = cue;
    }

    /** A verb of change right before, with only adverbs between: rose sharply 5 percent. */
    private static Optional<Mention<Change>> directVerb(Scene scene, int left, Draft d) {
        int i = left;
        while (i > 0 && (scene.tag(i) == Tag.ADV || scene.inTime(i))) {
            i--;
        }
        return scene.changeEndingAt(i + 1)
                .filter(c -> c.value().kind() == Change.Kind.VERB && c.from() < d.from());
    }

    /** The verb of change that "by" belongs to: cut its key rate by. */
    private static Optional<Mention<Change>> verbBefore(Scene scene, int by, Draft d) {
        int floor = scene.draftBefore(d.from()).filter(o -> o.moves()).map(Draft::to).orElse(0);
        Clause clause = scene.clauses.of(d.from());
        Mention<Change> found = null;
        for (Mention<Change> change : scene.changes) {
            boolean verb =
                    change.value().kind() != Change.Kind.COMPARATIVE
                            && change.value().kind() != Change.Kind.PARTICLE;
            if (verb
                    && change.to() <= by
                    && change.from() >= floor
                    && (clause.covers(change.from()) || by - change.to() <= 4)) {
                found = change;
            }
        }
        return Optional.ofNullable(found);
    }

    private static Optional<Mention<Change>> nounBefore(Scene scene, int of, Draft d) {
        int floor = Math.max(scene.clauses.of(d.from()).from(), of - 6);
        Mention<Change> found = null;
        for (Mention<Change> change : scene.changes) {
            if (change.value().kind() == Change.Kind.NOUN
                    && change.from() >= floor
                    && change.to() <= of) {
                found = change;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * A word of change behind the quantity: a 7.2 percent increase, 333,000 more than, 3 percent
     * below its peak. Adjectives, nouns and times may stand between it and a noun; nothing before
     * an adverb.
     */
    private static Optional<Mention<Change>> cueAfter(Draft d) {
        Scene scene = d.scene;
        int i = d.end();
        int limit = Math.min(scene.sentence.size(), i + 5);
        boolean near = true;
        while (i < limit) {
            Optional<Mention<Change>> change = scene.changeAt(i);
            if (change.isPresent()) {
                Change.Kind kind = change.get().value().kind();
                if (near && kind == Change.Kind.COMPARATIVE && comparing(scene, change.get(), d)) {
                    return change;
                }
                if (near
                        && kind == Change.Kind.PARTICLE
                        && (scene.lower(i + 1).equals("on")
                                || scene.lower(i + 1).equals("from")
                                || scene.inTime(i + 1)
                                || d.isRatio())) {
                    return change;
                }
                boolean attributive =
                        d.isRatio()
                                || scene.tag(Words.leftOf(d) + 1) == Tag.DET
                                || scene.lower(d.from() - 1).equals("a");
                if (kind == Change.Kind.NOUN && attributive && !d.quantity().hasNoun()) {
                    return change;
                }
                return Optional.empty();
            }
            Tag tag = scene.tag(i);
            if (scene.inTime(i) || scene.lower(i).equals("-")) {
                i++;
            } else if (tag == Tag.ADJ || tag == Tag.NOUN && d.isRatio()) {
                near = false;
                i++;
            } else {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whether a comparative behind a quantity compares it, and no noun of its own. */
    private static boolean comparing(Scene scene, Mention<Change> change, Draft d) {
        String word = scene.lower(change.from());
        String next = scene.lower(change.to());
        if (word.equals("over")
                || word.equals("under")
                || word.equals("above")
                || word.equals("below")
                || word.equals("behind")) {
            return d.isRatio()
                    && (word.equals("above")
                            || word.equals("below")
                            || scene.inTime(change.to())
                            || scene.inTime(change.to() + 1));
        }
        return next.equals("than")
                || !scene.tag(change.to()).nominal()
                || scene.inTime(change.to());
    }

    // ---- twin

    /** Said a second way: fell 214 points, or 1.88 percent; 22 points (1.68 percent). */
    private static boolean twin(Draft d) {
        Scene scene = d.scene;
        Draft first = scene.draftBefore(d.from()).orElse(null);
        if (first == null
                || !first.moves()
                || first.quantity().unit().equals(d.quantity().unit())
                        && !d.quantity().unit().isNone()) {
            return false;
        }
        int gap = d.from() - first.end();
        String before = scene.lower(d.from() - 1);
        boolean or = before.equals("or") || before.equals("(") && d.isPercent();
        if (or && gap <= 3) {
            moved(d, first.direction, first.cue, "change:twin");
            d.twin = first;
            return true;
        }
        return false;
    }

    // ---- sibling

    /**
     * Goes on in the vein of the one before: up 3.2 percent <em>and catering 5.3</em>; by 3.6
     * percent compared with June <em>and by 0.1 percent</em> compared with May. No verb between,
     * same unit.
     */
    private static boolean sibling(Draft d) {
        Scene scene = d.scene;
        Draft first = scene.draftBefore(d.from()).orElse(null);
        if (first == null
                || first.is(Role.LEVEL)
                || first.is(Role.CONVERSION)
                || first.is(Role.CRITERION)
                || !sameKind(first, d)) {
            return false;
        }
        String before = scene.lower(Words.leftOf(d));
        if (before.equals("to")
                || before.equals("from")
                || before.equals("at")
                || before.equals("(")) {
            return false;
        }
        boolean joined = before.equals("and");
        for (int i = first.end(); i < d.from(); i++) {
            if (scene.inTime(i)) {
                continue;
            }
            String word = scene.lower(i);
            if (scene.isVerb(i) && !word.equals("compared")
                    || word.equals(";")
                    || word.equals("(")
                    || word.equals("but")
                    || word.equals("while")) {
                return false;
            }
            if (scene.relations.stream().anyMatch(at(Relation.COMPARED, i))
                    && !first.moves()
                    && !first.is(Role.PREVIOUS)) {
                return false;
            }
            joined |= word.equals("and") || word.equals(",");
        }
        if (!joined
                || first.moves()
                        && !before.equals("by")
                        && !before.equals("and")
                        && scene.relationEndingAt(Words.leftOf(d) + 1, Relation.COMPARED)
                                .isPresent()) {
            return false;
        }
        set(d, first.role, "sibling:" + first.role);
        d.direction = first.direction;
        d.cue = first.moves() ? first.cue : -1;
        return true;
    }

    private static Predicate<Mention<Relation>> at(Relation relation, int token) {
        return mention ->
                mention.value() == relation && mention.covers(token) && mention.length() > 1;
    }

    private static boolean sameKind(Draft a, Draft b) {
        return a.quantity().unit().equals(b.quantity().unit())
                || b.quantity().unit().isNone() && !a.quantity().unit().isMoney()
                || a.quantity().unit().isCount() && b.quantity().unit().isCount();
    }

    // ---- previous

    private static boolean previous(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        String before = scene.lower(left);
        // fell from an investment of 42 billion
        if (before.equals("of")) {
            int i = left - 1;
            while (i > left - 6
                    && (scene.tag(i).nominal()
                            || scene.tag(i) == Tag.ADJ
                            || scene.tag(i) == Tag.DET)) {
                i--;
            }
            if (scene.lower(i).equals("from") && scene.clauses.of(i).covers(d.from())) {
                before = "from";
            }
        }
        // the highest since July 2013 (2.5%): a time in front of the brackets
        Clause around = scene.clauses.of(d.from());
        if (around.bracketed()
                && around.from() == d.from()
                && scene.inTime(d.from() - 2)
                && scene.draftBefore(d.from()).isPresent()) {
            set(d, Role.PREVIOUS, "previous:brackets");
            return true;
        }
        if (scene.drafts.get(0).equals(d) && opensWithComparison(d)) {
            set(d, Role.PREVIOUS, "previous:earlier");
            return true;
        }
        if (before.equals("from")) {
            boolean moved = scene.changes.stream().anyMatch(c -> true) || scene.drafts.size() > 1;
            if (moved && !d.quantity().unit().dimension().equals("time")) {
                set(d, Role.PREVIOUS, "previous:from");
                return true;
            }
        }
        Optional<Mention<Relation>> compared = scene.relationEndingAt(left + 1, Relation.COMPARED);
        if (compared.isEmpty() && (before.equals("of") || scene.tag(left).nominal())) {
            // compared with an average of 5; against a total of 3
            for (int i = left; i > Math.max(0, left - 5); i--) {
                compared =
                        scene.relationEndingAt(i, Relation.COMPARED)
                                .filter(
                                        r ->
                                                r.length() > 1
                                                        || scene.lower(r.from()).equals("against"));
                if (compared.isPresent()) {
                    break;
                }
            }
        }
        if (compared.isPresent()) {
            String word = scene.lower(compared.get().from());
            boolean weak =
                    word.equals("on")
                            || word.equals("over")
                            || word.equals("since")
                            || word.equals("than");
            if (!weak && !scene.drafts.get(0).equals(d) && !otherGroup(d)) {
                set(d, Role.PREVIOUS, "previous:" + word);
                return true;
            }
        }
        return false;
    }

    /** "A year earlier, 5.7 million were": a sentence that looks back from the level before it. */
    private static boolean opensWithComparison(Draft d) {
        Scene scene = d.scene;
        return scene.before.isPresent()
                && scene.times.stream()
                        .anyMatch(
                                t ->
                                        t.from() <= 2
                                                && t.to() <= d.from()
                                                && t.value().kind()
                                                        == TimeExpression.Kind.COMPARISON)
                && scene.before.get().drafts.stream()
                        .anyMatch(
                                o ->
                                        o.is(Role.LEVEL)
                                                && o.quantity()
                                                        .unit()
                                                        .dimension()
                                                        .equals(d.quantity().unit().dimension()));
    }

    /**
     * Compared with 3.5 percent for adult men, 37 percent of adults: another group, not another
     * time.
     */
    private static boolean otherGroup(Draft d) {
        Scene scene = d.scene;
        String after = scene.lower(d.end());
        boolean tied =
                after.equals("for") || after.equals("of") && d.isPercent() || after.equals("among");
        return tied && !scene.inTime(d.end() + 1) && !scene.inTime(d.end() + 2);
    }

    // ---- share

    private static boolean share(Draft d) {
        Scene scene = d.scene;
        if (!d.isPercent()) {
            return false;
        }
        int left = Words.leftOf(d);
        if (scene.lower(d.end()).equals("of") && !scene.inTime(d.end() + 1)) {
            set(d, Role.SHARE, "share:of");
            return true;
        }
        for (int i = left; i >= Math.max(0, left - 2); i--) {
            if (scene.relationEndingAt(i + 1, Relation.PART).isPresent()) {
                set(d, Role.SHARE, "share:" + scene.lower(i));
                return true;
            }
        }
        Draft first = scene.draftBefore(d.from()).orElse(null);
        boolean bracket = scene.lower(d.from() - 1).equals("(") && scene.lower(d.to()).equals(")");
        if (bracket
                && first != null
                && first.quantity().unit().isCount()
                && d.from() - first.end() <= 3) {
            set(d, Role.SHARE, "share:brackets");
            return true;
        }
        if (bracket
                && scene.tag(d.from() - 2).nominal()
                && scene.clauses.leansOn(scene.clauses.of(d.from())).isEmpty()) {
            set(d, Role.SHARE, "share:brackets");
            return true;
        }
        if (d.quantity().form() == Form.FRACTION) {
            set(d, Role.SHARE, "share:fraction");
            return true;
        }
        Clause clause = scene.clauses.of(d.from());
        boolean shareNoun =
                scene.relations.stream()
                        .anyMatch(
                                r ->
                                        r.value() == Relation.PART_NOUN
                                                && (clause.covers(r.from())
                                                        || r.from() == d.end()));
        if (shareNoun || first != null && first.is(Role.SHARE) && d.from() - first.end() <= 3) {
            set(d, Role.SHARE, "share:noun");
            return true;
        }
        return false;
    }
}
