package linchpin.backup.archive;

/**
 * Where a sequence stands.
 *
 * @param name with its schema
 * @param called whether the value was given out
 */
public record Sequence(String name, long value, boolean called) {}
