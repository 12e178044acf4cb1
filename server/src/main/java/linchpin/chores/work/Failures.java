package linchpin.chores.work;

/** Kinds of failures in words. What is kept of one is the name of its class and nothing it says, for that may be somebody's words. */
public final class Failures {

    /** Of one whose process ended in the middle of it. */
    public static final String PROCESS_ENDED = "ProcessEnded";

    private static final int LONGEST = 100;

    private Failures() {}

    /** @return what is kept */
    public static String kind(Throwable failure) {
        var name = failure.getClass().getName();
        var last = name.substring(name.lastIndexOf('.') + 1);
        return last.substring(0, Math.min(LONGEST, last.length()));
    }

    /** @return as in "the database was not there" */
    public static String inWords(String kind) {
        return switch (kind) {
            case PROCESS_ENDED -> "the product ended in the middle of it";
            case "NotEnoughRoom" -> "there was not enough room on the disk";
            case "OutOfMemoryError" -> "there was not enough memory";
            case "UncheckedIOException", "NoSuchFileException" -> "a file could not be read or written";
            case "CannotCreateTransactionException",
                    "DataAccessResourceFailureException",
                    "CannotGetJdbcConnectionException",
                    "TransactionSystemException" -> "the database was not there";
            case "CannotAcquireLockException", "PessimisticLockingFailureException", "QueryTimeoutException" ->
                "others held what it needs for too long";
            case "DataIntegrityViolationException", "DuplicateKeyException" ->
                "what it wanted to keep does not fit what is there";
            default -> "something in the program went wrong (" + kind + ")";
        };
    }
}
