package io.gleaner.figure;

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
 * <p>No parser: press releases put one thing after another, and commas say where each ends.
 */
final class Clauses {
    private static final Set<String> CUTS =
            Set.of(",", ";", ":", "\u2014", "(", ")", "[", "]", "\"", "!!", "||", "|");
    private static final Set<String> CONJUNCTIONS =
            Set.of(
                    "while",
                    "whereas",
                    "whilst",
                    "although",
                    "though",
                    "but",
                    "because",
                    "which",
                    "who",
                    "when",
                    "where",
                    "after",
                    "before",
                    "until",
                    "unless",
                    "if");

    /** Words that look like verbs and only join: they make no clause of their own. */
    private static final Set<String> JOINING =
            Set.of(
                    "compared",
                    "according",
                    "based",
                    "including",
                    "following",
                    "aged",
                    "regarding",
                    "excluding",
                    "concerning",
                    "measured",
                    "led");

    private final Scene scene;
    private final List<Clause> clauses = new ArrayList<>();

    Clauses(Scene scene) {
        this.scene = scene;
        cut();
    }

    List<Clause> all() {
        return clauses;
    }

    Clause of(int token) {
        for (Clause clause : clauses) {
            if (clause.covers(token)) {
                return clause;
            }
        }
        return clauses.get(clauses.size() - 1);
    }

    private void cut() {
        Sentence s = scene.sentence;
        int from = 0;
        int depth = 0;
        for (int i = 0; i < s.size(); i++) {
            String word = s.lower(i);
            boolean conjunction =
                    !scene.blocked(i)
                            && (CONJUNCTIONS.contains(word) && s.tag(i) != Tag.ADP
                                    || word.equals("and") && beginsClause(i + 1)
                                    || word.equals("as") && s.tag(i) == Tag.SCONJ
                                    || word.equals("that") && i > 0 && scene.isVerb(i - 1)
                                    || word.equals("with") && i > from && absolute(i + 1));
            boolean dash =
                    (word.equals("\u2013") || word.equals("-"))
                            && s.token(i).spaced()
                            && i + 1 < s.size()
                            && s.token(i + 1).spaced();
            if ((CUTS.contains(word) || dash) && !scene.blocked(i) || conjunction) {
                add(from, i, depth > 0);
                from = i + 1;
                if (word.equals("(")) {
                    depth++;
                } else if (word.equals(")") && depth > 0) {
                    depth--;
                }
                if (word.equals("which") || word.equals("who")) {
                    from = i;
                }
            }
        }
        add(from, s.size(), depth > 0);
        if (clauses.isEmpty()) {
            clauses.add(new Clause(0, 0, s.size(), false, -1, Optional.empty(), -1));
        }
    }

    /** A noun group and a verb after it: what "and" joins is another clause. */
    private boolean beginsClause(int at) {
        Sentence s = scene.sentence;
        int to = NounPhrases.at(s, at, s.size(), scene::blocked).map(Phrase::to).orElse(at);
        while (s.tag(to) == Tag.ADV) {
            to++;
        }
        if (to == at && !scene.isVerb(at)) {
            return false;
        }
        return scene.isVerb(to)
                && !JOINING.contains(s.lower(to))
                && !(to == at && s.lower(at).endsWith("ing"));
    }

    /** {@code with online retail sales reaching 14 trillion}: a noun phrase and a participle. */
    private boolean absolute(int at) {
        Sentence s = scene.sentence;
        int to = NounPhrases.at(s, at, s.size(), scene::blocked).map(Phrase::to).orElse(at);
        return to > at && scene.isVerb(to) && s.lower(to).endsWith("ing");
    }

    private void add(int from, int to, boolean bracketed) {
        if (from >= to) {
            return;
        }
        int verb = mainVerb(from, to);
        int limit = verb >= 0 ? verb : to;
        int pronoun = -1;
        Optional<Phrase> subject = Optional.empty();
        for (int i = from; i < limit; i++) {
            if (scene.blocked(i)) {
                continue;
            }
            Tag tag = scene.tag(i);
            String word = scene.lower(i);
            if (tag == Tag.PRON && standsForSubject(word) || word.equals("that") && verb == i + 1) {
                pronoun = i;
                break;
            }
            Optional<Phrase> phrase = NounPhrases.at(scene.sentence, i, limit, scene::blocked);
            if (phrase.isPresent()) {
                boolean led = i > from && scene.tag(i - 1) == Tag.ADP;
                if (!led || phrase.get().to() >= limit && subject.isEmpty()) {
                    subject = phrase;
                    if (!led) {
                        break;
                    }
                }
                i = phrase.get().to() - 1;
            }
        }
        clauses.add(new Clause(clauses.size(), from, to, bracketed, verb, subject, pronoun));
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

    /** First token of the verb group that the clause is about; -1 when there is none. */
    private int mainVerb(int from, int to) {
        int found = -1;
        for (int i = from; i < to; i++) {
            if (!scene.isVerb(i) || scene.blocked(i) || JOINING.contains(scene.lower(i))) {
                continue;
            }
            if (modifies(i, from)) {
                continue;
            }
            found = i;
            // "people employed in farming rose": a participle behind its noun gives way to a finite
            // verb
            if (reduced(i, from)) {
                int later = finiteAfter(i + 1, to);
                if (later >= 0) {
                    found = later;
                }
            }
            break;
        }
        return found;
    }

    /** A participle before its noun: an estimated 5 million, rising prices. */
    private boolean modifies(int i, int from) {
        String word = scene.lower(i);
        boolean participle = word.endsWith("ed") || word.endsWith("ing");
        Tag before = i > from ? scene.tag(i - 1) : Tag.X;
        return participle
                && scene.tag(i) == Tag.VERB
                && (before == Tag.DET
                        || before == Tag.ADJ
                        || before == Tag.ADP
                        || before == Tag.NUM
                        || i == from)
                && scene.tag(i + 1).nominal()
                && !scene.inTime(i + 1);
    }

    private boolean reduced(int i, int from) {
        String word = scene.lower(i);
        return i > from
                && scene.tag(i) == Tag.VERB
                && (word.endsWith("ed")
                        || word.endsWith("ing")
                        || word.endsWith("wn")
                        || word.equals("born")
                        || word.equals("made"))
                && scene.tag(i - 1).nominal()
                && scene.changeAt(i).isEmpty();
    }

    private int finiteAfter(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.blocked(i)) {
                return -1;
            }
            if (scene.isVerb(i)
                    && !JOINING.contains(scene.lower(i))
                    && !scene.lower(i).endsWith("ing")
                    && !scene.lower(i - 1).equals("to")) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The clause that a verbless or subjectless one leans on: the nearest before it with a verb,
     * outside brackets.
     */
    Optional<Clause> leansOn(Clause clause) {
        for (int i = clause.index() - 1; i >= 0; i--) {
            Clause other = clauses.get(i);
            if (other.hasVerb() && !other.bracketed()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }
}
