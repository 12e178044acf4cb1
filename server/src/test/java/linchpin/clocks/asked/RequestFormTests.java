package linchpin.clocks.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;

class RequestFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    @Test
    void takesNoDayThatIsStillToCome() {
        var form = new RequestForm(" Healthwatch ", "A report", TODAY, "", "healthwatch-answer");
        assertThat(form.until(TODAY, Errors.none()).any()).isFalse();
        assertThat(form.until(TODAY.minusDays(1), Errors.none()).of("receivedOn"))
                .contains("no later than today");
        assertThat(form.askedBy()).isEqualTo("Healthwatch");
        assertThat(form.received()).isEqualTo("2026-06-10");
        assertThat(RequestForm.fresh(TODAY).receivedOn()).isEqualTo(TODAY);
    }
}
