package io.gleaner.figure.story;

import io.gleaner.time.TimeExpression;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What heads the columns of an article's tables: the words of a row without numbers, for the rows
 * that follow it.
 *
 * <pre>
 * Town | Votes | Seats
 * Ayr  | 8,200 | 4
 * </pre>
 */
public final class Columns {
    /** What heads the places of a list, which are no figures. */
    private static final Set<String> RANKS =
            Set.of("rank", "ranking", "no", "#", "pos", "position", "place", "rk");

    private static final int YEAR_DIGITS = 4;

    /** The heads of each row, by the sentence's number, the last column first. */
    private final Map<Integer, List<String>> heads = new HashMap<>();

    /** The row that heads each row, by the sentence's number. */
    private final Map<Integer, Integer> headRows = new HashMap<>();

    /**
     * @param times of each sentence
     */
    public Columns(List<Sentence> sentences, List<List<Mention<TimeExpression>>> times) {
        List<String> head = List.of();
        int headRow = -1;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (!tabular(sentence.text())) {
                head = List.of();
                continue;
            }
            Cells cells = Cells.of(sentence);
            boolean worded = sentence.tokens().stream().anyMatch(Token::isWord);
            if (cells.count() < 2) {
                head = worded ? List.of() : head;
            } else if (worded && numberless(sentence, times.get(i))) {
                head = texts(sentence, cells);
                headRow = sentence.index();
            } else if (!head.isEmpty()) {
                heads.put(sentence.index(), head);
                headRows.put(sentence.index(), headRow);
            }
        }
    }

    /** Few sentences are rows: most need no second look. */
    private static boolean tabular(String text) {
        return text.indexOf('|') >= 0
                || text.startsWith("!")
                || text.indexOf('\t') >= 0
                || text.contains("   ");
    }

    /** Whether a row names and does not tell: times at most stand in it, also glued to a word. */
    private static boolean numberless(Sentence sentence, List<Mention<TimeExpression>> times) {
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            Token token = sentence.token(i);
            if (token.isNumber()
                    && token.text().length() != YEAR_DIGITS
                    && !token.text().equals("000")
                    && times.stream().noneMatch(t -> t.covers(at))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> texts(Sentence sentence, Cells cells) {
        List<StringBuilder> texts = new ArrayList<>();
        for (int i = 0; i < cells.count(); i++) {
            texts.add(new StringBuilder());
        }
        for (int i = 0; i < sentence.size(); i++) {
            int column = cells.fromRight(i);
            if (column >= 0 && !Cells.bar(sentence, i)) {
                StringBuilder text = texts.get(column);
                text.append(text.length() > 0 && sentence.token(i).spaced() ? " " : "")
                        .append(sentence.token(i).text());
            }
        }
        return texts.stream().map(StringBuilder::toString).toList();
    }

    /** What heads the column that a token stands in; empty outside tables. */
    public Optional<String> head(Sentence sentence, int token) {
        List<String> row = heads.get(sentence.index());
        if (row == null) {
            return Optional.empty();
        }
        int column = Cells.of(sentence).fromRight(token);
        return column >= 0 && column < row.size() && !row.get(column).isEmpty()
                ? Optional.of(row.get(column))
                : Optional.empty();
    }

    /** The number of the sentence that heads the table of a row; empty outside tables. */
    Optional<Integer> row(Sentence sentence) {
        return Optional.ofNullable(headRows.get(sentence.index()));
    }

    /** Whether a token stands in a column of ranks: {@code Rank}, {@code No.}, {@code 2007Rank}. */
    public boolean ranks(Sentence sentence, int token) {
        return head(sentence, token).filter(Columns::isRank).isPresent();
    }

    private static boolean isRank(String head) {
        int from = 0;
        int to = head.length();
        while (from < to && (Character.isDigit(head.charAt(from)) || head.charAt(from) == ' ')) {
            from++;
        }
        while (to > from && head.charAt(to - 1) == '.') {
            to--;
        }
        return RANKS.contains(head.substring(from, to).toLowerCase(java.util.Locale.ROOT));
    }
}
