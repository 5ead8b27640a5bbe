package io.gleaner.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gleaner}: the commands, from words on the command line to an exit code. */
@picocli.CommandLine.Command(
        name = "gleaner",
        header = "Reads figures out of articles, links them into facts, and checks them.",
        description = {
            "",
            "An article goes in (text or a web page); figures come out: how much of what, when, of"
                    + " whom, which way it moved, out of what whole, and who said so, each with the"
                    + " words it was read from.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Start with:",
            "  gleaner run                      reads raw-articles/ into extracted/",
            "  gleaner extract article.txt      prints the figures of one file",
            "  gleaner COMMAND --help           teaches a command",
            "",
            "Exit codes: 0 done; 1 some articles could not be read; 2 wrong usage, rules or"
                    + " models; 3 accuracy below a floor or surely worse; 4 database locked or not ours; 5 disk or"
                    + " I/O; 6 so many articles gone that none was removed."
        },
        versionProvider = Version.class)
public final class Main implements Runnable {
    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Spec CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        Session session = new Session(Terminal.ofProcess(), System.in, Place.ofProcess());
        int code = run(session, args);
        session.terminal().flush();
        // not System.exit: a shutdown hook of a library must not hold a finished program back
        Runtime.getRuntime().exit(code);
    }

    /**
     * Runs one command line.
     *
     * @return the exit code
     */
    static int run(Session session, String... args) {
        Terminal terminal = session.terminal();
        CommandLine gleaner =
                new CommandLine(new Main())
                        .addSubcommand(new RunCommand(session))
                        .addSubcommand(new ExtractCommand(session))
                        .addSubcommand(new CheckCommand(session))
                        .addSubcommand(new TrainCommand(session))
                        .addSubcommand(new AuditCommand(session))
                        .addSubcommand(new ExplainCommand(session))
                        .addSubcommand(new SqlCommand(session))
                        .addSubcommand(new ReportCommand(session))
                        .addSubcommand(new RulesCommand(session))
                        .addSubcommand(new ExpectCommand(session))
                        .addSubcommand(new ExportCommand(session))
                        .addSubcommand(BenchmarkCommand.with(session));
        gleaner.setOut(new PrintWriter(terminal.out(), true));
        gleaner.setErr(new PrintWriter(terminal.err(), true));
        gleaner.setUsageHelpAutoWidth(true);
        gleaner.registerConverter(LocalDate.class, Main::day);
        gleaner.setParameterExceptionHandler(Main::explainUsage);
        gleaner.setExecutionExceptionHandler(
                (failure, command, parsed) ->
                        Failures.report(
                                failure,
                                terminal,
                                command.getCommand() instanceof Command one
                                        ? one.rulesName()
                                        : "rules",
                                Boolean.getBoolean(QuietLogging.VERBOSE)));
        int code = gleaner.execute(SqlCommand.queriesApart(args));
        return terminal.cutOff().map(why -> cutOff(terminal, why)).orElse(code);
    }

    /** Half a table must not pass for a whole one. */
    private static int cutOff(Terminal terminal, String why) {
        terminal.complain(
                "standard output: cannot be written: "
                        + why
                        + ": what was printed is cut off; make room and run again");
        return ExitCode.DISK;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException(
                    "\"" + text + "\" is no day; write it like 2025-01-17");
        }
    }

    /** What is wrong with the words typed; the first of them that fits nowhere. */
    private static String wrong(CommandLine.ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !unmatched.getUnmatched().isEmpty()) {
            boolean command = !e.getCommandLine().getSubcommands().isEmpty();
            return "\""
                    + unmatched.getUnmatched().get(0)
                    + (command ? "\": no such command" : "\": one thing too many");
        }
        return e.getMessage();
    }

    private static int explainUsage(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr()
                .println(
                        Terminal.visible(
                                "gleaner: "
                                        + wrong(e)
                                        + "; see: "
                                        + command.getCommandSpec().qualifiedName()
                                        + " --help"));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        return ExitCode.WRONG_USAGE;
    }

    /** Without a command: the help. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
