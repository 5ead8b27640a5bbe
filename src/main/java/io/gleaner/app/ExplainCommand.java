package io.gleaner.app;

import io.gleaner.figure.Alternative;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Reading;
import io.gleaner.quantity.QuantityFinder;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.time.TimeFinder;
import io.gleaner.tokens.Finder;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gleaner explain}: how a sentence was read, rung by rung. */
@picocli.CommandLine.Command(
        name = "explain",
        sortOptions = false,
        header = "Shows how a sentence is read, rung by rung.",
        description = {
            "",
            "Its tokens with their parts of speech, its groups and names, the quantities and times"
                    + " in it, and every figure with the rules that read it.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  gleaner explain --published 2025-01-02 \"Box office fell 22.6 percent last year.\""
        })
final class ExplainCommand extends ReadingCommand {
    /** What is less probable is no alternative worth telling. */
    private static final double LEAST = 0.01;

    @Parameters(index = "0", paramLabel = "SENTENCE", description = "The sentence, in quotes.")
    String sentence;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day that \"last year\" counts from, like 2025-01-17.")
    LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
    String publisher;

    ExplainCommand(Session session) {
        super(session);
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
        Reading reading = Gleaner.reasoning(knowledge(files, place)).read(article);
        Problems problems = new Problems();
        Finder<?> quantities = QuantityFinder.read(files, problems);
        Finder<?> times = TimeFinder.read(files, problems);
        for (Sentence one : reading.sentences()) {
            rung(terminal, "sentence", List.of(one.text()));
            rung(terminal, "tokens", tokens(one));
            rung(terminal, "groups", groups(one));
            rung(terminal, "names", mentions(one, one.names()));
            rung(terminal, "quantities", mentions(one, quantities.find(one)));
            rung(terminal, "times", mentions(one, times.find(one)));
            terminal.say("");
        }
        figures(reading.figures(), terminal);
        return ExitCode.DONE;
    }

    private static void rung(Terminal terminal, String name, List<String> found) {
        if (!found.isEmpty()) {
            terminal.say(name + " ".repeat(12 - name.length()) + String.join("  ", found));
        }
    }

    private static List<String> tokens(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .mapToObj(i -> sentence.words(i, i + 1) + "/" + sentence.tag(i))
                .toList();
    }

    private static List<String> groups(Sentence sentence) {
        return sentence.chunks().stream()
                .map(chunk -> "[" + sentence.words(chunk.from(), chunk.to()) + "]")
                .toList();
    }

    /** {@code [42.5 billion yuan] 42500000000 CNY}. */
    private static <T> List<String> mentions(Sentence sentence, List<Mention<T>> mentions) {
        return mentions.stream()
                .map(
                        mention ->
                                "["
                                        + sentence.words(mention.from(), mention.to())
                                        + "] "
                                        + mention.value())
                .toList();
    }

    private static void figures(List<Figure> figures, Terminal terminal) {
        if (figures.isEmpty()) {
            terminal.say("no figure");
        }
        for (Figure figure : figures) {
            terminal.say(figure.toString());
            terminal.say("   read from \"" + figure.evidence().quote() + "\"");
            terminal.say("   by " + figure.rules().get(0));
            choices(figure, terminal);
        }
    }

    /** What each field may be, with its probability and what speaks for it. */
    private static void choices(Figure figure, Terminal terminal) {
        terminal.say("   right with " + percent(figure.confidence().figure()));
        Alternative.Field last = null;
        for (Alternative choice : figure.choices()) {
            boolean first = choice.field() != last;
            last = choice.field();
            if (!first && choice.probability() < LEAST) {
                continue;
            }
            String field = first ? choice.field().toString() : "";
            terminal.say(
                    "   "
                            + field
                            + " ".repeat(12 - field.length())
                            + percent(choice.probability())
                            + "  "
                            + (choice.value().isEmpty() ? "none" : choice.value())
                            + (choice.reasons().isEmpty()
                                    ? ""
                                    : ": " + String.join("; ", choice.reasons())));
        }
    }

    private static String percent(double probability) {
        return String.format(Locale.ROOT, "%3.0f %%", 100 * probability);
    }
}
