package linchpin.influence.talks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;

/**
 * A talk, as it was typed. Only whom and what are needed.
 *
 * @param person account of whoever works here; empty for somebody told in words
 * @param whom as it was typed: the name of somebody here, or anybody else in words
 * @param on empty for today
 */
record TalkForm(
        String person,

        @Size(max = 200, message = "This must have 200 characters or fewer")
        String whom,

        @NotBlank(message = "Enter what was said")
        @Size(max = 2000, message = "What was said must have 2,000 characters or fewer")
        String what,

        String route,

        @Size(max = 200, message = "This must have 200 characters or fewer")
        String routeWords,

        String on) {

    TalkForm {
        person = Typed.text(person);
        whom = Typed.text(whom);
        what = Typed.text(what);
        route = Typed.text(route);
        routeWords = Typed.text(routeWords);
        on = Typed.text(on);
    }

    static TalkForm fresh(LocalDate today) {
        return new TalkForm("", "", "", "", "", today.toString());
    }

    /** @return as it stands, to be corrected */
    static TalkForm of(Talk talk) {
        var person = talk.person();
        var route = talk.route();
        return new TalkForm(
                person == null ? "" : person.id().toString(),
                Objects.requireNonNullElse(talk.whom(), ""),
                talk.words(),
                route == null ? "" : route.stored(),
                Objects.requireNonNullElse(talk.routeWords(), ""),
                talk.talkedOn().toString());
    }

    /** @return the same, with whoever here is called what was typed; of two who are called the same, neither */
    TalkForm among(List<Choice> staff) {
        var called = staff.stream()
                .filter(one -> one.label().equalsIgnoreCase(whom))
                .map(Choice::value)
                .toList();
        return person.isEmpty() && called.size() == 1
                ? new TalkForm(called.getFirst(), "", what, route, routeWords, on)
                : this;
    }

    /** @return the same, to be shown: whoever here was meant stands there by name */
    TalkForm named(List<Choice> staff) {
        return staff.stream()
                .filter(one -> one.value().equals(person))
                .findFirst()
                .map(one -> new TalkForm("", one.label(), what, route, routeWords, on))
                .orElse(this);
    }

    Errors errors(Errors errors, LocalDate today) {
        var all = errors;
        if (person.isEmpty() && whom.isEmpty()) {
            all = all.with("whom", "Enter whom you talked to: a name, or a role");
        }
        if (!on.isEmpty() && day().filter(day -> !day.isAfter(today)).isEmpty()) {
            all = all.with("on", "Enter a day up to today, or leave it empty for today");
        }
        return all;
    }

    Optional<LocalDate> day() {
        return Days.typed(on);
    }

    Optional<Route> way() {
        return Route.of(route);
    }

    Optional<AccountId> account() {
        try {
            return person.isEmpty() ? Optional.empty() : Optional.of(new AccountId(UUID.fromString(person)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
