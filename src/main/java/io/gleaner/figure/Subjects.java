package io.gleaner.figure;

import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Says what every figure measures, in the article's words.
 *
 * <p>First each figure by itself: by the noun in front of its brackets, the whole of a share, the
 * noun that it counts or measures, the noun that "of" ties to it, or the subject of its clause.
 * Then a figure about another takes that one's subject. Last, one without any takes the one before.
 */
final class Subjects implements Step {
    private static final Set<String> OWNING = Set.of("had", "has", "have", "having", "with");

    /** Nouns of measure that "of" ties to a number without naming what is measured. */
    private static final Set<String> MEASURES =
            Set.of(
                    "total",
                    "average",
                    "high",
                    "low",
                    "record",
                    "maximum",
                    "minimum",
                    "rate",
                    "value",
                    "level",
                    "peak",
                    "most",
                    "equivalent",
                    "combined",
                    "majority",
                    "mean",
                    "median",
                    "pace");

    @Override
    public void apply(Scene scene) {
        for (Draft d : scene.drafts) {
            d.subject = own(d).map(SubjectText::tidy).filter(text -> !text.isEmpty()).orElse(null);
        }
        Respectively.pair(scene);
        for (Draft d : scene.drafts) {
            if (d.about != null && d.about.subject != null && inherits(d)) {
                d.subject = d.about.subject;
            }
        }
        for (Draft d : scene.drafts) {
            if (d.subject == null) {
                scene.draftBefore(d.from()).ifPresent(other -> d.subject = other.subject);
            }
            if (d.subject == null) {
                d.subject = scene.topic().orElse(null);
            }
        }
    }

    private static boolean inherits(Draft d) {
        boolean part = d.is(Role.SHARE) && d.about.is(Role.LEVEL);
        return d.moves() || d.is(Role.PREVIOUS) || d.is(Role.CONVERSION) || part;
    }

    private static Optional<String> own(Draft d) {
        Scene scene = d.scene;
        if (d.is(Role.CRITERION)) {
            return criterion(d);
        }
        if (d.is(Role.SHARE) && scene.lower(d.end()).equals("of")) {
            return shareOf(d);
        }
        Optional<String> bracketed = inBrackets(d);
        if (bracketed.isPresent()) {
            return bracketed;
        }
        if (d.sibling != null || gapped(d)) {
            Optional<String> between = SiblingSubjects.between(d);
            if (between.isPresent()) {
                return between;
            }
        }
        if (d.quantity().hasNoun() && !d.moves() && !d.is(Role.PREVIOUS)) {
            Optional<String> counted = counted(d);
            if (counted.isPresent()) {
                return counted;
            }
        }
        if (!d.isRatio() && scene.lower(d.end()).equals("of") && !d.moves()) {
            Optional<Phrase> measured = phrase(scene, d.end() + 1);
            if (measured.isPresent()) {
                return Optional.of(SubjectText.of(scene, measured.get()));
            }
        }
        Optional<String> tied = tied(d);
        return tied.isPresent()
                ? tied
                : bySubject(d).map(subject -> subject + qualifier(d, subject));
    }

    private static Optional<String> criterion(Draft d) {
        Scene scene = d.scene;
        Optional<Phrase> behind =
                d.quantity().hasNoun() ? phrase(scene, d.quantity().nounFrom()) : Optional.empty();
        return behind.isPresent() && !scene.lower(d.from() - 1).equals("aged")
                ? Optional.of(SubjectText.of(scene, behind.get()))
                : nounBefore(scene, d.from());
    }

    // ---- shares

    private static Optional<String> shareOf(Draft d) {
        Scene scene = d.scene;
        Optional<Phrase> whole = phrase(scene, d.end() + 1);
        whole.ifPresent(p -> d.shareOf = SubjectText.tidy(SubjectText.of(scene, p)));
        Clause clause = scene.clauses.of(d.from());
        boolean leads = clause.verb() < 0 && clause.subject().isEmpty() || clause.verb() > d.from();
        if (leads && whole.isPresent()) {
            return Optional.of(withPredicate(scene, whole.get(), clause));
        }
        return bySubject(d);
    }

