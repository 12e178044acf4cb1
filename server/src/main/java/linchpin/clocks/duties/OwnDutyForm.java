package linchpin.clocks.duties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import linchpin.organisation.days.Division;
import linchpin.ui.Errors;
import linchpin.ui.Typed;

/** What somebody enters for a duty of the organisation's own. */
record OwnDutyForm(
        @NotBlank(message = "Enter what you promise to do")
        @Size(max = 200, message = "What you promise must have 200 characters or fewer")
        String name,

        @Pattern(regexp = "complaint|data_protection|request|feedback", message = "Choose what it is owed to")
        String subject,

        @Pattern(regexp = "acknowledge|answer", message = "Choose what is to be done")
        String step,

        @Pattern(regexp = "[1-9][0-9]{0,2}", message = "Enter how many, as a number from 1 to 400")
        String amount,

        @Pattern(regexp = "working_days|days|months", message = "Choose in what it is counted")
        String unit,

        String division,

        @Size(max = 500, message = "What lets it stand still must have 500 characters or fewer")
        String pauses) {

    static final OwnDutyForm EMPTY =
            new OwnDutyForm("", "feedback", "answer", "", "working_days", Division.ENGLAND_AND_WALES.code(), "");

    private static final int MOST = 400;

    OwnDutyForm {
        name = Typed.text(name);
        subject = Typed.text(subject);
        step = Typed.text(step);
        amount = Typed.text(amount);
        unit = Typed.text(unit);
        division = Typed.text(division);
        pauses = Typed.text(pauses);
    }

    /** @return with what else is wrong */
    Errors and(Errors errors) {
        var more = errors;
        if (errors.of("amount") == null && Integer.parseInt(amount) > MOST) {
            more = more.with("amount", "Enter how many, as a number from 1 to 400");
        }
        return where().isPresent() ? more : more.with("division", "Choose whose bank holidays are left out");
    }

    private Optional<Division> where() {
        return Division.with(division);
    }

    /** Of a form with nothing wrong. */
    Term term() {
        return new Term(
                Integer.parseInt(amount), Unit.valueOf(unit.toUpperCase(java.util.Locale.ROOT)), where().orElseThrow());
    }
}
