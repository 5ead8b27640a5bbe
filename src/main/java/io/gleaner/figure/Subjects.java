package io.gleaner.figure;

import io.gleaner.cue.Change;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Says what every figure measures, in the article's words.
 *
 * <p>Tried in order: the figure it is about; the whole of a share with what is said of it; the noun
 * that the number counts with what is said of it; the noun that "of" ties to the number; the
 * subject of its clause; the subject of the clause it leans on; the subject before.
 */
final class Subjects implements Step {
    private static final Set<String> OWNING = Set.of("had", "has", "have", "having", "with");
    private static final Set<String> EMPTY_LEADS = Set.of("number", "total", "sum", "count");

    @Override
    public void apply(Scene scene) {
        for (Draft d : scene.drafts) {
            d.subject = own(d).map(Subjects::tidy).filter(text -> !text.isEmpty()).orElse(null);
        }
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
        return d.is(Role.CHANGE)
                || d.is(Role.GROWTH)
                || d.is(Role.PREVIOUS)
                || d.is(Role.CONVERSION)
                || d.is(Role.SHARE) && d.about.is(Role.LEVEL);
    }

    private static Optional<String> own(Draft d) {
        Scene scene = d.scene;
        if (d.is(Role.CRITERION)) {
            return nounBefore(d, d.from());
        }
        if (d.is(Role.SHARE) && scene.lower(d.end()).equals("of")) {
            Optional<Phrase> whole = phrase(scene, d.end() + 1);
            whole.ifPresent(p -> d.shareOf = tidy(text(scene, p)));
            Clause clause = scene.clauses.of(d.from());
            boolean leads = clause.verb() < 0 || clause.verb() > d.from();
            if (leads && whole.isPresent()) {
                return Optional.of(whole(scene, whole.get(), clause));
            }
            return bySubject(d);
        }
        if (d.quantity().hasNoun() && !d.moves() && !d.is(Role.PREVIOUS)) {
            Optional<String> counted = counted(d);
            if (counted.isPresent()) {
                return counted;
            }
        }
        Optional<String> tied = tied(d);
        return tied.isPresent() ? tied : bySubject(d);
    }

    // ---- the whole of a share

    /**
     * {@code internet users aged 60 and above} + {@code shop online}: who is meant and what they
     * do.
     */
    private static String whole(Scene scene, Phrase whole, Clause clause) {
        String said = predicate(scene, whole.to(), clause.to());
        String text = tidy(text(scene, whole));
        return said.isEmpty() ? text : text + " " + relative(scene, whole) + " " + said;
    }

    private static String relative(Scene scene, Phrase phrase) {
        return scene.sentence
                        .words(phrase.from(), phrase.to())
                        .matches(
                                "(?i).*\\b(users?|people|adults?|men|women|workers?|viewers?|children|residents?|consumers?|respondents?|voters?|students?|households?|employees|patients)\\b.*")
                ? "who"
                : "that";
    }

    /** The words from a verb to the end of its clause, times and what follows them left out. */
    private static String predicate(Scene scene, int from, int limit) {
        Sentence s = scene.sentence;
        int i = from;
        while (i < limit && (s.tag(i) == Tag.ADV || s.lower(i).equals("now"))) {
            i++;
        }
        if (i >= limit || !scene.isVerb(i)) {
            return "";
        }
        int to = i;
        while (to < limit && !scene.blocked(to) && to - i < 10) {
            to++;
        }
        while (to > i
                && (s.tag(to - 1) == Tag.ADP
                        || s.tag(to - 1) == Tag.PUNCT
                        || s.tag(to - 1) == Tag.SCONJ
                        || s.tag(to - 1) == Tag.CCONJ
                        || s.tag(to - 1) == Tag.DET)) {
            to--;
        }
        return s.words(i, to);
    }

    // ---- counted nouns

    private static Optional<String> counted(Draft d) {
        Scene scene = d.scene;
        int from = d.quantity().nounFrom();
        if (from < d.to()) {
            // a population of 10,000: the noun stands before and is the subject itself
            return Optional.empty();
        }
        Optional<Phrase> noun = phrase(scene, from);
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = scene.clauses.of(d.from());
        String text = tidy(text(scene, noun.get()));
        int to = noun.get().to();
        boolean leads = clause.verb() < 0 || clause.verb() >= to;
        if (leads) {
            String said = predicate(scene, to, clause.to());
            if (!said.isEmpty() && scene.changeAt(to).isEmpty()) {
                return Optional.of(text + " " + relative(scene, noun.get()) + " " + said);
            }
            return Optional.of(text);
        }
        // Moldcell had 660 thousand users: who has them makes them definite
        String verb = scene.lower(clause.verb());
        if (OWNING.contains(verb)
                && clause.subject().isPresent()
                && !PointsBack.is(scene.sentence, clause.subject().get())) {
            return Optional.of(tidy(text(scene, clause.subject().get())) + " " + text);
        }
        return Optional.of(text);
    }

