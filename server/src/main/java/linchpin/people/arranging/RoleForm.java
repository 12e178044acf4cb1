package linchpin.people.arranging;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import linchpin.people.Role;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.LocalName;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Roles as entered, with the part of the organisation and the term they are for.
 *
 * @param roles names of roles; what is none is left out
 * @param place id as text; empty for the whole organisation
 * @param until last day as text; empty for no end
 */
record RoleForm(@NotEmpty(message = RoleForm.NO_ROLE) List<String> roles, String place, String until) {

    static final String NO_ROLE = "Choose at least one role";
    static final String LAST_DAY = "Enter a last day that is today or later, or leave it empty";

    RoleForm(@Nullable List<String> roles, @Nullable String place, @Nullable String until) {
        this.roles = known(roles);
        this.place = Typed.text(place);
        this.until = Typed.text(until);
    }

    static List<String> known(@Nullable List<String> sent) {
        var names = Arrays.stream(Role.values()).map(Role::name).toList();
        return sent == null ? List.of() : sent.stream().filter(names::contains).toList();
    }

    static RoleForm empty() {
        return new RoleForm(null, null, null);
    }

    List<Role> chosen() {
        return roles.stream().map(Role::valueOf).distinct().toList();
    }

    /** @return empty for no end, and for what is no day */
    Optional<LocalDate> lastDay() {
        return Days.typed(until);
    }

    /** @return whether the last day is one, and not over */
    boolean ends(LocalDate today) {
        return until.isEmpty() || lastDay().filter(day -> !day.isBefore(today)).isPresent();
    }

    static List<Choice> roleChoices(LocalName leader) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), role.label(leader), role.question()))
                .toList();
    }
}
