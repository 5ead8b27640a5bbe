package io.gleaner.figure.source;

import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Scene;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Names people and bodies that say something.
 *
 * <pre>
 * speaker = NAME | "the" bureau | MESSAGE "from"|"by"|"released by" NAME | NAME "'s" MESSAGE | NAME MESSAGE | he
 * </pre>
 *
 * A price, an index, a rate is no speaker, however often it shows something.
 */
final class Speakers {
    private static final Set<String> HAVING = Set.of("has", "have", "had", "having");

    private final Scene scene;
    private final Sentence s;
    private final Voices voices;
    private final SpeakerNames names;
    private final Insertions insertions;

    Speakers(Scene scene, Voices voices) {
        this.scene = scene;
        this.s = scene.sentence;
        this.voices = voices;
        this.names = new SpeakerNames(scene, voices);
        this.insertions = new Insertions(scene);
    }

    /** Who is named from a token on: according to ‸the National Bureau of Statistics. */
    Optional<Speaker> startingAt(int token) {
        int at = token;
        while (at < s.size() && (s.tag(at) == Tag.DET || s.lower(at).equals("the"))) {
            at++;
        }
        int from = at;
        boolean definite = from > token;
        int run = names.run(at);
        return NounPhrases.at(s, at, s.size(), scene::blocked)
                .or(() -> Optional.of(new Phrase(from, run)))
                .map(p -> new Phrase(from, Math.max(run, upToClause(p))))
                .map(this::withName)
                .filter(p -> !p.isEmpty() && canSpeak(p, false))
                .map(p -> names.of(p, head(p), definite));
    }

    /** Treasury secretary | Ann Lee: the name behind what one is. */
    private Phrase withName(Phrase p) {
        return names.isRole(p.to() - 1)
                ? new Phrase(p.from(), Math.max(p.to(), names.run(p.to())))
                : p;
    }

