package io.gleaner.audit;

import io.gleaner.cue.Direction;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which way a level came from what it was before, by the verb: {@code fell from}, {@code up from}.
 *
 * <p>The words are those of {@code cue/changes.csv}, but for those that may go either way: losses
 * widen, rates improve.
 */
final class Verbs {
    private static final String FILE = "cue/changes.csv";
    private static final List<String> HEADER = List.of("kind", "direction", "forms", "example");
    private static final Set<String> KINDS = Set.of("verb", "particle", "transitive");
    private static final Set<String> EITHER_WAY =
            Set.of("improve", "widen", "narrow", "strengthen", "weaken", "recover", "diminish");

    /** How many words before the number may part it from its "from", and that from the verb. */
    private static final int NEAR = 3;

    private static final int FAR = 12;

    private final Map<String, Direction> words;

    private Verbs(Map<String, Direction> words) {
        this.words = words;
    }

    static Verbs read(RuleFiles files, Problems problems) {
        Map<String, Direction> words = new HashMap<>();
        if (!files.has(FILE)) {
            return new Verbs(words);
        }
        for (RuleTable.Row row : RuleTable.read(files, FILE, HEADER, problems).rows()) {
            List<String> forms = row.list("forms");
            if (KINDS.contains(row.text("kind"))
                    && forms.stream().noneMatch(EITHER_WAY::contains)) {
                row.choice("direction", Direction.class)
                        .filter(way -> way != Direction.FLAT)
                        .ifPresent(way -> forms.forEach(form -> words.put(form, way)));
            }
        }
        return new Verbs(words);
    }

    /** Which way it went from a previous value to its level, in one sentence; empty when open. */
    Optional<Direction> between(Claim before, Claim level) {
        if (before.sentence().isEmpty() || !before.sentence().equals(level.sentence())) {
            return Optional.empty();
        }
        List<String> back = wordsBack(before, level);
        int from = back.indexOf("from");
        boolean plain = back.stream().limit(Math.max(0, from)).noneMatch(Verbs::isNumber);
        if (from < 0 || from > NEAR || !plain) {
            return Optional.empty();
        }
        for (int i = from + 1; i < Math.min(back.size(), from + FAR); i++) {
            String word = back.get(i);
            if (word.equals(";") || word.equals("while") || word.equals("but")) {
                return Optional.empty();
            }
            if (words.containsKey(word)) {
                return Optional.of(words.get(word));
            }
        }
        return Optional.empty();
    }

    /** The words of the sentence before the previous value, last first, without the level's. */
    private static List<String> wordsBack(Claim before, Claim level) {
        String text = before.sentence();
        StringBuilder head = new StringBuilder(text.substring(0, before.place()));
        if (level.place() < before.place()) {
            head.delete(
                    level.place(), Math.min(head.length(), level.place() + level.quote().length()));
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = head.length() - 1; i >= 0; i--) {
            char c = Character.toLowerCase(head.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                word.insert(0, c);
                continue;
            }
            add(words, word);
            if (c == ';') {
                words.add(";");
            }
        }
        add(words, word);
        return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
