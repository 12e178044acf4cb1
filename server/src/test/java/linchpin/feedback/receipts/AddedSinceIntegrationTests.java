package linchpin.feedback.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.FeedbackTest;
import linchpin.feedback.Receipts;
import linchpin.feedback.Threads;
import linchpin.feedback.register.Once;
import linchpin.support.Desk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** However far something came: what its giver adds is unread, and the receipt says so. */
@FeedbackTest
class AddedSinceIntegrationTests {

    private static final String WAITS = "What you added since then waits to be read";

    @Autowired
    AtTheForm form;

    @Autowired
    Desk desk;

    @Autowired
    Receipts receipts;

    @Autowired
    Threads threads;

    @ParameterizedTest
    @EnumSource(
            value = FeedbackState.class,
            names = {"PASSED_ON", "REPLIED"})
    void waitsToBeReadThoughTheRestWasDealtWith(FeedbackState state) {
        var trust = form.trust();
        var receipt = form.give(trust, "say[good]", "The porter sang to me");
        var feedback = receipts.open(receipt).orElseThrow().feedback();
        desk.in(trust, () -> {
            threads.alone(feedback, state);
            return feedback;
        });
        desk.change(trust, "update feedback.feedback set unread = false");
        assertThat(Desk.text(form.get("/receipt/" + receipt))).doesNotContain(WAITS);
        form.act(
                receipt,
                "add",
                "words",
                "And he brought tea",
                "once",
                Once.fresh().value());
        assertThat(Desk.text(form.get("/receipt/" + receipt))).contains(WAITS);
        desk.change(trust, "update feedback.feedback set unread = false");
        assertThat(Desk.text(form.get("/receipt/" + receipt))).doesNotContain(WAITS);
    }
}
