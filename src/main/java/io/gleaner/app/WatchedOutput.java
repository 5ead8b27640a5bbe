package io.gleaner.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Output that remembers why it could not be written, which print streams keep to themselves. */
final class WatchedOutput extends FilterOutputStream {
    private Optional<String> failure = Optional.empty();

    WatchedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    private IOException remembered(IOException e) {
        String why = String.valueOf(e.getMessage());
        // whoever reads only the first lines, as head does, has what they want
        boolean readerLeft = why.toLowerCase(Locale.ROOT).contains("pipe");
        if (!readerLeft && failure.isEmpty()) {
            failure = Optional.of(why);
        }
        return e;
    }

    /** Why some of it is not written; empty when all is, or when nobody reads on. */
    Optional<String> failure() {
        return failure;
    }
}
