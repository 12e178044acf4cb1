package linchpin.support;

import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Turn;
import linchpin.organisation.Organisation;
import linchpin.organisation.OrganisationId;

/** Does chores by hand, for tests in which nothing runs by itself. */
public final class ByHand {

    private ByHand() {}

    /**
     * Does a chore for one organisation until nothing more is to be done at once.
     *
     * @return when it wishes to go on
     */
    public static Next does(Chore chore, Organisation organisation) {
        return World.in(organisation.id(), () -> {
            var next = chore.some(turn(organisation.id()));
            while (next.equals(Next.NOW)) {
                next = chore.some(turn(organisation.id()));
            }
            return next;
        });
    }

    /** @return as long a turn as anybody wishes */
    public static Turn turn(OrganisationId organisation) {
        return new Turn() {
            @Override
            public OrganisationId organisation() {
                return organisation;
            }

            @Override
            public boolean over() {
                return false;
            }
        };
    }
}
