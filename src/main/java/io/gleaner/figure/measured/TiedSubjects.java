package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.subject.SubjectTable.Kind;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/** The noun that "of" ties to a quantity: <em>revenue</em> of 44 billion. */
final class TiedSubjects {
    /** Nouns that a noun before them makes definite: the jobless rate. */
    private static final Set<String> RATES = Set.of("rate", "value", "level", "amount", "figure");

    private static final Set<String> OWNERS = Set.of("'s", "its", "their", "his", "her", "our");

    private TiedSubjects() {}

    /** Revenue of 44 billion; an average of 5 is no noun of its own. */
    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        // a second fine, also of $16 million
        if (scene.lower(left).equals("of") && scene.lower(left - 1).equals("also")) {
            return scene.lower(left - 2).equals(",") ? before(scene, left - 2) : Optional.empty();
        }
        boolean noun =
                scene.lower(left).equals("of")
                        && scene.tag(left - 1).nominal()
                        && !scene.blocked(left - 1);
        if (!noun
                || d.cue >= 0
                || scene.changeEndingAt(left).isPresent()
                || measure(scene, left - 1)) {
            return Optional.empty();
        }
        return before(scene, left);
    }

    /** A total of, an average of; but the jobless rate of. */
    private static boolean measure(Scene scene, int noun) {
        Tag before = scene.tag(noun - 1);
        boolean named = before == Tag.NOUN || before == Tag.PROPN;
        return scene.story.nouns.is(scene.lower(noun), Kind.MEASURE)
                && !(named && RATES.contains(scene.lower(noun)));
    }

    /**
     * A net loss for the north <em>of</em> 40 people: a noun that says more than what is counted.
     */
    static Optional<String> counted(Draft d) {
        if (!d.quantity().hasNoun() || d.moves()) {
            return Optional.empty();
        }
        Optional<String> noun = of(d);
        if (noun.isPresent() && possessed(d.scene, Words.leftOf(d))) {
            return d.quantity().unit().is("person")
                    ? noun
                    : CountedSubjects.phrase(
                                    d.scene, d.quantity().nounFrom(), d.scene.clauses.of(d.from()))
                            .map(p -> noun.get() + " of " + SubjectText.of(d.scene, p));
        }
        return noun.filter(text -> text.contains(" for ") || text.contains(" in "));
    }

    /** Its staff of 40 people, the company's fleet of 9 ships: a noun that somebody has. */
    private static boolean possessed(Scene scene, int of) {
        int at = of - 1;
        while (at > 0 && (scene.tag(at).nominal() || scene.tag(at) == Tag.ADJ)) {
            at--;
        }
        return at < of - 1 && OWNERS.contains(scene.lower(at));
    }

    /** The noun group that ends at a token, adjectives included. */
    static Optional<String> before(Scene scene, int to) {
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
        return from < end
                ? Optional.of(scene.sentence.words(named(scene, from, end), end))
                : Optional.empty();
    }

    /** The estimate for <em>England and Wales</em> of 5: names only say where. */
    private static int named(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.tag(i) != Tag.PROPN) {
                return from;
            }
        }
        int at = from;
        while (scene.tag(at - 1) == Tag.CCONJ && scene.tag(at - 2) == Tag.PROPN) {
            at -= 2;
            while (scene.tag(at - 1) == Tag.PROPN) {
                at--;
            }
        }
        if (scene.tag(at - 1) != Tag.ADP || !scene.tag(at - 2).nominal() || scene.blocked(at - 2)) {
            return from;
        }
        at -= 2;
        while (at > 0 && !scene.blocked(at - 1) && inGroup(scene, at - 1)) {
            at--;
        }
        return at;
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
}
