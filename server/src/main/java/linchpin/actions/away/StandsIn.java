package linchpin.actions.away;

import java.util.Map;
import java.util.Set;
import linchpin.people.AccountId;

/** Who was asked to cover for somebody who is away, for work that is no promise and so is not handed over one by one. */
public interface StandsIn {

    /** @return who covers, for whom: from when they were asked until the cover is ended */
    Map<AccountId, Set<AccountId>> covering();
}
