package linchpin.backup.archive;

import org.jspecify.annotations.Nullable;

/** A file or a key with which nothing can be brought back, and why; said before anything is touched. */
public final class Unusable extends RuntimeException {

    private Unusable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }

    static Unusable key(String reason) {
        return new Unusable(reason, null);
    }

    static Unusable file(String reason) {
        return new Unusable(reason, null);
    }

    /** @param reason why what is asked for cannot be had, in whole sentences */
    public static Unusable because(String reason) {
        return new Unusable(reason, null);
    }

    /** @param table that the file should have rows of */
    public static Unusable without(String table) {
        return new Unusable("The file has no rows of " + table + " and does not say that there are none.", null);
    }

    static Unusable damaged(@Nullable Throwable cause) {
        return new Unusable(
                "The file is not whole: it was cut off, or something in it changed since it was made. Take another backup.",
                cause);
    }
}
