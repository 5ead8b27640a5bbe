package io.gleaner.figure.source;

import io.gleaner.figure.scene.Scene;
import io.gleaner.tokens.Sentence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who has spoken in the article so far.
 *
 * <p>Sentences without figures are looked at only when a figure's source may stand in them.
 */
public final class Voices {
    /** How many sentences back a person may have spoken whom "he" means. */
    private static final int PERSON = 3;

    /** How long a quotation may be, in sentences. */
    private static final int QUOTED = 30;

    /** How many sentences back "he said" may point. */
    private static final int REACH = 6;

    /** How many sentences of a paragraph somebody goes on speaking for. */
    private static final int SPEECH = 100;

    /** How many sentences are remembered for who spoke in them. */
    private static final int REMEMBERED = 1_000;

    /** How many sentences ahead "this is according to" may stand. */
    private static final int TOLD = 2;

    private final List<Sentence> sentences;
    private final Function<Sentence, Scene> silent;
    private final Map<Integer, List<Attribution>> heard = new Recent();

    /** The last name heard that has a word in it. */
    private final Map<String, String> names = new HashMap<>();

    /** What was said long ago is asked for no more. */
    private static final class Recent extends LinkedHashMap<Integer, List<Attribution>> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Attribution>> eldest) {
            return size() > REMEMBERED;
        }
    }

    /**
     * @param silent a sentence without figures as a scene
     */
    public Voices(List<Sentence> sentences, Function<Sentence, Scene> silent) {
        this.sentences = sentences;
        this.silent = silent;
    }

    /** What a sentence with figures says of its sources. */
    List<Attribution> heard(Scene scene) {
        List<Attribution> found = Attributions.of(scene, this);
        heard.put(scene.sentence.index(), found);
        found.forEach(a -> remember(a.source()));
        return found;
    }

    private void remember(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String word : lower.split("[ -]")) {
            if (!word.equals(lower)) {
                names.put(word, name);
            }
        }
    }

    private List<Attribution> heard(int index) {
        List<Attribution> known = heard.get(index);
        return known != null ? known : heard(silent.apply(sentences.get(index)));
    }

    /** Who goes on speaking from the sentences before this one, in its paragraph. */
    Optional<String> goingOn(Sentence sentence) {
        int least = Math.max(0, sentence.index() - SPEECH);
        for (int i = sentence.index(); i > least && follows(i); i--) {
            List<Attribution> before = heard(i - 1);
            for (int k = before.size() - 1; k >= 0; k--) {
                if (before.get(k).reach() != Attribution.Reach.BESIDE) {
                    return before.get(k).lasting() || quoted(sentence)
                            ? Optional.of(before.get(k).source())
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence stands in a quotation, or a quotation begins or ends in it. */
    private boolean quoted(Sentence sentence) {
        return marks(sentence) > 0 || open(sentence.index());
    }

    /** Whether a quotation is open where a sentence begins. */
    private boolean open(int index) {
        int from = index;
        while (from > Math.max(0, index - QUOTED) && follows(from)) {
            from--;
        }
        int marks = 0;
        for (int i = from; i < index; i++) {
            marks += marks(sentences.get(i));
        }
        return marks % 2 == 1;
    }

    private static int marks(Sentence sentence) {
        return marks(sentence, sentence.size());
    }

    private static int marks(Sentence sentence, int to) {
        int marks = 0;
        for (int i = 0; i < to; i++) {
            marks += sentence.lower(i).equals("\"") ? 1 : 0;
        }
        return marks;
    }

    /** Who is named where the quotation ends that a sentence begins or goes on. */
    Optional<String> quotedBy(Sentence sentence) {
        int i = sentence.index();
        boolean open = open(i) ^ marks(sentence) % 2 == 1;
        while (open
                && i + 1 < sentences.size()
                && i < sentence.index() + REACH
                && sentences.get(i + 1).block().equals(sentence.block())) {
            i++;
            if (marks(sentences.get(i)) % 2 == 1) {
                Sentence last = sentences.get(i);
                return heard(i).stream()
                        .filter(a -> a.reach() == Attribution.Reach.AROUND)
                        .filter(a -> marks(last, a.at()) % 2 == 1)
                        .map(Attribution::source)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** {@code This information was published by the regulator}: the sentence behind says who. */
    Optional<String> toldAfter(Sentence sentence) {
        for (int next = sentence.index() + 1; next <= sentence.index() + TOLD; next++) {
            if (next >= sentences.size() || !follows(next)) {
                return Optional.empty();
            }
            Optional<String> told = tells(sentences.get(next));
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /** Whom a sentence names as the source of those before it. */
    private Optional<String> tells(Sentence after) {
        boolean according =
                after.lower(1).equals("is") && after.lower(2).equals("according")
                        || after.lower(1).equals("was") && after.lower(2).equals("according")
                        || after.lower(1).equals("according");
        boolean refers =
                according && (after.lower(0).equals("this") || after.lower(0).equals("that"))
                        || (after.lower(0).equals("this")
                                        || after.lower(0).equals("these")
                                        || after.lower(0).equals("the"))
                                && switch (after.lower(1)) {
                                    case "information",
                                            "data",
                                            "figures",
                                            "numbers",
                                            "statistics" ->
                                            true;
                                    default -> false;
                                };
        if (!refers) {
            return Optional.empty();
        }
        return Attributions.of(silent.apply(after), this).stream()
                .filter(a -> a.reach() == Attribution.Reach.AROUND)
                .map(Attribution::source)
                .findFirst();
    }

    /** Whether a sentence stands in the paragraph of the one before; a wide gap parts them too. */
    private boolean follows(int index) {
        Sentence one = sentences.get(index - 1);
        Sentence two = sentences.get(index);
        return one.block().equals(two.block()) && two.span().start() - one.span().end() <= 1;
    }

    /** Who was named last as a source in the paragraph: whose the results are. */
    Optional<String> before(Sentence sentence) {
        int least = Math.max(0, sentence.index() - SPEECH);
        for (int i = sentence.index(); i > least && follows(i); i--) {
            List<Attribution> before = heard(i - 1);
            if (!before.isEmpty()) {
                Attribution last = before.get(before.size() - 1);
                return Optional.of(last).filter(Attribution::lasting).map(Attribution::source);
            }
        }
        return Optional.empty();
    }

    /** Whom "he" or "she" means: the last person who spoke, else the last voice. */
    Optional<String> last(Sentence sentence) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - PERSON); i--) {
            for (Attribution before : heard(i)) {
                if (!before.lasting()) {
                    return Optional.of(before.source());
                }
            }
        }
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - REACH); i--) {
            List<Attribution> before = heard(i);
            if (!before.isEmpty()) {
                return Optional.of(before.get(before.size() - 1).source());
            }
        }
        return Optional.empty();
    }

    /** Whether a name stood behind a first name before: she is a person. */
    boolean surname(Sentence sentence, String name) {
        for (int i = Math.max(0, sentence.index() - REACH * 3); i < sentence.index(); i++) {
            Sentence before = sentences.get(i);
            for (int k = 1; k < before.size(); k++) {
                if (before.token(k).text().equals(name)
                        && before.token(k - 1).capitalised()
                        && before.token(k - 1).isWord()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code the bureau}: the last name heard that has the word in it. */
    Optional<String> named(String noun) {
        return Optional.ofNullable(names.get(noun));
    }
}
