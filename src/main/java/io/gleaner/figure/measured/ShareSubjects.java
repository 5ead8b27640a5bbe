package io.gleaner.figure.measured;

import io.gleaner.cue.Relation;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.PointsBack;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Wording;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Form;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.subject.SubjectTable.Kind;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/** Says what a part of a whole is, and what the whole: 71 percent of viewers bought. */
final class ShareSubjects {
    private static final Set<String> STANDING = Set.of("it", "them", "which", "whom");

    private static final Set<String> AMONG = Set.of("among", "of", "with");

    private ShareSubjects() {}

    /** Adults (87%) in the UK had: what stands around the brackets is the whole. */
    static void bracketed(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        if (!d.is(Role.SHARE)
                || !clause.bracketed()
                || clause.from() != d.from()
                || d.shareOf != null
                || d.sibling != null) {
            return;
        }
        int open = clause.from() - 1;
        boolean people = scene.story.nouns.is(scene.lower(open - 1), Kind.WHO);
        if (d.wording == Wording.BESIDE && !people) {
            return;
        }
        boolean participle =
                scene.tag(open - 1) == Tag.VERB
                        && scene.lower(open - 1).endsWith("ed")
                        && isMany(scene, open - 2);
        if (!participle && !isMany(scene, open - 1)) {
            return;
        }
        int from = participle ? open - 1 : open;
        while (from > 0 && !scene.blocked(from - 1) && scene.tag(from - 1).nominal()) {
            from--;
        }
        // the highest proportion of users (90 percent): of whom, not users
        boolean proportion =
                scene.lower(from - 1).equals("of")
                        && scene.relationEndingAt(from - 1, Relation.PART_NOUN).isPresent();
        if (from < open && !proportion) {
            phrase(scene, from)
                    .ifPresent(p -> d.shareOf = SubjectText.tidy(SubjectText.of(scene, p)));
        }
    }

