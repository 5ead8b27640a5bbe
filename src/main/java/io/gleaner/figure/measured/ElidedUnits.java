package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Counts;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Step;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.Unit;
import io.gleaner.subject.SubjectTable;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Scanner;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives bare numbers the unit that the sentence leaves unsaid: deaths fell to 10.93 million; Iraq
 * contributes 223,000 barrels a day and Kuwait 135,000.
 *
 * <p>From the figure in whose vein it goes on, else from the noun it is said of, else from the one
 * measure that the sentence speaks in; and whatever it is about takes the same.
 */
public final class ElidedUnits implements Step {
    /** What a bare age ends with: those 65 or older. */
    private static final Set<String> AGE_WORDS =
            Set.of("older", "over", "above", "younger", "under");

    /** What tells when or how long, and counts nothing. */
    private static final Set<String> TIMES =
            Set.of("seconds", "minutes", "hours", "days", "weeks", "months", "years");

    private static final Set<String> ENDS_GROUP =
            Set.of(
                    "of", "in", "for", "on", "to", "by", "from", "at", "with", "among", "who",
                    "that", "which", "aged", "whose", "(", ",");

    @Override
    public void apply(Scene scene) {
        for (Draft d : scene.drafts) {
            if (scene.inTable && bare(d)) {
                ScaledHead.of(d).ifPresent(head -> scale(d, head));
            }
            if (bare(d)) {
                unit(d).ifPresent(unit -> give(d, unit, "unit:elided"));
            } else if (age(d)) {
                give(d, new Unit("year", "year", "time"), "unit:age");
            } else if (countsNounBefore(d)) {
                collective(
                                d.scene.story.counts,
                                scene.sentence.words(
                                        d.quantity().nounFrom(), d.quantity().nounTo()))
                        .ifPresent(unit -> give(d, unit, "unit:collective"));
            }
        }
        for (Draft d : scene.drafts) {
            if (d.about == null) {
                continue;
            }
            if (bare(d) && countsOrMeasures(d.about.quantity().unit())) {
                give(d, d.about.quantity().unit(), "unit:inherited");
            } else if (bare(d.about)
                    && d.about.scene == scene
                    && !d.is(Role.CONVERSION)
                    && countsOrMeasures(d.quantity().unit())) {
                give(d.about, d.quantity().unit(), "unit:inherited");
            }
        }
    }

    /**
     * Whether a quantity is one that linking may give another unit: without one, or said of a noun
     * that stands for what it is made of.
     */
    public static boolean mayGive(Sentence s, Mention<Quantity> q, Counts counts) {
        Quantity quantity = q.value();
        if (quantity.unit().isNone()) {
            return true;
        }
        return countsNounBefore(quantity, q.from())
                && collective(counts, s.words(quantity.nounFrom(), quantity.nounTo())).isPresent();
    }

    private static boolean bare(Draft d) {
        return d.quantity().unit().isNone()
                && !d.quantity().hasNoun()
                && (d.is(Role.LEVEL)
                        || d.is(Role.CHANGE)
                        || d.is(Role.PREVIOUS)
                        || d.is(Role.CONVERSION) && d.about != null && d.about.isPercent());
    }

    /**
     * Payrolls grew by 52,000: the noun before the number, which may stand for what it is made of.
     */
    private static boolean age(Draft d) {
        String last = d.scene.lower(d.to() - 1);
        return d.is(Role.CRITERION) && d.quantity().unit().isNone() && AGE_WORDS.contains(last);
    }

    private static boolean countsNounBefore(Draft d) {
        return countsNounBefore(d.quantity(), d.from());
    }

    private static boolean countsNounBefore(Quantity q, int from) {
        return q.unit().isCount() && q.hasNoun() && q.nounTo() <= from;
    }

    private static Optional<Unit> collective(Counts counts, String noun) {
        return counts.table().of(noun).filter(code -> !code.equals("none")).map(ElidedUnits::unit);
    }

    private static Unit unit(String code) {
        return code.equals("index point") ? new Unit(code, code, "ratio") : Unit.counted(code);
    }

    private static boolean countsOrMeasures(Unit unit) {
        return !unit.isNone() && !unit.dimension().startsWith("ratio") && !unit.isMoney()
                || unit.is("index point");
    }

    private static Optional<Unit> unit(Draft d) {
        if (d.scene.inTable) {
            // the columns of a row count different things
            return ColumnUnits.of(d)
                    .or(
                            () ->
                                    d.scene
                                                    .story
                                                    .columns
                                                    .head(d.scene.sentence, d.from())
                                                    .isPresent()
                                            ? Optional.empty()
                                            : Optional.ofNullable(d.subject)
                                                    .flatMap(row -> ofSubject(d.scene, row)));
        }
        Optional<Unit> beside = BesideShares.of(d);
        if (beside.isPresent()) {
            return beside;
        }
        if (d.sibling != null && countsOrMeasures(d.sibling.quantity().unit())) {
            return Optional.of(d.sibling.quantity().unit());
        }
        Optional<Unit> gapped = gapped(d);
        if (gapped.isPresent()) {
            return gapped;
        }
        Optional<Unit> said =
                Optional.ofNullable(d.subject).flatMap(subject -> ofSubject(d.scene, subject));
        return said.or(() -> ofAge(d)).or(() -> onlyMeasure(d)).or(() -> ofSentenceBefore(d));
    }

