package linchpin.meaning;

/** Something besides comments that an organisation shares with its local health economy while it shares at all; told by whoever keeps it. */
public interface SharedToo {

    /** Nothing is shared any more, from now on. Part of the caller's transaction. */
    void takeBack();
}
