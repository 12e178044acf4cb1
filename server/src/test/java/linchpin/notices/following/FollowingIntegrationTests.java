package linchpin.notices.following;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.notices.PostTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A giver says how they wish to hear, otherwise, or not at all, with their receipt. */
class FollowingIntegrationTests extends PostTest {

    private static final String KNOWN = "select count(*) from notices.recipient where address is not null";

    @Autowired
    Follows follows;

    private String recipient() {
        return desk.in(trust.organisation(), () -> follows.of(said))
                .getFirst()
                .id()
                .id()
                .toString();
    }

    @Test
    void anotherAddressTakesThePlaceOfTheFirst() {
        followByMail(fresh());
        followByMail(fresh());
        assertThat(desk.in(trust.organisation(), () -> follows.of(said))).hasSize(1);
        assertThat(desk.count(trust.organisation(), KNOWN)).isEqualTo(1);
    }

    @Test
    void whoeverStopsWithTheirReceiptIsForgottenAndCanBeginAgain() {
        var address = fresh();
        followByMail(address);
        assertThat(desk.give("/receipt/follow/stop", "receipt", receipt, "recipient", recipient()))
                .hasStatusOk()
                .hasForwardedUrl("/receipt");
        assertThat(desk.count(trust.organisation(), KNOWN)).isZero();
        followByMail(address);
        assertThat(desk.count(trust.organisation(), KNOWN)).isEqualTo(1);
    }

    @Test
    void nothingIsEverSentAgainToWhomItWasUnwanted() {
        var address = fresh();
        followByMail(address);
        desk.change(
                trust.organisation(),
                "update notices.recipient set address = null, stopped = 'complained', stopped_on = current_date");
        followByMail(address);
        assertThat(desk.count(trust.organisation(), KNOWN)).isZero();
    }

    @Test
    void aKeyOpensItsOwnPageAndNoOther() {
        followByMail(fresh());
        assertThat(desk.look("/news/0123456789abcdef")).hasStatus(404);
        assertThat(desk.look("/news/x")).hasStatus(404);
        assertThat(desk.give("/news/0123456789abcdef/stop")).hasStatus(404);
    }

    @Test
    void whatNobodyDecidedAboutYetIsToldSo() {
        followByMail(fresh());
        var key = desk.in(trust.organisation(), () -> keys(recipient()));
        assertThat(desk.look("/news/" + key))
                .hasStatusOk()
                .bodyText()
                .contains("Nowhere to sit", "There is no answer yet");
        assertThat(desk.look("/news/" + key.toUpperCase(java.util.Locale.ROOT)))
                .as("as a letter may print it")
                .hasStatusOk();
        assertThat(desk.look("/news/" + key + "/999/yes")).hasStatus(404);
        assertThat(desk.look("/news/" + key + "/1/maybe")).hasStatus(404);
    }

    @Autowired
    linchpin.notices.Recipients recipients;

    private String keys(String id) {
        return recipients.key(new linchpin.notices.RecipientId(java.util.UUID.fromString(id)));
    }

    @Test
    void whoeverSaidHowTheyMayBeContactedNeedsOnePressMore() {
        assertThat(FollowForm.of("Ann@example.com", "1"))
                .extracting(FollowForm::channel, FollowForm::reach)
                .containsExactly("mail", "Ann@example.com");
        assertThat(FollowForm.of("07723 456789", "1").channel()).isEqualTo("text");
        assertThat(FollowForm.of("020 7946 0991", "1").channel()).isEqualTo("call");
        assertThat(FollowForm.of("Ann\n1 High Street\nYork\nYO1 7HA", "1").post())
                .startsWith("Ann");
        assertThat(FollowForm.of("ask at the desk", "1").channel()).isEmpty();
    }
}
