package linchpin.proposals.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.proposals.ideas.IdeaWord.Became;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BecameFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 3);

    private static BecameForm form(String state, String version, String words, @Nullable LocalDate until) {
        return new BecameForm(state, version, words, until, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "taken_up, 2, '', , ''",
        "taken_up, '', In the corner, , ''",
        "taken_up, '', '', , version",
        "taken_up, 4, Well, , version",
        "taken_up, two, Well, , version",
        "not_taken_up, '', Too dear, , ''",
        "not_taken_up, 2, '', , words",
        "parked, '', '', 2026-05-03, ''",
        "parked, '', The kitchen is built, , ''",
        "parked, '', '', , until",
        "parked, '', Later, 2026-05-02, until",
        "maybe, 2, Words, , state",
    })
    void asksForWhatEachNeeds(String state, String version, String words, @Nullable LocalDate until, String wrong) {
        var errors = form(state, version, words, until).checked(3, TODAY, Errors.none());
        assertThat(String.join(",", errors.fields())).isEqualTo(wrong);
    }

    @Test
    void keepsOfADayAndAVersionWhatBelongsToTheState() {
        var not = form("not_taken_up", "2", "Too dear", TODAY).word();
        assertThat(not.version()).isNull();
        assertThat(not.until()).isNull();
        assertThat(form("taken_up", "2", "", TODAY).word())
                .isEqualTo(new IdeaWords.Fresh(Became.TAKEN_UP, 2, null, null));
        assertThat(form("parked", "2", "", TODAY).word())
                .isEqualTo(new IdeaWords.Fresh(Became.PARKED, null, null, TODAY));
    }
}
