package io.gleaner.figure.measured;

import io.gleaner.cue.Change;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.subject.Phrase;
import io.gleaner.subject.SubjectTable.Kind;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns noun phrases into the words of a subject. */
final class SubjectText {
    private static final Set<String> ADVERBS =
            Set.of(
                    "also",
                    "now",
                    "meanwhile",
                    "overall",
                    "only",
                    "still",
                    "just",
                    "almost",
                    "nearly",
                    "all",
                    "however",
                    "alone",
                    "even");

    private static final Set<String> SPEAKERS = Set.of("they", "he", "she", "we");

    /** As many words as tell what is said. */
    private static final int MANY = 12;

    private SubjectText() {}

    /**
     * The phrase without articles, empty leads (the number of) and a word of change (growth in).
     */
    static String of(Scene scene, Phrase phrase) {
        Sentence s = scene.sentence;
        int from = skip(s, phrase.from(), phrase.to());
        int to = phrase.to();
        // 16 to 24 year olds: the age is part of the name
        while (s.lower(to - 1).equals("olds") && from > 0 && scene.inNumber(from - 1)) {
            from--;
        }
        // a four-cylinder engine
        if (from > 1
                && s.lower(from - 1).equals("-")
                && !s.token(from).spaced()
                && s.token(from - 2).isWord()
                && scene.inNumber(from - 2)) {
            from -= 2;
        }
        while (from + 2 < to
                && scene.story.nouns.is(s.lower(from), Kind.LEAD)
                && s.lower(from + 1).equals("of")) {
            from = skip(s, from + 2, to);
        }
        Optional<Mention<Change>> change = scene.changeAt(from);
        if (change.isPresent() && change.get().value().kind() == Change.Kind.NOUN) {
            String after = s.lower(change.get().to());
            if ((after.equals("in") || after.equals("of")) && change.get().to() + 1 < to) {
                from = skip(s, change.get().to() + 1, to);
            }
        }
        while (to > from + 1 && ADVERBS.contains(s.lower(to - 1))) {
            to--;
        }
        return withoutTimes(scene, from, to);
    }

    private static int skip(Sentence s, int from, int to) {
        int i = from;
        while (i < to
                && !s.lower(i + 1).equals("-")
                && (s.tag(i) == Tag.DET && !asked(s, i) || ADVERBS.contains(s.lower(i)))) {
            i++;
        }
        return i;
    }

    /** Those polled, no mere "those sales". */
    private static boolean asked(Sentence s, int i) {
        String next = s.lower(i + 1);
        return s.lower(i).equals("those")
                && (next.endsWith("ed") || !s.tag(i + 1).nominal() && s.tag(i + 1) != Tag.ADJ);
    }

    /** Times inside a phrase are periods, no part of what is measured. */
    private static String withoutTimes(Scene scene, int from, int to) {
        StringBuilder words = new StringBuilder();
        int start = from;
        int i = from;
        while (i < to) {
            if (scene.inTime(i)) {
                int end = i;
                while (end > start
                        && (scene.tag(end - 1) == Tag.ADP || scene.tag(end - 1) == Tag.DET)) {
                    end--;
                }
                words.append(scene.sentence.words(start, end)).append(' ');
                while (i < to && scene.inTime(i)) {
                    i++;
                }
                start = i;
            } else {
                i++;
            }
        }
        return words.append(scene.sentence.words(start, to)).toString();
    }

    /** Brackets with numbers dropped, white space made single. */
    static String tidy(String text) {
        String below = text.substring(text.lastIndexOf("==") < 0 ? 0 : text.lastIndexOf("==") + 2);
        return below.replaceAll("\\[http[^\\]]{0,200}\\]", " ")
                .replaceAll("\\([^()]{0,80}\\d[^()]{0,80}\\)", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^\\s*'s ", "")
                .replaceAll("\\s(that|which|who)$", "")
                .strip();
    }

    /** "who" after people, "that" after things. */
    static String relative(Scene scene, String noun) {
        for (String word : noun.toLowerCase(Locale.ROOT).split("[ -]")) {
            if (word.equals("those") || scene.story.nouns.is(word, Kind.WHO)) {
                return "who";
            }
        }
        return "that";
    }

    /** The words from a verb to the end of its clause, times and what follows them left out. */
    static String predicate(Scene scene, int from, int limit) {
        Sentence s = scene.sentence;
        int i = from;
        while (i < limit && (s.tag(i) == Tag.ADV || s.lower(i).equals("now"))) {
            i++;
        }
        String thought = i <= limit && scene.isVerb(i) ? thought(scene, i) : "";
        if (i >= limit || !scene.isVerb(i) || !thought.isEmpty()) {
            return thought;
        }
        int to = i;
        while (to < limit && to - i < 10 && !s.lower(to).equals("(")) {
            if (scene.blocked(to) && !owned(scene, i, to)) {
                break;
            }
            to++;
        }
        while (to > i && trails(s.tag(to - 1))) {
            to--;
        }
        return s.words(i, to);
    }

    /** Said (that) they would walk: a verb of saying is nothing without what is said. */
    private static String thought(Scene scene, int verb) {
        Sentence s = scene.sentence;
        int they = s.lower(verb + 1).equals("that") ? verb + 2 : verb + 1;
        if (!SPEAKERS.contains(s.lower(they)) || !scene.isVerb(they + 1)) {
            return "";
        }
        int to = they + 2;
        while (to < s.size()
                && to - they < MANY
                && !scene.blocked(to)
                && s.tag(to) != Tag.PUNCT
                && s.tag(to) != Tag.SCONJ) {
            to++;
        }
        while (trails(s.tag(to - 1))) {
            to--;
        }
        return s.words(verb, to);
    }

    /** Are aged 65, were giving 20 hours: a number that the verb needs. */
    private static boolean owned(Scene scene, int verb, int at) {
        int from = at;
        while (scene.inNumber(from - 1)) {
            from--;
        }
        boolean verbs = true;
        for (int i = verb; i < from; i++) {
            verbs &= scene.isVerb(i);
        }
        return scene.inNumber(at)
                && (lasting(scene, from)
                        || scene.lower(from - 1).equals("aged")
                        || verbs && from - verb == 2);
    }

    /** Had been away for 27 weeks or more: the number says how long. */
    private static boolean lasting(Scene scene, int number) {
        boolean leads = scene.lower(number - 1).equals("for");
        return leads
                && scene.drafts.stream()
                        .anyMatch(
                                o ->
                                        o.is(Role.CRITERION)
                                                && o.from() == number
                                                && o.quantity().unit().dimension().equals("time"));
    }

    private static boolean trails(Tag tag) {
        return tag == Tag.ADP
                || tag == Tag.PUNCT
                || tag == Tag.SCONJ
                || tag == Tag.CCONJ
                || tag == Tag.DET;
    }
}
