package io.gleaner.time;

import io.gleaner.time.TimeWord.Kind;
import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Token;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;

/** One sentence with its time words looked up; what the grammar reads. */
final class Words {
    /** Deeper than people nest: "the end of the first half of the year to June of last year". */
    private static final int DEEPEST = 20;

    private final Sentence sentence;
    private final TimeWord[] words;
    private final int[] ends;
    // each place is read once, however many rules ask: linear time
    private final Parse[] read;
    private final boolean[] done;
    // several rules ask for the number at one place
    private final Count[] counts;
    private final boolean[] counted;
    private int depth;

    private Words(Sentence sentence, TimeWord[] words, int[] ends) {
        this.sentence = sentence;
        this.words = words;
        this.ends = ends;
        this.read = new Parse[words.length];
        this.done = new boolean[words.length];
        this.counts = new Count[words.length];
        this.counted = new boolean[words.length];
    }

    /**
     * The time that begins at a token, read by a rule when first asked for; deep nests give none.
     */
    Parse once(int i, BiFunction<Words, Integer, Parse> rule) {
        if (!done[i]) {
            if (depth >= DEEPEST) {
                return null;
            }
            depth++;
            read[i] = rule.apply(this, i);
            done[i] = true;
            depth--;
        }
        return read[i];
    }

    /** Looks up each token once; null when the sentence cannot tell a time. Hot. */
    static Words of(Sentence sentence, Phrases<TimeWord> phrases, boolean vague) {
        int size = sentence.size();
        TimeWord[] words = null;
        int[] ends = null;
        boolean tells = false;
        for (int i = 0; i < size; i++) {
            if (sentence.token(i).isNumber()) {
                tells = true;
                continue;
            }
            Phrases.Match<TimeWord> match = phrases.at(sentence, i);
            if (match != null) {
                if (words == null) {
                    words = new TimeWord[size];
                    ends = new int[size];
                }
                words[i] = match.value();
                ends[i] = match.to();
                tells |= tells(match.value()) || vague && match.value().kind() == Kind.VAGUE_TIME;
            }
        }
        if (!tells) {
            return null;
        }
        return words == null
                ? new Words(sentence, new TimeWord[size], new int[size])
                : new Words(sentence, words, ends);
    }

    /**
     * A word that may tell a time by itself; of numbers those that begin a year: nineteen ninety.
     */
    private static boolean tells(TimeWord word) {
        return word.kind().tells
                || word.kind() == Kind.NUMBER
                        && (word.number() == 1000 || word.number() > 11 && word.number() <= 20);
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return words.length;
    }

    /** The time word that begins at a token, or null; null outside the sentence too. */
    TimeWord at(int i) {
        return i >= 0 && i < words.length ? words[i] : null;
    }

    boolean is(int i, Kind kind) {
        TimeWord word = at(i);
        return word != null && word.kind() == kind;
    }

    /** After the time word that begins here. */
    int end(int i) {
        return ends[i];
    }

    int number(int i) {
        return words[i].number();
    }

    CalendarUnit unit(int i) {
        return words[i].unit().orElseThrow();
    }

    /** The unit of a unit word here, or null. */
    CalendarUnit unitAt(int i) {
        return is(i, Kind.UNIT) ? unit(i) : null;
    }

    String lower(int i) {
        return sentence.lower(i);
    }

    boolean lower(int i, String word) {
        return sentence.lower(i).equals(word);
    }

