package linchpin.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NewPasswordTests {

    private static final List<String> ABOUT = List.of("Grace Addo", "grace@riverside.example", "Riverside Hospitals");

    @Test
    void takesUnrelatedWords() {
        assertThat(NewPassword.objection("purple tractor lantern seven", ABOUT)).isEmpty();
    }

    @Test
    void asksForTenCharacters() {
        assertThat(NewPassword.objection("x7!Kq2#", ABOUT))
                .hasValueSatisfying(why -> assertThat(why).contains("10 characters or more"));
    }

    /** A long one costs whoever checks it more than whoever sends it. */
    @Test
    void refusesWhatIsTooLongToCheck() {
        assertThat(NewPassword.objection("purple tractor ".repeat(9), ABOUT))
                .hasValueSatisfying(why -> assertThat(why).contains("128 characters or fewer"));
    }

    @Test
    void refusesWhatEverybodyChooses() {
        assertThat(NewPassword.objection("password123", ABOUT)).isPresent();
        assertThat(NewPassword.objection("qwertyuiop", ABOUT)).isPresent();
        assertThat(NewPassword.objection("aaaaaaaaaaaaaaa", ABOUT)).isPresent();
    }

    @Test
    void refusesWhatAGuesserWouldTryFirst() {
        assertThat(NewPassword.objection("grace addo", ABOUT)).isPresent();
        assertThat(NewPassword.objection("Riverside Hospitals1", ABOUT)).isPresent();
    }

    @Test
    void asksForNoKindsOfCharacters() {
        assertThat(NewPassword.objection("seagull anvil harvest", List.of())).isEmpty();
    }
}
