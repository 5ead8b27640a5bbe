package io.gleaner.app;

import io.gleaner.audit.Audit;
import io.gleaner.audit.Claim;
import io.gleaner.audit.ExpectedClaims;
import io.gleaner.expected.ExpectedFigure;
import io.gleaner.expected.ExpectedFigures;
import io.gleaner.figure.Finding;
import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Reading;
import io.gleaner.quantity.Units;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.store.StoredAudit;
import io.gleaner.store.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gleaner audit}: whether figures can be true together. */
@picocli.CommandLine.Command(
        name = "audit",
        sortOptions = false,
        header = "Holds figures against each other by arithmetic, in one article and across them.",
        description = {
            "",
            "Every figure is an interval by the way it is written: 1.1 billion is 1.05 to 1.15"
                    + " billion, nearly 60 percent just below. Shares, changes, conversions and what"
                    + " is said twice must fit each other; where they do not, the smallest change"
                    + " that would mend it is told.",
            "",
            "Without INPUT, what the last run found in the database; with files or folders, these"
                    + " are read and audited together, without a database.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner audit",
            "  gleaner audit --article customs-trade-2024 --all",
            "  gleaner audit my-articles --given --format csv",
            "",
            "Exit codes: 0 done, whatever was found; 3 with --fail-on contradicts where figures"
                    + " contradict each other; 1 some articles could not be read."
        })
final class AuditCommand extends ReadingCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "Files and folders of articles to audit, instead of the database.")
    List<Path> inputs = List.of();

    @Option(
            names = "--article",
            paramLabel = "ID",
            description = "Only findings that have a figure of this article.")
    String article;

    @Option(names = "--all", description = "Show what agrees, too, and what cannot be told.")
    boolean all;

    @Option(
            names = "--given",
            description =
                    "With INPUT: audit the figures of NAME.expected.csv instead of reading the"
                            + " articles.")
    boolean given;

    @Option(
            names = "--format",
            paramLabel = "text|csv|json",
            description = "text: contradictions and counts (default); csv, json: every finding.")
    Format format = Format.text;

    @Option(
            names = "--fail-on",
            paramLabel = "contradicts",
            description = "End with exit code 3 where figures contradict each other.")
    FailOn failOn;

    @Mixin StoreOptions store = new StoreOptions();

    /** Constants in the case that the user types them. */
    enum Format {
        text,
        csv,
        json
    }

    /** What {@code --fail-on} minds. */
    enum FailOn {
        contradicts
    }

    private boolean incomplete;
    private boolean nothingRead;

    AuditCommand(Session session) {
        super(session);
    }

    @Override
    int run(Terminal terminal, Place place) throws IOException {
        if (given && inputs.isEmpty()) {
            throw new UsageError("--given: names no articles; give the folder that holds them");
        }
        StoredAudit found =
                inputs.isEmpty()
                        ? StoredAudit.read(store.database(place))
                        : audited(terminal, place);
        if (nothingRead) {
            return ExitCode.SOME_SET_ASIDE;
        }
        StoredAudit shown = article == null ? found : AuditText.of(found, article);
        AuditText text = new AuditText(shown);
        switch (format) {
            case text -> text.lines(all).forEach(terminal::say);
            case csv -> terminal.out().print(shown.findings().asCsv());
            case json -> terminal.out().print(shown.findings().asJson());
        }
        if (failOn != null && text.count(Finding.Verdict.CONTRADICTS) > 0) {
            return ExitCode.BELOW_FLOOR;
        }
        return incomplete ? ExitCode.SOME_SET_ASIDE : ExitCode.DONE;
    }

    private StoredAudit audited(Terminal terminal, Place place) {
        RuleFiles files = rules.files(place);
        KnownArticles known = KnownArticles.read(inputs, place.articles(), terminal);
        incomplete = !known.complete();
        nothingRead = incomplete && known.articles().isEmpty();
        Problems problems = new Problems();
        Audit audit = Audit.read(files, problems);
        ExpectedClaims expected = new ExpectedClaims(Units.read(files, problems));
        Gleaner gleaner = new Gleaner(knowledge(files, place));
        List<Claim> claims = new ArrayList<>();
        for (KnownArticles.One one : known.articles()) {
            Reading reading = gleaner.read(one.article());
            claims.addAll(given ? expected.of(reading, figures(one, terminal)) : Claim.of(reading));
        }
        return new StoredAudit(table(audit.of(claims)), links(claims));
    }

    private List<ExpectedFigure> figures(KnownArticles.One one, Terminal terminal) {
        ExpectedFigures figures = one.expected().orElse(ExpectedFigures.NONE);
        figures.problems().forEach(problem -> terminal.complain(problem.toString()));
        incomplete |= !figures.problems().isEmpty();
        return figures.figures();
    }

    private static List<String> links(List<Claim> claims) {
        return claims.stream().filter(Claim::isTied).map(claim -> claim.ref().toString()).toList();
    }

    /** The findings as the database holds them. */
    private static Table table(List<Finding> findings) {
        return new Table(
                List.of("relation", "verdict", "figures", "stated", "implied", "mend", "message"),
                findings.stream()
                        .sorted(Comparator.comparing(AuditCommand::gravity))
                        .map(AuditCommand::row)
                        .toList());
    }

    private static int gravity(Finding finding) {
        return switch (finding.verdict()) {
            case CONTRADICTS -> 0;
            case CONSISTENT -> 1;
            case CANNOT_TELL -> 2;
        };
    }

    private static List<Object> row(Finding finding) {
        return Arrays.asList(
                finding.relation(),
                finding.verdict().toString(),
                finding.figures().stream().map(Object::toString).collect(Collectors.joining("; ")),
                finding.stated(),
                finding.implied(),
                finding.mend(),
                finding.message());
    }
}
