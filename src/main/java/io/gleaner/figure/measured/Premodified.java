package io.gleaner.figure.measured;

import io.gleaner.cue.Relation;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/** The noun that a quantity stands before: a 5 billion dollar <em>purchase of Acme</em>. */
final class Premodified {
    private static final Set<String> EACH = Set.of("each", "apiece", "alone", "altogether");

    private static final Set<String> NEEDED = Set.of("necessary", "needed", "required");

    /** As many words as tell what something is needed for. */
    private static final int MANY = 9;

    private Premodified() {}

    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        boolean valued =
                d.quantity().unit().isMoney()
                        || d.is(Role.SHARE)
                        || d.isPercent()
                        || d.quantity().unit().isNone()
                        || measures(d);
        if (d.moves() || d.quantity().hasNoun() || !valued || d.is(Role.PREVIOUS)) {
            return Optional.empty();
        }
        int at = scene.clauses.of(d.from()).bracketed() ? d.end() : Words.behind(d);
        Tag next = scene.tag(at);
        // $76 US a barrel: whose dollars
        if (d.quantity().unit().isMoney()
                && (scene.lower(at).equals("us") || scene.lower(at).equals("cdn"))
                && !scene.tag(at + 1).nominal()) {
            return Optional.empty();
        }
        boolean participle = next == Tag.VERB && scene.tag(d.from() - 1) == Tag.DET;
        if (scene.blocked(at)
                || !next.nominal() && next != Tag.ADJ && !participle
                || EACH.contains(scene.lower(at))) {
            return Optional.empty();
        }
        Optional<Phrase> phrase =
                NounPhrases.at(scene.sentence, at, scene.sentence.size(), scene::blocked);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        int head = NounPhrases.group(scene.sentence, at, phrase.get().to(), scene::blocked) - 1;
        boolean relates =
                scene.relationEndingAt(head + 1, Relation.PART_NOUN).isPresent()
                        && !scene.lower(head).equals("stake");
        // a $3 million tax cut is a sum, a 3 percent cut none
        boolean sum = d.quantity().unit().isMoney() && head > at;
        boolean moved = !sum && scene.changeEndingAt(head + 1).isPresent();
        return relates || moved || scene.lower(at).equals("more") || scene.lower(at).equals("less")
                ? Optional.empty()
                : Optional.of(
                        CountedSubjects.withAgent(
                                d,
                                owner(d)
                                        + SubjectText.of(scene, phrase.get())
                                        + purpose(scene, phrase.get().to())));
    }

    /** The 66 percent threshold <em>needed to pass the bill</em>. */
    private static String purpose(Scene scene, int at) {
        boolean needs =
                NEEDED.contains(scene.lower(at))
                        && (scene.lower(at + 1).equals("to") || scene.lower(at + 1).equals("for"));
        if (!needs) {
            return "";
        }
        int to = at + 2;
        while (to < scene.sentence.size()
                && to - at < MANY
                && !scene.blocked(to)
                && scene.tag(to) != Tag.PUNCT
                && scene.tag(to) != Tag.CCONJ) {
            to++;
        }
        return " " + scene.sentence.words(at, to);
    }

    /** A 273 acre property, a 12-hour journey: a measure right before its noun. */
    private static boolean measures(Draft d) {
        return !d.quantity().unit().isCount()
                && !d.isRatio()
                && (d.scene.tag(d.end()) == Tag.NOUN || d.scene.tag(d.end()) == Tag.ADJ)
                && d.scene.tag(d.from() - 1) == Tag.DET;
    }

    /** The club's 5 million dollar purchase: whose it is. */
    private static String owner(Draft d) {
        Scene scene = d.scene;
        int genitive = d.from() - 1;
        if (!scene.lower(genitive).equals("'s")) {
            return "";
        }
        int from = genitive;
        while (from > 0 && scene.tag(from - 1).nominal() && !scene.blocked(from - 1)) {
            from--;
        }
        return from < genitive ? scene.sentence.words(from, genitive + 1) + " " : "";
    }
}
