package linchpin.clocks.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.clocks.story.ClockForms.MetForm;
import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;

class ClockFormsTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    private static Errors wrong(String how, LocalDate on) {
        return new MetForm(how, on, " a note ").between(FIRST, TODAY, Errors.none());
    }

    @Test
    void takesADayFromTheBeginningToToday() {
        assertThat(wrong("letter", FIRST).any()).isFalse();
        assertThat(wrong("letter", TODAY).any()).isFalse();
        assertThat(wrong("letter", FIRST.minusDays(1)).of("metOn"))
                .contains("from the one on which the clock began to today");
        assertThat(wrong("letter", TODAY.plusDays(1)).any()).isTrue();
        assertThat(wrong("letter", null).any()).isTrue();
    }

    @Test
    void asksHow() {
        assertThat(wrong("", TODAY).of("how")).isEqualTo("Choose how they were told");
        assertThat(wrong("reply", TODAY).any()).isTrue();
        assertThat(new MetForm("letter", TODAY, " a note ").note()).isEqualTo("a note");
    }
}
