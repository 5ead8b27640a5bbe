package io.gleaner.figure.story;

import io.gleaner.subject.NounPhrases;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Name;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How the words of a sentence lie: lemmas, tags, cues, noun groups, brackets and commas, and the
 * sentence as a row of items, in which each number and each time is one.
 */
public final class Layout {
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "\u2013", "\u2014", "--");
    private static final Set<String> MARKS =
            Set.of(",", ";", ":", "(", ")", "\u2013", "\u2014", "--");

    private final Sentence sentence;
    private final Scene scene;
    private final List<Tag> tags;
    private final String[] words;
    private final String[] lemmas;
    private final Cue[] cues;
    private final Datum[] numbers;
    private final Time[] times;
    private final int[] item;
    private final List<Item> items = new ArrayList<>();
    private final int[] segment;
    private final int[] depth;
    private final int[] verbsBefore;
    private final int[] marksBefore;
    private final int[] numbersBefore;
    private final int[] groupEnd;
    private final List<int[]> groups = new ArrayList<>();
    private List<Mention<Name>> names;

    /**
     * A number, a time, or a word.
     *
     * @param from first token
     * @param to after the last one
     * @param text its lemma; {@code #money} for a number, {@code @CALENDAR} for a time
     * @param tag part of speech; {@code X} for numbers and times
     */
    public record Item(int from, int to, String text, Tag tag, boolean number, boolean time) {
        public boolean isWord() {
            return !number && !time;
        }
    }

    /**
     * What a word tells by the tables of cues.
     *
     * @param from first token
     * @param to after the last one
     * @param family change, relation, saying, outlook or trading
     * @param text what features say: {@code up VERB}, {@code PART}
     */
    public record Cue(int from, int to, Family family, String text) {
        public enum Family {
            CHANGE,
            RELATION,
            SAYING,
            OUTLOOK,
            TRADING
        }

        public boolean is(Family other) {
            return family == other;
        }
    }

    private final List<Cue> allCues;

    Layout(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
        int n = sentence.size();
        Story story = scene.story();
        // kept, since a long story has more sentences than a reader has in mind
        tags = sentence.tags();
        words = new String[n];
        lemmas = new String[n];
        for (int i = 0; i < n; i++) {
            words[i] = sentence.lower(i);
            lemmas[i] = story.lemmas().of(words[i]);
        }
        allCues = story.cuesOf(sentence);
        cues = new Cue[n];
        for (Cue cue : allCues) {
            for (int i = cue.from(); i < cue.to(); i++) {
                cues[i] = cues[i] == null ? cue : cues[i];
            }
        }
        numbers = new Datum[n];
        scene.data().forEach(d -> fill(numbers, d, d.from(), d.to()));
        times = new Time[n];
        scene.times().stream()
                .filter(t -> t.kind() != Kind.RECURRING)
                .forEach(t -> fill(times, t, t.from(), t.to()));
        item = new int[n];
        layItems();
        segment = new int[n];
        depth = new int[n];
        verbsBefore = new int[n + 1];
        marksBefore = new int[n + 1];
        numbersBefore = new int[n + 1];
        count();
        groupEnd = new int[n];
        layGroups();
    }

    private static <T> void fill(T[] all, T value, int from, int to) {
        for (int i = from; i < to; i++) {
            all[i] = value;
        }
    }

    private void layItems() {
        int i = 0;
        while (i < lemmas.length) {
            int to = i + 1;
            Item next;
            if (numbers[i] != null) {
                to = numbers[i].to();
                next = new Item(i, to, '#' + numbers[i].kind(), Tag.X, true, false);
            } else if (times[i] != null) {
                while (to < lemmas.length && times[to] == times[i] && numbers[to] == null) {
                    to++;
                }
                next = new Item(i, to, '@' + times[i].kind().name(), Tag.X, false, true);
            } else {
                next = new Item(i, to, lemmas[i], tags.get(i), false, false);
            }
            for (int k = i; k < to; k++) {
                item[k] = items.size();
            }
            items.add(next);
            i = to;
        }
    }

    private void count() {
        int open = 0;
        int part = 0;
        for (int i = 0; i < lemmas.length; i++) {
            String word = words[i];
            open += word.equals("(") || word.equals("[") ? 1 : 0;
            depth[i] = Math.min(open, 1);
            open -= open > 0 && (word.equals(")") || word.equals("]")) ? 1 : 0;
            part += BREAKS.contains(word) && !blocked(i) ? 1 : 0;
            segment[i] = part;
            verbsBefore[i + 1] = verbsBefore[i] + (isVerb(i) ? 1 : 0);
            marksBefore[i + 1] = marksBefore[i] + (MARKS.contains(word) ? 1 : 0);
            boolean first = numbers[i] != null && (i == 0 || numbers[i - 1] != numbers[i]);
            numbersBefore[i + 1] = numbersBefore[i] + (first ? 1 : 0);
        }
    }

    private void layGroups() {
        int done = 0;
        for (int i = 0; i < lemmas.length; i++) {
            groupEnd[i] =
                    blocked(i) ? i : NounPhrases.group(sentence, i, lemmas.length, this::blocked);
            if (i >= done && groupEnd[i] > i) {
                groups.add(new int[] {i, groupEnd[i]});
                done = groupEnd[i];
            }
        }
    }

    public int size() {
        return lemmas.length;
    }

    /** The lemma of a token; {@code ^} before the sentence, {@code $} behind it. */
    public String lemma(int i) {
        return i < 0 ? "^" : i >= lemmas.length ? "$" : lemmas[i];
    }

    /** The token in lower case; {@code ^} before the sentence, {@code $} behind it. */
    public String lower(int i) {
        return i < 0 ? "^" : i >= lemmas.length ? "$" : words[i];
    }

    public Tag tag(int i) {
        return i >= 0 && i < lemmas.length ? tags.get(i) : Tag.X;
    }

    public boolean isVerb(int i) {
        Tag tag = tag(i);
        return tag == Tag.VERB || tag == Tag.AUX;
    }

    /** The cue that a token belongs to; null when it is none. */
    public Cue cue(int i) {
        return i < 0 || i >= cues.length ? null : cues[i];
    }

    public List<Cue> cues() {
        return allCues;
    }

    /** The quantity that a token belongs to; null when it is of none. */
    public Datum number(int i) {
        return i < 0 || i >= numbers.length ? null : numbers[i];
    }

    /** The time that a token belongs to; null when it is of none. */
    public Time time(int i) {
        return i < 0 || i >= times.length ? null : times[i];
    }

    /** Whether a token is of a number or a time, and so of no noun phrase. */
    public boolean blocked(int i) {
        return number(i) != null || time(i) != null;
    }

    public List<Item> items() {
        return items;
    }

    /** The number of the item that a token belongs to. */
    public int itemOf(int token) {
        return item[token];
    }

    /** The text of the item so many after a token's; {@code ^} and {@code $} outside. */
    public String itemText(int token, int distance) {
        int at = item[token] + distance;
        return at < 0 ? "^" : at >= items.size() ? "$" : items.get(at).text();
    }

    /** How many items lie between two places. */
    public int itemsBetween(int from, int to) {
        return from < to ? item[to - 1] - item[from] + 1 : 0;
    }

    /** The items between two places, joined by underscores. */
    public String between(int from, int to) {
        if (from >= to) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (int i = item[from]; i <= item[to - 1]; i++) {
            text.append(text.length() == 0 ? "" : "_").append(items.get(i).text());
        }
        return text.toString();
    }

    /** How many commas, colons and dashes stand before a token. */
    public int segment(int i) {
        return segment[i];
    }

    /** 1 inside brackets, else 0. */
    public int depth(int i) {
        return depth[i];
    }

    public int verbs(int from, int to) {
        return from < to ? verbsBefore[to] - verbsBefore[from] : 0;
    }

    public int marks(int from, int to) {
        return from < to ? marksBefore[to] - marksBefore[from] : 0;
    }

    public int numbers(int from, int to) {
        return from < to ? numbersBefore[to] - numbersBefore[from] : 0;
    }

    /** After the noun group that begins at a token; the token itself where none does. */
    public int groupEnd(int i) {
        return i < groupEnd.length ? groupEnd[i] : i;
    }

    /** The noun groups, none inside another. */
    public List<int[]> groups() {
        return groups;
    }

    /** People, bodies and places by the name tagger. */
    public List<Mention<Name>> names() {
        if (names == null) {
            names = sentence.names();
        }
        return names;
    }

    /** The name that a token belongs to; empty text where it is of none. */
    public String nameAt(int token) {
        for (Mention<Name> name : names()) {
            if (name.covers(token)) {
                return name.value().name();
            }
        }
        return "";
    }

    public Sentence sentence() {
        return sentence;
    }

    public Scene scene() {
        return scene;
    }
}
