package io.gleaner.store;

import java.time.Instant;

/**
 * What is known of a run when it begins.
 *
 * @param started when
 * @param program version of the program
 * @param rulesSha256 digest of all rule files
 */
public record RunStart(Instant started, String program, String rulesSha256) {}
