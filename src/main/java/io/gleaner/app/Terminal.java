package io.gleaner.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where results and messages go: results to standard output, messages to standard error, both in
 * UTF-8 whatever the machine is set to.
 *
 * <p>Names and quotes come from articles, so control characters are shown, not sent: a file name
 * must not paint the screen.
 */
public final class Terminal {
    private final WatchedOutput watched;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;

    public Terminal(OutputStream out, OutputStream err, boolean interactive) {
        this.watched = new WatchedOutput(out);
        this.out = new PrintStream(watched, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.interactive = interactive;
    }

    /** The process's own. */
    static Terminal ofProcess() {
        return new Terminal(
                new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new FileOutputStream(FileDescriptor.err),
                System.console() != null);
    }

    /** One line of a result, to the letter. */
    public void result(String line) {
        out.print(line);
        out.print('\n');
    }

    /** One line that is meant for people. */
    public void say(String line) {
        result(visible(line));
    }

    /** One line about what went wrong. */
    public void complain(String line) {
        out.flush();
        err.print(visible(line));
        err.print('\n');
    }

    /** Shows how far a run is, on one line that the next one replaces; only where someone looks. */
    public void progress(String line) {
        if (interactive) {
            err.print("\r\u001B[K" + visible(line));
            err.flush();
        }
    }

    public void endProgress() {
        progress("");
        if (interactive) {
            err.print('\r');
        }
    }

    /** Whether nobody reads on: the other end of the pipe is closed. */
    boolean isClosed() {
        return out.checkError();
    }

    /** Why some results are not written; empty when all are, or when nobody reads on. */
    Optional<String> cutOff() {
        out.flush();
        return watched.failure();
    }

    void flush() {
        out.flush();
        err.flush();
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** Control characters as their Unicode pictures; tabs and line ends stay. */
    static String visible(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
            if (control && shown == null) {
                shown = new StringBuilder(text.substring(0, i));
            }
            if (shown != null) {
                shown.append(!control ? c : c < ' ' ? (char) ('\u2400' + c) : '\uFFFD');
            }
        }
        return shown == null ? text : shown.toString();
    }
}
