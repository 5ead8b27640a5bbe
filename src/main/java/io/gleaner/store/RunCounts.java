package io.gleaner.store;

/**
 * What a run did, article by article.
 *
 * @param added read for the first time
 * @param changed read again
 * @param unchanged left as they are
 * @param renamed got another id
 * @param removed no longer among the inputs
 * @param failed set aside
 */
public record RunCounts(
        int added, int changed, int unchanged, int renamed, int removed, int failed) {}
