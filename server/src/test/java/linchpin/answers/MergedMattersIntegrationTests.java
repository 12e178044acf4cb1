package linchpin.answers;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.feedback.FeedbackState;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.support.LinchpinTest;
import linchpin.ui.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two matters become one, and nothing that was promised in public disappears by it. */
@LinchpinTest
class MergedMattersIntegrationTests {

    @Autowired
    Story story;

    private Story.Trust trust;
    private Story.Given sat;
    private Story.Given stood;
    private MatterId seats;
    private MatterId chairs;

    @BeforeEach
    void twoMatters() {
        trust = story.trust();
        sat = story.said(trust, "The chair broke under me");
        stood = story.said(trust, "I had to stand for two hours");
        seats = story.matter(trust, stood);
        chairs = story.matter(trust, sat);
        story.post(trust.linchpin(), "/matters/" + seats.id() + "/name", "title", "Seats", "summary", "People stand");
    }

    private void merged() {
        assertThat(story.post(trust.linchpin(), "/matters/" + seats.id() + "/merge/" + chairs.id()))
                .hasStatus(302);
    }

    @Test
    void keepsAPromiseInPublicWithItsFirstDateAndItsClock() {
        var action = story.promised(trust, seats);
        var first = Days.full(action.due());
        var later = action.due().plusDays(30);
        story.post(
                trust.nurse(), action.path() + "/move", "newDue", later.toString(), "moveReason", "The shop is shut");
        var shown = new String[] {
            "Buy twenty chairs", "due " + Days.full(later) + ", first promised for " + first, "promised on"
        };
        assertThat(story.visit(trust)).bodyText().contains(shown).contains("Seats");
        merged();
        assertThat(story.visit(trust))
                .bodyText()
                .contains(shown)
                .contains("1</span> In progress", "Chairs")
                .doesNotContain("Seats");
        story.behindItsBack(trust, """
                update actions.action set due = current_date - 4, first_due = current_date - 10, promised_on = current_date - 20""");
        assertThat(story.visit(trust))
                .bodyText()
                .contains("1</span> Late", "4 days late", "10 days ago", "Buy twenty chairs");
    }

    @Test
    void tellsEverybodyWhoRaisedEitherAndAsksThemAll() {
        var action = story.promised(trust, seats);
        merged();
        for (var given : new Story.Given[] {sat, stood}) {
            assertThat(story.opened(given))
                    .bodyText()
                    .contains("The matter ‘Seats’ turned out to be the same as ‘Chairs’, and is part of it now")
                    .contains("Buy twenty chairs", "It was raised in 1 other piece of feedback too");
        }
        assertThat(story.opened(stood)).bodyText().contains("An action was promised by");
        story.done(trust, action);
        story.published(trust, chairs, 1);
        assertThat(story.judged(trust, stood, chairs, "1.1", "yes", "")).hasStatusOk();
        assertThat(story.now(trust, chairs).state()).isEqualTo(MatterState.RESOLVED);
        assertThat(story.state(trust, sat)).isEqualTo(FeedbackState.CONFIRMED);
        assertThat(story.visit(trust)).bodyText().contains("1</span> Done, and confirmed");
    }

    @Test
    void leadsFromThePageOfAPromiseToWhereItIsNow() {
        var action = story.promised(trust, seats);
        merged();
        assertThat(story.get(trust.nurse(), action.path()))
                .bodyText()
                .contains(
                        "/matters/" + chairs.id(),
                        "Brought along ‘Buy twenty chairs’",
                        "It was promised in matter 1, ‘Seats’");
        assertThat(story.get(trust.linchpin(), "/actions"))
                .bodyText()
                .contains("Buy twenty chairs", "/matters/" + chairs.id())
                .doesNotContain("/matters/" + seats.id());
        assertThat(story.get(trust.linchpin(), "/matters/" + seats.id()))
                .hasStatus(302)
                .hasRedirectedUrl("/matters/" + chairs.id() + "#merged");
    }
}
