package io.gleaner.figure;

import io.gleaner.cue.Change;
import io.gleaner.cue.Relation;
import io.gleaner.time.Range;
import io.gleaner.time.Referring;
import io.gleaner.time.Rolling;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.tokens.Block;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sorts the times of a sentence by what they do for its figures: some hold for figures, some are
 * compared with, some belong to one previous value, and some tell when somebody spoke.
 */
final class TimeUses {
    /** Tokens between a previous value and its own time: 29.8 years <em>in 2012</em>. */
    private static final int BESIDE = 4;

    private static final Set<String> PLACING = Set.of("in", "of", "for", "during", "the", "at");

    private static final Set<String> REVISED = Set.of("revised", "corrected", "marked", "restated");

    private static final Set<String> LEADING =
            Set.of("on", "late", "early", "earlier", "in", "last");

    /** Tokens between a verb of saying and its day. */
    private static final int TOLD = 8;

    private static final Set<String> SUPERLATIVES =
            Set.of("first", "most", "least", "best", "worst", "only", "last");

    final List<Mention<TimeExpression>> holding = new ArrayList<>();
    final List<Mention<TimeExpression>> bases = new ArrayList<>();

    /** Times that something began at: since December 2007. */
    final List<Mention<TimeExpression>> since = new ArrayList<>();

    private final Map<Mention<TimeExpression>, Draft> owned = new HashMap<>();

    private final Scene scene;

    TimeUses(Scene scene) {
        this.scene = scene;
        own();
        for (Mention<TimeExpression> time : scene.times) {
            Kind kind = time.value().kind();
            if (owned.containsKey(time)
                    || kind != Kind.CALENDAR && kind != Kind.COMPARISON
                    || aside(time)) {
                continue;
            }
            if (since(time)) {
                since.add(time);
                continue;
            }
            boolean base =
                    kind == Kind.COMPARISON
                            || compared(time)
                            || overThe(time)
                            || mark(time)
                            || markOf(time);
            (base ? bases : holding).add(time);
        }
    }

    /** The time that belongs to one figure alone. */
    Optional<Mention<TimeExpression>> owned(Draft d) {
        return scene.times.stream().filter(time -> owned.get(time) == d).findFirst();
    }

    /**
     * Times that stand right behind a value compared with or looked back at, before its brackets,
     * or before the mark that it is: 29.8 years <em>in 2012</em>, the <em>2019</em> record of 31.
     */
    private void own() {
        for (Draft d : scene.drafts) {
            boolean back =
                    d.is(Role.PREVIOUS)
                            || Marks.looksBack(d)
                            || scene.lower(d.from() - 1).equals("than")
                            || scene.lower(d.from() - 2).equals("than");
            for (Mention<TimeExpression> time : scene.times) {
                boolean behind =
                        back
                                && time.from() >= d.end()
                                && beside(d.end(), time.from()) <= BESIDE
                                && !crosses(d.end(), time.from())
                                && (d.is(Role.PREVIOUS)
                                        || scene.isVerb(d.end())
                                        || scene.lower(d.end()).equals("(")
                                        || scene.tag(d.end()) == Tag.ADP);
                boolean before =
                        scene.lower(d.from() - 1).equals("(")
                                && time.to() == d.from() - 1
                                && (d.is(Role.PREVIOUS) || scene.drafts.size() == 1);
                boolean mark =
                        time.to() < d.from()
                                && (Marks.leadsTo(d, time.to())
                                        || d.is(Role.PREVIOUS)
                                                && mark(time)
                                                && d.from() - time.to() <= 3);
                Kind kind = time.value().kind();
                if ((behind || before || mark)
                        && (kind == Kind.CALENDAR || kind == Kind.COMPARISON)) {
                    owned.put(time, d);
                    break;
                }
            }
        }
    }

    /** Behind the brackets that open at a token, if some do. */
    private int past(int token) {
        if (!scene.lower(token).equals("(")) {
            return token;
        }
        for (int i = token; i < scene.sentence.size(); i++) {
            if (scene.lower(i).equals(")")) {
                return i + 1;
            }
        }
        return token;
    }

    /** How far a time stands behind a figure, brackets not counted. */
    int beside(int from, int to) {
        int past = past(from);
        return to - (past <= to ? past : from);
    }

