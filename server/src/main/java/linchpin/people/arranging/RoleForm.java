package linchpin.people.arranging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import linchpin.people.Role;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * Roles as entered, with the part of the organisation and the term they are for.
 *
 * @param place id as text; empty for the whole organisation
 * @param until last day as text; empty for no end
 */
record RoleForm(List<String> roles, String place, String until) {

    RoleForm(@Nullable List<String> roles, @Nullable String place, @Nullable String until) {
        this.roles = Objects.requireNonNullElse(roles, List.of());
        this.place = Objects.requireNonNullElse(place, "");
        this.until = Objects.requireNonNullElse(until, "");
    }

    static RoleForm empty() {
        return new RoleForm(List.of(), "", "");
    }

    List<Role> chosen() {
        return Arrays.stream(Role.values())
                .filter(role -> roles.contains(role.name()))
                .toList();
    }

    Optional<LocalDate> lastDay() {
        try {
            return until.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(until.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** @return the part they are for; empty for the whole organisation, and for a place that is not open here */
    Optional<PlaceId> part(Places places) {
        return places.open().stream()
                .map(known -> known.id())
                .filter(id -> id.id().toString().equals(place))
                .findFirst();
    }

    /** Whoever arranges people for a part of the organisation cannot hand out more than that part. */
    Errors errors(Places places, Reach reach, Clock clock) {
        var errors = Errors.none();
        if (chosen().isEmpty()) {
            errors = errors.with("roles", "Choose at least one role");
        }
        var part = part(places);
        if (!place.isBlank() && part.isEmpty()) {
            errors = errors.with("place", "Choose a place from the list");
        } else if (!reach.covers(part.orElse(null))) {
            errors = errors.with("place", "Choose a place within the part that you arrange");
        }
        if (!until.isBlank()
                && lastDay().filter(day -> !day.isBefore(LocalDate.now(clock))).isEmpty()) {
            errors = errors.with("until", "Enter a last day that is today or later, or leave it empty");
        }
        return errors;
    }

    static List<Choice> roleChoices() {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), role.label(), role.question()))
                .toList();
    }

    static List<Choice> placeChoices(Places places, Reach reach, String organisation) {
        var choices = new ArrayList<Choice>();
        if (reach.covers(null)) {
            choices.add(new Choice("", "All of " + organisation));
        }
        places.open().stream()
                .filter(place -> reach.covers(place.id()))
                .forEach(place -> choices.add(new Choice(place.id().id().toString(), place.fullName())));
        return choices;
    }
}
