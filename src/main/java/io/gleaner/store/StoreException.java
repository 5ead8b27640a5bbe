package io.gleaner.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** The database file cannot be used: why, and what to do. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is the matter with the file. */
    public enum Kind {
        /** Another process holds it. */
        LOCKED,
        /** It is no file of this program. */
        FOREIGN,
        /** A newer version wrote it. */
        NEWER,
        /** An older version wrote it, in another shape. */
        OLDER,
        /** It is damaged. */
        CORRUPT,
        /** There is none. */
        MISSING,
        /** The disk is full or fails. */
        DISK,
        /** A query is wrong, or not allowed. */
        QUERY
    }

    private final Kind kind;

    public StoreException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    private StoreException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Tells by the engine's message what is the matter with a file. */
    static StoreException of(Path file, SQLException e) {
        String why = firstLine(e);
        String lower = why.toLowerCase(Locale.ROOT);
        if (lower.contains("could not set lock") || lower.contains("being used by another")) {
            return new StoreException(
                    Kind.LOCKED,
                    file
                            + ": is open in another program: "
                            + why
                            + "; close it there, or wait with --lock-wait",
                    e);
        }
        if (lower.contains("not a valid duckdb database")) {
            return foreign(file, "is not a DuckDB file", e);
        }
        if (lower.contains("newer") || lower.contains("version number")) {
            return new StoreException(
                    Kind.NEWER,
                    file
                            + ": was written by a newer DuckDB: "
                            + why
                            + "; use the program that wrote it, or another --db",
                    e);
        }
        if (lower.contains("database does not exist")) {
            return new StoreException(
                    Kind.MISSING, file + ": is not there; make it with \"gleaner run\"", e);
        }
        if (lower.contains("no space left") || lower.contains("could not write")) {
            return new StoreException(
                    Kind.DISK,
                    file + ": cannot be written: " + why + "; make room and run again",
                    e);
        }
        if (lower.contains("permission denied")) {
            return new StoreException(
                    Kind.DISK, file + ": may not be opened: " + why + "; check its rights", e);
        }
        if (lower.contains("too many open files")) {
            return new StoreException(
                    Kind.DISK,
                    file
                            + ": cannot be opened: "
                            + why
                            + "; the system allows too few open files: raise \"ulimit -n\"",
                    e);
        }
        if (lower.contains("out of memory") || lower.contains("failed to allocate")) {
            return new StoreException(
                    Kind.DISK,
                    file
                            + ": cannot be worked on: "
                            + why
                            + "; give the machine more memory, or the run fewer --jobs",
                    e);
        }
        return new StoreException(
                Kind.CORRUPT,
                file
                        + ": is damaged: "
                        + why
                        + "; nothing was changed: move it away (with its .wal) and run again",
                e);
    }

    /** The engine's native library did not load, as when it cannot be unpacked. */
    static StoreException engine(Error e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new StoreException(
                Kind.DISK,
                System.getProperty("java.io.tmpdir")
                        + ": the database engine cannot be unpacked here: "
                        + root
                        + "; make room, or name another folder in JAVA_TOOL_OPTIONS="
                        + "-Djava.io.tmpdir=DIR",
                e);
    }

    /** Rows are gone, or have come, since the last run ended. */
    public static StoreException changed(Path file, String table, long then, long now) {
        return new StoreException(
                Kind.CORRUPT,
                file
                        + ": "
                        + table
                        + " has "
                        + now
                        + " rows, and had "
                        + then
                        + " when the last run ended: its log was lost, or somebody changed it;"
                        + " move it away and run again, or delete run_results.json to go on with"
                        + " it as it is");
    }

    static StoreException foreign(Path file, String what, Throwable cause) {
        return new StoreException(
                Kind.FOREIGN,
                file + ": " + what + " of this program; move it away or name another --db",
                cause);
    }

    private static String firstLine(SQLException e) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        return message.lines().findFirst().orElse("").strip();
    }
}
