package io.gleaner.app;

import io.gleaner.figure.Knowledge;
import io.gleaner.rules.RuleFiles;
import picocli.CommandLine.Mixin;

/** A command that reads articles: by the rules, and with the model of names or without. */
abstract class ReadingCommand extends RuledCommand {
    @Mixin RulesOption.NamesOption names = new RulesOption.NamesOption();

    ReadingCommand(Session session) {
        super(session);
    }

    final Knowledge knowledge(Place place) {
        return knowledge(rules.files(place), place);
    }

    final Knowledge knowledge(RuleFiles files, Place place) {
        return Knowledge.load(files, names.models(place));
    }
}
