package io.gleaner.figure;

import io.gleaner.figure.scene.Cells;
import io.gleaner.time.Period;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.time.TimeResolver;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The times that head the columns of a table: {@code 2013}, {@code Sales 2012}, {@code Q1 2014},
 * {@code 2007Wealth}; but not {@code Change from 2012}.
 */
final class ColumnHeads {
    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    private final Sentence sentence;
    private final Cells cells;

    ColumnHeads(Sentence sentence, Cells cells) {
        this.sentence = sentence;
        this.cells = cells;
    }

    /** Of each column, the last one first; none where no column is headed by a time. */
    List<Optional<Period>> of(
            List<Mention<TimeExpression>> times, TimeResolver resolver, Optional<Period> running) {
        List<Optional<Period>> heads =
                new ArrayList<>(Collections.nCopies(cells.count(), Optional.empty()));
        for (Mention<TimeExpression> time : times) {
            int column = cells.fromRight(time.from());
            if (time.value().kind() == Kind.CALENDAR
                    && column < cells.count() - 1
                    && column == cells.fromRight(time.to() - 1)
                    && (alone(time) || named(time))) {
                heads.set(
                        column,
                        resolver.resolve(time.value(), sentence.context(), Tense.PAST, running));
            }
        }
        for (int i = 0; i + 1 < sentence.size(); i++) {
            int column = cells.fromRight(i);
            boolean begins = column < cells.count() - 1 && begins(i);
            if (begins && glued(i)) {
                heads.set(
                        column,
                        Optional.of(Period.year(Integer.parseInt(sentence.token(i).text()))));
            }
        }
        return heads.stream().anyMatch(Optional::isPresent) ? heads : List.of();
    }

    private boolean alone(Mention<TimeExpression> time) {
        return cells.fill(sentence, time.from(), time.to());
    }

    /** A name with a time behind or before it: Sales 2012, 2013 sales. */
    private boolean named(Mention<TimeExpression> time) {
        int column = cells.fromRight(time.from());
        for (int i = 0; i < sentence.size(); i++) {
            boolean here = cells.fromRight(i) == column && !time.covers(i);
            if (here && (sentence.token(i).isNumber() || compares(sentence.lower(i)))) {
                return false;
            }
        }
        int next = time.to();
        boolean ends =
                next >= sentence.size()
                        || cells.fromRight(next) != column
                        || sentence.lower(next).equals(")");
        return begins(time.from()) || ends;
    }

    private static boolean compares(String word) {
        return switch (word) {
            case "of", "from", "than", "since", "to", "vs", "on", "over", "change", "/", "=" ->
                    true;
            default -> false;
        };
    }

    /** Right behind the bar that a cell begins with. */
    private boolean begins(int token) {
        return token == 0 || cells.begins(sentence, token);
    }

    /** 2007Wealth: a year and a name without a space. */
    private boolean glued(int token) {
        Token year = sentence.token(token);
        Token name = sentence.token(token + 1);
        return isYear(year) && name.isWord() && !name.spaced() && name.capitalised();
    }

    /** Four digits that may be a year. */
    static boolean isYear(Token token) {
        String text = token.text();
        if (!token.isNumber() || text.length() != 4) {
            return false;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            value = 10 * value + c - '0';
        }
        return value >= FIRST && value <= LAST;
    }
}
