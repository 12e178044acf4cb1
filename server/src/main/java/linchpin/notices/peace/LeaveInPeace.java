package linchpin.notices.peace;

/** Knows whom nothing is sent to, whatever they asked for before: somebody may have died since. Implemented by whoever keeps such a list. */
public interface LeaveInPeace {

    /** @param address as {@code notices.addresses} writes it, in the organisation in scope */
    boolean leaves(String address);
}
