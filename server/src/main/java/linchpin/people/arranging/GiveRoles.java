package linchpin.people.arranging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.history.History;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.PlaceChoices;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.people.acts.PersonAct;
import linchpin.people.acts.PersonDeed;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Giving roles: for which part, by whom, until when. Whoever arranges a part of the organisation hands out no more than that part. */
@Component
class GiveRoles {

    private final Accounts accounts;
    private final Places places;
    private final History history;
    private final Clock clock;

    GiveRoles(Accounts accounts, Places places, History history, Clock clock) {
        this.history = history;
        this.accounts = accounts;
        this.places = places;
        this.clock = clock;
    }

    /** @return the parts that this person may give roles for */
    List<Choice> parts(Viewer viewer) {
        return PlaceChoices.named("All of " + viewer.organisationName(), places.open(), viewer.reach());
    }

    /** @return what stands against it that the form alone does not show */
    Errors objections(RoleForm form, Viewer viewer, Errors found) {
        var errors = found;
        var part = part(form);
        if (!form.place().isBlank() && part.isEmpty()) {
            errors = errors.with("place", "Choose a place from the list");
        } else if (!viewer.reach().covers(part.orElse(null))) {
            errors = errors.with("place", "Choose a place within the part that you arrange");
        }
        return form.ends(LocalDate.now(clock)) ? errors : errors.with("until", RoleForm.LAST_DAY);
    }

    /** @return the part they are for; empty for the whole organisation, and for a place that is not open here */
    Optional<PlaceId> part(RoleForm form) {
        return places.open().stream()
                .map(known -> known.id())
                .filter(id -> id.id().toString().equals(form.place()))
                .findFirst();
    }

    /** Gives what was checked, and writes it down. */
    @Transactional
    public void give(AccountId account, RoleForm form) {
        give(account, form.chosen(), part(form).orElse(null), form.lastDay().orElse(null));
    }

    @Transactional
    public void give(AccountId account, List<Role> roles, @Nullable PlaceId part, @Nullable LocalDate until) {
        var words = part == null ? null : places.with(part).orElseThrow().fullName();
        roles.forEach(role -> {
            accounts.give(account, role, part, until);
            history.did(PersonDeed.of(PersonAct.ROLE_GIVEN, account, role, words), null);
        });
    }
}
