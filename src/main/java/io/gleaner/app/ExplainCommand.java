package io.gleaner.app;

import io.gleaner.figure.Figure;
import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Knowledge;
import io.gleaner.figure.Reading;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Sentence;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gleaner explain}: how a sentence was read, rung by rung. */
@picocli.CommandLine.Command(
        name = "explain",
        sortOptions = false,
        header = "Shows how a sentence is read, rung by rung.",
        description = {
            "",
            "Its tokens with their parts of speech, its groups and names, and every figure with"
                    + " the rules that read it.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  gleaner explain --published 2025-01-02 \"Box office fell 22.6 percent last year.\""
        })
final class ExplainCommand extends Command {
    @Parameters(index = "0", paramLabel = "SENTENCE", description = "The sentence, in quotes.")
    String sentence;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day that \"last year\" counts from, like 2025-01-17.")
    LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
    String publisher;

    @Mixin RulesOption rules = new RulesOption();
    @Mixin RulesOption.NamesOption names = new RulesOption.NamesOption();

    ExplainCommand(Session session) {
        super(session);
    }

    @Override
    String rulesName() {
        return rules.name();
    }

    @Override
    int run(Terminal terminal, Place place) {
        RuleFiles files = rules.files(place);
        Article article = Article.of("sentence", sentence);
        if (published != null) {
            article = article.publishedOn(published, "option");
        }
        if (publisher != null) {
            article = article.publishedBy(publisher);
        }
        Reading reading = new Gleaner(Knowledge.load(files, names.models(place))).read(article);
        for (Sentence one : reading.sentences()) {
            explain(one, terminal);
        }
        terminal.say("");
        figures(reading.figures(), terminal);
        return ExitCode.DONE;
    }

    private static void explain(Sentence sentence, Terminal terminal) {
        terminal.say("sentence  " + sentence.text());
        StringBuilder tokens = new StringBuilder();
        for (int i = 0; i < sentence.size(); i++) {
            tokens.append(i == 0 ? "" : "  ");
            tokens.append(sentence.words(i, i + 1)).append('/').append(sentence.tag(i));
        }
        terminal.say("tokens    " + tokens);
        terminal.say(
                "groups    "
                        + String.join(
                                "  ",
                                sentence.chunks().stream()
                                        .map(
                                                chunk ->
                                                        "["
                                                                + sentence.words(
                                                                        chunk.from(), chunk.to())
                                                                + "]")
                                        .toList()));
        terminal.say(
                "names     "
                        + String.join(
                                "  ", sentence.names().stream().map(Object::toString).toList()));
    }

    private static void figures(List<Figure> figures, Terminal terminal) {
        if (figures.isEmpty()) {
            terminal.say("no figure");
        }
        for (Figure figure : figures) {
            terminal.say(figure.toString());
            terminal.say("   read from \"" + figure.evidence().quote() + "\"");
            if (!figure.rules().isEmpty()) {
                terminal.say("   by " + String.join(", ", figure.rules()));
            }
        }
    }
}
