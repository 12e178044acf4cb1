package linchpin.notices;

import java.util.UUID;

/** Learns what came back of mail that is no notice: implemented by whoever further down sends such mail. In the scope of an organisation. */
public interface TakesReturned {

    /**
     * What a machine elsewhere said of a mail.
     *
     * @param unwanted whether it was reported as unwanted
     * @param gone whether it never arrives there, as there is no such address
     * @param why in words; never an address
     */
    record CameBack(boolean unwanted, boolean gone, String why) {}

    /** @return whether the mail was this one's */
    boolean take(UUID mail, CameBack back);
}
