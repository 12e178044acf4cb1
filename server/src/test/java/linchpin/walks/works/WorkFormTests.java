package linchpin.walks.works;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.ui.Errors;
import linchpin.walks.Cost;
import linchpin.walks.Finding;
import linchpin.walks.FindingId;
import linchpin.walks.WalkId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 3);

    private static Finding due(@Nullable LocalDate due) {
        return new Finding(
                new FindingId(UUID.randomUUID()),
                new WalkId(UUID.randomUUID()),
                1,
                new PlaceId(UUID.randomUUID()),
                "Can you get water?",
                null,
                TODAY,
                Finding.State.OPEN,
                null,
                Cost.SMALL,
                due,
                null,
                null,
                null,
                null);
    }

    private static Errors wrong(WorkForm form, Finding finding) {
        return form.checked(finding, TODAY, Errors.none());
    }

    @Test
    void saysWhatItTakesAndByWhen() {
        assertThat(wrong(new WorkForm("", "small", TODAY), due(null)).any()).isFalse();
        assertThat(wrong(new WorkForm("", "", TODAY), due(null)).of("cost")).isEqualTo("Choose what it takes");
        assertThat(wrong(new WorkForm("", "gold", TODAY), due(null)).of("cost")).isNotNull();
        assertThat(wrong(new WorkForm("", "small", null), due(null)).of("due")).isNotNull();
    }

    @Test
    void takesADayThatIsPastOnlyWhereItStandsAlready() {
        var past = TODAY.minusDays(3);
        assertThat(wrong(new WorkForm("", "small", past), due(null)).of("due"))
                .isEqualTo("The day must be today or later");
        assertThat(wrong(new WorkForm("", "money", past), due(past)).any()).isFalse();
        assertThat(WorkForm.of(due(past))).isEqualTo(new WorkForm("", "small", past));
    }
}
