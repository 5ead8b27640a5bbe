package io.gleaner.figure.period;

import io.gleaner.cue.Saying;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Scene;
import io.gleaner.time.Period;
import io.gleaner.time.Rolling;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.tokens.Block;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.Locale;
import java.util.Set;

/**
 * Tells times that no figure holds for: days of saying, datelines, years in names, and how far back
 * a superlative looks.
 */
final class Asides {
    /** Tokens between a verb of saying and its day. */
    private static final int TOLD = 8;

    private static final Set<String> SUPERLATIVES =
            Set.of("first", "most", "least", "best", "worst", "only", "last");

    /** Tokens between a word of likeness and the time of what is alike. */
    private static final int SIMILAR = 18;

    private static final Set<String> ALIKE =
            Set.of("similar", "comparable", "close", "equal", "identical");

    private static final Set<String> TELLING =
            Set.of("revealed", "announced", "unveiled", "posted", "disclosed", "published");

    /** Nouns of what somebody tells on a day. */
    private static final Set<String> NEWS =
            Set.of(
                    "announcement",
                    "announcements",
                    "statement",
                    "statements",
                    "briefing",
                    "disclosure",
                    "filing",
                    "speech");

    private static final Set<String> PRICES =
            Set.of("dollars", "money", "prices", "euros", "pounds", "terms", "values");

    private static final Set<String> LEADING =
            Set.of("on", "late", "early", "earlier", "in", "last");

    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");

    private static final Set<String> PLACING = Set.of("in", "of", "for", "during", "the", "at");

    private final Scene scene;
    private final Events events;

    Asides(Scene scene) {
        this.scene = scene;
        this.events = new Events(scene);
    }

    /** Report 2011, Expo 2010: a year that belongs to a name. */
    private boolean named(Mention<TimeExpression> time) {
        String before = time.from() == 0 ? "" : scene.sentence.token(time.from() - 1).text();
        return time.length() == 1
                && scene.sentence.token(time.from()).isNumber()
                && scene.sentence.block().kind() != Block.Kind.HEADING
                && !before.isEmpty()
                && Character.isUpperCase(before.codePointAt(0))
                && time.from() > 1
                && scene.tag(time.from() - 1).nominal()
                && !tells(time);
    }

    /** The United States 2008 federal deficit: the year of what the words behind it measure. */
    private boolean tells(Mention<TimeExpression> time) {
        return scene.tag(time.to()) == Tag.ADJ && scene.tag(time.to() + 1) == Tag.NOUN;
    }

    /** The last year before the pandemic: no year of now. */
    private boolean lastBefore(Mention<TimeExpression> time) {
        String after = scene.lower(time.to());
        return time.value() instanceof Rolling rolling
                && rolling.count() == -1
                && (after.equals("before") || after.equals("for") || after.equals("that"));
    }

    boolean tells(Mention<TimeExpression> time, Set<Mention<TimeExpression>> owned) {
        return !Polls.taken(scene, time) && tellsNothing(time, owned);
    }

    private boolean tellsNothing(Mention<TimeExpression> time, Set<Mention<TimeExpression>> owned) {
        return lastBefore(time)
                || named(time)
                || dateline(time)
                || said(time, owned)
                || same(time)
                || priced(time)
                || similar(time)
                || toldInWeek(time)
                || events.names(time)
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
                        || after.equals(".") && DASHES.contains(s.lower(time.to() + 1));
        return time.from() <= 8
                && s.token(0).text().equals(s.token(0).text().toUpperCase(Locale.ROOT))
                && s.token(0).isWord()
                && dash;
    }

