package linchpin.backup.archive;

/**
 * How many rows a table has, and what they come to.
 *
 * @param sum of 128 bits of each row's SHA-256, in whatever order they come
 */
public record Tally(long rows, String sum) {}
