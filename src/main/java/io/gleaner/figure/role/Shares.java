package io.gleaner.figure.role;

import io.gleaner.cue.Relation;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Told;
import io.gleaner.figure.scene.Wording;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Form;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Tag;
import java.util.Optional;

/**
 * Reads parts of a whole.
 *
 * <pre>
 * share = Q% "of" … | accounted for Q% | Q people "(" Q% ")" | men "(" Q% ")" | half | a Q% share
 *       | its share was Q% | the remaining Q% | Q% said …
 * </pre>
 */
final class Shares {
    private Shares() {}

    static boolean reads(Draft d) {
        if (!d.isPercent()) {
            return false;
        }
        Optional<Told> told = told(d);
        told.ifPresent(t -> d.reads(Role.SHARE, t));
        return told.isPresent();
    }

    private static Optional<Told> told(Draft d) {
        Scene scene = d.scene;
        if (ofWhole(d)) {
            return plainly("of");
        }
        int left = Words.leftOf(d);
        for (int i = left; i >= Math.max(0, left - 2); i--) {
            if (scene.relationEndingAt(i + 1, Relation.PART).isPresent()) {
                return plainly(scene.lower(i));
            }
        }
        if (BracketShares.ofCount(d)) {
            return plainly("brackets");
        }
        if (BracketShares.beside(d)) {
            return Optional.of(new Told(Wording.BESIDE, "share:beside"));
        }
        if (ofLeading(d)) {
            return plainly("of …,");
        }
        if (d.quantity().form() == Form.FRACTION) {
            return plainly("fraction");
        }
        if (shareNoun(d)) {
            return Optional.of(new Told(Wording.NOUN, "share:noun"));
        }
        if (scene.lower(d.from() - 1).equals("remaining")
                        && (scene.tag(d.from() - 2) == Tag.DET
                                || scene.lower(d.from() - 2).equals("the"))
                || scene.lower(d.from() - 1).equals("other")) {
            return plainly("remaining");
        }
        if (ofThoseWho(d)) {
            return plainly("who");
        }
        if (cell(d)) {
            return Optional.of(new Told(Wording.CELL, "share:cell"));
        }
        if (holds(d)) {
            return Optional.of(new Told(Wording.HELD, "share:holds"));
        }
        return Choices.reads(d)
                ? Optional.of(new Told(Wording.VOTE, "share:vote"))
                : Optional.empty();
    }

    private static Optional<Told> plainly(String rule) {
        return Optional.of(Told.plainly("share:" + rule));
    }

    static boolean ofWhole(Draft d) {
        Scene scene = d.scene;
        int of = scene.lower(d.end()).equals("of") ? d.end() : Words.behind(d);
        if (!d.isPercent() || !scene.lower(of).equals("of")) {
            return false;
        }
        // a fifth of the month's layoffs, but not 5 percent of last year
        int time = of + 1;
        while (scene.inTime(time)) {
            time++;
        }
        return time == of + 1 || scene.lower(time).equals("'s") || scene.tag(time).nominal();
    }

    /**
     * A cell of a table beside the count that it is a part of, or under a heading that tells of
     * shares.
     */
    private static boolean cell(Draft d) {
        Scene scene = d.scene;
        if (!scene.lower(d.from() - 1).equals("|")) {
            return false;
        }
        Draft first = scene.draftBefore(d.from()).orElse(null);
        boolean beside =
                first != null
                        && Words.barred(scene, first.end(), d.from())
                        && first.is(Role.LEVEL)
                        && !first.isRatio()
                        && !first.quantity().unit().isMoney();
        if (beside) {
            d.about = first;
        }
        boolean under =
                scene.relations.stream()
                                .anyMatch(r -> r.value() == Relation.PART_NOUN && r.to() < d.from())
                        || scene.before()
                                .flatMap(b -> b.drafts.stream().reduce((x, y) -> y))
                                .filter(o -> o.wording == Wording.CELL)
                                .isPresent();
        return beside || under;
    }

