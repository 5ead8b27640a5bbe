package io.gleaner.store;

/**
 * An input that was set aside.
 *
 * @param article the id that it would have had
 * @param path the file
 * @param sha256 digest of the input; empty when it could not be read at all
 * @param reason why
 */
public record Problem(String article, String path, String sha256, String reason) {}
