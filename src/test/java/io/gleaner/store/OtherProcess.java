package io.gleaner.store;

import io.gleaner.Signals;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second Java process with the test's own class path. */
final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static OtherProcess start(Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        return startWith(System.getProperty("java.class.path"), main, arguments);
    }

    static OtherProcess startWith(String classPath, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xmx512m", "-cp"));
        command.add(classPath);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new OtherProcess(
                new ProcessBuilder(Signals.heard(command)).redirectErrorStream(true).start());
    }

    /** The next line that it prints; null when it has ended. */
    String line() throws IOException {
        return output.readLine();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** As Ctrl-C ({@code INT}) and schedulers ({@code TERM}) do: asks it to end. */
    void signal(String name) throws IOException, InterruptedException {
        Signals.send(process, name);
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    boolean ended() {
        return !process.isAlive();
    }

    @Override
    public void close() {
        kill();
    }
}
