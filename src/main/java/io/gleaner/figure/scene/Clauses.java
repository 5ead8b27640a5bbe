package io.gleaner.figure.scene;

import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a sentence into clauses by its punctuation, conjunctions and verbs.
 *
 * <p>No parser: press releases put one thing after another, and commas say where each ends. What
 * stands in brackets is a clause of its own, and the clause around it goes on as if it were not
 * there.
 *
 * <p>Cut when first asked for: that takes the tags of the sentence, and most sentences without
 * figures are never asked.
 */
public final class Clauses {
    private static final Set<String> HAVING = Set.of("having", "had", "has", "have");

    /** Nouns of phrases that join sentences: in addition. */
    private static final Set<String> ASIDES =
            Set.of(
                    "addition",
                    "hand",
                    "fact",
                    "result",
                    "example",
                    "instance",
                    "contrast",
                    "turn",
                    "course",
                    "comparison",
                    "terms",
                    "particular",
                    "general",
                    "moment",
                    "whole");

    private final Scene scene;
    private final boolean[] hole;
    private final ClauseVerbs verbs;
    private final ClauseCuts cuts;
    private final List<Clause> clauses = new ArrayList<>();

    Clauses(Scene scene) {
        this.scene = scene;
        this.hole = new boolean[scene.sentence.size()];
        this.verbs = new ClauseVerbs(scene, hole);
        this.cuts = new ClauseCuts(scene, verbs);
    }

    public List<Clause> all() {
        if (clauses.isEmpty()) {
            cut();
        }
        return clauses;
    }

    /** The innermost clause that a token stands in. */
    public Clause of(int token) {
        Clause found = null;
        for (Clause clause : all()) {
            if (clause.covers(token) && (found == null || clause.bracketed())) {
                found = clause;
            }
        }
        return found != null ? found : all().get(all().size() - 1);
    }

    /**
     * The clause that a verbless or subjectless one leans on: the one around its brackets, else the
     * nearest before it with a verb.
     */
    public Optional<Clause> leansOn(Clause clause) {
        if (clause.bracketed()) {
            return around(clause);
        }
        for (int i = clause.index() - 1; i >= 0; i--) {
            Clause other = all().get(i);
            if (other.hasVerb() && !other.bracketed()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    public Optional<Clause> around(Clause bracketed) {
        return all().stream()
                .filter(
                        c ->
                                !c.bracketed()
                                        && c.from() <= bracketed.from()
                                        && bracketed.from() <= c.to())
                .findFirst();
    }

    /** Whether a clause might begin at a token, as far as can be told before cutting. */
    public boolean mayBegin(int token) {
        return token == 0 || cuts.mayBe(token - 1);
    }

    private void cut() {
        Sentence s = scene.sentence;
        int from = 0;
        int i = 0;
        while (i < s.size()) {
            boolean link = s.lower(i).equals("[") && s.lower(i + 1).equals("http");
            int close = s.lower(i).equals("(") ? closing(i, ")") : link ? closing(i, "]") : -1;
            if (close > 0) {
                for (int j = i; j <= close; j++) {
                    hole[j] = true;
                }
                i = close + 1;
                continue;
            }
            if (cuts.labelled(i, from)) {
                from = i;
            } else if (cuts.at(i, from)) {
                add(from, i, false);
                String word = s.lower(i);
                boolean keeps = word.equals("which") || word.equals("who") || verbs.isSaying(i);
                from = keeps && !verbs.isSaying(i) ? i : i + 1;
            }
            i++;
        }
        add(from, s.size(), false);
        if (clauses.isEmpty()) {
            clauses.add(new Clause(0, 0, s.size(), false, -1, Optional.empty(), -1));
        }
        brackets();
    }

    private void brackets() {
        int i = 0;
        while (i < hole.length) {
            if (scene.lower(i).equals("(") && hole[i]) {
                int close = closing(i, ")");
                add(i + 1, close, true);
                i = close;
            }
            i++;
        }
    }

    private int closing(int open, String mark) {
        for (int i = open + 1; i < scene.sentence.size(); i++) {
            if (scene.lower(i).equals(mark)) {
                return i;
            }
        }
        return -1;
    }

    private void add(int from, int to, boolean bracketed) {
        if (from >= to) {
            return;
        }
        int verb = verbs.main(from, to, bracketed);
        int limit = verb >= 0 ? verb : to;
        int pronoun = -1;
        Optional<Phrase> subject = Optional.empty();
        for (int i = from; i < limit; i++) {
            if (scene.blocked(i) || !bracketed && hole[i]) {
                continue;
            }
            String word = scene.lower(i);
            if (scene.tag(i) == Tag.PRON && standsForSubject(word)
                    || word.equals("those") && scene.inNumber(i + 1)
                    || word.equals("that") && verb == i + 1) {
                pronoun = i;
                break;
            }
            Optional<Phrase> phrase = NounPhrases.at(scene.sentence, i, limit, scene::blocked);
            if (phrase.isPresent()) {
                boolean led = i > from && (scene.tag(i - 1) == Tag.ADP || yearly(i, from));
                if (led && asides(phrase.get())) {
                    i = phrase.get().to() - 1;
                    continue;
                }
                if (!led) {
                    subject = Optional.of(runsToVerb(phrase.get(), verb));
                    break;
                }
                if (subject.isEmpty()) {
                    subject = phrase;
                }
                i = phrase.get().to() - 1;
            }
        }
        clauses.add(new Clause(clauses.size(), from, to, bracketed, verb, subject, pronoun));
    }

    /** In the 2000 <em>election</em>: the year stands between the article and its noun. */
    private boolean yearly(int i, int from) {
        return i - 3 >= from
                && scene.inTime(i - 1)
                && scene.sentence.token(i - 1).isNumber()
                && scene.tag(i - 2) == Tag.DET
                && scene.tag(i - 3) == Tag.ADP;
    }

    /** On the other hand, in addition: a noun that only joins sentences. */
    private boolean asides(Phrase phrase) {
        return phrase.to() - phrase.from() <= 3 && ASIDES.contains(scene.lower(phrase.to() - 1));
    }

    /**
     * The amount | spent in shops | rose: what stands between noun and verb belongs to the noun.
     */
    private Phrase runsToVerb(Phrase phrase, int verb) {
        if (verb < 0 || verb - phrase.from() > 24) {
            return phrase;
        }
        int to = phrase.to();
        for (int i = to; i < verb; i++) {
            // pupils aged 16 and over who swim: the age is part of the name
            boolean age = scene.inNumber(i - 1) || scene.lower(i - 1).equals("aged");
            if (scene.inNumber(i) && !hole[i] && !age) {
                return phrase;
            }
        }
        to = verb;
        while (to > phrase.to()
                && (scene.inTime(to - 1)
                        || scene.tag(to - 1) == Tag.AUX
                        || HAVING.contains(scene.lower(to - 1))
                        || scene.lower(to - 1).equals("all")
                        || scene.lower(to - 1).equals("both")
                        || scene.tag(to - 1) == Tag.ADV
                        || scene.tag(to - 1) == Tag.ADP
                        || scene.tag(to - 1) == Tag.PART)) {
            to--;
        }
        return new Phrase(phrase.from(), to);
    }

    private static boolean standsForSubject(String word) {
        return switch (word) {
            case "it",
                    "they",
                    "this",
                    "that",
                    "these",
                    "those",
                    "which",
                    "who",
                    "he",
                    "she",
                    "we" ->
                    true;
            default -> false;
        };
    }
}
