package linchpin.actions.cycling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import linchpin.actions.cycles.Cycle.Measure;
import linchpin.actions.cycles.Cycle.Plan;
import linchpin.actions.cycles.Cycle.With;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to plan a cycle.
 *
 * @param measure one of those offered; empty for none
 * @param counted what is counted by hand
 * @param predicted a number of it
 * @param patients how many, as typed; so are carers and staff
 */
record PlanForm(
        @NotBlank(message = "Enter what you change")
        @Size(max = 1000, message = "What you change must have 1,000 characters or fewer")
        String change,

        @NotBlank(message = "Enter what you think will happen")
        @Size(max = 1000, message = "What you think will happen must have 1,000 characters or fewer")
        String prediction,

        String measure,

        @Size(max = 200, message = "What is counted must have 200 characters or fewer")
        String counted,

        String predicted,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,

        @NotBlank(message = "Enter where it is tried")
        @Size(max = 200, message = "Where it is tried must have 200 characters or fewer")
        String where,

        String patients,
        String carers,
        String staff) {

    static final String BY_HAND = "hand";

    PlanForm(
            @Nullable String change,
            @Nullable String prediction,
            @Nullable String measure,
            @Nullable String counted,
            @Nullable String predicted,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String where,
            @Nullable String patients,
            @Nullable String carers,
            @Nullable String staff) {
        this.change = Typed.text(change);
        this.prediction = Typed.text(prediction);
        this.measure = Typed.text(measure);
        this.counted = Typed.text(counted);
        this.predicted = Typed.text(predicted);
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.where = Typed.text(where);
        this.patients = Typed.text(patients);
        this.carers = Typed.text(carers);
        this.staff = Typed.text(staff);
    }

    /** @return an empty one that begins on this day */
    static PlanForm on(LocalDate today) {
        return new PlanForm(null, null, null, null, null, today, null, null, null, null, null);
    }

    /**
     * @param themes what the charts can show of the matter, by the value that chooses it
     * @return with what else is wrong on this day
     */
    Errors checked(Map<String, Measure> themes, LocalDate today, Errors errors) {
        return people(dates(today, measured(themes, errors)));
    }

    private Errors measured(Map<String, Measure> themes, Errors errors) {
        if (measure.equals(BY_HAND)) {
            return number(counted.isEmpty() ? errors.with("counted", "Enter what is counted by hand") : errors);
        }
        if (!measure.isEmpty() && !themes.containsKey(measure)) {
            return errors.with("measure", "Choose what is measured, or that nothing is");
        }
        if (!counted.isEmpty()) {
            return errors.with("counted", "Choose that you count by hand, or take out what you count");
        }
        return measure.isEmpty() && !predicted.isEmpty()
                ? errors.with(
                        "predicted", "A number needs something that it counts. Choose what is measured, or take it out")
                : number(errors);
    }

    private Errors number(Errors errors) {
        return predicted.isEmpty() || TypedNumber.of(predicted).isPresent()
                ? errors
                : errors.with("predicted", "“" + predicted + "” is not a number. Enter it like 12 or 4.5");
    }

    /** What is said to be thought beforehand is written beforehand. */
    private Errors dates(LocalDate today, Errors errors) {
        if (startsOn == null || startsOn.isBefore(today)) {
            return errors.with(
                    "startsOn",
                    "Enter the day it begins, today or later: what you think is written before it is tried");
        }
        return endsOn == null || endsOn.isBefore(startsOn)
                ? errors.with("endsOn", "Enter its last day. It cannot be before the day it begins")
                : errors;
    }

    private Errors people(Errors errors) {
        var all = errors;
        for (var field :
                Map.of("patients", patients, "carers", carers, "staff", staff).entrySet()) {
            if (TypedNumber.people(field.getValue()).isEmpty()) {
                all = all.with(field.getKey(), "Enter a number of people, like 12");
            }
        }
        return all.any() || with().anybody() ? all : all.with("patients", "Enter how many people try it");
    }

    private With with() {
        return new With(number(patients), number(carers), number(staff));
    }

    private static int number(String typed) {
        return TypedNumber.people(typed).orElseThrow();
    }

    /** @return what is planned, once nothing is wrong */
    Plan plan(Map<String, Measure> themes) {
        var chosen = measure.equals(BY_HAND) ? new Measure(counted, null) : themes.get(measure);
        return new Plan(
                change,
                prediction,
                chosen,
                TypedNumber.of(predicted).orElse(null),
                Objects.requireNonNull(startsOn),
                Objects.requireNonNull(endsOn),
                where,
                with());
    }
}
