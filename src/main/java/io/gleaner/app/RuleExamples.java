package io.gleaner.app;

import io.gleaner.audit.Audit;
import io.gleaner.check.Freshness;
import io.gleaner.check.Ranges;
import io.gleaner.figure.Knowledge;
import io.gleaner.quantity.QuantityExamples;
import io.gleaner.rules.BadRules;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.store.Query;
import io.gleaner.subject.AliasTable;
import io.gleaner.text.Publishers;
import io.gleaner.time.TimeExamples;
import io.gleaner.tokens.Models;
import java.nio.file.Files;
import java.nio.file.Path;

/** The examples that the lines of the rule tables carry, read by the rules themselves. */
final class RuleExamples {
    private RuleExamples() {}

    /**
     * Reads all tables and all their examples.
     *
     * @throws BadRules with every mistake
     */
    static void check(RuleFiles files) {
        Problems problems = new Problems();
        try {
            Knowledge.load(files, Models.withoutNames());
        } catch (BadRules bad) {
            // the examples of the tables that can be read are run all the same
            problems.addAll(bad.problems());
        }
        problems.addAll(QuantityExamples.check(files));
        problems.addAll(TimeExamples.check(files));
        problems.addAll(Publishers.check(files));
        problems.addAll(Ranges.examples(files));
        problems.addAll(Freshness.examples(files));
        problems.addAll(Audit.examples(files));
        AliasTable.read(files, problems);
        problems.throwIfAny();
    }

    /**
     * The same, unless these very rules have passed before: the program's own did when it was
     * built, others when a run that read into the database by them began.
     */
    static void checkOnce(RuleFiles files, Path database) {
        String sha256 = files.sha256();
        if (!sha256.equals(RuleFiles.bundled().sha256()) && !hasReadInto(database, sha256)) {
            check(files);
        }
    }

    private static boolean hasReadInto(Path database, String sha256) {
        return Files.exists(database)
                && !Query.run(database, "SELECT 1 FROM runs WHERE rules_sha256 = '" + sha256 + "'")
                        .rows()
                        .isEmpty();
    }
}