    // ---- a noun tied by "of"

    /** Revenue of 44 billion; an average of 5 is no noun of its own. */
    private static Optional<String> tied(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        if (!scene.lower(left).equals("of")
                || d.cue >= 0
                || scene.tag(left - 1) != Tag.NOUN
                || scene.changeEndingAt(left).isPresent()) {
            return Optional.empty();
        }
        String head = scene.lower(left - 1);
        if (Set.of(
                        "total", "average", "high", "low", "record", "maximum", "minimum", "rate",
                        "value", "level", "peak", "most")
                .contains(head)) {
            return Optional.empty();
        }
        return nounBefore(d, left);
    }

    private static Optional<String> nounBefore(Draft d, int to) {
        Scene scene = d.scene;
        int end = to;
        while (end > 0 && !scene.tag(end - 1).nominal()) {
            end--;
            if (to - end > 3) {
                return Optional.empty();
            }
        }
        int from = end;
        while (from > 0
                && !scene.blocked(from - 1)
                && (scene.tag(from - 1).nominal()
                        || scene.tag(from - 1) == Tag.ADJ
                        || scene.lower(from - 1).equals("-")
                        || scene.lower(from - 1).equals("'s"))) {
            from--;
        }
        return from < end ? Optional.of(scene.sentence.words(from, end)) : Optional.empty();
    }

    // ---- the clause's subject

    private static Optional<String> bySubject(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        for (int hops = 0; hops < 6; hops++) {
            if (clause.subject().isPresent()
                    && (clause.hasVerb() || hops > 0)
                    && clause.pronoun() < 0) {
                Phrase subject = clause.subject().get();
                boolean holdsNumber = subject.from() <= d.from() && d.from() < subject.to();
                if (PointsBack.is(scene.sentence, subject)) {
                    return scene.topic();
                }
                if (!holdsNumber && (clause.verb() < 0 || subject.from() < clause.verb())) {
                    return Optional.of(text(scene, listed(scene, clause, subject)));
                }
            }
            if (clause.pronoun() >= 0) {
                String word = scene.lower(clause.pronoun());
                if (!word.equals("which") && !word.equals("who") && !word.equals("that")) {
                    return scene.topic();
                }
                return clause.index() > 0 ? antecedent(scene, clause) : Optional.empty();
            }
            Optional<Clause> lean = lean(scene, clause);
            if (lean.isEmpty()) {
                return Optional.empty();
            }
            clause = lean.get();
        }
        return Optional.empty();
    }

    /**
     * The clause before that lends its subject: a noun phrase left hanging, or a clause with a
     * verb.
     */
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
        if (other.subject().isPresent()
                && (!other.hasVerb() || other.subject().get().to() >= other.to() - 1)) {
            return Optional.of(text(scene, other.subject().get()));
        }
        return other.subject().map(s -> text(scene, s));
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

    // ---- words

    private static Optional<Phrase> phrase(Scene scene, int from) {
        return NounPhrases.at(scene.sentence, from, scene.sentence.size(), scene::blocked);
    }

    private static String text(Scene scene, Phrase phrase) {
        Sentence s = scene.sentence;
        int from = phrase.from();
        int to = phrase.to();
        while (from < to
                && (s.tag(from) == Tag.DET
                        || s.tag(from) == Tag.ADV
                        || s.lower(from).equals("the"))) {
            from++;
        }
        // the number of internet users -> internet users
        while (from + 2 < to
                && EMPTY_LEADS.contains(s.lower(from))
                && s.lower(from + 1).equals("of")) {
            from += 2;
            while (from < to && s.tag(from) == Tag.DET) {
                from++;
            }
        }
        Optional<Mention<Change>> change = scene.changeAt(from);
        if (change.isPresent()
                && change.get().value().kind() == Change.Kind.NOUN
                && (s.lower(change.get().to()).equals("in")
                        || s.lower(change.get().to()).equals("of"))
                && change.get().to() + 1 < to) {
            from = change.get().to() + 1;
            while (from < to && s.tag(from) == Tag.DET) {
                from++;
            }
        }
        return s.words(from, to);
    }

    private static String tidy(String text) {
        return text.replaceAll("\\([^()]*\\d[^()]*\\)", " ").replaceAll("\\s+", " ").strip();
    }
}
