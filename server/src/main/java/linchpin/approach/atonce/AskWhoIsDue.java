package linchpin.approach.atonce;

import linchpin.notices.Carrier;

/** Asks all who are due, in the scope of an organisation. */
public interface AskWhoIsDue {

    /** @param carrier by whose channel */
    void by(Carrier carrier);
}
