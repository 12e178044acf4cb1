package linchpin.actions.cycling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import linchpin.actions.cycles.Cycle.Measure;
import linchpin.actions.cycles.Cycle.With;
import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;

class PlanFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 3);
    private static final Map<String, Measure> CHARTED = Map.of("theme-3", new Measure("Noise", 3));

    private static PlanForm form(String measure, String counted, String predicted, LocalDate from, LocalDate to) {
        return new PlanForm(
                "Shut the door at ten",
                "It is quieter",
                measure,
                counted,
                predicted,
                from,
                to,
                "One bay",
                "12",
                "",
                "3");
    }

    private static PlanForm with(String patients, String carers) {
        return new PlanForm(
                "Shut the door", "It is quieter", "", "", "", TODAY, TODAY, "One bay", patients, carers, null);
    }

    private static Errors wrong(PlanForm form) {
        return form.checked(CHARTED, TODAY, Errors.none());
    }

    @Test
    void isWrittenBeforeItIsTried() {
        assertThat(wrong(form("", "", "", TODAY, TODAY)).any()).isFalse();
        assertThat(wrong(form("", "", "", TODAY.minusDays(1), TODAY)).of("startsOn"))
                .contains("written before it is tried");
        assertThat(wrong(form("", "", "", TODAY, TODAY.minusDays(1))).of("endsOn"))
                .contains("cannot be before the day it begins");
        assertThat(wrong(form("", "", "", null, null)).of("startsOn")).isNotNull();
        assertThat(wrong(form("", "", "", TODAY, null)).of("endsOn")).isNotNull();
    }

    @Test
    void predictsANumberOfSomethingThatIsCounted() {
        assertThat(wrong(form("", "", "12", TODAY, TODAY)).of("predicted")).contains("needs something that it counts");
        assertThat(wrong(form("hand", "", "12", TODAY, TODAY)).of("counted"))
                .isEqualTo("Enter what is counted by hand");
        assertThat(wrong(form("hand", "Bells", "many", TODAY, TODAY)).of("predicted"))
                .contains("“many” is not a number");
        assertThat(wrong(form("theme-9", "", "", TODAY, TODAY)).of("measure")).isNotNull();
        var plan = form("hand", "Bells", "1,200.5", TODAY, TODAY.plusDays(7)).plan(CHARTED);
        assertThat(plan.measure()).isEqualTo(new Measure("Bells", null));
        assertThat(plan.predicted()).isEqualByComparingTo(new BigDecimal("1200.5"));
        assertThat(form("theme-3", "", "", TODAY, TODAY).plan(CHARTED).measure())
                .isEqualTo(new Measure("Noise", 3));
        assertThat(form("", "left over", "", TODAY, TODAY).plan(CHARTED).measure())
                .isNull();
    }

    /** A plan is never changed: what is left out of it by mistake is lost. */
    @Test
    void dropsNothingThatIsCountedByHand() {
        for (var measure : new String[] {"", "theme-3"}) {
            assertThat(wrong(form(measure, "Bells", "", TODAY, TODAY)).of("counted"))
                    .isEqualTo("Choose that you count by hand, or take out what you count");
        }
        assertThat(wrong(form("hand", "Bells", "", TODAY, TODAY)).any()).isFalse();
    }

    @Test
    void countsWhoTriesItByRole() {
        assertThat(wrong(with("", "")).of("patients")).isEqualTo("Enter how many people try it");
        assertThat(wrong(with("two", "")).of("patients")).isEqualTo("Enter a number of people, like 12");
        assertThat(wrong(with("", "-1")).of("carers")).isEqualTo("Enter a number of people, like 12");
        assertThat(with("2", "1").plan(CHARTED).with()).isEqualTo(new With(2, 1, 0));
    }

    @Test
    void readsNumbersAsPeopleWriteThem() {
        assertThat(TypedNumber.of("4.25")).contains(new BigDecimal("4.25"));
        assertThat(TypedNumber.of("-3")).contains(new BigDecimal("-3"));
        for (var typed : new String[] {"", "4.255", "1e9", "9999999999", "٣"}) {
            assertThat(TypedNumber.of(typed)).as(typed).isEmpty();
        }
        assertThat(TypedNumber.people("100000")).isEmpty();
    }
}
