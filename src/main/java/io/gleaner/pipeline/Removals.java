package io.gleaner.pipeline;

import io.gleaner.store.Ledger;
import io.gleaner.store.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done with articles that are no longer among the inputs. */
public enum Removals {
    /** They are removed, unless they are so many that a folder is more likely amiss. */
    GUARDED {
        @Override
        boolean mayGo(int lost, int there) {
            return lost < there && (lost <= FEW || lost * 100L <= there * SHARE_IN_PERCENT);
        }
    },
    /** They are removed, however many. */
    ALLOWED {
        @Override
        boolean mayGo(int lost, int there) {
            return true;
        }
    },
    /** They stay: the input folder is emptied after each run. */
    KEPT {
        @Override
        boolean mayGo(int lost, int there) {
            return false;
        }
    };

    private static final int FEW = 5;
    private static final long SHARE_IN_PERCENT = 20;

    /**
     * @param lost articles that would be gone for good
     * @param there articles that were read from these inputs, with those
     */
    abstract boolean mayGo(int lost, int there);

    /**
     * A plan and what was taken out of it.
     *
     * @param plan what the run may do
     * @param kept articles that are no longer among the inputs and stay
     * @param there how many articles were read from these inputs so far
     */
    record Decided(Plan plan, int kept, int there) {}

    /** Decides; what was never read, or lies there under another name, is not lost. */
    Decided decide(Plan plan, SortedMap<String, Plan.Input> inputs, Ledger ledger) {
        Set<String> contents =
                Stream.concat(plan.added().stream(), plan.changed().stream())
                        .map(id -> inputs.get(id).sha256())
                        .collect(Collectors.toSet());
        List<String> lost = new ArrayList<>();
        List<String> goes = new ArrayList<>();
        for (String id : plan.removed()) {
            boolean isLost =
                    ledger.of(id)
                            .filter(Removals::wasRead)
                            .filter(entry -> !contents.contains(entry.sha256()))
                            .isPresent();
            (isLost ? lost : goes).add(id);
        }
        int there = (int) ledger.entries().values().stream().filter(Removals::wasRead).count();
        if (lost.isEmpty() || mayGo(lost.size(), there)) {
            return new Decided(plan, 0, there);
        }
        Plan careful =
                new Plan(plan.added(), plan.changed(), plan.unchanged(), plan.renamed(), goes);
        return new Decided(careful, lost.size(), there);
    }

    private static boolean wasRead(Ledger.Entry entry) {
        return entry.problem().isEmpty();
    }
}
