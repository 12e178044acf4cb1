package linchpin.ui.requests;

import java.time.Duration;

/**
 * One kind of request, with room of its own: however many come of one kind, there is room for the others, and above all for those who give
 * (attack #5). How many are under way at once goes by the processors; whoever comes beyond that waits a little, and is told then.
 */
enum Lane {
    /** A giver looks at a page. */
    GIVING(2, Duration.ofMillis(700)),
    /** A giver sends words, which are dearer than pages: should the disk rest for a moment, they wait longest. */
    SENDING(2, Duration.ofMillis(400), Duration.ofSeconds(10)),
    /** Anybody looks at what is published, or at the door. */
    PUBLIC(2, Duration.ofMillis(700)),
    /** Somebody wants to be let in, which costs a password's hashing. */
    DOOR(1, Duration.ofSeconds(2)),
    /** Somebody who is signed in works. */
    WORK(4, Duration.ofSeconds(3)),
    /** Somebody has a table written or a page printed. */
    COSTLY(1, Duration.ofSeconds(5)),
    /** Somebody sends a file, which takes as long as their line does. */
    FILES(4, Duration.ZERO);

    private final int perProcessor;
    private final Duration line;
    private final Duration patience;

    Lane(int perProcessor, Duration patience) {
        this(perProcessor, patience, patience);
    }

    Lane(int perProcessor, Duration line, Duration patience) {
        this.perProcessor = perProcessor;
        this.line = line;
        this.patience = patience;
    }

    /** @return how many may be under way at once on this machine */
    int atOnce() {
        return perProcessor * Runtime.getRuntime().availableProcessors();
    }

    /** @return how long a line anybody joins, by what those before them will take */
    Duration line() {
        return line;
    }

    /** @return how long whoever joined it waits for a place, should it take longer than it did of late */
    Duration patience() {
        return patience;
    }

    /** @return whether it ends in something being kept. A giver's page does: better told before they write than after. */
    boolean writes(boolean sent) {
        return switch (this) {
            case GIVING, SENDING, FILES -> true;
            case WORK, COSTLY -> sent;
            case PUBLIC, DOOR -> false; // who is let in can look after it
        };
    }

    /** @return whether work that nobody waits for goes slower for it: staff are fewer, and may be looking how far that work is */
    boolean goesFirst() {
        return switch (this) {
            case GIVING, SENDING, PUBLIC, DOOR -> true;
            case WORK, COSTLY, FILES -> false;
        };
    }

    /** @return what is said to whoever found no place in time */
    TooBusy full(boolean sent) {
        return switch (this) {
            case DOOR -> TooBusy.atTheDoor();
            case FILES ->
                new TooBusy(
                        "Several files are being sent just now",
                        "Nothing was read. Go back and send yours when one of them has come.");
            case COSTLY ->
                new TooBusy(
                        "Several large files are being made just now",
                        "Nothing was changed. Go back and try again in a few seconds.");
            default ->
                new TooBusy(
                        "Many people are here just now",
                        sent
                                ? "What you sent was not saved. Go back: your words should still be in the form. Send them again in a few seconds."
                                : "Nothing is lost by it. Try again in a few seconds.");
        };
    }
}
