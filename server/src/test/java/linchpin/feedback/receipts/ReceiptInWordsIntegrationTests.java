package linchpin.feedback.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackTest;
import linchpin.feedback.ReceiptWords;
import linchpin.feedback.Receipts;
import linchpin.organisation.Organisation;
import linchpin.support.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A receipt that was kept in words opens the same page as its digits, everywhere digits do. */
@FeedbackTest
class ReceiptInWordsIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    AtTheForm form;

    @Autowired
    Receipts receipts;

    private Organisation trust;
    private String digits;
    private String words;

    @BeforeEach
    void somebodyTellsUs() {
        trust = form.trust();
        digits = form.give(trust, "say[good]", "The night nurse");
        words = ReceiptWords.of(digits);
    }

    private MvcTestResult typed(String receipt) {
        return desk.give("/receipt", "receipt", receipt);
    }

    @Test
    void standsOnTheSlip() {
        assertThat(form.send(trust, "say[good]", "Kind")).bodyText().satisfies(page -> {
            var other = page.replaceAll("(?s).*name=\"receipt\" value=\"([0-9]{21})\".*", "$1");
            assertThat(page).contains(Receipts.printed(other), ReceiptWords.of(other));
        });
    }

    @Test
    void opensWhatItsDigitsOpen() {
        assertThat(receipts.open(words)).isEqualTo(receipts.open(digits)).isPresent();
        assertThat(typed(words.toUpperCase(Locale.ROOT).replace(' ', '-')))
                .hasStatusOk()
                .bodyText()
                .contains("The night nurse", "name=\"receipt\" value=\"" + digits + "\"");
    }

    @Test
    void isTakenByEachFormOfItsPage() {
        assertThat(form.act(words, "add", "words", "And the porter")).bodyText().contains("And the porter");
        assertThat(form.act(words, "consent", "publish", "true")).bodyText().contains("may be quoted");
        assertThat(form.takeBack(words)).bodyText().contains("You took it back");
        assertThat(form.rows(trust, "select withdrawn from feedback.feedback"))
                .extracting(row -> row.get("withdrawn"))
                .containsExactly(true);
    }

    /** What is said of a word comes from the list alone, and so is the same for a receipt that there is and one that there is not. */
    @Test
    void tellsAMistypedWordAndNothingOfAnyReceipt() {
        var nobodys = ReceiptWords.of(receipts.number("nobody's"));
        var slip = "badgr" + words.substring(words.indexOf(' '));
        var slipOfNobody = "badgr" + nobodys.substring(nobodys.indexOf(' '));
        var told = typed(slip);
        assertThat(told)
                .hasStatus(404)
                .bodyText()
                .contains("“badgr” is not one of our words. Did you mean “badger”?", slip)
                .doesNotContain("check the digits");
        assertThat(Desk.text(typed(slipOfNobody)).replace(slipOfNobody, slip)).isEqualTo(Desk.text(told));
        assertThat(typed(nobodys)).hasStatus(404).bodyText().contains("Please check the words: there are seven");
    }

    @Test
    void isNotFoundWithItsWordsInAnotherOrder() {
        var first = words.indexOf(' ');
        assertThat(typed(words.substring(first + 1) + " " + words.substring(0, first)))
                .hasStatus(404);
    }

    /** A telephone shows a keyboard of digits alone where it is told that digits are meant. */
    @Test
    void isAskedForWithAKeyboardThatHasLetters() {
        assertThat(form.get("/receipt")).bodyText().contains("seven words").doesNotContain("inputmode=\"numeric\"");
    }
}
