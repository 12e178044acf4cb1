package linchpin.feedback.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackTest;
import linchpin.feedback.register.Once;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One person, one response: whoever goes back and sends the form again is counted once, with what they chose last. */
@FeedbackTest
class LastChoiceIntegrationTests {

    private static final String[] QUOTED_BY_NAME = {
        "telling.answer",
        "1",
        "telling.known.grade",
        "PUBLIC_NAME",
        "telling.known.name",
        "Ada",
        "telling.publish",
        "yes"
    };
    private static final String[] NAMELESS = {"telling.answer", "5", "telling.known.grade", "NAMELESS"};
    private static final String NO_STANDS = "You had already told us not to quote you";

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    AtTheForm form;

    private Organisation trust;
    private String once;

    @BeforeEach
    void somebodyOpensTheForm() {
        trust = form.trust();
        once = Once.fresh().value();
    }

    private MvcTestResult send(String... fields) {
        var all = Stream.concat(Stream.of("once", once, "say[good]", "The night nurse"), Stream.of(fields));
        return form.send(trust, all.toArray(String[]::new));
    }

    private Map<String, Object> kept() {
        var rows = form.rows(trust, """
                        select f.answer_code as answer, f.score, f.publish, f.grade, c.name
                        from feedback.feedback f left join feedback.contact c on c.feedback_id = f.id""");
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private List<Object> acts() {
        return form.rows(trust, "select kind from history.act order by entry").stream()
                .map(row -> row.get("kind"))
                .toList();
    }

    @Test
    void holdsTheLastAnswerAndTheLastNo() {
        var receipt = AtTheForm.receipt(send(QUOTED_BY_NAME));
        var again = send(NAMELESS);
        assertThat(AtTheForm.receipt(again)).isEqualTo(receipt);
        assertThat(again)
                .bodyText()
                .contains("so it counts once", "What you chose last holds")
                .doesNotContain(NO_STANDS);
        assertThat(kept())
                .containsEntry("answer", "5")
                .containsEntry("score", 5)
                .containsEntry("publish", false)
                .containsEntry("grade", 0)
                .containsEntry("name", null);
    }

    @Test
    void neverUndoesANoByAFormThatIsSentOnceMore() {
        send(QUOTED_BY_NAME);
        send(NAMELESS);
        assertThat(send(QUOTED_BY_NAME)).bodyText().contains(NO_STANDS);
        assertThat(kept())
                .containsEntry("answer", "1")
                .containsEntry("publish", false)
                .containsEntry("grade", 0)
                .containsEntry("name", null);
    }

    @Test
    void neverUndoesANoThatWasSaidOnTheReceipt() {
        var receipt = AtTheForm.receipt(send(QUOTED_BY_NAME));
        form.act(receipt, "consent", "publish", "false");
        form.act(receipt, "known", "grade", "NAMELESS");
        assertThat(send(QUOTED_BY_NAME)).bodyText().contains(NO_STANDS);
        assertThat(kept())
                .containsEntry("publish", false)
                .containsEntry("grade", 0)
                .containsEntry("name", null);
    }

    @Test
    void takesAYesThatIsGivenAnewOnTheReceipt() {
        send(QUOTED_BY_NAME);
        var receipt = AtTheForm.receipt(send(NAMELESS));
        form.act(receipt, "consent", "publish", "true");
        assertThat(kept()).containsEntry("publish", true);
    }

    @Test
    void keepsTheLastNameOfWhoeverMayStillBeNamed() {
        send(QUOTED_BY_NAME);
        send(
                "telling.answer",
                "1",
                "telling.known.grade",
                "PUBLIC_NAME",
                "telling.known.name",
                "Ada L",
                "telling.publish",
                "yes");
        assertThat(kept())
                .containsEntry("grade", 3)
                .containsEntry("name", "Ada L")
                .containsEntry("publish", true);
    }

    @Test
    void changesNothingOfWhatWasTakenBack() {
        var receipt = AtTheForm.receipt(send(QUOTED_BY_NAME));
        form.takeBack(receipt);
        assertThat(send("telling.answer", "5"))
                .bodyText()
                .contains("You took this back")
                .doesNotContain(NO_STANDS);
        assertThat(kept()).containsEntry("answer", "1").containsEntry("publish", false);
    }

    @Test
    void saysNothingOfASecondTimeWhereNothingIsDifferent() {
        send(QUOTED_BY_NAME);
        assertThat(send(QUOTED_BY_NAME))
                .bodyText()
                .contains("Your words are safe")
                .doesNotContain("You sent this form");
        assertThat(acts()).isEmpty();
    }

    @Test
    void forgetsNoAnswerWhereTheFormComesAgainWithoutOne() {
        send(QUOTED_BY_NAME);
        send("telling.publish", "yes", "telling.known.grade", "PUBLIC_NAME", "telling.known.name", "Ada");
        assertThat(kept()).containsEntry("answer", "1").containsEntry("score", 1);
    }

    @Test
    void isToldInTheHistoryAndUnreadAgain() {
        send(QUOTED_BY_NAME);
        var linchpin = world.person(trust, Role.LINCHPIN);
        send(NAMELESS);
        assertThat(acts()).hasSize(3);
        var id = form.rows(trust, "select id from feedback.feedback").getFirst().get("id");
        assertThat(desk.get(linchpin, "/log/" + id))
                .bodyText()
                .contains(
                        "The giver sent the form again and changed what was chosen. The answer before was “Very good”");
    }

    /** Each is counted by its last answer: the counts that publishing adds up follow. */
    @Test
    void isCountedOnceByItsLastAnswer() {
        send(QUOTED_BY_NAME);
        send(NAMELESS);
        assertThat(form.rows(trust, """
                        select answer, sum(n) as n from feedback.tally where channel is not null
                        group by answer having sum(n) <> 0""")).containsExactly(Map.of("answer", 5, "n", 1L));
    }

    @Test
    void letsWhoeverWasNamedInPublicBeKnownToTheTeamAlone() {
        send(QUOTED_BY_NAME);
        send("telling.answer", "1", "telling.known.grade", "KNOWN_TO_TEAM", "telling.known.name", "Ada");
        assertThat(kept())
                .containsEntry("grade", 2)
                .containsEntry("name", "Ada")
                .containsEntry("publish", false);
    }
}