    /** {@code Of the newcomers, 37 percent}, {@code of these residents 70 percent}. */
    private static boolean ofLeading(Draft d) {
        Scene scene = d.scene;
        int i = Words.leftOf(d);
        if (scene.lower(i).equals(",")) {
            i--;
        }
        int floor = Math.max(0, i - 30);
        while (i > floor && !leads(scene, i) && passes(scene, i)) {
            i--;
        }
        // the first word of its sentence or of what a comma or semicolon begins
        while (i > 0 && leads(scene, i) && !begins(scene, i)) {
            i--;
            while (i > floor && !leads(scene, i) && passes(scene, i)) {
                i--;
            }
        }
        return leads(scene, i) && begins(scene, i) && !scene.inTime(i + 1);
    }

    private static boolean leads(Scene scene, int token) {
        return scene.lower(token).equals("of") || scene.lower(token).equals("among");
    }

    /** What may stand within a noun phrase: no verb, and no punctuation but brackets. */
    private static boolean passes(Scene scene, int token) {
        String word = scene.lower(token);
        boolean participle = word.endsWith("ed") || word.endsWith("ing");
        return (!scene.isVerb(token) || participle)
                && (scene.tag(token) != Tag.PUNCT || word.equals("(") || word.equals(")"));
    }

    private static boolean begins(Scene scene, int token) {
        return token == 0
                || scene.lower(token - 1).equals(";")
                || scene.lower(token - 1).equals(":")
                || scene.lower(token - 1).equals(",")
                || token == 1 && scene.tag(0) == Tag.PUNCT;
    }

    /** The state owns 14 percent of the mill, the town <em>has 21 percent</em>. */
    private static boolean holds(Draft d) {
        Scene scene = d.scene;
        boolean has =
                switch (scene.lower(Words.leftOf(d))) {
                    case "has", "have", "had", "owns", "own", "owned", "holds", "hold", "held" ->
                            true;
                    default -> false;
                };
        Draft first = scene.draftBefore(d.from()).orElse(null);
        return has
                && d.end() == d.to()
                && first != null
                && first.is(Role.SHARE)
                && !scene.clauses.of(first.from()).bracketed()
                && (ofWhole(first) || first.wording == Wording.HELD);
    }

    /** A noun of share in the clause, around its brackets or right behind; or a share before it. */
    private static boolean shareNoun(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        if (Predicates.share(scene, clause.from(), Math.max(clause.to(), d.end() + 2))) {
            return true;
        }
        boolean bare =
                clause.bracketed()
                        || clause.pronoun() >= 0
                        || !clause.hasVerb()
                        || clause.subject().isEmpty()
                        || clause.subject().get().to() > clause.verb();
        // the proportion of those | who were married had fallen
        if (clause.pronoun() == clause.from() && clause.index() > 0) {
            Clause noun = scene.clauses.all().get(clause.index() - 1);
            if (!noun.hasVerb() && Predicates.share(scene, noun.from(), noun.to())) {
                return true;
            }
        }
        Clause lean = scene.clauses.leansOn(clause).orElse(null);
        if (bare && lean != null && Predicates.share(scene, lean.from(), lean.to())) {
            return true;
        }
        Draft first = scene.draftBefore(d.from()).orElse(null);
        return first != null
                && first.is(Role.SHARE)
                && (d.from() - first.end() <= 3 || bare && noRate(scene, clause));
    }

    private static boolean noRate(Scene scene, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (scene.lower(i).equals("rate") || scene.changeAt(i).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** {@code 37.8 percent began with a video}: a percentage that does what people do. */
    private static boolean ofThoseWho(Draft d) {
        Scene scene = d.scene;
        if (d.end() != d.to()) {
            return false;
        }
        Clause clause = scene.clauses.of(d.from());
        int left = Words.leftOf(d);
        boolean first =
                left < clause.from()
                        || scene.lower(left).equals("that")
                        || scene.lower(left).equals("and") && scene.draftBefore(left).isPresent()
                        || scene.inTime(left);
        int verb = d.end();
        while (scene.tag(verb) == Tag.ADV) {
            verb++;
        }
        boolean does =
                scene.isVerb(verb)
                        && scene.changeAt(verb).isEmpty()
                        && !scene.lower(verb).endsWith("ing")
                        && !scene.lower(verb).equals("compared");
        boolean subject = clause.subject().map(Phrase::from).filter(f -> f < d.from()).isPresent();
        return first && does && !subject;
    }
}
