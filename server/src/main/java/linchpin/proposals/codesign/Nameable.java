package linchpin.proposals.codesign;

import java.util.Collection;
import java.util.List;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.platform.NotFound;
import linchpin.proposals.Proposal;
import org.springframework.stereotype.Component;

/** Whom one can name: as having been at a session whoever can read of it, for they say themselves whether they were. */
@Component
public class Nameable {

    private final Accounts accounts;
    private final Places places;

    Nameable(Accounts accounts, Places places) {
        this.accounts = accounts;
        this.places = places;
    }

    /** @return by name, without those who are named already */
    public List<Accounts.Named> couldBeNamed(Proposal proposal, Collection<AccountId> named) {
        return accounts.whoMay(Permission.PROPOSE, places.above(proposal.placeId())).stream()
                .filter(one -> !named.contains(one.id()))
                .toList();
    }

    /** @return by name, those who may look through the notes for a group: whoever says for patients whether a change is real */
    public List<Accounts.Named> contacts(Proposal proposal) {
        return accounts.whoMay(Permission.JUDGE_CHANGE, places.above(proposal.placeId()));
    }

    /** @throws NotFound where nobody there is that */
    void require(AccountId account, Proposal proposal) {
        require(account, couldBeNamed(proposal, List.of()));
    }

    /** @throws NotFound where nobody there is that */
    void requireContact(AccountId account, Proposal proposal) {
        require(account, contacts(proposal));
    }

    private static void require(AccountId account, List<Accounts.Named> among) {
        if (among.stream().noneMatch(one -> one.id().equals(account))) {
            throw new NotFound();
        }
    }
}
