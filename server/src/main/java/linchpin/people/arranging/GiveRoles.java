package linchpin.people.arranging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.PlaceChoices;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.stereotype.Component;

/** Giving roles: for which part, by whom, until when. Whoever arranges a part of the organisation hands out no more than that part. */
@Component
class GiveRoles {

    private final Accounts accounts;
    private final Places places;
    private final Clock clock;

    GiveRoles(Accounts accounts, Places places, Clock clock) {
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

    /** Gives what was checked. */
    void give(AccountId account, RoleForm form) {
        var part = part(form).orElse(null);
        form.chosen()
                .forEach(role ->
                        accounts.give(account, role, part, form.lastDay().orElse(null)));
    }
}