    /** A verbless clause behind a figure of the same role speaks in its unit. */
    private static Optional<Unit> gapped(Draft d) {
        Scene scene = d.scene;
        Optional<Draft> first =
                scene.draftBefore(d.from())
                        .filter(o -> o.role == d.role && countsOrMeasures(o.quantity().unit()));
        if (first.isEmpty() || first.get().quantity().unit().is("index point")) {
            return Optional.empty();
        }
        for (int i = first.get().end(); i < d.from(); i++) {
            if (scene.isVerb(i) || scene.lower(i).equals(";")) {
                return Optional.empty();
            }
        }
        return Optional.of(first.get().quantity().unit());
    }

    /**
     * The head of the subject: a collective noun of the table, else a plural that can be counted.
     */
    static Optional<Unit> ofSubject(Scene scene, String subject) {
        Counts counts = scene.story.counts;
        List<Token> tokens = Scanner.scan(subject);
        int end = 0;
        while (end < tokens.size()
                && (!ENDS_GROUP.contains(tokens.get(end).lower()) || nameGoesOn(tokens, end))) {
            end++;
        }
        if (end == 0) {
            return Optional.empty();
        }
        Optional<String> collective =
                counts.table().of(subject.substring(0, tokens.get(end - 1).end()));
        if (collective.isPresent()) {
            String code = collective.get();
            if (code.equals("none")) {
                return Optional.empty();
            }
            return Optional.of(unit(code));
        }
        String head = tokens.get(end - 1).lower();
        if (TIMES.contains(head)) {
            // days after 19 were killed
            return Optional.empty();
        }
        boolean names = tokens.get(end - 1).capitalised() && end > 1;
        if (names
                || !counts.isPlural(head)
                || scene.story.nouns.is(head, SubjectTable.Kind.ACCOUNT)
                || scene.story.nouns.is(head, SubjectTable.Kind.MEASURE)) {
            return Optional.empty();
        }
        return Optional.of(Unit.counted(counts.singular(head)));
    }

    /** Internet of Things terminals: "of" between capitals is inside a name. */
    private static boolean nameGoesOn(List<Token> tokens, int of) {
        return tokens.get(of).is("of")
                && of > 0
                && of + 1 < tokens.size()
                && tokens.get(of - 1).capitalised()
                && tokens.get(of + 1).capitalised();
    }

    /**
     * Spain followed with 6.98 million: a name of its own, and what the sentence before counted.
     */
    private static Optional<Unit> ofSentenceBefore(Draft d) {
        Scene scene = d.scene;
        boolean named =
                d.is(Role.LEVEL) && d.subject != null && !d.subject.isEmpty() && named(d.subject);
        if (scene.opensBlock()) {
            return Optional.empty();
        }
        if (!named) {
            return d.is(Role.PREVIOUS) ? ofCountBefore(d) : Optional.empty();
        }
        return scene.before()
                .flatMap(b -> b.drafts.stream().filter(o -> o.is(Role.LEVEL)).findFirst())
                .map(o -> o.quantity().unit())
                .filter(Unit::isCount);
    }

    /** The figures were higher than estimates of 247,000: a sentence that counts nothing itself. */
    private static Optional<Unit> ofCountBefore(Draft d) {
        boolean counts =
                d.scene.drafts.stream().anyMatch(o -> o.quantity().unit().isCount() && o != d);
        return counts
                ? Optional.empty()
                : d.scene
                        .before()
                        .flatMap(
                                b ->
                                        b.drafts.stream()
                                                .map(o -> o.quantity().unit())
                                                .filter(Unit::isCount)
                                                .findFirst());
    }

    /** Whether the last word is a name: mainland China, South Korea. */
    private static boolean named(String subject) {
        return Character.isUpperCase(subject.charAt(subject.lastIndexOf(' ') + 1));
    }

    /** Those 65 or older numbered 220 million: who has an age is a person. */
    private static Optional<Unit> ofAge(Draft d) {
        Scene scene = d.scene;
        for (Draft o : scene.drafts) {
            boolean age = o.is(Role.CRITERION) && o.quantity().unit().is("year");
            boolean those =
                    scene.lower(o.from() - 1).equals("those")
                            || scene.lower(o.from() - 2).equals("those");
            if (age && those && o.to() <= d.from()) {
                return Optional.of(Unit.counted("person"));
            }
        }
        return Optional.empty();
    }

    /** Its capacity of 12 million, in a sentence that speaks of barrels a day and nothing else. */
    private static Optional<Unit> onlyMeasure(Draft d) {
        Unit only = null;
        for (Draft other : d.scene.drafts) {
            Unit unit = other.quantity().unit();
            if (other == d
                    || !countsOrMeasures(unit)
                    || unit.is("index point")
                    || unit.dimension().equals("time")) {
                continue;
            }
            if (unit.isCount() || only != null && !only.equals(unit)) {
                return Optional.empty();
            }
            only = unit;
        }
        return Optional.ofNullable(only);
    }

    private static void scale(Draft d, ScaledHead head) {
        d.mention = d.mention.with(d.quantity().times(head.scale()));
        d.rule("scale:column");
        head.money().ifPresent(unit -> give(d, unit, "unit:column"));
    }

    private static void give(Draft d, Unit unit, String rule) {
        d.mention = d.mention.with(d.quantity().in(unit));
        d.rule(rule);
    }
}
