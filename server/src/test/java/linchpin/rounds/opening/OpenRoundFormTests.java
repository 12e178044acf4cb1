package linchpin.rounds.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.proposals.ProposalId;
import linchpin.rounds.Round;
import linchpin.rounds.RoundId;
import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenRoundFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private static OpenRoundForm form(String opens, String closes) {
        return new OpenRoundForm("", " Waiting ", "People wait", opens, closes);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-03, 2026-05-18, opens",
        "soon, 2026-05-18, opens",
        "2028-05-03, 2028-05-18, opens",
        "2026-05-04, 2026-05-03, closes",
        "2026-05-04, '', closes",
        "2026-05-04, 2026-08-05, closes"
    })
    void saysWhichDayCannotBe(String opens, String closes, String field) {
        assertThat(form(opens, closes).check(Errors.none(), TODAY).fields()).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-04, 2026-05-04", "2026-05-04, 2026-08-04", "2027-05-04, 2027-05-18"})
    void isEnoughWithDaysThatCanBe(String opens, String closes) {
        var form = form(opens, closes);
        assertThat(form.check(Errors.none(), TODAY).any()).isFalse();
        assertThat(form.fresh().title()).isEqualTo("Waiting");
        assertThat(form.fresh().closesOn()).isEqualTo(closes);
    }

    private static Round round() {
        return new Round(
                new RoundId(UUID.randomUUID()),
                1,
                new ProposalId(UUID.randomUUID()),
                "Waiting",
                "People wait",
                TODAY,
                TODAY.plusDays(14),
                new AccountId(UUID.randomUUID()),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-18, false", "2026-05-19, true", "2026-08-04, true", "2026-08-05, false", "later, false"})
    void becomesLongerAndNeverLongerThanThreeMonths(String closes, boolean can) {
        var form = new EndForm(closes, "It was half-term");
        assertThat(form.longer(Errors.none(), round()).any()).isNotEqualTo(can);
    }

    @Test
    void theNewLastDayIsTheOneTyped() {
        assertThat(new EndForm(" 2026-05-19 ", "").last()).isEqualTo(LocalDate.of(2026, 5, 19));
    }
}
