package linchpin.matters;

import java.util.List;

/** What modules further down the thread have begun in a matter and not finished, when it is closed without agreement. */
public interface LooseEnds {

    /** @return each in plain words, for whoever closes the matter to see first */
    List<String> of(MatterId matter);

    /** Ends them all for this reason. Part of the caller's transaction, which holds the matter. */
    void end(MatterId matter, String reason);
}
