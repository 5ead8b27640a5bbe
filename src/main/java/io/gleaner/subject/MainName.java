package io.gleaner.subject;

import io.gleaner.text.CalendarNames;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Name;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The company that an article is about: of the names in its title and first sentences the one that
 * the article says most often.
 */
public final class MainName {
    private static final int OPENING = 3;
    private static final int OFTEN = 3;

    private MainName() {}

    /** Months and days are names, and no company's. */
    private static boolean ofCalendar(String word) {
        return CalendarNames.MONTHS.contains(word) || CalendarNames.WEEKDAYS.contains(word);
    }

    public static Optional<String> of(
            Optional<Sentence> title, List<Sentence> sentences, NameTable known) {
        List<Sentence> opening =
                new ArrayList<>(sentences.subList(0, Math.min(OPENING, sentences.size())));
        title.ifPresent(t -> opening.add(0, t));
        List<String> candidates = organisations(opening);
        if (candidates.isEmpty()) {
            candidates = names(opening);
        }
        Map<String, Integer> said = counts(sentences);
        String best = null;
        int most = OFTEN - 1;
        for (String candidate : candidates) {
            if (known.leads(candidate)) {
                continue;
            }
            int times = said.getOrDefault(first(candidate), 0);
            if (times > most) {
                most = times;
                best = recurring(candidate, said);
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<String> organisations(List<Sentence> opening) {
        List<String> found = new ArrayList<>();
        for (Sentence s : opening) {
            for (Mention<Name> name : s.names()) {
                if (name.value() == Name.ORGANIZATION) {
                    found.add(s.words(name.from(), name.to()));
                }
            }
        }
        return found;
    }

    private static List<String> names(List<Sentence> opening) {
        List<String> found = new ArrayList<>();
        for (Sentence s : opening) {
            int i = 0;
            while (i < s.size()) {
                int to = i;
                while (to < s.size() && s.tag(to) == Tag.PROPN && s.token(to).capitalised()) {
                    to++;
                }
                if (to > i && to - i <= 4 && !ofCalendar(s.lower(i))) {
                    found.add(s.words(i, to));
                }
                i = Math.max(to, i + 1);
            }
        }
        return found;
    }

    private static Map<String, Integer> counts(List<Sentence> sentences) {
        Map<String, Integer> said = new HashMap<>();
        for (Sentence s : sentences) {
            for (int i = 0; i < s.size(); i++) {
                if (s.token(i).isWord() && s.token(i).capitalised()) {
                    said.merge(s.token(i).text(), 1, Integer::sum);
                }
            }
        }
        return said;
    }

    /** A headline's words all look like names: only those that come again belong to the name. */
    private static String recurring(String name, Map<String, Integer> said) {
        StringBuilder kept = new StringBuilder();
        for (String word : name.split(" ")) {
            if (said.getOrDefault(word, 0) < 2) {
                break;
            }
            kept.append(kept.length() == 0 ? "" : " ").append(word);
        }
        return kept.toString();
    }

    private static String first(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
