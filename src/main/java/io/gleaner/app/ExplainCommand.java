package io.gleaner.app;

import io.gleaner.figure.Alternative;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Reading;
import io.gleaner.quantity.QuantityFinder;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.store.StoredReading;
import io.gleaner.text.Article;
import io.gleaner.time.TimeFinder;
import io.gleaner.tokens.Finder;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gleaner explain}: how a sentence was read, rung by rung. */
@picocli.CommandLine.Command(
        name = "explain",
        sortOptions = false,
        header = "Shows how a sentence, or a stored figure, was read.",
        description = {
            "",
            "Of a sentence its tokens with their parts of speech, its groups and names, the"
                    + " quantities and times in it, and every figure; of a figure what each of its"
                    + " fields may be, how probable that is, and what speaks for it.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner explain --published 2025-01-02 \"Box office fell 22.6 percent last year.\"",
            "  gleaner explain --figure bls-employment-december-2023#3"
        })
final class ExplainCommand extends ReadingCommand {
    /** What is less probable is no alternative worth telling. */
    private static final double LEAST = 0.01;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SENTENCE",
            description = "The sentence, in quotes.")
    String sentence;

    @Option(
            names = "--figure",
            paramLabel = "ARTICLE#ID",
            description = "A figure that is stored, by its article and its number in it.")
    String figure;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day that \"last year\" counts from, like 2025-01-17.")
    LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
    String publisher;

    @Mixin StoreOptions store = new StoreOptions();

    ExplainCommand(Session session) {
        super(session);
    }

    @Override
    int run(Terminal terminal, Place place) {
        if ((sentence == null) == (figure == null)) {
            throw new UsageError(
                    "explain: a sentence or --figure ARTICLE#ID: "
                            + (sentence == null ? "neither is given" : "both are given")
                            + "; give one of them");
        }
        return figure == null ? sentence(terminal, place) : stored(terminal, place);
    }

    private int sentence(Terminal terminal, Place place) {
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

    private int stored(Terminal terminal, Place place) {
        int mark = figure.lastIndexOf('#');
        String number = figure.substring(mark + 1);
        if (mark <= 0 || !number.matches("[0-9]{1,9}")) {
            throw new UsageError(
                    "explain: --figure "
                            + figure
                            + ": is no ARTICLE#ID, like cnnic-internet-2023#3");
        }
        Path database = store.database(place);
        StoredReading reading =
                StoredReading.of(database, figure.substring(0, mark), Integer.parseInt(number))
                        .orElseThrow(
                                () ->
                                        new UsageError(
                                                database
                                                        + ": "
                                                        + figure
                                                        + ": no such figure is stored; gleaner sql"
                                                        + " \"SELECT article, id, quote FROM"
                                                        + " figures\" lists them"));
        terminal.say(reading.line());
        terminal.say("   read from \"" + reading.quote() + "\"");
        terminal.say("   in \"" + reading.sentence() + "\"");
        terminal.say("   by " + reading.rules().split(";")[0]);
        choices(reading.confidence(), reading.choices(), terminal);
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
            choices(OptionalDouble.of(figure.confidence().figure()), figure.choices(), terminal);
        }
    }

    /** What each field may be, with its probability and what speaks for it. */
    private static void choices(
            OptionalDouble confidence, List<Alternative> choices, Terminal terminal) {
        confidence.ifPresent(sure -> terminal.say("   right with " + percent(sure)));
        Alternative.Field last = null;
        for (Alternative choice : choices) {
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
