package linchpin.matters.about;

import java.util.Collection;
import java.util.Map;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;

/** Whose turn it is in matters that wait for something of which they know nothing themselves. Implemented by modules further down the thread. */
public interface WhoIsNext {

    /** @return by matter, who is next, in words; one that waits for nothing of this kind is not there */
    Map<MatterId, String> next(Collection<Matter> matters);
}
