package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.subject.HeadName;
import io.gleaner.subject.Phrase;
import io.gleaner.subject.SubjectTable.Kind;
import io.gleaner.tokens.Tag;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a subject definite by whose it is: {@code revenue} of the company that posted it or that
 * the article is about, {@code its stock}, {@code the company}.
 */
final class Owners {
    private static final Set<String> POSSESSIVE = Set.of("its", "their", "our", "his", "her", "my");

    /** More words than this need no owner. */
    private static final int FEW = 3;

    private Owners() {}

    static String definite(Draft d, String text) {
        String[] words = text.split(" ");
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        Scene scene = d.scene;
        Optional<String> head = headed(scene, text, words);
        if (head.isPresent()) {
            return head.get() + " " + text;
        }
        if (words.length == 1 && scene.story.nouns.is(last, Kind.FIRM)) {
            return scene.story.firm().orElse(text);
        }
        boolean possessed = POSSESSIVE.contains(words[0].toLowerCase(Locale.ROOT));
        String bare = possessed ? text.substring(words[0].length()).strip() : text;
        if (bare.startsWith("own ")) {
            bare = bare.substring(4);
        }
        if (bare.isEmpty() || !account(scene, bare)) {
            return bare;
        }
        String held = bare;
        return owner(d, bare)
                .filter(
                        owner ->
                                !held.toLowerCase(Locale.ROOT)
                                        .contains(owner.toLowerCase(Locale.ROOT)))
                .map(owner -> owner + " " + held)
                .orElse(bare);
    }

    /** Acme — Shares of the copper producer: the name that the sentence begins with. */
    private static Optional<String> headed(Scene scene, String text, String[] words) {
        Optional<Phrase> name = HeadName.of(scene.sentence);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        boolean tells = false;
        for (int i = 0; i < words.length; i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
            tells |= scene.story.nouns.is(bare, Kind.FIRM) || isAccount(scene, bare);
            if (Character.isUpperCase(words[i].charAt(0)) && (i > 0 || !isAccount(scene, bare))) {
                return Optional.empty();
            }
        }
        return (tells ? name : Optional.<Phrase>empty())
                .map(p -> scene.sentence.words(p.from(), p.to()))
                .filter(said -> !text.contains(said));
    }

    private static boolean isAccount(Scene scene, String word) {
        return scene.story.nouns.is(word, Kind.ACCOUNT);
    }

    /** Revenue, operating income, shares in extended trading: no name in it. */
    private static boolean account(Scene scene, String text) {
        String[] words = text.split(" ");
        boolean account = false;
        for (int i = 0; i < words.length && i < FEW; i++) {
            boolean names = Character.isUpperCase(words[i].charAt(0)) && i > 0;
            if (names || words[i].endsWith("'s")) {
                return false;
            }
            account |= isAccount(scene, words[i].toLowerCase(Locale.ROOT));
            if (words[i].equals("of")) {
                return false;
            }
        }
        return account;
    }

    /** Microsoft; More Personal Computing: capitals throughout, not only at the start. */
    private static boolean isName(Scene scene, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (!scene.sentence.token(i).capitalised()) {
                return false;
            }
        }
        boolean several = phrase.to() - phrase.from() > 1;
        return several || phrase.from() > 0 || scene.tag(phrase.from()) == Tag.PROPN;
    }

    /** Who posted it, in this clause; else the company that the article is about. */
    private static Optional<String> owner(Draft d, String text) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        if (clause.hasVerb() && clause.subject().isPresent() && clause.pronoun() < 0) {
            Phrase subject = clause.subject().get();
            String agent = SubjectText.tidy(SubjectText.of(scene, subject));
            boolean named =
                    subject.to() <= clause.verb()
                            && subject.to() - subject.from() <= 5
                            && Character.isUpperCase(agent.isEmpty() ? 'a' : agent.charAt(0))
                            && isName(scene, subject);
            if (named && !agent.contains(text)) {
                return Optional.of(agent);
            }
            // his council spending on roads: who does it is said
            if (text.startsWith(agent + " ") && !account(scene, agent)) {
                return Optional.empty();
            }
        }
        return scene.story.firm();
    }
}
