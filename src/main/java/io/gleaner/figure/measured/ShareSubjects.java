package io.gleaner.figure.measured;

import io.gleaner.cue.Relation;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Form;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/** Says what a part of a whole is, and what the whole: 71 percent of viewers bought. */
final class ShareSubjects {
    private static final Set<String> STANDING = Set.of("it", "them", "which", "whom");

    private ShareSubjects() {}

    /** Adults (87%) in the UK had: what stands around the brackets is the whole. */
    static void bracketed(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        if (!d.is(Role.SHARE)
                || !clause.bracketed()
                || d.shareOf != null
                || d.sibling != null
                || d.rules.contains("share:beside")) {
            return;
        }
        int open = clause.from() - 1;
        int from = open;
        while (from > 0 && !scene.blocked(from - 1) && scene.tag(from - 1).nominal()) {
            from--;
        }
        if (from < open) {
            phrase(scene, from)
                    .ifPresent(p -> d.shareOf = SubjectText.tidy(SubjectText.of(scene, p)));
        }
    }

    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        bracketed(d);
        int after = afterBrackets(d);
        boolean of = scene.lower(after).equals("of");
        if (!d.is(Role.SHARE) && !(d.isPercent() && of && after > d.end()) || !of && !counts(d)) {
            return Optional.empty();
        }
        Optional<Phrase> whole = whole(d);
        Clause clause = scene.clauses.of(d.from());
        boolean leads = clause.verb() < 0 && clause.subject().isEmpty() || clause.verb() > d.from();
        boolean compared =
                scene.relationEndingAt(Words.leftOf(d) + 1, Relation.COMPARED).isPresent();
        if ((leads || compared) && whole.isPresent()) {
            return Optional.of(withPredicate(scene, whole.get(), clause));
        }
        return VerbSubjects.of(d);
    }

    /** Over a quarter (26.5 percent)‸ of live births. */
    private static int afterBrackets(Draft d) {
        Scene scene = d.scene;
        int of = d.end();
        if (!scene.lower(of).equals("(") || !scene.inNumber(of + 1)) {
            return of;
        }
        while (of < scene.sentence.size() && !scene.lower(of).equals(")")) {
            of++;
        }
        return of + 1;
    }

    /** One in six people, almost all (99 percent) pupils: the whole stands right behind. */
    private static boolean counts(Draft d) {
        int after = afterBrackets(d);
        Tag next = d.scene.tag(after);
        boolean noun = next.nominal() || next == Tag.ADJ || d.scene.inNumber(after);
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
        int of = counts(d) ? afterBrackets(d) - 1 : afterBrackets(d);
        if (!counts(d) && !scene.lower(of).equals("of")) {
            return Optional.empty();
        }
        String word = scene.lower(of + 1);
        if (STANDING.contains(word) && scene.tag(of + 1) != Tag.DET
                || word.equals("that") && !scene.tag(of + 2).nominal()) {
            d.shareOf = scene.draftBefore(d.from()).map(o -> o.subject).orElse(null);
            return Optional.empty();
        }
        int from = word.equals("those") ? of + 2 : of + 1;
        Optional<Phrase> whole = CountedSubjects.phrase(scene, from, scene.clauses.of(d.from()));
        whole.ifPresent(p -> d.shareOf = SubjectText.tidy(SubjectText.of(scene, p)));
        return whole;
    }

    /**
     * {@code internet users aged 60 and above} + {@code shop online}: who is meant, what they do.
     */
    static String withPredicate(Scene scene, Phrase noun, Clause clause) {
        boolean bracket = scene.lower(noun.to()).equals("(") && clause.verb() > noun.to();
        int from = bracket ? clause.verb() : noun.to();
        String said = SubjectText.predicate(scene, from, clause.to());
        if (said.isEmpty() && clause.verb() < 0) {
            said =
                    LeaningClauses.resumption(scene, clause)
                            .map(c -> SubjectText.predicate(scene, c.verb(), c.to()))
                            .orElse("");
        }
        String text = SubjectText.tidy(SubjectText.of(scene, noun));
        return said.isEmpty() ? text : text + " " + SubjectText.relative(scene, text) + " " + said;
    }

    private static Optional<Phrase> phrase(Scene scene, int from) {
        return NounPhrases.at(scene.sentence, from, scene.sentence.size(), scene::blocked);
    }
}
