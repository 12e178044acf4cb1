package linchpin.clocks.duties;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import linchpin.organisation.days.Division;
import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;

class OwnDutyFormTests {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static OwnDutyForm form(String name, String subject, String step, String amount, String unit) {
        return new OwnDutyForm(name, subject, step, amount, unit, "england-and-wales", "");
    }

    /** @return the fields that are wrong */
    private static java.util.List<String> wrong(OwnDutyForm form) {
        return VALIDATOR.validate(form).stream()
                .map(one -> one.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    @Test
    void takesWhatCanBeCounted() {
        assertThat(wrong(form("We ring back", "feedback", "answer", "2", "working_days")))
                .isEmpty();
        assertThat(wrong(form("We ring back", "data_protection", "acknowledge", "400", "days")))
                .isEmpty();
        assertThat(wrong(form("We ring back", "request", "answer", "6", "months")))
                .isEmpty();
    }

    @Test
    void refusesWhatCannot() {
        assertThat(wrong(form("", "feedback", "answer", "2", "working_days"))).containsExactly("name");
        assertThat(wrong(form("x".repeat(201), "feedback", "answer", "2", "days")))
                .containsExactly("name");
        assertThat(wrong(form("We ring", "everything", "sing", "2", "days"))).containsExactly("step", "subject");
        assertThat(wrong(form("We ring", "feedback", "answer", "0", "days"))).containsExactly("amount");
        assertThat(wrong(form("We ring", "feedback", "answer", "-2", "days"))).containsExactly("amount");
        assertThat(wrong(form("We ring", "feedback", "answer", "soon", "days"))).containsExactly("amount");
        assertThat(wrong(form("We ring", "feedback", "answer", "2", "without_delay")))
                .as("what is one's own has a day")
                .containsExactly("unit");
    }

    @Test
    void saysNothingMoreOfANumberThatIsNone() {
        var errors = Errors.none().with("amount", "Enter how many");
        assertThat(form("We ring", "feedback", "answer", "soon", "days")
                        .and(errors)
                        .of("amount"))
                .isEqualTo("Enter how many");
    }

    @Test
    void beginsWithWhatMostWant() {
        assertThat(OwnDutyForm.EMPTY.subject()).isEqualTo("feedback");
        assertThat(OwnDutyForm.EMPTY.unit()).isEqualTo("working_days");
        assertThat(Division.with(OwnDutyForm.EMPTY.division())).contains(Division.ENGLAND_AND_WALES);
    }

    @Test
    void areRemindedOfBeforeOnTheDayAndAfter() {
        assertThat(Remind.USUAL)
                .extracting(Remind::days, Remind::who)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(-2, Remind.Who.OWNER),
                        org.assertj.core.groups.Tuple.tuple(0, Remind.Who.OWNER),
                        org.assertj.core.groups.Tuple.tuple(1, Remind.Who.HIGHER));
    }
}
