package io.gleaner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What one process says to another to make it end. */
public final class Signals {
    private Signals() {}

    /** {@code INT} is Ctrl-C, {@code TERM} what schedulers send. */
    public static void send(Process process, String signal)
            throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-s", signal, Long.toString(process.pid())).start().waitFor();
    }

    /**
     * The command such that it hears Ctrl-C: what a shell starts in the background does not, and
     * hands that on to whatever it starts itself.
     */
    public static List<String> heard(List<String> command)
            throws IOException, InterruptedException {
        List<String> heard = new ArrayList<>(List.of("env", "--default-signal=INT"));
        List<String> trial = new ArrayList<>(heard);
        trial.add("true");
        try {
            if (new ProcessBuilder(trial).start().waitFor() != 0) {
                return command;
            }
        } catch (IOException e) {
            // no env: nothing that could have been started in the background by a shell
            return command;
        }
        heard.addAll(command);
        return heard;
    }
}
