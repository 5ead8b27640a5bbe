package io.gleaner.figure.measured;

import io.gleaner.cue.Change;
import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.PointsBack;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.subject.SubjectTable.Kind;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Says what is counted: 5 million <em>users of the service</em>. */
final class CountedSubjects {
    private static final Set<String> OWNING = Set.of("had", "has", "have", "having", "with");

    /** Words that a clause with a verb of its own follows. */
    private static final Set<String> CLAUSES =
            Set.of("after", "before", "since", "as", "that", "said", "if", "when", "while");

    private static final Set<String> INHABITING = Set.of("people", "inhabitants", "residents");

    /** As many words as need somebody to make them definite. */
    private static final int FEW = 2;

    private static final int FEW_MORE = 8;

    private static final Set<String> SEEN = Set.of("saw", "see", "sees", "seen", "suffered");

    private static final Set<String> PARTICLES = Set.of("off", "out", "up", "in", "down");

    /** What a participle may stand behind that only modifies: its proposed 5 million budget. */
    private static final Set<String> POSSESSIVE =
            Set.of("its", "their", "his", "her", "our", "my", "'s");

    private static final Set<String> BEING =
            Set.of("is", "are", "was", "were", "be", "been", "being", "get", "got", "gets");

    private CountedSubjects() {}

    static Optional<String> of(Draft d) {
        boolean counts = !d.moves() && !d.is(Role.PREVIOUS) || moved(d) || seen(d) || whose(d);
        if (!d.quantity().hasNoun() || !counts) {
            return Optional.empty();
        }
        Scene scene = d.scene;
        int from = d.quantity().nounFrom();
        if (from < d.to() || passiveAgent(d)) {
            // a population of 10,000; was watched by 5 million people: the subject stands before
            return Optional.empty();
        }
        Optional<String> home = home(d);
        if (home.isPresent() || reached(d)) {
            return home;
        }
        Optional<Phrase> noun =
                phrase(scene, from, scene.clauses.of(d.from())).map(p -> withRelative(d, p));
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = scene.clauses.of(d.from());
        String text = SubjectText.tidy(SubjectText.of(scene, noun.get()));
        int to = noun.get().to();
        Optional<String> holder = holder(d, text);
        if (holder.isPresent()) {
            return holder.map(who -> who + " " + text);
        }
        if (clause.verb() < 0 || clause.verb() >= from) {
            if (clause.verb() >= to && scene.changeAt(clause.verb()).isEmpty()) {
                return Optional.of(ShareSubjects.withPredicate(scene, noun.get(), clause));
            }
            return Optional.of(text + resumed(scene, clause, text));
        }
        return Optional.of(withAgent(d, text));
    }

    /** The island is home to 5 million people: its population. */
    private static Optional<String> home(Draft d) {
        Scene scene = d.scene;
        int to = Words.leftOf(d);
        boolean lives =
                scene.lower(to).equals("to")
                        && scene.lower(to - 1).equals("home")
                        && INHABITING.contains(scene.lower(d.quantity().nounFrom()));
        return lives
                ? VerbSubjects.byClause(d).map(who -> "population of " + SubjectText.tidy(who))
                : Optional.empty();
    }

    /** Then came <em>Ann Lee</em> with 90 votes: a name that has few words of what is counted. */
    private static Optional<String> holder(Draft d, String text) {
        Scene scene = d.scene;
        int with = Words.leftOf(d);
        boolean has =
                scene.lower(with).equals("with")
                        && scene.tag(with - 1) == Tag.PROPN
                        && text.split(" ").length <= FEW;
        return has
                ? Beside.groupBefore(scene, with)
                        .filter(p -> scene.tag(p.from() - 1) != Tag.ADP)
                        .map(p -> SubjectText.of(scene, p))
                : Optional.empty();
    }

    /** Added 500 jobs, lost 3 seats: what is counted came or went. */
    private static boolean moved(Draft d) {
        return d.cue >= 0
                && (d.cue < d.from() || d.scene.tag(d.cue - 1) == Tag.AUX)
                && d.scene
                        .changeAt(d.cue)
                        .filter(c -> c.value().kind() == Change.Kind.TRANSITIVE)
                        .isPresent();
    }

