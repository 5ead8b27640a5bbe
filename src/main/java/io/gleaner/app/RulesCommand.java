package io.gleaner.app;

import io.gleaner.audit.Audit;
import io.gleaner.check.Ranges;
import io.gleaner.figure.Knowledge;
import io.gleaner.quantity.QuantityExamples;
import io.gleaner.rules.BadRules;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Publishers;
import io.gleaner.time.TimeExamples;
import io.gleaner.tokens.Models;

/** {@code gleaner rules}: the rule files alone. */
@picocli.CommandLine.Command(
        name = "rules",
        header = "Checks the rule files; reads no article.",
        description = {
            "",
            "Reads every table of the rules folder, runs every line's own example, and tells all"
                    + " mistakes at once, with file and line.",
            ""
        },
        footer = {"", "Example:", "  gleaner rules --rules my-rules"})
final class RulesCommand extends RuledCommand {
    RulesCommand(Session session) {
        super(session);
    }

    @Override
    int run(Terminal terminal, Place place) {
        RuleFiles files = rules.files(place);
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
        problems.addAll(Audit.examples(files));
        problems.throwIfAny();
        terminal.say(
                "rules: " + files.names().size() + " files, every example reads as its line says");
        return ExitCode.DONE;
    }
}
