package io.gleaner.figure.role;

import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Bound;
import io.gleaner.quantity.Unit;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.util.Set;

/** Reads numbers that only say which things are meant: people aged 60 and above. */
final class Criteria {
    private static final Set<String> AGE_AFTER = Set.of("old", "olds", "older", "younger");

    private static final Set<String> OPEN =
            Set.of("more", "over", "above", "less", "fewer", "under", "below", "longer", "greater");

    /** Tokens between "if" and its condition. */
    private static final int NEAR = 8;

    private static final BigDecimal OLDEST = new BigDecimal(120);

    private Criteria() {}

    static boolean reads(Draft d) {
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
                        || years && after.equals("of") && scene.lower(d.to() + 1).equals("age")
                        || years && scene.sentence.words(d.from(), d.to()).contains(" of age ")
                        || d.mention.rule().equals("quantity/age")
                                && after.startsWith("population");
        if (age || bareAge(d) || ageGroup(d)) {
            d.reads(Role.CRITERION, "criterion:age");
            return true;
        }
        if (years && after.equals("since")
                || d.quantity().unit().is("year") && after.equals("since")) {
            d.reads(Role.CRITERION, "criterion:since");
            return true;
        }
        if (ofThing(d)) {
            d.reads(Role.CRITERION, "criterion:length");
            return true;
        }
        if (open(d) || Restrictions.reads(d)) {
            d.reads(Role.CRITERION, "criterion:open");
            return true;
        }
        if (condition(d)) {
            d.reads(Role.CRITERION, "criterion:if");
            return true;
        }
        if (lasting(d)) {
            d.reads(Role.CRITERION, "criterion:for");
            return true;
        }
        // firms with over 250 employees: a noun in the plural, "with", a counted noun, and no verb
        // between
        if ((before.equals("with") || before.equals("employing"))
                && d.quantity().hasNoun()
                && d.quantity().bound() != Bound.EXACT
                && scene.tag(d.from() - 2) == Tag.NOUN) {
            d.reads(Role.CRITERION, "criterion:with");
            return true;
        }
        return false;
    }

    /** A four-year enquiry: how long a thing takes, written to it. */
    private static boolean ofThing(Draft d) {
        boolean hyphened = false;
        for (int i = d.from() + 1; i < d.to(); i++) {
            hyphened |= d.scene.lower(i).equals("-");
        }
        Tag next = d.scene.tag(d.to());
        return hyphened
                && d.quantity().unit().dimension().equals("time")
                && (next.nominal() || next == Tag.ADJ || next == Tag.VERB || next == Tag.CCONJ);
    }

    /** {@code Those 65 or older}, {@code adults over 40}: an age without the word years. */
    private static boolean bareAge(Draft d) {
        Scene scene = d.scene;
        boolean small =
                (d.quantity().unit().isNone() || premodifies(d))
                        && d.quantity()
                                .amount()
                                .value()
                                .filter(v -> v.signum() > 0 && v.compareTo(OLDEST) < 0)
                                .isPresent();
        if (!small) {
            return false;
        }
        boolean elder = false;
        for (int i = d.from() + 1; i < d.to() + 2; i++) {
            elder |= AGE_AFTER.contains(scene.lower(i));
        }
        boolean open = d.quantity().bound() != Bound.EXACT;
        if (open && ofGroup(d)) {
            return true;
        }
        return elder && (open || scene.lower(d.to()).equals("or"))
                || open && scene.words.is(scene.lower(d.from() - 1), CueWords.Kind.GROUP);
    }

    /** The under 18 rate, the 90 and over population: before what one cannot count. */
    private static boolean ofGroup(Draft d) {
        return premodifies(d)
                && switch (d.scene.lower(d.from() - 1)) {
                    case "the", "an", "a", "its", "their" -> true;
                    default -> false;
                };
    }

    private static boolean premodifies(Draft d) {
        Scene scene = d.scene;
        String unit = d.quantity().unit().code();
        Bound bound = d.quantity().bound();
        boolean open = bound == Bound.OVER || bound == Bound.UNDER || bound == Bound.AT_LEAST;
        int noun = d.to();
        while (scene.tag(noun).nominal() && scene.tag(noun + 1).nominal()) {
            noun++;
        }
        String word = scene.lower(noun);
        return open
                && !d.quantity().unit().isMoney()
                && !d.isRatio()
                && !unit.equals("year")
                && d.quantity().amount().high().isEmpty()
                && scene.tag(noun) == Tag.NOUN
                && !word.endsWith("s")
                && !word.equals("people");
    }

    /** If parcels weigh <em>over two kilograms</em>, … */
    private static boolean condition(Draft d) {
        Scene scene = d.scene;
        int from = scene.clauses.of(d.from()).from();
        boolean when = scene.lower(from).equals("if") || scene.lower(from - 1).equals("if");
        Bound bound = d.quantity().bound();
        boolean open = bound == Bound.OVER || bound == Bound.UNDER || bound == Bound.AT_LEAST;
        return when && open && d.from() - from <= NEAR;
    }

    /** Staff who had been there <em>for at least 12 months</em>. */
    private static boolean lasting(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        return d.quantity().unit().dimension().equals("time")
                && d.quantity().bound() != Bound.EXACT
                && scene.lower(d.from() - 1).equals("for")
                && (clause.pronoun() >= 0 && scene.lower(clause.pronoun()).equals("who")
                        || OPEN.contains(scene.lower(d.to() - 1))
                        || scene.lower(d.to()).equals("or"));
    }

    /** A tenth of them had <em>250,000 pounds or more</em>: which ones, behind a share. */
    private static boolean open(Draft d) {
        Scene scene = d.scene;
        boolean or = false;
        for (int i = d.from() + 1; i < d.to() + 1; i++) {
            or |=
                    (scene.lower(i).equals("or") || scene.lower(i).equals("and"))
                            && OPEN.contains(scene.lower(i + 1));
        }
        return or && scene.draftBefore(d.from()).isPresent() && shareBefore(d);
    }

    private static boolean shareBefore(Draft d) {
        return d.scene.drafts.stream().anyMatch(o -> o.to() <= d.from() && o.is(Role.SHARE));
    }

    /** {@code The 60 to 64 age group}, {@code the 90 years and over age group}. */
    private static boolean ageGroup(Draft d) {
        Scene scene = d.scene;
        String unit = d.quantity().unit().code();
        if (!d.quantity().unit().isNone() && !unit.equals("year") && !unit.startsWith("age")) {
            return false;
        }
        for (int i = d.to() - 1; i < d.to() + 4; i++) {
            if (group(scene, i)) {
                return true;
            }
        }
        return group(scene, d.from() - 2) && !scene.inNumber(d.from() - 1);
    }

    private static boolean group(Scene scene, int token) {
        int behind = scene.lower(token + 1).equals("-") ? token + 2 : token + 1;
        String next = scene.lower(behind);
        return scene.lower(token).equals("age")
                && (next.startsWith("group") || next.startsWith("band") || next.equals("bracket"));
    }
}
