package io.gleaner.pipeline;

import io.gleaner.store.Plan;
import io.gleaner.store.RunCounts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a run has done so far; whoever ends it may ask from any thread. */
public final class Tally {
    private final Set<String> unread = new TreeSet<>();
    private int added;
    private int changed;
    private int unchanged;
    private int renamed;
    private int removed;
    private int failed;
    private int figures;
    private int leftOut;

    /** Inputs that no earlier run has read, and how many are as they were. */
    synchronized void planned(List<String> addedIds, int unchangedCount) {
        unread.addAll(addedIds);
        unchanged = unchangedCount;
    }

    synchronized void tidied(int renamedCount, int removedCount) {
        renamed += renamedCount;
        removed += removedCount;
    }

    synchronized void setAside(int count) {
        failed += count;
    }

    /** Articles are loaded, with so many figures in them; so many were left out. */
    synchronized void loaded(List<String> ids, int figureCount, int leftOutCount) {
        for (String id : ids) {
            if (unread.remove(id)) {
                added++;
            } else {
                changed++;
            }
        }
        figures += figureCount;
        leftOut += leftOutCount;
    }

    synchronized int read() {
        return added + changed;
    }

    synchronized int figures() {
        return figures;
    }

    synchronized int leftOut() {
        return leftOut;
    }

    /** What a run has done that did all it had planned. */
    synchronized RunCounts counts(Plan plan) {
        return new RunCounts(
                plan.added().size(),
                plan.changed().size(),
                plan.unchanged().size(),
                plan.renamed().size(),
                plan.removed().size(),
                failed);
    }

    synchronized RunCounts counts() {
        return new RunCounts(added, changed, unchanged, renamed, removed, failed);
    }
}
