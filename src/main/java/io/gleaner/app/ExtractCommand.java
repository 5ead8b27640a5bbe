package io.gleaner.app;

import io.gleaner.figure.Figure;
import io.gleaner.figure.Gleaner;
import io.gleaner.input.ArticleFiles;
import io.gleaner.input.InputFile;
import io.gleaner.input.Origin;
import io.gleaner.input.ReadArticle;
import io.gleaner.input.TextLines;
import io.gleaner.input.Unreadable;
import io.gleaner.rules.RuleFiles;
import io.gleaner.store.Sieve;
import io.gleaner.text.Article;
import io.gleaner.tokens.Models;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gleaner extract}: text in, figures out, no database. */
@picocli.CommandLine.Command(
        name = "extract",
        sortOptions = false,
        header = "Reads figures from text and prints them; no database.",
        description = {"", "Reads a file, or standard input when the file is - or left out.", ""},
        footer = {
            "",
            "Examples:",
            "  gleaner extract article.txt",
            "  echo 'Sales rose 5 percent to 3 billion yuan in 2024.' | gleaner extract",
            "  gleaner extract --lines --format jsonl < headlines.txt",
            "  gleaner extract --published 2025-01-17 --format csv page.html > figures.csv"
        })
final class ExtractCommand extends ReadingCommand {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "A text or HTML file; - is standard input (default).")
    String file;

    @Option(
            names = "--format",
            paramLabel = "text|jsonl|csv",
            description =
                    "text: a line a figure, for people (default); jsonl: an object a figure; csv:"
                            + " the columns of the figures table.")
    Format format = Format.text;

    @Mixin ConfidenceOption confidence = new ConfidenceOption();

    @Option(names = "--lines", description = "Each line is an article; its id is its number.")
    boolean lines;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day that \"last year\" counts from, like 2025-01-17.")
    LocalDate published;

    @Option(names = "--title", paramLabel = "TEXT", description = "The article's title.")
    String title;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
    String publisher;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            description = "A larger file is refused. Default: 10.")
    int mostMegabytes = (int) (ArticleFiles.DEFAULT_MOST_BYTES / 1_000_000);

    private static final int AT_ONCE = 1_000;

    /** Constants in the case that the user types them. */
    enum Format {
        text,
        jsonl,
        csv
    }

    ExtractCommand(Session session) {
        super(session);
    }

    @Override
    int run(Terminal terminal, Place place) throws IOException {
        Sizes.check(mostMegabytes);
        double least = confidence.least();
        RuleFiles files = rules.files(place);
        Gleaner gleaner = new Gleaner(knowledge(files, place));
        FigureWriter writer = FigureWriter.of(format, terminal, rules.baseUnit(files));
        if (lines) {
            return eachLine(gleaner, least, writer, terminal);
        }
        try {
            write(gleaner, described(article(terminal)), least, writer);
        } catch (Unreadable e) {
            terminal.complain(inputName() + ": " + e.reason());
            return ExitCode.SOME_SET_ASIDE;
        }
        return ExitCode.DONE;
    }

    /**
     * Figures are printed as they are found: a long text has more of them than there is room for.
     */
    private static void write(Gleaner gleaner, Article article, double least, FigureWriter writer) {
        List<Figure> some = new ArrayList<>();
        Sieve sieve =
                new Sieve(
                        least,
                        figure -> {
                            some.add(figure);
                            if (some.size() == AT_ONCE) {
                                writer.write(some);
                                some.clear();
                            }
                        });
        gleaner.read(article, sieve::add);
        sieve.end();
        writer.write(some);
    }

    private Article article(Terminal terminal) throws IOException, Unreadable {
        ArticleFiles reader = new ArticleFiles(mostMegabytes * 1_000_000L);
        ReadArticle read =
                file.equals("-")
                        ? reader.read(new Origin("-", ""), reader.bytes(session().in()))
                        : reader.read(InputFile.of(path()));
        read.oddities(inputName()).forEach(terminal::complain);
        return read.article();
    }

    private String inputName() {
        return file.equals("-") ? "standard input" : file;
    }

    private Path path() {
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new UsageError(
                    file + ": is a folder: extract reads one file; read folders with: gleaner run");
        }
        return path;
    }

    private int eachLine(Gleaner gleaner, double least, FigureWriter writer, Terminal terminal)
            throws IOException {
        int code = ExitCode.DONE;
        try (InputStream in = file.equals("-") ? session().in() : Files.newInputStream(path())) {
            TextLines articles = new TextLines(in);
            Optional<Article> article = articles.next();
            while (article.isPresent() && !terminal.isClosed()) {
                List<Figure> figures = List.of();
                try {
                    figures = Sieve.of(gleaner.read(described(article.get())), least).figures();
                } catch (Models.BadModel e) {
                    throw e;
                } catch (RuntimeException | StackOverflowError e) {
                    // one line must not stop the others
                    terminal.complain(
                            inputName()
                                    + ":"
                                    + article.get().id()
                                    + ": a mistake in the program: "
                                    + e
                                    + "; the other lines are read; report it with this line");
                    code = ExitCode.SOME_SET_ASIDE;
                }
                writer.write(figures);
                article = articles.next();
            }
        } catch (NoSuchFileException e) {
            terminal.complain(file + ": there is no such file; check its name");
            return ExitCode.SOME_SET_ASIDE;
        }
        return code;
    }

    /** The article with what the command line tells of it. */
    private Article described(Article article) {
        Article described = article;
        if (published != null) {
            described = described.publishedOn(published, "option");
        }
        if (title != null) {
            described = described.titled(title);
        }
        if (publisher != null) {
            described = described.publishedBy(publisher);
        }
        return described;
    }
}
