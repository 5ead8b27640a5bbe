package io.gleaner.app;

import picocli.CommandLine.Mixin;

/** A command that goes by the rules. */
abstract class RuledCommand extends Command {
    @Mixin RulesOption rules = new RulesOption();

    RuledCommand(Session session) {
        super(session);
    }

    @Override
    final String rulesName() {
        return rules.name();
    }
}
