package linchpin.influence.runpast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.influence.RunPastId;
import linchpin.influence.runpast.Question.Became;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AskFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private static Question question(LocalDate wanted, @Nullable LocalDate replied, @Nullable Became became) {
        return new Question(
                new RunPastId(UUID.randomUUID()),
                "Mondays?",
                null,
                null,
                "The clinic",
                wanted,
                new AccountId(UUID.randomUUID()),
                Role.CHAMPION,
                TODAY.minusDays(20),
                replied,
                became,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', 2026-05-04, false, words",
        "'', /matters/x, '', 2026-05-04, false, address",
        "/matters/x, '', 'The clinic', 2026-05-04, false, chosen",
        "'', '', 'The clinic', 2026-05-03, false, by",
        "'', '', 'The clinic', soon, false, by",
        "'', '', 'The clinic', '', false, by"
    })
    void saysWhatIsMissingOrCannotBe(
            String chosen, String address, String words, String by, boolean found, String field) {
        var form = new AskForm("Mondays?", chosen, address, words, by);
        assertThat(form.errors(Errors.none(), found, TODAY).fields()).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 'The clinic', 2026-05-04, false",
        "/matters/x, '', '', 2026-06-01, true",
        "'', /matters/x, '', 2026-06-01, true"
    })
    void isEnoughWithALinkOrWords(String chosen, String address, String words, String by, boolean found) {
        var form = new AskForm("Mondays?", chosen, address, words, by);
        assertThat(form.errors(Errors.none(), found, TODAY).any()).isFalse();
    }

    @Test
    void whatWasTypedGoesBeforeWhatWasChosen() {
        assertThat(new AskForm("Mondays?", "/matters/a", "/matters/b", "", "").linked())
                .isEqualTo("/matters/b");
        assertThat(new AskForm("Mondays?", "/matters/a", "", "", "").linked()).isEqualTo("/matters/a");
    }

    @Test
    void isLateTheDayAfterItIsWanted() {
        assertThat(question(TODAY, null, null).late(TODAY)).isFalse();
        assertThat(question(TODAY.minusDays(1), null, null).late(TODAY)).isTrue();
        assertThat(question(TODAY.minusDays(1), TODAY, null).late(TODAY)).isFalse();
    }

    @Test
    void saysWhereItStands() {
        assertThat(question(TODAY, null, null).state(TODAY)).isEqualTo("Waits for a reply");
        assertThat(question(TODAY.minusDays(1), null, null).state(TODAY)).isEqualTo("Reply late");
        assertThat(question(TODAY, TODAY, null).state(TODAY)).isEqualTo("Replied, outcome not said");
        assertThat(question(TODAY, TODAY, Became.IN_PART).state(TODAY)).isEqualTo("Taken up in part");
    }

    /** A reply that came late stays late, whatever became of it. */
    @Test
    void tellsThatAReplyCameLate() {
        assertThat(question(TODAY, null, null).timing()).isEqualTo("Reply wanted by 4 May 2026");
        assertThat(question(TODAY, TODAY, null).timing())
                .isEqualTo("Reply wanted by 4 May 2026 · replied on 4 May 2026");
        assertThat(question(TODAY, TODAY.plusDays(1), Became.TAKEN_UP).timing())
                .isEqualTo("Reply wanted by 4 May 2026 · replied on 5 May 2026, late");
    }

    @ParameterizedTest
    @EnumSource(Became.class)
    void everyOutcomeIsKeptAndReadAgain(Became became) {
        assertThat(Became.of(became.stored())).contains(became);
        assertThat(Became.choices()).anyMatch(one -> one.value().equals(became.stored()));
        assertThat(Became.of("")).isEmpty();
    }
}
