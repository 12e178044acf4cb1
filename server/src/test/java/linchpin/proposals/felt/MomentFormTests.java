package linchpin.proposals.felt;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.proposals.felt.Feeling.Strength;
import linchpin.proposals.felt.TouchPoints.Fresh;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MomentFormTests {

    @ParameterizedTest
    @CsvSource({
        "worried, very, Very worried",
        "cared_for, a_little, A little cared for",
        "listened_to, '', Listened to",
        "alone, enormously, Alone"
    })
    void saysHowItFelt(String feeling, String strength, String felt) {
        var fresh = new MomentForm("The door was shut", feeling, strength).fresh();
        assertThat(fresh.feeling()).isNotNull();
        assertThat(fresh.feeling().felt(fresh.strength())).isEqualTo(felt);
    }

    @Test
    void asksForNoFeeling() {
        var form = new MomentForm(" The door\r\nwas shut ", "", "");
        assertThat(form.checked(Errors.none()).any()).isFalse();
        assertThat(form.fresh()).isEqualTo(new Fresh("The door\nwas shut", null, null));
    }

    @Test
    void asksWhatItWasThatWasSoStrong() {
        var errors = new MomentForm("The door was shut", "", "very").checked(Errors.none());
        assertThat(errors.fields()).containsExactly("feeling");
        assertThat(new MomentForm("The door was shut", "glum", "very")
                        .checked(Errors.none())
                        .fields())
                .containsExactly("feeling");
    }

    @Test
    void offersNoFeelingFirst() {
        assertThat(MomentForm.feelings())
                .hasSize(Feeling.values().length + 1)
                .first()
                .extracting(Choice::value)
                .isEqualTo("");
        assertThat(MomentForm.strengths()).extracting(Choice::label).containsExactly("Nobody said", "A little", "Very");
    }

    /** As hard to tick for whoever had a good time as for whoever did not. */
    @ParameterizedTest
    @EnumSource
    void isAPlainWord(Feeling feeling) {
        assertThat(feeling.label()).matches("[A-Z][a-z]+( [a-z]+)?");
        assertThat(Feeling.of(feeling.stored())).contains(feeling);
        assertThat(feeling.colour()).isIn("green", "yellow", "red");
    }

    @Test
    void knowsHowStronglyOrNotAtAll() {
        assertThat(Strength.of("a_little")).contains(Strength.A_LITTLE);
        assertThat(Strength.of("")).isEmpty();
        assertThat(Feeling.ASHAMED.felt(null)).isEqualTo("Ashamed");
    }
}
