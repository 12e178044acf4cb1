package linchpin.evidence.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 9);

    private static PackForm form(String meetingOn, String from, String to) {
        return new PackForm("Why?", "Patient council", meetingOn, "", "", from, to, "4");
    }

    @Test
    void offersTheTwoYearsThatAreOver() {
        var fresh = PackForm.fresh(TODAY);
        assertThat(fresh.first()).isEqualTo(YearMonth.of(2024, 6));
        assertThat(fresh.last()).isEqualTo(YearMonth.of(2026, 5));
        assertThat(fresh.chosenPairs()).isEqualTo(4);
        assertThat(fresh.dated(TODAY, Errors.none()).of("meetingOn")).startsWith("Enter the day of the meeting");
    }

    @ParameterizedTest
    @CsvSource({
        "soon,       2026-01, 2026-05, meetingOn, Enter the day of the meeting",
        "2026-07-01, January, 2026-05, from,      Enter the first month",
        "2026-07-01, 2026-01, May,     to,        Enter the last month",
        "2026-07-01, 2026-01, 2026-07, to,        The last month must not be in the future",
        "2026-07-01, 2026-05, 2026-04, from,      The first month must not be after the last",
        "2026-07-01, 2023-05, 2026-05, from,      A pack looks at 36 months at most"
    })
    void saysWhichDateIsWrong(String meetingOn, String from, String to, String field, String said) {
        var errors = form(meetingOn, from, to).dated(TODAY, Errors.none());
        assertThat(errors.of(field)).startsWith(said);
    }

    @Test
    void takesTheMonthThatGoesOnAndThreeYears() {
        assertThat(form("2026-07-01", "2023-07", "2026-06")
                        .dated(TODAY, Errors.none())
                        .any())
                .isFalse();
    }

    @Test
    void keepsWhatWasTypedAsItWasExceptForBlanks() {
        var form = new PackForm("  Who\n asks? ", " Council ", " next week ", "", "", "", "", "");
        assertThat(form.question()).isEqualTo("Who asks?");
        assertThat(form.meeting()).isEqualTo("Council");
        assertThat(form.meetingOn()).isEqualTo("next week");
    }

    @Test
    void takesASuggestionAndKeepsAPlaceThatWasChosen() {
        var chosen = UUID.randomUUID();
        var named = new PlaceId(UUID.randomUUID());
        var typed = new PackForm("Why?", "Council", "soon", "", "", "a", "b", "8");
        assertThat(typed.about(21, Optional.of(named)))
                .isEqualTo(new PackForm("Why?", "Council", "soon", named.id().toString(), "21", "a", "b", "8"));
        var placed = new PackForm("Why?", "Council", "soon", chosen.toString(), "", "a", "b", "8");
        assertThat(placed.about(21, Optional.of(named)).chosenPlace()).isEqualTo(new PlaceId(chosen));
    }

    @Test
    void choosesAPlaceAThemeAndALength() {
        var ward = UUID.randomUUID();
        var form = new PackForm("", "", "", ward.toString(), "31", "", "", "8");
        assertThat(form.chosenPlace()).isEqualTo(new PlaceId(ward));
        assertThat(form.chosenTheme()).isEqualTo(31);
        assertThat(form.chosenPairs()).isEqualTo(8);
        var none = new PackForm("", "", "", "", "x", "", "", "900");
        assertThat(none.chosenPlace()).isNull();
        assertThat(none.chosenTheme()).isNull();
        assertThat(none.chosenPairs()).isEqualTo(4);
        assertThat(none.asksWhat()).isTrue();
        assertThat(form.asksWhat()).isFalse();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> new PackForm("", "", "", "the ward", "", "", "", "").chosenPlace());
    }
}