    /** Adults, pupils: what has parts; but no name. */
    static boolean isMany(Scene scene, int noun) {
        String word = scene.lower(noun);
        boolean plural = word.endsWith("s") && !word.endsWith("ss");
        return scene.tag(noun) == Tag.NOUN && plural
                || scene.tag(noun).nominal() && scene.story.nouns.is(word, Kind.WHO);
    }

    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        bracketed(d);
        int after = behind(d);
        boolean of = scene.lower(after).equals("of");
        if (!d.is(Role.SHARE) && !(d.isPercent() && of && after > d.end()) || !of && !counts(d)) {
            return Optional.empty();
        }
        Optional<Phrase> whole = whole(d);
        Clause own = scene.clauses.of(d.from());
        Clause clause =
                own.bracketed() && !own.hasVerb() ? scene.clauses.around(own).orElse(own) : own;
        boolean first = clause.subject().filter(p -> p.from() < d.from()).isEmpty();
        boolean goesOn =
                clause.subject().isEmpty()
                        || first
                                && whole.filter(p -> !PointsBack.is(scene, p)).isPresent()
                                && LeaningClauses.resumption(scene, clause).isPresent()
                        || first && whole.filter(p -> doing(scene, p.to() - 1)).isPresent();
        boolean leads = clause.verb() < 0 && goesOn || clause.verb() > d.from();
        boolean compared =
                scene.relationEndingAt(Words.leftOf(d) + 1, Relation.COMPARED).isPresent();
        if ((leads || compared) && whole.isPresent()) {
            return Optional.of(withPredicate(scene, whole.get(), clause));
        }
        return VerbSubjects.of(d);
    }

    private static int behind(Draft d) {
        return d.scene.lower(d.end()).equals("of") ? d.end() : Words.behind(d);
    }

    /** One in six people, almost all (99 percent) pupils: the whole stands right behind. */
    private static boolean counts(Draft d) {
        int after = behind(d);
        Tag next = d.scene.tag(after);
        boolean half = next == Tag.DET && d.quantity().form() == Form.FRACTION;
        boolean noun = next.nominal() || next == Tag.ADJ || half || d.scene.inNumber(after);
        // a two-thirds majority is no whole
        boolean one = d.scene.lower(d.from() - 1).equals("a");
        return (d.quantity().form() == Form.FRACTION || after > d.end())
                && !one
                && noun
                && !d.scene.inTime(after);
    }

    /** What stands behind "of": of internet users. */
    static Optional<Phrase> whole(Draft d) {
        Scene scene = d.scene;
        int of = counts(d) ? behind(d) - 1 : behind(d);
        if (!counts(d) && !scene.lower(of).equals("of")) {
            return Optional.empty();
        }
        String word = scene.lower(of + 1);
        if (STANDING.contains(word) && scene.tag(of + 1) != Tag.DET
                || word.equals("that") && !scene.tag(of + 2).nominal()) {
            d.shareOf = scene.draftBefore(d.from()).map(o -> o.subject).orElse(null);
            return Optional.empty();
        }
        int from = word.equals("those") ? of + 2 : afterTime(scene, of + 1);
        Clause clause = scene.clauses.of(d.from());
        Optional<Phrase> whole =
                asked(scene, of + 1).or(() -> CountedSubjects.phrase(scene, from, clause));
        whole.ifPresent(p -> d.shareOf = SubjectText.tidy(SubjectText.of(scene, p)));
        return whole;
    }

    /** With 9 percent of precincts reporting. */
    private static boolean doing(Scene scene, int last) {
        return scene.lower(last).endsWith("ing") || scene.lower(last + 1).endsWith("ing");
    }

    /** Of those polled: whom somebody asked. */
    private static Optional<Phrase> asked(Scene scene, int from) {
        return those(scene, from) ? Optional.of(new Phrase(from, from + 2)) : Optional.empty();
    }

    /** Those polled, those interviewed: a pronoun that says by itself who is meant. */
    static boolean those(Scene scene, int at) {
        return scene.lower(at).equals("those")
                && scene.lower(at + 1).endsWith("ed")
                && !scene.blocked(at + 1);
    }

    /** Of the month's layoffs: the time says which. */
    private static int afterTime(Scene scene, int from) {
        int at = scene.tag(from) == Tag.DET ? from + 1 : from;
        int time = at;
        while (scene.inTime(time)) {
            time++;
        }
        if (time == at) {
            // of the nearly 80,000 claims
            while (scene.inNumber(time)) {
                time++;
            }
            return time > at && scene.tag(time).nominal() ? time : from;
        }
        return scene.lower(time).equals("'s") ? time + 1 : time;
    }

    /**
     * {@code internet users aged 60 and above} + {@code shop online}: who is meant, what they do.
     */
    static String withPredicate(Scene scene, Phrase noun, Clause clause) {
        boolean bracket = scene.lower(noun.to()).equals("(") && clause.verb() > noun.to();
        // a third of the pupils and half of the teachers swim
        boolean shared =
                scene.lower(noun.to()).equals("and")
                        && clause.verb() > noun.to()
                        && scene.drafts.stream()
                                .anyMatch(o -> o.from() == noun.to() + 1 && o.is(Role.SHARE));
        int from = bracket || shared ? clause.verb() : noun.to();
        String said = SubjectText.predicate(scene, from, clause.to());
        if (said.isEmpty() && clause.verb() < 0) {
            said =
                    LeaningClauses.resumption(scene, clause)
                            .map(c -> SubjectText.predicate(scene, c.verb(), c.to()))
                            .orElse("");
        }
        String text = SubjectText.tidy(SubjectText.of(scene, noun));
        // among the adults surveyed: a participle
        Tag next = scene.tag(noun.to() + 1);
        boolean participle =
                AMONG.contains(scene.lower(clause.from()))
                        && clause.verb() == noun.to()
                        && scene.lower(clause.verb()).endsWith("ed")
                        && (next == Tag.ADP || next == Tag.PUNCT);
        String who = participle ? "" : SubjectText.relative(scene, text) + " ";
        return said.isEmpty() ? text : text + " " + who + said;
    }

    private static Optional<Phrase> phrase(Scene scene, int from) {
        return NounPhrases.at(scene.sentence, from, scene.sentence.size(), scene::blocked);
    }
}
