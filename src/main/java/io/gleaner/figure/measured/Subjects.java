package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.PointsBack;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Step;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.subject.SubjectTable.Kind;
import io.gleaner.tokens.Tag;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what every figure measures, in the article's words.
 *
 * <p>First each figure by itself: by the noun in front of its brackets, the whole of a share, the
 * noun that it counts or measures, the noun that "of" ties to it, or the subject of its clause.
 * Then a figure about another takes that one's subject. Last, one without any takes the one before.
 */
public final class Subjects implements Step {

    @Override
    public void apply(Scene scene) {
        for (Draft d : scene.drafts) {
            d.subject =
                    own(d).map(SubjectText::tidy)
                            .map(text -> d.is(Role.CRITERION) ? text : Owners.definite(d, text))
                            .filter(text -> !text.isEmpty())
                            .orElse(null);
        }
        Respectively.pair(scene);
        for (Draft d : scene.drafts) {
            if (d.about != null && d.about.subject != null && inherits(d)) {
                d.subject = d.about.subject;
            }
            if (d.is(Role.CONVERSION) && d.quantity().unit().code().endsWith("/share")) {
                earned(d);
            }
            if (d.is(Role.SHARE) && d.shareOf == null && d.sibling != null) {
                d.shareOf = d.sibling.shareOf;
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
        if (d.subject != null && !merePeople(d) && (d.about.scene != d.scene || standsAlone(d))) {
            return false;
        }
        boolean part = d.is(Role.SHARE) && d.about.is(Role.LEVEL);
        return d.moves() || d.is(Role.PREVIOUS) || d.is(Role.CONVERSION) || part;
    }

    /**
     * Mills consumed 460 TWh of electricity: a bare substance is definite by who does what with it.
     */
    private static String doneBy(Draft d, Phrase measured) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        boolean bare = measured.to() - measured.from() == 1;
        if (!bare
                || d.quantity().unit().isMoney()
                || !LeaningClauses.ownsSubject(clause)
                || !scene.lower(clause.verb()).endsWith("ed")
                || clause.verb() > d.from()) {
            return "";
        }
        Phrase agent = LeaningClauses.listed(scene, clause, clause.subject().get());
        return " " + scene.lower(clause.verb()) + " by " + SubjectText.of(scene, agent);
    }

    /** When 25 million people came: whoever they are, the level before has named them. */
    private static boolean merePeople(Draft d) {
        return (d.is(Role.PREVIOUS) || d.moves())
                && d.scene.story.nouns.is(d.subject.toLowerCase(Locale.ROOT), Kind.WHO);
    }

    /** 12 billion on revenue of 44 billion, or 1.20 per share: earnings are shared out. */
    private static void earned(Draft d) {
        for (Draft o : d.scene.drafts) {
            if (o.subject == null || o == d || !o.quantity().unit().isMoney()) {
                continue;
            }
            String last = o.subject.substring(o.subject.lastIndexOf(' ') + 1);
            if (d.scene.story.nouns.is(last.toLowerCase(Locale.ROOT), Kind.EARNED)) {
                d.subject = o.subject;
                return;
            }
        }
    }

    /** Whether a clause with a subject of its own says the figure, and another its level. */
    private static boolean standsAlone(Draft d) {
        Scene scene = d.scene;
        if (d.is(Role.CONVERSION) || d.about.from() > d.from()) {
            return false;
        }
        Clause mine = LeaningClauses.main(scene, scene.clauses.of(d.from()));
        Clause other = LeaningClauses.main(scene, scene.clauses.of(d.about.from()));
        return mine != other
                && other.from() < mine.from()
                && (mine.pronoun() >= 0
                        || LeaningClauses.ownsSubject(mine)
                                && !PointsBack.is(scene, mine.subject().get()));
    }

    private static Optional<String> own(Draft d) {
        Scene scene = d.scene;
        if (d.is(Role.CRITERION)) {
            return criterion(d);
        }
        Optional<String> changed = ChangedSubjects.of(d);
        if (changed.isPresent()) {
            return changed;
        }
        Optional<String> row = TableRows.label(d);
        if (row.isPresent()) {
            return row;
        }
        ShareSubjects.bracketed(d);
        if (d.is(Role.SHARE) && scene.lower(d.end()).equals("of")) {
            return ShareSubjects.of(d);
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
            Optional<String> counted = CountedSubjects.of(d);
            if (counted.isPresent()) {
                return counted;
            }
        }
        if (!d.isRatio() && scene.lower(d.end()).equals("of") && !d.moves()) {
            Optional<Phrase> measured = phrase(scene, d.end() + 1);
            if (measured.isPresent() && !pointsBack(scene, measured.get())) {
                return Optional.of(
                        SubjectText.of(scene, measured.get()) + doneBy(d, measured.get()));
            }
        }
        Optional<String> parted = PartSubjects.of(d);
        if (parted.isPresent()) {
            return parted;
        }
        Optional<String> modified = Premodified.of(d);
        if (modified.isPresent()) {
            return modified;
        }
        Optional<String> tied = tied(d);
        return tied.isPresent()
                ? tied
                : VerbSubjects.of(d).map(subject -> subject + qualifier(d, subject));
    }

    /** 13 trillion yuan of that amount: a word that only points back names nothing. */
    private static boolean pointsBack(Scene scene, Phrase phrase) {
        return PointsBack.is(scene, phrase);
    }

    private static Optional<String> criterion(Draft d) {
        Scene scene = d.scene;
        Optional<Phrase> behind =
                d.quantity().hasNoun() ? phrase(scene, d.quantity().nounFrom()) : Optional.empty();
        return behind.isPresent() && !scene.lower(d.from() - 1).equals("aged")
                ? Optional.of(SubjectText.of(scene, behind.get()))
                : nounBefore(scene, d.from());
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
        boolean names =
                scene.tag(open - 1).nominal()
                        && !scene.story.nouns.is(scene.lower(open - 1), Kind.BACK);
        return names ? nounBefore(scene, open) : Optional.empty();
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
                || scene.story.nouns.is(scene.lower(left - 1), Kind.MEASURE)) {
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

    /**
     * Whether a verbless clause stands after another figure: a noun and a number, the verb left
     * out.
     */
    private static boolean gapped(Draft d) {
        Clause clause = d.scene.clauses.of(d.from());
        Optional<Draft> first = d.scene.draftBefore(d.from()).filter(o -> o.role == d.role);
        return first.isPresent()
                && (!clause.hasVerb() || clause.verb() < first.get().from())
                && !verbBetween(d.scene, first.get().end(), d.from())
                && !d.moves();
    }

    private static boolean verbBetween(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.isVerb(i)) {
                return true;
            }
        }
        return false;
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
