package linchpin.walks.walking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.organisation.PlaceId;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import linchpin.walks.Checklists;
import linchpin.walks.Need;
import linchpin.walks.Walks.Fresh;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to begin a walk.
 *
 * @param list code of a ready checklist; empty for what the place itself asks only
 * @param patients how many, as typed; so are carers and staff
 * @param named whether whoever writes it down walked too and wants to be named
 */
record BeginForm(
        String place,
        @Nullable LocalDate walkedOn,
        String list,
        List<String> needs,
        String patients,
        String carers,
        String staff,
        @Nullable Boolean named) {

    static final String OWN = "own";

    private static final Pattern PEOPLE = Pattern.compile("[0-9]{0,3}");

    BeginForm(
            @Nullable String place,
            @Nullable LocalDate walkedOn,
            @Nullable String list,
            @Nullable List<String> needs,
            @Nullable String patients,
            @Nullable String carers,
            @Nullable String staff,
            @Nullable Boolean named) {
        this.place = Typed.text(place);
        this.walkedOn = walkedOn;
        this.list = Typed.text(list);
        this.needs = needs == null ? List.of() : List.copyOf(needs);
        this.patients = Typed.text(patients);
        this.carers = Typed.text(carers);
        this.staff = Typed.text(staff);
        this.named = named;
    }

    static BeginForm on(LocalDate today) {
        return new BeginForm(null, today, null, null, null, null, null, null);
    }

    boolean isNamed() {
        return Boolean.TRUE.equals(named);
    }

    /** @return with what else is wrong on this day */
    Errors checked(Checklists lists, LocalDate today, Errors errors) {
        var all = chosen() == null ? errors.with("place", "Choose the place that was walked") : errors;
        if (walkedOn == null || walkedOn.isAfter(today)) {
            return all.with("walkedOn", "Enter the day of the walk, no later than today");
        }
        if (!list.equals(OWN) && lists.with(list, walkedOn).isEmpty()) {
            all = all.with("list", "Choose a checklist");
        }
        if (needs.stream().anyMatch(need -> Need.of(need).isEmpty())) {
            all = all.with("needs", "Choose from these needs");
        }
        return people(all);
    }

    private Errors people(Errors errors) {
        if (!List.of(patients, carers, staff).stream()
                .allMatch(number -> PEOPLE.matcher(number).matches())) {
            return errors.with("patients", "Enter numbers of people, like 2");
        }
        return number(patients) + number(carers) + number(staff) == 0
                ? errors.with("patients", "Enter how many people walked")
                : errors;
    }

    private static int number(String typed) {
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    /** @return null for what names no place */
    @Nullable
    PlaceId chosen() {
        try {
            return place.isEmpty() ? null : new PlaceId(UUID.fromString(place));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /** @return what is kept, once nothing is wrong */
    Fresh fresh(PlaceId at, String checklist) {
        return new Fresh(
                at,
                java.util.Objects.requireNonNull(walkedOn),
                checklist,
                needs,
                number(patients),
                number(carers),
                number(staff),
                isNamed());
    }
}
