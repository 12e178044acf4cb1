package linchpin.feedback.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackTest;
import linchpin.support.Statements;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is entered can be searched for from the first moment on, by the words that are shown, and costs its giver few statements. */
@FeedbackTest
class SoughtFromTheStartIntegrationTests {

    private static final String SEARCH = "select search::text as found from feedback.feedback";

    @Autowired
    AtTheForm form;

    @Autowired
    Register register;

    @Autowired
    Statements statements;

    @Test
    void isFoundByTheSameWordsAsWhenItIsIndexedAnew() {
        var trust = form.trust();
        form.give(
                trust,
                "once",
                "1".repeat(32),
                "best",
                "Dr Smithson held my hand. My number is 07700 900123",
                "story",
                "Nobody's call-bell worked at 3.30 < 4, \"quite\" cold; https://example.org/cold");
        var id = (UUID)
                form.rows(trust, "select id from feedback.feedback").getFirst().get("id");
        var entered = form.rows(trust, SEARCH);
        assertThat(entered.toString()).contains("'cold'", "'bell'").doesNotContain("900123");
        World.in(trust.id(), () -> {
            register.reindex(new FeedbackId(id));
            return true;
        });
        assertThat(form.rows(trust, SEARCH)).isEqualTo(entered);
    }

    @Test
    void costsItsGiverNoMoreThanNineStatements() {
        var trust = form.trust();
        form.give(trust, "once", "1".repeat(32), "story", "Nobody came");
        var sent = statements.of(() -> form.send(trust, "once", "2".repeat(32), "story", "Nobody came for an hour"));
        assertThat(sent).as("with the page that thanks").hasSizeLessThanOrEqualTo(18);
    }
}
