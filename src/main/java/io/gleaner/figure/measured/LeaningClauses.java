package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Scene;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the clause that lends its subject to one that has none. */
final class LeaningClauses {
    private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "where", "when");

    private LeaningClauses() {}

    /** Whether a clause says its subject before its verb. */
    static boolean ownsSubject(Clause clause) {
        return clause.hasVerb()
                && clause.pronoun() < 0
                && clause.subject().isPresent()
                && clause.subject().get().from() < clause.verb();
    }

    /** The clause that a clause gets its subject from, be it itself. */
    static Clause main(Scene scene, Clause clause) {
        Clause at = clause;
        for (int hops = 0; hops < 6 && !ownsSubject(at) && at.pronoun() < 0; hops++) {
            Optional<Clause> lender = lender(scene, at);
            if (lender.isEmpty()) {
                return at;
            }
            at = lender.get();
        }
        return at;
    }

    /** A noun phrase left hanging before an insertion, or a clause with a verb. */
    static Optional<Clause> lender(Scene scene, Clause clause) {
        if (clause.bracketed()) {
            return scene.clauses.around(clause);
        }
        Optional<Clause> absolute = absolute(scene, clause);
        if (absolute.isPresent()) {
            return absolute;
        }
        Optional<Clause> fronted = fronted(scene, clause);
        if (fronted.isPresent()) {
            return fronted;
        }
        boolean resumes = clause.hasVerb() && scene.lower(clause.from() - 1).equals(",");
        Optional<Clause> hanging = resumes ? beforeInsertion(scene, clause) : Optional.empty();
        if (hanging.isPresent()) {
            return hanging;
        }
        List<Clause> all = scene.clauses.all();
        for (int i = clause.index() - 1; i >= 0; i--) {
            Clause other = all.get(i);
            if (!other.bracketed()
                    && (other.hasVerb() || clause.hasVerb() && hangs(scene, other))) {
                return Optional.of(other);
            }
        }
        // Deaths, at 10.9 million, outnumbered births
        for (int i = clause.index() - 1; i >= 0; i--) {
            if (hangs(scene, all.get(i))) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** After dropping 2 percent in May, <em>rents</em> rose: who does both is said behind. */
    private static Optional<Clause> fronted(Scene scene, Clause clause) {
        int verb = clause.verb();
        boolean opens =
                clause.index() == 0
                        && verb >= 0
                        && scene.lower(verb).endsWith("ing")
                        && (verb == 0
                                || verb == 1
                                        && (scene.tag(0) == Tag.SCONJ || scene.tag(0) == Tag.ADP));
        if (!opens) {
            return Optional.empty();
        }
        return scene.clauses.all().stream()
                .filter(c -> c.index() > 0 && !c.bracketed() && c.hasVerb())
                .findFirst()
                .filter(c -> ownsSubject(c) || c.pronoun() >= 0);
    }

    /** <em>With steel</em>, the largest sector, growing by 3 percent. */
    private static Optional<Clause> absolute(Scene scene, Clause clause) {
        int at = clause.index();
        boolean participle =
                clause.verb() == clause.from() && scene.lower(clause.verb()).endsWith("ing");
        if (!participle || at < 2 || scene.changeAt(clause.verb()).isEmpty()) {
            return Optional.empty();
        }
        Clause insertion = scene.clauses.all().get(at - 1);
        Clause with = scene.clauses.all().get(at - 2);
        boolean found =
                !insertion.hasVerb()
                        && !with.hasVerb()
                        && scene.lower(with.from()).equals("with")
                        && with.subject().filter(p -> p.to() == with.to()).isPresent();
        return found ? Optional.of(with) : Optional.empty();
    }

    /**
     * Core prices, <em>which leave out energy, food and tobacco,</em> rose: the phrase before all
     * that stands between commas.
     */
    private static Optional<Clause> beforeInsertion(Scene scene, Clause clause) {
        Clause found = null;
        for (int i = clause.index() - 1; i >= 0; i--) {
            Clause other = scene.clauses.all().get(i);
            if (other.bracketed()) {
                continue;
            }
            if (hangs(scene, other)) {
                found = other;
            } else if (other.hasVerb() && !inserted(scene, other)) {
                break;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The clause that goes on with a phrase left hanging before an insertion, if one does. */
    static Optional<Clause> resumption(Scene scene, Clause hanging) {
        if (hanging.bracketed() || hanging.hasVerb()) {
            return Optional.empty();
        }
        List<Clause> all = scene.clauses.all();
        for (int i = hanging.index() + 1; i < all.size() && !all.get(i).bracketed(); i++) {
            Clause later = all.get(i);
            if (later.hasVerb()) {
                boolean resumes =
                        i > hanging.index() + 1
                                && later.subject().isEmpty()
                                && later.pronoun() < 0
                                && later.verb() <= later.from() + 1
                                && scene.lower(later.from() - 1).equals(",")
                                && !scene.lower(later.verb()).endsWith("ing")
                                && scene.changeAt(later.verb()).isEmpty();
                return resumes ? Optional.of(later) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean inserted(Scene scene, Clause clause) {
        String word = scene.lower(clause.from());
        boolean participle =
                clause.verb() == clause.from() && (word.endsWith("ing") || word.endsWith("ed"));
        // short clips included
        boolean ends =
                clause.verb() == clause.to() - 1 && scene.lower(clause.verb()).endsWith("ed");
        // a small bank serving the north
        boolean apposed =
                scene.tag(clause.from()) == Tag.DET
                        && clause.subject().isPresent()
                        && clause.subject().get().from() == clause.from()
                        && scene.lower(clause.verb()).endsWith("ing")
                        && scene.tag(clause.verb() - 1).nominal()
                        && scene.changeAt(clause.verb()).isEmpty();
        return ends
                || apposed
                || defined(scene, clause)
                || RELATIVE.contains(word)
                || RELATIVE.contains(scene.lower(clause.from() - 1))
                || scene.lower(clause.from() - 1).equals("as")
                || participle;
    }

    /** The amount at which income is taxed: a phrase that says what the one before means. */
    private static boolean defined(Scene scene, Clause clause) {
        if (scene.tag(clause.from()) != Tag.DET) {
            return false;
        }
        for (int i = clause.from() + 2; i < clause.verb(); i++) {
            if (scene.lower(i).equals("which") && scene.tag(i - 1) == Tag.ADP) {
                return true;
            }
        }
        return false;
    }

    private static boolean hangs(Scene scene, Clause clause) {
        // Headline 1: what stands before a colon only announces
        boolean label = scene.lower(clause.to()).equals(":");
        if (clause.hasVerb() || clause.bracketed() || clause.subject().isEmpty() || label) {
            return false;
        }
        Phrase subject = clause.subject().get();
        Tag first = scene.tag(clause.from());
        return subject.from() <= clause.from() + 1
                && first != Tag.ADP
                && first != Tag.SCONJ
                && first != Tag.ADV
                && !RELATIVE.contains(scene.lower(clause.from()));
    }

    /**
     * Electricity used by mills, smelters and homes: a participle that only tells which is meant.
     */
    private static boolean partOfPhrase(Scene scene, Clause clause) {
        if (!clause.hasVerb() || clause.subject().get().to() != clause.verb()) {
            return false;
        }
        boolean participle =
                scene.tag(clause.verb()) == Tag.VERB
                        && scene.lower(clause.verb()).endsWith("ed")
                        && scene.lower(clause.verb() + 1).equals("by");
        for (int i = clause.from(); i < clause.to(); i++) {
            if (scene.inNumber(i)) {
                return false;
            }
        }
        return participle;
    }

    /**
     * A subject that is a list runs on over the commas before: textile, clothing and footwear
     * stores.
     */
    static Phrase listed(Scene scene, Clause clause, Phrase subject) {
        boolean joined =
                scene.lower(clause.from()).equals("and") && subject.from() == clause.from() + 1;
        if (subject.from() != clause.from() && !joined || clause.index() == 0) {
            return subject;
        }
        Clause other = scene.clauses.all().get(clause.index() - 1);
        String words = scene.sentence.words(subject.from(), subject.to());
        boolean several = joined || words.contains(" and ") || words.contains(" & ");
        if (!several || !inList(scene, other)) {
            return subject;
        }
        int from = other.subject().get().from();
        for (int i = other.index() - 1; i >= 0; i--) {
            Clause before = scene.clauses.all().get(i);
            if (from != before.to() + 1 || !inList(scene, before) || before.hasVerb()) {
                break;
            }
            from = before.subject().get().from();
        }
        // sales rose, a record, and profits fell: no list
        return joined && scene.lower(from - 1).equals(",")
                ? subject
                : new Phrase(from, subject.to());
    }

    /** A noun phrase and a comma. */
    private static boolean inList(Scene scene, Clause clause) {
        return !clause.bracketed()
                && clause.subject().isPresent()
                && (!clause.hasVerb() && clause.subject().get().to() == clause.to()
                        || partOfPhrase(scene, clause))
                && scene.lower(clause.to()).equals(",")
                && scene.tag(clause.from()) != Tag.ADP;
    }
}
