package linchpin.chores;

import linchpin.organisation.OrganisationId;

/** The time a chore is given before others have theirs. */
public interface Turn {

    /**
     * @return whose turn it is
     * @throws IllegalStateException where the chore is the whole installation's
     */
    OrganisationId organisation();

    /** @return whether to stop after what is in hand: others wait, or the product ends */
    boolean over();
}
