package linchpin.decisions.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.decisions.How;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.ballots.Filled;
import linchpin.decisions.ballots.Says;
import linchpin.decisions.papers.Paper.Kind;
import linchpin.decisions.papers.PaperForms.HandInForm;
import linchpin.decisions.papers.PaperForms.PaperForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperFormsTests {

    private static PaperForm form(String... fields) {
        return form(null, fields);
    }

    private static PaperForm form(Integer envelope, String... fields) {
        var typed = new HashMap<>(Map.of("copies", "1"));
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        var rules = new Rules(
                How.YESNO,
                true,
                true,
                false,
                true,
                "50",
                null,
                null,
                1,
                null,
                List.of(),
                List.of("It"),
                List.of(),
                List.of());
        return new PaperForm(PartyCode.PATIENTS, envelope, new Filled(rules, typed, Set.of()));
    }

    @Test
    void aVoteIsKeptWithItsReason() {
        var read = form("is", "valid", "say", "no", "reason", "Too dear", "copies", "12")
                .read();
        assertThat(read.says()).isEqualTo(new Says.Answer("no"));
        assertThat(read.words()).isEqualTo("Too dear");
        assertThat(read.copies()).isEqualTo(12);
    }

    @Test
    void nothingIsGuessedOfAVote() {
        assertThat(form("is", "valid").errors().of("say")).isEqualTo("Choose yes, no or abstain");
        assertThat(form().errors().of("is")).isEqualTo("Choose what is on the paper");
    }

    @Test
    void aBlankPaperSaysNothingWhateverElseIsTyped() {
        var form = form("is", "blank", "say", "yes", "reason", "Typed in vain");
        assertThat(form.errors().any()).isFalse();
        assertThat(form.read().says()).isNull();
        assertThat(form.read().words()).isNull();
    }

    @Test
    void aSpoiltOneNeedsAReason() {
        assertThat(form("is", "spoilt").errors().of("reason")).startsWith("Enter why it does not count");
        var read = form("is", "spoilt", "reason", "Torn").read();
        assertThat(read.is()).isEqualTo(Kind.SPOILT);
        assertThat(read.words()).isEqualTo("Torn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1.5", "many", "100000"})
    void howManySayTheSameIsAWholeNumber(String copies) {
        assertThat(form("is", "blank", "copies", copies).errors().of("copies")).startsWith("Enter how many");
    }

    @Test
    void ofOneEnvelopeThereIsOnePaper() {
        assertThat(form(1, "is", "blank", "copies", "7").read().copies()).isEqualTo(1);
    }

    @Test
    void nobodyIsSentWhoIsNotChosen() {
        assertThat(new HandInForm(List.of(1, 1), "paper", "Her son", null, null).proxy())
                .isNull();
        assertThat(new HandInForm(List.of(1, 1), "proxy", "Her son", null, null).proxy())
                .isEqualTo("Her son");
        assertThat(new HandInForm(List.of(1, 1), "proxy", null, null, null).voters())
                .as("each once")
                .containsExactly(1);
    }
}
