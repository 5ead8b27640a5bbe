package io.gleaner.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run has to do, told by comparing inputs with the ledger; no article is opened for it.
 *
 * @param added ids to read for the first time
 * @param changed ids to read again
 * @param unchanged ids to leave as they are
 * @param renamed new ids of articles by their old ones: nothing to read
 * @param removed ids that are no longer among the inputs
 */
public record Plan(
        List<String> added,
        List<String> changed,
        List<String> unchanged,
        SortedMap<String, String> renamed,
        List<String> removed) {

    /**
     * An input as it lies there now.
     *
     * @param sha256 its digest
     * @param expectedSha256 digest of the expected values beside it; empty when there are none
     */
    public record Input(String sha256, String expectedSha256) {}

    /**
     * Compares.
     *
     * @param inputs all inputs by article id
     * @param keep leaves articles as they are that other rules or another version read
     */
    public static Plan of(
            SortedMap<String, Input> inputs,
            Ledger ledger,
            String rulesSha256,
            String program,
            boolean keep) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        SortedMap<String, String> renamed = new TreeMap<>();
        Set<String> removed = new LinkedHashSet<>();
        Map<Input, Deque<String>> gone = new HashMap<>();
        ledger.entries()
                .forEach(
                        (id, entry) -> {
                            if (!inputs.containsKey(id)) {
                                removed.add(id);
                                boolean same = keep || readBy(entry, rulesSha256, program);
                                // its date would change with its name
                                if (same && !entry.datedByName() && entry.problem().isEmpty()) {
                                    gone.computeIfAbsent(input(entry), i -> new ArrayDeque<>())
                                            .add(id);
                                }
                            }
                        });
        inputs.forEach(
                (id, input) -> {
                    Ledger.Entry entry = ledger.entries().get(id);
                    if (entry == null) {
                        Deque<String> before = gone.getOrDefault(input, new ArrayDeque<>());
                        if (before.isEmpty()) {
                            added.add(id);
                        } else {
                            renamed.put(before.peek(), id);
                            removed.remove(before.poll());
                        }
                    } else if (same(entry, input)
                            && (keep || readBy(entry, rulesSha256, program))) {
                        unchanged.add(id);
                    } else {
                        changed.add(id);
                    }
                });
        return new Plan(added, changed, unchanged, renamed, List.copyOf(removed));
    }

    /** Of an input that was set aside nobody looked at the expected values. */
    private static boolean same(Ledger.Entry entry, Input input) {
        return entry.problem().isPresent()
                ? entry.sha256().equals(input.sha256())
                : input(entry).equals(input);
    }

    private static Input input(Ledger.Entry entry) {
        return new Input(entry.sha256(), entry.expectedSha256());
    }

    private static boolean readBy(Ledger.Entry entry, String rulesSha256, String program) {
        return entry.rulesSha256().equals(rulesSha256) && entry.program().equals(program);
    }

    /** Whether all is as the last run left it. */
    public boolean nothingToDo() {
        return added.isEmpty() && changed.isEmpty() && renamed.isEmpty() && removed.isEmpty();
    }
}