    /** January saw 700 job cuts: what happened is what is counted. */
    private static boolean seen(Draft d) {
        return d.is(Role.CHANGE) && SEEN.contains(d.scene.lower(Words.leftOf(d)));
    }

    /** Compared with the 4 million people who take the bus: others than those before. */
    private static boolean whose(Draft d) {
        Scene scene = d.scene;
        if (!d.is(Role.PREVIOUS) || !d.quantity().hasNoun()) {
            return false;
        }
        int to =
                NounPhrases.group(
                        scene.sentence,
                        d.quantity().nounFrom(),
                        scene.sentence.size(),
                        scene::blocked);
        return scene.lower(to).equals("who") && scene.isVerb(to + 1);
    }

    /** 5 million people, or 3 percent of all, <em>are aware of it</em>. */
    private static String resumed(Scene scene, Clause clause, String text) {
        return LeaningClauses.resumption(scene, clause)
                .map(c -> SubjectText.predicate(scene, c.verb(), c.to()))
                .filter(said -> !said.isEmpty() && clause.verb() < 0)
                .map(said -> " " + SubjectText.relative(scene, text) + " " + said)
                .orElse("");
    }

    /** 30 stocks <em>that make up the index</em>: a relative clause right behind its noun. */
    private static Phrase withRelative(Draft d, Phrase noun) {
        Scene scene = d.scene;
        String word = scene.lower(noun.to());
        boolean relative =
                (word.equals("that") || word.equals("who")) && scene.isVerb(noun.to() + 1);
        boolean opens = CLAUSES.contains(scene.lower(Words.leftOf(d)));
        boolean purpose =
                word.equals("to")
                        && noun.to() - noun.from() <= FEW
                        && scene.tag(noun.to() + 1) == Tag.VERB
                        && scene.clauses.of(d.from()).verb() >= 0
                        && scene.clauses.of(d.from()).verb() < d.from();
        if (!relative && !purpose && (opens || !participle(scene, noun.to()))) {
            return noun;
        }
        int to = noun.to() + 1;
        while (to < scene.sentence.size()
                && !scene.blocked(to)
                && scene.tag(to) != Tag.PUNCT
                && to - noun.to() < 9) {
            to++;
        }
        while (scene.tag(to - 1) == Tag.ADP || scene.tag(to - 1) == Tag.CCONJ) {
            to--;
        }
        return new Phrase(noun.from(), to);
    }

    /** Firms registered for tax, people moving between towns: behind the verb of the clause. */
    private static boolean participle(Scene scene, int at) {
        String word = scene.lower(at);
        Clause clause = scene.clauses.of(at);
        return scene.tag(at) == Tag.VERB
                && (word.endsWith("ing") || word.endsWith("ed"))
                && clause.verb() >= 0
                && clause.verb() < at
                && !scene.words.is(word, CueWords.Kind.JOINING)
                && scene.changeAt(at).isEmpty()
                && !saying(scene, at);
    }