    /**
     * {@code said on Friday}, {@code today reported}, {@code a report released on Monday}: a day
     * beside a verb of saying; and any time there, when what is said has another.
     */
    private boolean said(Mention<TimeExpression> time, Set<Mention<TimeExpression>> owned) {
        int before = time.from() - 1;
        while (LEADING.contains(scene.lower(before))) {
            before--;
        }
        boolean says =
                says(before)
                        || says(time.to()) && !shows(time.to()) && scene.tag(time.to()) == Tag.VERB;
        if (!isDay(time)) {
            return says && others(time, owned) && !scene.lower(time.from() - 1).equals("for");
        }
        return says || NEWS.contains(scene.lower(before)) || told(time);
    }

    /** Prices in June showed no change: they moved, and said nothing. */
    private boolean shows(int token) {
        String next = scene.lower(token + 1);
        return scene.lower(token).startsWith("show")
                && (next.equals("no") || next.equals("a") || next.equals("an"));
    }

    private boolean others(Mention<TimeExpression> time, Set<Mention<TimeExpression>> owned) {
        return scene.times.stream()
                .anyMatch(
                        t ->
                                t != time
                                        && t.value().kind() == Kind.CALENDAR
                                        && !t.value().ahead()
                                        && !t.overlaps(time)
                                        && !owned.contains(t));
    }

    /** A statement to reporters on Friday; data released by the bureau on Monday. */
    private boolean told(Mention<TimeExpression> time) {
        for (int i = time.from() - 1; i >= Math.max(0, time.from() - TOLD); i--) {
            if (scene.inNumber(i)) {
                return false;
            }
            if (says(i) && scene.isVerb(i)) {
                return scene.clauses.of(time.from()).from() <= i;
            }
        }
        return false;
    }

    /** This is similar to the share of those living there in 2001. */
    private boolean similar(Mention<TimeExpression> time) {
        for (int i = time.from() - 1; i > Math.max(0, time.from() - SIMILAR); i--) {
            if (scene.inNumber(i) || scene.lower(i).equals(",")) {
                return false;
            }
            if (scene.lower(i).equals("to") && ALIKE.contains(scene.lower(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Revealed profits of 5 million earlier this week: when they were told. */
    private boolean toldInWeek(Mention<TimeExpression> time) {
        // asked first: clauses need tags, which most sentences without figures never get
        if (!scene.lower(time.to() - 1).equals("week") || !tellingBefore(time)) {
            return false;
        }
        Clause clause = scene.clauses.of(time.from());
        return clause.hasVerb()
                && clause.verb() < time.from()
                && TELLING.contains(scene.lower(clause.verb()));
    }

    private boolean tellingBefore(Mention<TimeExpression> time) {
        for (int i = 0; i < time.from(); i++) {
            if (TELLING.contains(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** In 2010 dollars, in today's money, at 2010 prices: what it is measured in. */
    private boolean priced(Mention<TimeExpression> time) {
        String before = scene.lower(time.from() - 1);
        int after = scene.lower(time.to()).equals("'s") ? time.to() + 1 : time.to();
        after = scene.lower(after).equals("us") ? after + 1 : after;
        return (before.equals("in") || before.equals("at"))
                && PRICES.contains(scene.lower(after))
                && scene.tag(after + 1) != Tag.VERB;
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

    boolean isDay(Mention<TimeExpression> time) {
        if (time.value() instanceof TimeExpression.Fixed) {
            Period period = ((TimeExpression.Fixed) time.value()).period();
            return period.first().equals(period.last());
        }
        for (int i = time.from(); i < time.to(); i++) {
            String word = scene.lower(i);
            if (word.endsWith("day") || scene.sentence.token(i).isNumber() && word.length() <= 2) {
                return true;
            }
        }
        return false;
    }

    private boolean says(int token) {
        for (Mention<Saying> saying : scene.sayings) {
            if (saying.covers(token) && saying.value().speaks()) {
                return true;
            }
        }
        String word = scene.lower(token);
        return word.equals("released") || word.equals("published") || word.equals("issued");
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
            boolean seen = word.equals("seen") || word.equals("witnessed");
            if (seen || superlative && !scene.inNumber(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