    boolean any(int i, String... options) {
        String lower = sentence.lower(i);
        if (!lower.isEmpty()) {
            for (String option : options) {
                if (lower.equals(option)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean inside(int i) {
        return i >= 0 && i < words.length;
    }

    boolean isNumber(int i) {
        return inside(i) && sentence.token(i).isNumber();
    }

    boolean capital(int i) {
        return inside(i) && sentence.token(i).capitalised();
    }

    /** Stands right after the token before, without a space. */
    boolean glued(int i) {
        return inside(i) && !sentence.token(i).spaced();
    }

    /** Stands in another column of a table than the token before. */
    boolean apart(int i) {
        int from = sentence.token(i - 1).end();
        int to = sentence.token(i).start();
        return to - from > 2
                || to > from && sentence.text().charAt(from - sentence.span().start()) == '\t';
    }

    boolean dash(int i) {
        return any(i, "-", "\u2013", "\u2014");
    }

    /** Digits only, at most four of them: their value, else -1. */
    int whole(int i) {
        if (!isNumber(i)) {
            return -1;
        }
        String text = sentence.token(i).text();
        if (text.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + c - '0';
        }
        return value;
    }

    /** One or two digits that stand alone: a day of a month; else -1. */
    int digits1or2(int i) {
        return isNumber(i) && digits(i) <= 2 ? whole(i) : -1;
    }

    /** Digits in groups, which are no date and no year: 2,000. */
    boolean grouped(int i) {
        return sentence.token(i).text().indexOf(',') > 0;
    }

    int digits(int i) {
        return sentence.token(i).text().length();
    }

    /** After an article or determiner here, else the same place. */
    int skipThe(int i) {
        return lower(i, "the") ? i + 1 : i;
    }

    int skip(int i, String... options) {
        return any(i, options) ? i + 1 : i;
    }

    /**
     * A count and where it ends.
     *
     * @param value empty for "several"
     */
    record Count(Optional<BigDecimal> value, int to) {
        int whole() {
            return value.isPresent()
                            && value.get().stripTrailingZeros().scale() <= 0
                            && value.get().precision() < 9
                    ? value.get().intValue()
                    : -1;
        }
    }

    /** A number of things: {@code 18}, {@code two and a half}, {@code twenty-one}, {@code a}. */
    Count count(int i) {
        if (!inside(i)) {
            return null;
        }
        if (!counted[i]) {
            counts[i] = counting(i);
            counted[i] = true;
        }
        return counts[i];
    }

    private Count counting(int i) {
        if (any(i, "a", "an") && isNumber(i + 1)) {
            return count(i + 1);
        }
        if (isNumber(i)) {
            Token token = sentence.token(i);
            String digits = token.text().replace(",", "");
            if (digits.length() > 9
                    || digits.indexOf('.') != digits.lastIndexOf('.')
                    || digits.indexOf('\'') >= 0) {
                return null;
            }
            return halves(new BigDecimal(digits), i + 1);
        }
        if (any(i, "half") && any(i + 1, "a", "an")) {
            return new Count(Optional.of(new BigDecimal("0.5")), i + 2);
        }
        int at = any(i, "a", "an") ? i + 1 : i;
        if (is(at, Kind.VAGUE)) {
            return new Count(Optional.empty(), any(end(at), "of") ? end(at) + 1 : end(at));
        }
        if (is(at, Kind.NUMBER)) {
            int value = number(at);
            int to = end(at);
            int next = lower(to, "-") && glued(to) ? to + 1 : to;
            if (value >= 20 && value < 100 && is(next, Kind.NUMBER) && number(next) < 10) {
                value += number(next);
                to = end(next);
            }
            while (is(to, Kind.NUMBER) && number(to) >= 100) {
                value *= number(to);
                to = end(to);
            }
            if (lower(at, "couple") && lower(to, "of")) {
                to++;
            }
            return halves(BigDecimal.valueOf(value), to);
        }
        return at > i ? new Count(Optional.of(BigDecimal.ONE), at) : null;
    }

    private Count halves(BigDecimal value, int to) {
        if (lower(to, "and") && any(to + 1, "a") && lower(to + 2, "half")) {
            return new Count(Optional.of(value.add(new BigDecimal("0.5"))), to + 3);
        }
        return new Count(Optional.of(value), to);
    }

    /**
     * An ordinal, {@code 1st}, {@code twenty-first}: its number in the high, its end in the low.
     */
    Count ordinal(int i) {
        int value = whole(i);
        if (value > 0) {
            return glued(i + 1) && any(i + 1, "st", "nd", "rd", "th")
                    ? new Count(Optional.of(BigDecimal.valueOf(value)), i + 2)
                    : null;
        }
        if (is(i, Kind.ORDINAL)) {
            return new Count(Optional.of(BigDecimal.valueOf(number(i))), end(i));
        }
        if (is(i, Kind.NUMBER) && (number(i) == 20 || number(i) == 30)) {
            int next = lower(i + 1, "-") ? i + 2 : i + 1;
            if (is(next, Kind.ORDINAL) && number(next) < 10) {
                return new Count(
                        Optional.of(BigDecimal.valueOf(number(i) + number(next))), end(next));
            }
        }
        return null;
    }
}
