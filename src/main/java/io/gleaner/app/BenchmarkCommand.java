package io.gleaner.app;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gleaner benchmark}: public test sets, and speed. */
@picocli.CommandLine.Command(
        name = "benchmark",
        header = "Measures reading on public test sets, and its speed.")
final class BenchmarkCommand extends Command {
    @Spec CommandSpec spec;

    BenchmarkCommand(Session session) {
        super(session);
    }

    /** The command with one subcommand a benchmark. */
    static CommandLine with(Session session) {
        return new CommandLine(new BenchmarkCommand(session))
                .addSubcommand(new NewsQuantBenchmark(session))
                .addSubcommand(new TestSets.Recognizers(session))
                .addSubcommand(new TestSets.Meantime(session))
                .addSubcommand(new TestSets.Timeml(session))
                .addSubcommand(new PagesBenchmark(session))
                .addSubcommand(new PlantedBenchmark(session))
                .addSubcommand(new SpeedBenchmark(session))
                .addSubcommand(new LoadBenchmark(session))
                .addSubcommand(new RepeatBenchmark(session));
    }

    @Override
    int run(Terminal terminal, Place place) {
        throw new ParameterException(
                spec.commandLine(),
                "benchmark: name one: " + String.join(", ", spec.subcommands().keySet()));
    }
}