    /**
     * {@code internet users aged 60 and above} + {@code shop online}: who is meant, what they do.
     */
    private static String withPredicate(Scene scene, Phrase noun, Clause clause) {
        String said = SubjectText.predicate(scene, noun.to(), clause.to());
        String text = SubjectText.tidy(SubjectText.of(scene, noun));
        return said.isEmpty() ? text : text + " " + SubjectText.relative(text) + " " + said;
    }

    /** Men (89 percent): the noun in front of the brackets, when no other quantity stands there. */
    private static Optional<String> inBrackets(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        int open = clause.from() - 1;
        if (!clause.bracketed()
                || d.moves()
                || d.about != null
                || clause.from() < d.from() - 1
                || scene.blocked(open - 1)) {
            return Optional.empty();
        }
        return scene.tag(open - 1).nominal() ? nounBefore(scene, open) : Optional.empty();
    }

    // ---- counted nouns

    private static Optional<String> counted(Draft d) {
        Scene scene = d.scene;
        int from = d.quantity().nounFrom();
        if (from < d.to() || passiveAgent(d)) {
            // a population of 10,000; was watched by 5 million people: the subject stands before
            return Optional.empty();
        }
        Optional<Phrase> noun = phrase(scene, from);
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = scene.clauses.of(d.from());
        String text = SubjectText.tidy(SubjectText.of(scene, noun.get()));
        int to = noun.get().to();
        if (clause.verb() < 0 || clause.verb() >= from) {
            if (clause.verb() >= to && scene.changeAt(clause.verb()).isEmpty()) {
                return Optional.of(withPredicate(scene, noun.get(), clause));
            }
            return Optional.of(text);
        }
        // Moldcell had 660 thousand users: who has them makes them definite
        String verb = scene.lower(clause.verb());
        boolean names =
                clause.subject().isPresent()
                        && !PointsBack.is(scene.sentence, clause.subject().get());
        if (OWNING.contains(verb) && names && clause.subject().get().to() <= clause.verb()) {
            return Optional.of(
                    SubjectText.tidy(SubjectText.of(scene, clause.subject().get())) + " " + text);
        }
        return Optional.of(text);
    }

    private static boolean passiveAgent(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        return scene.lower(Words.leftOf(d)).equals("by")
                && clause.hasVerb()
                && scene.tag(clause.verb()) == Tag.AUX;
    }

    // ---- a noun tied by "of"

    /** Revenue of 44 billion; an average of 5 is no noun of its own. */
    private static Optional<String> tied(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        boolean noun =
                scene.lower(left).equals("of")
                        && scene.tag(left - 1).nominal()
                        && !scene.blocked(left - 1);
        if (!noun
                || d.cue >= 0
                || scene.changeEndingAt(left).isPresent()
                || MEASURES.contains(scene.lower(left - 1))) {
            return Optional.empty();
        }
        return nounBefore(scene, left);
    }

    /** The noun group that ends at a token, adjectives included. */
    private static Optional<String> nounBefore(Scene scene, int to) {
        int end = to;
        while (end > 0 && !scene.tag(end - 1).nominal()) {
            end--;
            if (to - end > 3) {
                return Optional.empty();
            }
        }
        int from = end;
        while (from > 0 && !scene.blocked(from - 1) && inGroup(scene, from - 1)) {
            from--;
        }
        return from < end ? Optional.of(scene.sentence.words(from, end)) : Optional.empty();
    }

    private static boolean inGroup(Scene scene, int i) {
        Tag tag = scene.tag(i);
        String word = scene.lower(i);
        return tag.nominal()
                || tag == Tag.ADJ
                || word.equals("-")
                || word.equals("'s")
                || word.equals("of") && scene.tag(i - 1).nominal();
    }

    // ---- the clause's subject

    /**
     * Whether a verbless clause stands after another figure: a noun and a number, the verb left
     * out.
     */
    private static boolean gapped(Draft d) {
        Clause clause = d.scene.clauses.of(d.from());
        return !clause.hasVerb()
                && d.scene.draftBefore(d.from()).filter(o -> o.role == d.role).isPresent()
                && !d.moves();
    }

