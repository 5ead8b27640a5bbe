package io.gleaner.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Wordings of one thing, each the stems of its words: {@code labour force; workforce}.
 *
 * @param all each wording; a subject has it when it has all its words
 */
record Forms(List<Set<String>> all) {

    static Forms of(List<String> written) {
        return new Forms(
                written.stream()
                        .map(form -> Topic.of(form).words())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean in(Topic topic) {
        return all.stream().anyMatch(topic.words()::containsAll);
    }

    /** The words of the wordings that a subject has. */
    Set<String> told(Topic topic) {
        Set<String> told = new HashSet<>();
        all.stream().filter(topic.words()::containsAll).forEach(told::addAll);
        return told;
    }
}
