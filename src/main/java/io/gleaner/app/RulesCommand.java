package io.gleaner.app;

import io.gleaner.rules.RuleFiles;

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
        RuleExamples.check(files);
        terminal.say(
                "rules: " + files.names().size() + " files, every example reads as its line says");
        return ExitCode.DONE;
    }
}
