package linchpin.walks.works;

import java.util.List;
import java.util.Optional;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Accounts.Named;
import linchpin.people.Permission;
import linchpin.walks.Finding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who can be named for a finding: those who own actions where it is, and so may read it. */
@Component
class WhoPutsRight {

    private final Accounts accounts;
    private final Places places;

    WhoPutsRight(Accounts accounts, Places places) {
        this.accounts = accounts;
        this.places = places;
    }

    /** @return by name */
    @Transactional(readOnly = true)
    public List<Named> of(Finding finding) {
        return accounts.whoMay(Permission.OWN_ACTION, places.above(finding.placeId()));
    }

    /** @return whoever was chosen; empty where nobody was, or one who may not */
    @Transactional(readOnly = true)
    public Optional<AccountId> chosen(Finding finding, String typed) {
        return accounts.whoMay(Permission.OWN_ACTION, places.above(finding.placeId())).stream()
                .map(Named::id)
                .filter(id -> id.id().toString().equals(typed))
                .findFirst();
    }

    /** @return whether this person can be named for it */
    @Transactional(readOnly = true)
    public boolean may(Finding finding, AccountId person) {
        return accounts.whoMay(Permission.OWN_ACTION, places.above(finding.placeId())).stream()
                .anyMatch(one -> one.id().equals(person));
    }
}
