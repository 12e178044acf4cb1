package linchpin.analysis.text.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsOfChangeTests {

    private static List<String> claims(String text) {
        return ClaimsOfChange.in(text).stream()
                .map(claim -> text.substring(claim.start(), claim.end()))
                .toList();
    }

    @Test
    void areSentencesThatSaySomethingHasChanged() {
        assertThat(
                        claims(
                                "There is no money for it. We have introduced new rounds. There is now a kettle! The door has been mended."))
                .containsExactly(
                        "We have introduced new rounds.", "There is now a kettle!", "The door has been mended.");
    }

    @Test
    void areNoReasonsWhyNothingWasDone() {
        assertThat(
                        claims(
                                "We have not bought one. We have no money, and we have discussed it. We have looked at the wiring. It cannot be done."))
                .isEmpty();
    }
}
