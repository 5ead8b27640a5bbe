package io.gleaner.app;

import io.gleaner.rules.BadRules;
import io.gleaner.rules.RuleProblem;
import io.gleaner.store.StoreException;
import io.gleaner.tokens.Models;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

/** Turns what went wrong into a message and an exit code. */
final class Failures {
    private Failures() {}

    /**
     * @param rules what the rules folder is called in messages
     */
    static int report(Exception failure, Terminal terminal, String rules, boolean verbose) {
        if (verbose) {
            failure.printStackTrace(terminal.err());
        }
        if (failure instanceof BadRules bad) {
            bad.problems().forEach(problem -> terminal.complain(place(problem, rules)));
            int count = bad.problems().size();
            terminal.complain(
                    "rules: "
                            + count
                            + (count == 1 ? " mistake" : " mistakes")
                            + ": nothing was read; mend "
                            + (count == 1 ? "it" : "them")
                            + " and check with: gleaner rules"
                            + (rules.equals("rules") ? "" : " --rules " + rules));
            return ExitCode.WRONG_USAGE;
        }
        if (failure instanceof UsageError || failure instanceof Models.BadModel) {
            terminal.complain(failure.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        if (failure instanceof StoreException store) {
            terminal.complain(store.getMessage());
            return switch (store.kind()) {
                case LOCKED, FOREIGN, NEWER, OLDER, CORRUPT, MISSING -> ExitCode.DATABASE;
                case DISK -> ExitCode.DISK;
                case QUERY -> ExitCode.WRONG_USAGE;
            };
        }
        if (failure instanceof UncheckedIOException unchecked) {
            return disk(unchecked.getCause(), terminal);
        }
        if (failure instanceof IOException io) {
            return disk(io, terminal);
        }
        terminal.complain(
                "gleaner: a mistake in the program: "
                        + failure
                        + "; show it with --verbose and report it");
        return ExitCode.SOME_SET_ASIDE;
    }

    /** The folder itself may be what is wrong. */
    private static String place(RuleProblem problem, String rules) {
        return problem.file().equals(rules) ? problem.toString() : rules + "/" + problem;
    }

    private static int disk(IOException failure, Terminal terminal) {
        if (failure instanceof FileSystemException at && at.getFile() != null) {
            String reason = at.getReason() == null ? kind(at) : at.getReason();
            terminal.complain(
                    at.getFile() + ": " + reason + "; check the path, its rights and the disk");
        } else {
            terminal.complain(
                    "disk: " + failure.getMessage() + "; check the path, its rights and the disk");
        }
        return ExitCode.DISK;
    }

    private static String kind(FileSystemException failure) {
        return switch (failure.getClass().getSimpleName()) {
            case "NoSuchFileException" -> "no such file or folder";
            case "AccessDeniedException" -> "permission denied";
            case "FileAlreadyExistsException" -> "is in the way";
            default -> "cannot be read or written";
        };
    }
}
