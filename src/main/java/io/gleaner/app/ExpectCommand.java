package io.gleaner.app;

import io.gleaner.expected.ExpectedDraft;
import io.gleaner.expected.LeastSure;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Gleaner;
import io.gleaner.input.ArticleFiles;
import io.gleaner.input.InputFile;
import io.gleaner.input.Inputs;
import io.gleaner.input.ReadArticle;
import io.gleaner.input.Unreadable;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** {@code gleaner expect}: a draft of expected values for a person to correct. */
@picocli.CommandLine.Command(
        name = "expect",
        sortOptions = false,
        header = "Drafts NAME.expected.csv for a person to correct.",
        description = {
            "",
            "Writes what the program reads in an article beside it. A draft proves nothing until"
                    + " somebody has read the article and put right what is wrong in it. Rows stand"
                    + " in the order of the text; the least sure are told, to look at first.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner expect raw-articles/2024/exports.txt",
            "  gleaner expect 2024/exports"
        })
final class ExpectCommand extends ReadingCommand {
    @Parameters(
            index = "0",
            paramLabel = "ARTICLE",
            description = "A text or HTML file, or the id of an article of raw-articles/.")
    Path article;

    private static final int LOOKED_AT_FIRST = 10;

    ExpectCommand(Session session) {
        super(session);
    }

    /** The file of that name, else the article of that id. */
    private InputFile input(Place place) throws Unreadable {
        if (Files.exists(article)) {
            return InputFile.of(article);
        }
        Path articles = place.articles();
        String id = article.toString().replace('\\', '/');
        return Inputs.list(List.of(articles), articles).files().stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Unreadable(
                                        "there is no such file, and no article of this id in "
                                                + articles
                                                + "; check its name"));
    }

    @Override
    int run(Terminal terminal, Place place) throws IOException {
        try {
            return draft(input(place), terminal, place);
        } catch (Unreadable e) {
            terminal.complain(article + ": " + e.reason());
            return ExitCode.SOME_SET_ASIDE;
        }
    }

    private int draft(InputFile input, Terminal terminal, Place place)
            throws IOException, Unreadable {
        String name = input.id().substring(input.id().lastIndexOf('/') + 1);
        Path draft = input.path().resolveSibling(name + ".expected.csv");
        if (Files.exists(draft)) {
            throw new UsageError(draft + ": is there already; move it away first");
        }
        RuleFiles files = rules.files(place);
        ArticleFiles reader = new ArticleFiles(ArticleFiles.DEFAULT_MOST_BYTES);
        ReadArticle file = reader.read(input);
        file.oddities(input.name()).forEach(terminal::complain);
        Article read = file.article();
        List<Figure> figures = new Gleaner(knowledge(files, place)).glean(read);
        Files.writeString(draft, ExpectedDraft.of(figures, read.text()), StandardCharsets.UTF_8);
        terminal.say(draft + ": " + figures.size() + " figures to correct");
        List<String> first = LeastSure.of(figures, LOOKED_AT_FIRST);
        if (!first.isEmpty()) {
            terminal.say("the least sure, to look at first (confidence, id, quote, weakest part):");
            first.forEach(line -> terminal.say("  " + line));
        }
        return ExitCode.DONE;
    }
}
