package linchpin.platform;

/** What lies in memory for whoever looks again at once. Words that a giver takes back must lie there no longer, though nobody looks. */
@FunctionalInterface
public interface Forgetful {

    /** A minute passed: what nobody asked for in it nor in the one before goes. */
    void minutePassed();
}
