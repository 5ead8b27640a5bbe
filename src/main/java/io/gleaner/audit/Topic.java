package io.gleaner.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a subject names, as the set of its content words: {@code the total number of internet users
 * in China} is {china, internet, user}, of which China is a name.
 *
 * @param words stems of its content words; words that only say "all of it" are left out
 * @param names those of them that are names: written with a capital behind the first word
 * @param whole whether it says "all of it" and nothing else: {@code the national total}
 */
record Topic(Set<String> words, Set<String> names, boolean whole) {
    static final Topic NONE = new Topic(Set.of(), Set.of(), false);

    private static final Set<String> STOP =
            Set.of(
                    "a", "an", "the", "of", "in", "on", "at", "by", "for", "from", "to", "with",
                    "and", "or", "as", "its", "their", "his", "her", "our", "this", "that", "these",
                    "those", "who", "which", "it", "they", "were", "was", "is", "are", "be", "been",
                    "had", "have", "has", "there", "s");

    /** Words that add nothing to what is counted. */
    private static final Set<String> ALL =
            Set.of(
                    "total",
                    "number",
                    "overall",
                    "all",
                    "whole",
                    "national",
                    "nationwide",
                    "company",
                    "country",
                    "nation",
                    "firm",
                    "group",
                    "combined",
                    "entire",
                    "value",
                    "amount",
                    "figure",
                    "volume",
                    "aggregate");

    /** Words that only say that a thing is there, or where everything is. */
    static final Set<String> TOLD =
            Set.of("world", "worldwide", "installed", "counted", "recorded", "registered");

    /** What a whole may be followed by: it is no part of its name. */
    private static final List<String> BEHIND =
            List.of(" for the first time", " so far", " on record", " to date");

    /** What the whole of a share names. */
    static Topic ofWhole(String whole) {
        String bare = whole;
        for (String behind : BEHIND) {
            int at = bare.indexOf(behind);
            bare = at < 0 ? bare : bare.substring(0, at);
        }
        return of(bare);
    }

    static Topic of(String subject) {
        Set<String> words = new HashSet<>();
        Set<String> names = new HashSet<>();
        boolean all = false;
        List<String> written = split(subject);
        for (int i = 0; i < written.size(); i++) {
            String lower = written.get(i).toLowerCase(Locale.ROOT);
            if (STOP.contains(lower)) {
                continue;
            }
            if (ALL.contains(lower)) {
                all = true;
                continue;
            }
            String stem = stem(lower);
            words.add(stem);
            boolean capital = Character.isUpperCase(written.get(i).charAt(0));
            boolean owner = i + 1 < written.size() && written.get(i + 1).equals("s");
            if (capital && (i > 0 || owner)) {
                names.add(stem);
            }
        }
        return new Topic(Set.copyOf(words), Set.copyOf(names), all && words.isEmpty());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether both name the same, to the word. */
    boolean same(Topic other) {
        return !words.isEmpty() && words.equals(other.words);
    }

    /** Whether both name the same, give or take names of places. */
    boolean sameButNames(Topic other) {
        return names.containsAll(beyond(other))
                && other.names.containsAll(other.beyond(this))
                && !without(names).isEmpty()
                && !namesOther(other);
    }

    /** The words of this that another lacks. */
    Set<String> beyond(Topic other) {
        Set<String> more = new HashSet<>(words);
        more.removeAll(other.words);
        return more;
    }

    /** Whether this has every word of another, and more. */
    boolean narrows(Topic other) {
        return words.size() > other.words.size() && words.containsAll(other.words);
    }

    /** The same without some words. */
    Topic without(Set<String> some) {
        Set<String> rest = new HashSet<>(words);
        rest.removeAll(some);
        Set<String> named = new HashSet<>(names);
        named.removeAll(some);
        return new Topic(Set.copyOf(rest), Set.copyOf(named), whole);
    }

    /** Whether other names of places or makers stand in the two. */
    boolean namesOther(Topic other) {
        return !names.isEmpty()
                && !other.names.isEmpty()
                && !other.words.containsAll(names)
                && !words.containsAll(other.names);
    }

    private static List<String> split(String subject) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < subject.length(); i++) {
            char c = subject.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&') {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Users and user, countries and country, shopped and shop... roughly. */
    static String stem(String lower) {
        String word = lower;
        int length = word.length();
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural && length > 3 ? word.substring(0, length - 1) : word;
    }
}