    private int upToClause(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (s.lower(i).equals(",") || s.lower(i).equals("who")) {
                return i;
            }
        }
        return phrase.to();
    }

    /**
     * Who is named up to a verb: the bureau ‸said; Kang Yi, head of the NBS, ‸told.
     *
     * @param shows the verb is what messages do
     */
    Optional<Speaker> endingAt(int verb, boolean shows) {
        int to = insertions(verb);
        String before = s.lower(to - 1);
        if (!shows && (before.equals("he") || before.equals("she") || before.equals("they"))) {
            int at = to - 1;
            return voices.last(s).map(name -> new Speaker(name, at, false));
        }
        if (before.equals("which") || before.equals("who")) {
            return upTo(s.lower(to - 2).equals(",") ? to - 2 : to - 1, shows);
        }
        if (before.equals(",")) {
            Optional<Speaker> inserted = shows ? Optional.empty() : person(to - 1);
            if (inserted.isPresent()) {
                return inserted;
            }
            Optional<Speaker> apposed = upTo(insertions.apposition(to - 1), shows);
            return apposed.isPresent() ? apposed : upTo(to - 1, shows);
        }
        return upTo(before.equals(")") ? opening(to - 1) : to, shows);
    }

    /**
     * The president's spokesman, <em>Ali Reza</em>, said: a name and nothing else between commas.
     */
    private Optional<Speaker> person(int close) {
        int from = close;
        while (from > 0 && s.token(from - 1).capitalised() && s.token(from - 1).isWord()) {
            from--;
        }
        boolean role = s.lower(from - 1).equals(",") && names.isRole(lastNoun(from - 2));
        return role && (close - from == 2 || close - from == 3)
                ? Optional.of(new Speaker(s.words(from, close), from, false))
                : Optional.empty();
    }

    /** The noun that a phrase is about that ends with a token: spokesman | of the house. */
    private int lastNoun(int last) {
        int from = start(last + 1);
        return from > last ? last : head(new Phrase(from, last + 1));
    }

    /** Who is named by the noun phrase that ends before a token. */
    private Optional<Speaker> upTo(int to, boolean shows) {
        int from = start(to);
        if (from >= to || counted(from)) {
            return Optional.empty();
        }
        boolean definite = s.tag(from) == Tag.DET;
        Phrase phrase = new Phrase(definite ? from + 1 : from, to);
        if (phrase.isEmpty() || !canSpeak(phrase, shows)) {
            return Optional.empty();
        }
        int head = head(phrase);
        Optional<Speaker> issuer = names.isMessage(head) ? issuer(from) : Optional.empty();
        return issuer.isPresent() ? issuer : Optional.of(names.of(phrase, head, definite));
    }

    /** Who is named by a message: the <em>poll</em> by the institute had. */
    Optional<Speaker> message(int token) {
        int from = start(token);
        boolean definite = s.tag(from) == Tag.DET;
        Phrase phrase = new Phrase(definite ? from + 1 : from, token + 1);
        return phrase.isEmpty()
                ? Optional.empty()
                : issuer(from).or(() -> Optional.of(names.of(phrase, token, definite)));
    }

    /** The ministry released ‸new figures: who brought a message out. */
    Optional<Speaker> issuer(int from) {
        return scene.words.is(s.lower(from - 1), CueWords.Kind.ISSUING) && scene.isVerb(from - 1)
                ? upTo(insertions(from - 1), false)
                : Optional.empty();
    }

    /** Who brought out the message at a token, if its sentence says so. */
    Optional<Speaker> issued(int token) {
        int from = token;
        while (s.tag(from - 1).nominal()
                || s.tag(from - 1) == Tag.ADJ
                || s.tag(from - 1) == Tag.DET) {
            from--;
        }
        return issuer(from);
    }

    /** Half of the guests said: those who are counted tell nothing of their number. */
    private boolean counted(int from) {
        int of = from - 1;
        return s.lower(of).equals("of") && scene.inNumber(of - 1);
    }

    /** Before auxiliaries, adverbs and times: the bureau ‸also said; ‸, however, said. */
    private int insertions(int verb) {
        int to = verb;
        while (to > 0) {
            Tag tag = s.tag(to - 1);
            boolean comma = s.lower(to - 1).equals(",") && s.lower(to - 3).equals(",");
            if (comma && s.tag(to - 2) == Tag.ADV) {
                to -= 3;
            } else if (tag == Tag.AUX
                    || HAVING.contains(s.lower(to - 1))
                    || tag == Tag.ADV
                    || scene.inTime(to - 1)
                    || scene.inTime(to) && tag == Tag.ADP) {
                to--;
            } else {
                break;
            }
        }
        return to;
    }

    private int opening(int close) {
        for (int i = close - 1; i > 0; i--) {
            if (s.lower(i).equals("(")) {
                return i;
            }
        }
        return 0;
    }

    /** Where the noun phrase begins that ends before a token. */
    private int start(int to) {
        int i = to;
        while (i > 0) {
            // International Monetary Fund (IMF) data
            int open = i < to && s.lower(i - 1).equals(")") ? opening(i - 1) : 0;
            if (open > 0) {
                i = open;
            } else if (belongs(i - 1, to)) {
                i--;
            } else {
                break;
            }
        }
        while (i < to && (s.tag(i) == Tag.ADP || s.tag(i) == Tag.CCONJ || s.tag(i) == Tag.PUNCT)) {
            i++;
        }
        return i;
    }

    private boolean belongs(int i, int to) {
        Tag tag = s.tag(i);
        String word = s.lower(i);
        boolean inner = i + 1 < to;
        if (scene.inTime(i)) {
            return inner && (s.tag(i + 1) == Tag.ADP || scene.inTime(i + 1));
        }
        if (scene.inNumber(i)) {
            return false;
        }
        // further research by the bank: a message whatever its tag
        boolean message =
                tag == Tag.VERB
                        && names.isMessage(i)
                        && (i + 1 == to
                                || s.lower(i + 1).equals("by")
                                || s.lower(i + 1).equals("from"));
        if (message || noun(i) || tag == Tag.ADJ || tag == Tag.DET || tag == Tag.NUM) {
            return true;
        }
        if (word.equals(".")) {
            return i > 0 && !s.token(i).spaced() && s.token(i - 1).capitalised();
        }
        boolean joins =
                switch (word) {
                    case "of", "for", "from", "by", "at", "with", "in", "on", "'s", "'", "-", "&" ->
                            true;
                    case "and" ->
                            inner
                                    && i > 0
                                    && s.token(i - 1).capitalised()
                                    && s.token(i + 1).capitalised();
                    default -> false;
                };
        boolean participle =
                tag == Tag.VERB
                        && word.endsWith("ed")
                        && (s.tag(i + 1) == Tag.ADP
                                || scene.inTime(i + 1)
                                || s.tag(i + 1).nominal() && s.tag(i - 1) == Tag.PROPN);
        return inner && i > 0 && (joins || participle);
    }

    /**
     * A body, a person or a message, by the noun that the phrase is about.
     *
     * @param shows only a message will do
     */
    private boolean canSpeak(Phrase p, boolean shows) {
        int head = head(p);
        if (names.isMessage(head)) {
            return true;
        }
        boolean named =
                s.token(head).capitalised() && head > 0
                        || s.tag(head) == Tag.PROPN
                        || head == 0 && p.to() == 1 && s.token(0).capitalised();
        return !shows && (names.isSpeaker(head) || named);
    }

    /** The last noun before a preposition: economists | at the bank. */
    private int head(Phrase p) {
        int head = p.from();
        for (int i = p.from(); i < p.to(); i++) {
            boolean ends =
                    s.tag(i) == Tag.ADP
                            || s.tag(i) == Tag.VERB && !s.tag(i + 1).nominal()
                            || s.lower(i).equals("(") && closes(i, p.to());
            if (i > p.from() && ends) {
                break;
            }
            if (noun(i) || names.isMessage(i) || names.isSpeaker(i)) {
                head = i;
            }
        }
        return head;
    }

    /** Nouns, and whatever a capital inside the sentence makes a name. */
    private boolean noun(int i) {
        return s.tag(i).nominal()
                || i > 0 && s.token(i).capitalised() && s.token(i).isWord() && s.tag(i) == Tag.VERB;
    }

    /** Whether brackets close at the end of a phrase, so that no noun follows them. */
    private boolean closes(int open, int to) {
        for (int i = open; i < to - 1; i++) {
            if (s.lower(i).equals(")")) {
                return false;
            }
        }
        return true;
    }
}
