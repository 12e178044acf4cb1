package linchpin.proposals.ideas;

import static linchpin.proposals.CodesignFixture.RAISED;
import static linchpin.proposals.CodesignFixture.RECORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.Role;
import linchpin.proposals.ideas.IdeaWord.Became;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdeaWordTests {

    @ParameterizedTest
    @CsvSource({
        "TAKEN_UP, 2, , , Taken up in version 2",
        "TAKEN_UP, 2, In the corner, , Taken up in version 2: In the corner",
        "TAKEN_UP, , In the corner, , Taken up: In the corner",
        "NOT_TAKEN_UP, , It is too dear, , 'Not taken up, because: It is too dear'",
        "PARKED, , , 2026-05-09, Parked until 9 May 2026",
        "PARKED, , The builders come, 2026-05-09, Parked until 9 May 2026: The builders come",
        "PARKED, , The builders come, , Parked until: The builders come"
    })
    void saysWhatBecameOfItInOneSentence(
            Became state, @Nullable Integer version, @Nullable String words, @Nullable LocalDate until, String says) {
        var word = new IdeaWord(
                new IdeaId(UUID.randomUUID()), 1, state, version, words, until, RECORDER, Role.LINCHPIN, RAISED);
        assertThat(word.says()).isEqualTo(says);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByWhatIsStored(Became state) {
        assertThat(Became.of(state.stored())).contains(state);
        assertThat(state.label()).matches("[A-Z][a-z ]+");
    }

    @Test
    void knowsNothingElse() {
        assertThat(Became.of("open")).isEmpty();
        assertThat(Became.of("")).isEmpty();
        assertThat(Became.of("TAKEN_UP")).isEmpty();
    }
}
