package io.gleaner.app;

import io.gleaner.expected.ExpectedDraft;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Gleaner;
import io.gleaner.input.ArticleFiles;
import io.gleaner.input.InputFile;
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
                    + " somebody has read the article and put right what is wrong in it.",
            ""
        },
        footer = {"", "Example:", "  gleaner expect raw-articles/2024/exports.txt"})
final class ExpectCommand extends ReadingCommand {
    @Parameters(index = "0", paramLabel = "ARTICLE", description = "A text or HTML file.")
    Path article;

    ExpectCommand(Session session) {
        super(session);
    }

    @Override
    int run(Terminal terminal, Place place) throws IOException {
        InputFile input = InputFile.of(article);
        Path draft = article.resolveSibling(input.id() + ".expected.csv");
        if (Files.exists(draft)) {
            throw new UsageError(draft + ": is there already; move it away first");
        }
        RuleFiles files = rules.files(place);
        ArticleFiles reader = new ArticleFiles(ArticleFiles.DEFAULT_MOST_BYTES);
        try {
            Article read = reader.article(input, reader.bytes(input));
            List<Figure> figures = new Gleaner(knowledge(files, place)).glean(read);
            Files.writeString(
                    draft, ExpectedDraft.of(figures, read.text()), StandardCharsets.UTF_8);
            terminal.say(draft + ": " + figures.size() + " figures to correct");
            return ExitCode.DONE;
        } catch (Unreadable e) {
            terminal.complain(article + ": " + e.reason());
            return ExitCode.SOME_SET_ASIDE;
        }
    }
}
