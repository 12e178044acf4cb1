package linchpin.people.arranging;

import java.util.List;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Viewer;
import linchpin.people.arranging.Accepted.Waiting;
import linchpin.platform.NotFound;
import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second person without whom nobody comes in, and nobody who arranges people gives a role to themselves, as long as there is one. Who is
 * alone may; that stands on the home of everybody whom it concerns ({@link TakenPanel}).
 */
@Component
class SecondPerson {

    private final Accepted accepted;
    private final Accounts accounts;
    private final RolesHeld rolesHeld;
    private final GiveRoles giveRoles;

    SecondPerson(Accepted accepted, Accounts accounts, RolesHeld rolesHeld, GiveRoles giveRoles) {
        this.accepted = accepted;
        this.accounts = accounts;
        this.rolesHeld = rolesHeld;
        this.giveRoles = giveRoles;
    }

    /**
     * What waits, for one who arranges people.
     *
     * @param part that the roles are for, in words
     * @param mine whether it is about the viewer, so that somebody else must say yes
     */
    record ToConfirm(Waiting what, String part, String when, boolean mine) {}

    /** Somebody says yes to what they asked for themselves, though others could. */
    static final class OneselfAlone extends Refusal {

        OneselfAlone() {
            super(
                    HttpStatus.FORBIDDEN,
                    "oneself-alone",
                    "Somebody else must say yes to this",
                    "Nothing was changed. Nobody gives a role to themselves while others arrange people here. Ask one of them.");
        }
    }

    /** @return as far as this person arranges */
    @Transactional(readOnly = true)
    public List<ToConfirm> waiting(Viewer viewer) {
        return accepted.waiting(viewer.reach()).stream()
                .map(one -> new ToConfirm(one, accepted.part(one), accepted.when(one), needsAnother(one, viewer)))
                .toList();
    }

    private boolean needsAnother(Waiting one, Viewer viewer) {
        return accounts.withAddress(one.email())
                        .filter(viewer.account()::equals)
                        .isPresent()
                && rolesHeld.anotherArranges(viewer, one.placeId());
    }

    /** @return whether it is given; else it was asked for, and waits */
    @Transactional
    public boolean give(Viewer viewer, AccountId account, RoleForm form) {
        var part = giveRoles.part(form).orElse(null);
        if (account.equals(viewer.account()) && rolesHeld.anotherArranges(viewer, part)) {
            accepted.ask(viewer, form, part);
            return false;
        }
        giveRoles.give(account, form);
        return true;
    }

    /**
     * Says that it was who it should be: opens the account, unless there is one with that address here, whose password then stays, and gives
     * the roles. An invitation that reached its address by mail would need nobody to say so, and call this by itself.
     *
     * @throws NotFound when somebody said yes or no already
     */
    @Transactional
    public void confirm(UUID id, Viewer viewer) {
        rolesHeld.lock();
        var one = with(id, viewer);
        if (needsAnother(one, viewer)) {
            throw new OneselfAlone();
        }
        accepted.confirm(id, viewer);
        var account = accounts.withAddress(one.email()).orElseGet(() -> opened(one));
        giveRoles.give(account, one.given(), one.placeId(), one.until());
    }

    private AccountId opened(Waiting one) {
        return one.person() == null
                ? accounts.open(one.email(), one.name(), one.passwordHash())
                : accounts.open(one.email(), one.name(), one.passwordHash(), one.person());
    }

    /** Says that it was somebody else, or that they should not. @throws NotFound when somebody said yes or no already */
    @Transactional
    public void refuse(UUID id, Viewer viewer) {
        accepted.refuse(with(id, viewer).id(), viewer);
    }

    private Waiting with(UUID id, Viewer viewer) {
        return accepted.waiting(viewer.reach()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