    private boolean crosses(int from, int to) {
        for (int i = past(from); i < to; i++) {
            String word = scene.lower(i);
            if (scene.inNumber(i) || word.equals(";") || word.equals("to") || word.equals(",")) {
                return true;
            }
        }
        return false;
    }

    // ---- when somebody spoke

    /** Report 2011, Expo 2010: a year that belongs to a name. */
    private boolean named(Mention<TimeExpression> time) {
        String before = time.from() == 0 ? "" : scene.sentence.token(time.from() - 1).text();
        return time.length() == 1
                && scene.sentence.token(time.from()).isNumber()
                && scene.sentence.block().kind() != Block.Kind.HEADING
                && scene.tag(time.from() - 1).nominal()
                && !before.isEmpty()
                && Character.isUpperCase(before.codePointAt(0))
                && time.from() > 1;
    }

    /** The last year before the pandemic: no year of now. */
    private boolean lastBefore(Mention<TimeExpression> time) {
        String after = scene.lower(time.to());
        return time.value() instanceof Rolling rolling
                && rolling.count() == -1
                && (after.equals("before") || after.equals("for") || after.equals("that"));
    }

    private boolean aside(Mention<TimeExpression> time) {
        return lastBefore(time)
                || named(time)
                || dateline(time)
                || said(time)
                || same(time)
                || sinceSuperlative(time);
    }

    /** {@code BEIJING, Jan. 17 --}: a capital word, the day, a dash, at the very start. */
    private boolean dateline(Mention<TimeExpression> time) {
        Sentence s = scene.sentence;
        String after = s.lower(time.to());
        boolean dash =
                after.equals("-")
                        || after.equals("\u2013")
                        || after.equals("\u2014")
                        || after.equals("(")
                        || after.equals("/")
                        || after.equals(".") && s.lower(time.to() + 1).matches("[-\u2013\u2014]");
        return time.from() <= 8
                && s.token(0).text().equals(s.token(0).text().toUpperCase(Locale.ROOT))
                && s.token(0).isWord()
                && dash;
    }

    /**
     * {@code said on Friday}, {@code today reported}, {@code a report released on Monday}: a day
     * beside a verb of saying; and any time there, when what is said has another.
     */
    private boolean said(Mention<TimeExpression> time) {
        int before = time.from() - 1;
        while (LEADING.contains(scene.lower(before))) {
            before--;
        }
        boolean says = says(before) || says(time.to()) && scene.tag(time.to()) == Tag.VERB;
        if (!isDay(time)) {
            return says && others(time) && !scene.lower(time.from() - 1).equals("for");
        }
        return says || told(time);
    }

    private boolean others(Mention<TimeExpression> time) {
        return scene.times.stream()
                .anyMatch(
                        t ->
                                t != time
                                        && t.value().kind() == Kind.CALENDAR
                                        && !t.overlaps(time)
                                        && !owned.containsKey(t));
    }

