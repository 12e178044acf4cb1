package linchpin.people.lending;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import linchpin.history.History;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Accounts.Named;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.people.acts.PersonAct;
import linchpin.people.acts.PersonDeed;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks somebody to hold a role for a while; with their yes they hold it, and not before. */
@Component
class LendRole {

    private final RolesAsked asked;
    private final Accounts accounts;
    private final Places places;
    private final History history;

    LendRole(RolesAsked asked, Accounts accounts, Places places, History history) {
        this.asked = asked;
        this.accounts = accounts;
        this.places = places;
        this.history = history;
    }

    /**
     * A role that can be lent.
     *
     * @param place the part it is held for; null for all of the organisation
     * @param part the same in words
     * @param others who can be asked: everybody who works here but its holder, and but whoever asks
     */
    record Lent(
            AccountId holder,
            String name,
            Role role,
            @Nullable PlaceId place,
            String part,
            List<Named> others) {}

    /** @throws NotFound when they do not hold it today for a part that this viewer arranges */
    @Transactional(readOnly = true)
    public Lent lent(Viewer viewer, AccountId holder, Role role) {
        var place = asked.parts(holder, role).stream()
                .filter(part -> viewer.reach().covers(part.orElse(null)))
                .findFirst()
                .orElseThrow(NotFound::new)
                .orElse(null);
        var name = accounts.names(Set.of(holder)).getOrDefault(holder, "Somebody");
        var others = asked.working().stream()
                .filter(one -> !one.id().equals(holder) && !one.id().equals(viewer.account()))
                .toList();
        return new Lent(holder, name, role, place, part(place), others);
    }

    String part(@Nullable PlaceId place) {
        return place == null
                ? "the whole organisation"
                : places.with(place).orElseThrow().fullName();
    }

    @Transactional
    public void ask(Viewer viewer, Lent lent, AccountId other, LocalDate until) {
        asked.keep(new Asked(UUID.randomUUID(), other, lent.role(), lent.place(), until, viewer.account()));
        record(PersonAct.ROLE_ASKED, other, lent.role(), lent.place());
    }

    /** @throws NotFound when they are not asked, or not any more: whoever asked must still arrange people there */
    @Transactional(readOnly = true)
    public Asked waiting(Viewer viewer, UUID id) {
        return asked.waiting(id, viewer.account()).filter(this::stands).orElseThrow(NotFound::new);
    }

    /** @return whether whoever asked could give it today */
    boolean stands(Asked one) {
        return accounts.whoMay(Permission.ARRANGE_PEOPLE, places.above(one.place())).stream()
                .anyMatch(arranger -> arranger.id().equals(one.askedBy()));
    }

    /** @throws NotFound as {@link #waiting} */
    @Transactional
    public void answer(Viewer viewer, UUID id, boolean yes) {
        var one = waiting(viewer, id);
        if (!asked.answer(one, yes)) {
            throw new NotFound();
        }
        if (yes) {
            asked.give(one);
        }
        record(yes ? PersonAct.ROLE_TAKEN_ON : PersonAct.ROLE_DECLINED, one.account(), one.role(), one.place());
    }

    private void record(PersonAct act, AccountId person, Role role, @Nullable PlaceId place) {
        history.did(PersonDeed.of(act, person, role, place == null ? null : part(place)), null);
    }
}
