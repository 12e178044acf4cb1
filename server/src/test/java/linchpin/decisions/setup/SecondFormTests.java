package linchpin.decisions.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.decisions.How;
import linchpin.decisions.Rules;
import org.junit.jupiter.api.Test;

class SecondFormTests {

    private static Rules rules(How how, int seats) {
        return new Rules(
                how, false, false, false, true, null, null, null, seats, null, List.of(), List.of(), List.of(),
                List.of());
    }

    @Test
    void aSecondVoteIsSetUpAsTheFirstWas() {
        assertThat(SecondForm.template(rules(How.YESNO, 1))).isEqualTo(Template.SIMPLE);
        assertThat(SecondForm.template(rules(How.CONSENT, 1))).isEqualTo(Template.CONSENT);
        assertThat(SecondForm.template(rules(How.MARKS, 1))).isEqualTo(Template.PANEL);
        assertThat(SecondForm.template(rules(How.RANK, 1))).isEqualTo(Template.ONE_OF_SEVERAL);
        assertThat(SecondForm.template(rules(How.DOTS, 4))).isEqualTo(Template.CASES);
    }
}