    /**
     * Moldcell had 660 thousand users; suppliers connected 5 million users: who has or does makes
     * few words definite.
     */
    static String withAgent(Draft d, String text) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        int at = VerbSubjects.governing(d);
        int left = Words.leftOf(d);
        boolean particle =
                left == at + 1
                        && PARTICLES.contains(scene.lower(left))
                        && !(scene.lower(left).equals("in") && scene.changeAt(at).isPresent());
        boolean proposed = scene.tag(at - 1) == Tag.DET || POSSESSIVE.contains(scene.lower(at - 1));
        boolean object =
                at >= 0
                        && (left == at || particle)
                        && !saying(scene, at)
                        && !(proposed && scene.lower(at).endsWith("ed"));
        if (!object || text.split(" ").length > FEW) {
            return text;
        }
        // was launched in May and has 5 million users
        boolean joined = scene.lower(clause.from() - 1).equals("and");
        Clause agents = joined ? LeaningClauses.main(scene, clause) : clause;
        if (agents.pronoun() >= 0) {
            Optional<String> who = relative(scene, agents);
            boolean does = scene.tag(at) == Tag.VERB && at == agents.verb();
            return who.isEmpty()
                    ? text
                    : OWNING.contains(scene.lower(at))
                            ? who.get() + " " + text
                            : does ? doneBy(scene, text, who.get(), at) : text;
        }
        if (agents.subject().isEmpty()) {
            return text;
        }
        Phrase subject = agents.subject().get();
        boolean names =
                subject.to() <= agents.verb()
                        && subject.to() - subject.from() <= 6
                        && !PointsBack.is(scene, subject)
                        && !scene.story.nouns.is(scene.lower(subject.to() - 1), Kind.BACK);
        if (!names) {
            return text;
        }
        String verb = scene.lower(at);
        String agent = SubjectText.tidy(SubjectText.of(scene, subject));
        if (OWNING.contains(verb)) {
            return agent + " " + text;
        }
        boolean active = scene.tag(at) == Tag.VERB && !passive(scene, at);
        return active
                ? doneBy(scene, text, agent, at) + (particle ? " " + scene.lower(left) : "")
                : text;
    }

    private static String doneBy(Scene scene, String text, String agent, int verb) {
        String who = SubjectText.relative(scene, text);
        if (Dealings.denied(scene, verb)) {
            return text;
        }
        return Dealings.bare(scene, verb)
                ? text + " for " + agent + " to " + scene.lower(verb)
                : text + " " + who + " " + agent + " " + scene.lower(verb);
    }

    /** Companies, which employ 5,000 people: whom the pronoun stands for. */
    private static Optional<String> relative(Scene scene, Clause clause) {
        String word = scene.lower(clause.pronoun());
        boolean relates = word.equals("which") || word.equals("who") || word.equals("that");
        return relates
                ? Anaphora.antecedent(scene, clause)
                        .map(SubjectText::tidy)
                        .filter(who -> who.split(" ").length <= FEW_MORE)
                : Optional.empty();
    }

    private static boolean saying(Scene scene, int verb) {
        return scene.sayings.stream().anyMatch(m -> m.covers(verb) && m.value().speaks());
    }

    /** Was killed, were being built; but plans to build. */
    private static boolean passive(Scene scene, int verb) {
        int before = verb - 1;
        while (scene.tag(before) == Tag.ADV) {
            before--;
        }
        return BEING.contains(scene.lower(before));
    }

    /** The rate fell to 1.8 children per woman; the figure came to 5 million users. */
    private static boolean reached(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        String left = scene.lower(Words.leftOf(d));
        int verb = VerbSubjects.governing(d);
        if (!LeaningClauses.ownsSubject(clause) || verb < 0) {
            return false;
        }
        boolean rate = d.quantity().unit().code().contains("/");
        boolean moved = scene.changeAt(verb).isPresent() || verb == clause.verb();
        boolean back = PointsBack.is(scene, clause.subject().get());
        boolean put = left.equals("at") && verb >= clause.verb();
        return put
                || summed(d, clause)
                || left.equals("to") && moved && arrives(d, verb)
                || (rate || back) && verb == clause.verb();
    }

    /** The turnout was 5 million votes: one thing that is many is a sum. */
    private static boolean summed(Draft d, Clause clause) {
        Scene scene = d.scene;
        String verb = scene.lower(clause.verb());
        Phrase subject = clause.subject().get();
        return (verb.equals("was") || verb.equals("is"))
                && Words.leftOf(d) == clause.verb()
                && d.quantity()
                        .amount()
                        .value()
                        .filter(v -> v.compareTo(BigDecimal.ONE) > 0)
                        .isPresent()
                && subject.to() <= clause.verb()
                && scene.tag(subject.to() - 1) == Tag.NOUN;
    }

    /**
     * Whether a verb goes to a number: fell to, raised its staff to; but not makes reference to.
     */
    private static boolean arrives(Draft d, int verb) {
        Scene scene = d.scene;
        if (scene.changeAt(verb).isPresent()) {
            return true;
        }
        for (int i = verb + 1; i < Words.leftOf(d); i++) {
            if (scene.tag(i).nominal() && !scene.blocked(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean passiveAgent(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        return scene.lower(Words.leftOf(d)).equals("by")
                && clause.hasVerb()
                && scene.tag(clause.verb()) == Tag.AUX;
    }

    /** The phrase from a token on, which ends before its clause's verb. */
    static Optional<Phrase> phrase(Scene scene, int from, Clause clause) {
        int limit = clause.verb() > from ? clause.verb() : scene.sentence.size();
        return NounPhrases.at(scene.sentence, from, limit, scene::blocked);
    }
}
