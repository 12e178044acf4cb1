package linchpin.history;

import java.util.UUID;

/**
 * From one act to another, while something was part of something larger; both ends belong to it.
 *
 * @param within the larger thing
 * @param to {@link Long#MAX_VALUE} while it still is
 */
public record Stretch(UUID within, long from, long to) {}
