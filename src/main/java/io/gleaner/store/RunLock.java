package io.gleaner.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A lock beside the database file, so that one run at a time writes it. The system takes it back
 * when a run is killed.
 */
final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    static RunLock take(Path file, Deadline deadline) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".lock");
        FileChannel channel =
                FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            deadline.retry(() -> attempt(channel, file));
            return new RunLock(channel);
        } catch (RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void attempt(FileChannel channel, Path file) {
        boolean taken;
        try {
            taken = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            taken = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!taken) {
            throw new StoreException(
                    StoreException.Kind.LOCKED,
                    file
                            + ": another run is writing it; let it finish, or wait with"
                            + " --lock-wait");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