    /** A statement to reporters on Friday; data released by the bureau on Monday. */
    private boolean told(Mention<TimeExpression> time) {
        Clause clause = scene.clauses.of(time.from());
        for (int i = time.from() - 1; i >= Math.max(clause.from(), time.from() - TOLD); i--) {
            if (scene.inNumber(i)) {
                return false;
            }
            if (says(i) && scene.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /** The same rise as in November: no time of the figure. */
    private boolean same(Mention<TimeExpression> time) {
        int i = time.from() - 1;
        while (i > 0 && PLACING.contains(scene.lower(i))) {
            i--;
        }
        if (!scene.lower(i).equals("as") || i == 0) {
            return false;
        }
        for (int j = i - 1; j >= Math.max(0, i - 6); j--) {
            if (scene.lower(j).equals("same") || scene.lower(j).equals("similar")) {
                return true;
            }
        }
        return false;
    }

    private boolean isDay(Mention<TimeExpression> time) {
        for (int i = time.from(); i < time.to(); i++) {
            String word = scene.lower(i);
            if (word.endsWith("day") || scene.sentence.token(i).isNumber() && word.length() <= 2) {
                return true;
            }
        }
        return false;
    }

    private boolean says(int token) {
        String word = scene.lower(token);
        return scene.sayings.stream().anyMatch(m -> m.value().speaks() && m.covers(token))
                || word.equals("released")
                || word.equals("published")
                || word.equals("issued");
    }

    /** The highest since 2007: how far back, no time of the figure. */
    private boolean sinceSuperlative(Mention<TimeExpression> time) {
        if (!scene.lower(time.from() - 1).equals("since")) {
            return false;
        }
        for (int i = Math.max(0, time.from() - 8); i < time.from(); i++) {
            String word = scene.lower(i);
            boolean superlative =
                    word.endsWith("est") && scene.tag(i) == Tag.ADJ || SUPERLATIVES.contains(word);
            if (superlative && !scene.inNumber(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Since December 2007, since the recession began in December 2007. */
    private boolean since(Mention<TimeExpression> time) {
        for (int i = time.from() - 1; i >= Math.max(0, time.from() - 6); i--) {
            if (scene.inNumber(i) || scene.lower(i).equals(",")) {
                return false;
            }
            if (scene.lower(i).equals("since")) {
                return true;
            }
        }
        return false;
    }

    /** Marked down from 199,000 to 173,000: another value of the same time. */
    boolean revised(Draft d) {
        for (int i = d.from() - 1; i >= 0; i--) {
            if (REVISED.contains(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    // ---- what is compared with

    /** A word of comparison leads it: compared with June 2013, than in 2019, up on 2023. */
    private boolean compared(Mention<TimeExpression> time) {
        int i = time.from();
        while (i > 0 && PLACING.contains(scene.lower(i - 1)) && time.from() - i < 3) {
            i--;
        }
        Optional<Mention<Relation>> relation = scene.relationEndingAt(i, Relation.COMPARED);
        for (int j = i + 1; relation.isEmpty() && j <= time.from(); j++) {
            relation = scene.relationEndingAt(j, Relation.COMPARED);
        }
        if (relation.isEmpty()) {
            // on the amount reported in 2011
            return reportedThen(time);
        }
        int before = relation.get().from();
        return switch (scene.lower(before)) {
            case "on" ->
                    scene.changeEndingAt(before).isPresent()
                            || scene.changeEndingAt(before + 1).isPresent()
                            || scene.draftBefore(before)
                                    .filter(d -> d.moves() && d.end() == before)
                                    .isPresent();
            case "over" ->
                    scene.changeEndingAt(before)
                                    .filter(c -> c.value().kind() == Change.Kind.NOUN)
                                    .isPresent()
                            || scene.inNumber(before - 1);
            case "from" -> !(time.value() instanceof Range) && !scene.changes.isEmpty();
            default -> true;
        };
    }

    /** A fall on the amount earned in 2011: a thing of the past that the change is measured on. */
    private boolean reportedThen(Mention<TimeExpression> time) {
        int i = time.from() - 1;
        int floor = Math.max(1, i - 10);
        while (i > floor) {
            if (scene.blocked(i)) {
                return false;
            }
            boolean on =
                    scene.lower(i).equals("on")
                            || scene.lower(i).equals("over")
                            || scene.lower(i).equals("than");
            if (on
                    && (scene.inNumber(i - 1) || scene.changeEndingAt(i).isPresent())
                    && (scene.lower(i + 1).equals("the") || scene.lower(i + 1).equals("those"))) {
                return true;
            }
            i--;
        }
        return false;
    }

    /** Similar levels seen in 2010, the figure recorded for May: a mark of then. */
    private boolean markOf(Mention<TimeExpression> time) {
        int i = time.from() - 1;
        while (i > 0 && PLACING.contains(scene.lower(i))) {
            i--;
        }
        if (scene.isVerb(i) && i < time.from() - 1) {
            i--;
        }
        return i < time.from() - 2
                && Marks.isMark(scene.lower(i))
                && !scene.isVerb(i + 2)
                && scene.tag(time.to()) != Tag.VERB
                && scene.isVerb(i + 1)
                && scene.draftBefore(i).isPresent();
    }

    /** Slipped 0.3 point over the month: the month tells what it is compared with. */
    private boolean overThe(Mention<TimeExpression> time) {
        return time.value() instanceof Referring
                && (scene.lower(time.from() - 1).equals("over")
                        || scene.lower(time.from() - 1).equals("on"))
                && scene.drafts.stream().anyMatch(Draft::moves);
    }

    private boolean mark(Mention<TimeExpression> time) {
        return Marks.isMark(scene.lower(time.to())) && !scene.drafts.isEmpty();
    }
}