    private static Optional<String> bySubject(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        for (int hops = 0; hops < 6; hops++) {
            if (clause.pronoun() >= 0) {
                return pronoun(scene, clause);
            }
            if (clause.subject().isPresent() && (clause.hasVerb() || hops > 0)) {
                Phrase subject = clause.subject().get();
                boolean holdsNumber = subject.from() <= d.from() && d.from() < subject.to();
                if (PointsBack.is(scene.sentence, subject)) {
                    return scene.topic();
                }
                if (!holdsNumber && (clause.verb() < 0 || subject.from() < clause.verb())) {
                    return Optional.of(SubjectText.of(scene, listed(scene, clause, subject)));
                }
            }
            Optional<Clause> lean = lean(scene, clause);
            if (lean.isEmpty()) {
                return Optional.empty();
            }
            clause = lean.get();
        }
        return Optional.empty();
    }

    private static Optional<String> pronoun(Scene scene, Clause clause) {
        String word = scene.lower(clause.pronoun());
        boolean relative = word.equals("which") || word.equals("who") || word.equals("that");
        if (!relative) {
            return scene.topic();
        }
        return clause.index() > 0 ? antecedent(scene, clause) : Optional.empty();
    }

    /** The clause that lends its subject: a noun phrase left hanging, or a clause with a verb. */
    private static Optional<Clause> lean(Scene scene, Clause clause) {
        if (clause.bracketed()) {
            return scene.clauses.around(clause);
        }
        for (int i = clause.index() - 1; i >= 0; i--) {
            Clause other = scene.clauses.all().get(i);
            if (other.bracketed()) {
                continue;
            }
            if (other.hasVerb()) {
                return Optional.of(other);
            }
            boolean hanging =
                    other.subject().isPresent()
                            && other.subject().get().from() <= other.from() + 1
                            && scene.tag(other.from()) != Tag.ADP
                            && scene.tag(other.from()) != Tag.SCONJ;
            if (hanging && clause.hasVerb()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** "which": the noun phrase right before it. */
    private static Optional<String> antecedent(Scene scene, Clause clause) {
        Clause other = scene.clauses.all().get(clause.index() - 1);
        return other.subject().map(s -> SubjectText.of(scene, s));
    }

    /**
     * A subject that is a list runs on over the commas before: textile, clothing and footwear
     * stores.
     */
    private static Phrase listed(Scene scene, Clause clause, Phrase subject) {
        if (subject.from() != clause.from() || clause.index() == 0) {
            return subject;
        }
        Clause other = scene.clauses.all().get(clause.index() - 1);
        boolean list =
                scene.sentence.words(subject.from(), subject.to()).contains(" and ")
                        && !other.hasVerb()
                        && !other.bracketed()
                        && other.subject().isPresent()
                        && other.subject().get().to() == other.to()
                        && scene.lower(other.to()).equals(",")
                        && scene.tag(other.from()) != Tag.ADP;
        return list ? new Phrase(other.subject().get().from(), subject.to()) : subject;
    }

    /** 3.5 percent <em>for adult men</em>: whom among the subject's the number is for. */
    private static String qualifier(Draft d, String subject) {
        Scene scene = d.scene;
        int at = d.end();
        String word = scene.lower(at);
        if (!word.equals("for") && !word.equals("in") && !word.equals("among") && !word.equals("to")
                || d.moves() && word.equals("to")) {
            return "";
        }
        if (word.equals("to")) {
            return "";
        }
        int to = NounPhrases.group(scene.sentence, at + 1, scene.sentence.size(), scene::blocked);
        boolean blocked = to == at + 1 || scene.blocked(to);
        String words = blocked ? "" : scene.sentence.words(at, to);
        boolean named = false;
        for (int i = at + 1; i < to; i++) {
            named |= scene.tag(i) == Tag.PROPN;
        }
        boolean series =
                scene.drafts.stream()
                        .anyMatch(
                                o ->
                                        o != d
                                                && o.role == d.role
                                                && o.quantity().unit().equals(d.quantity().unit()));
        return (named || series) && !subject.contains(words) ? " " + words : "";
    }

    private static Optional<Phrase> phrase(Scene scene, int from) {
        return NounPhrases.at(scene.sentence, from, scene.sentence.size(), scene::blocked);
    }
}
