package linchpin.reminders.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.people.HomePanel.Kind;
import linchpin.people.Role;
import linchpin.reminders.How;
import linchpin.reminders.RemindersTest;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Everybody chooses for themselves what they are mailed. */
class ChoosingIntegrationTests extends RemindersTest {

    @Autowired
    MailChoices choices;

    private MvcTestResult choose(World.Person person, String urgent, String waits, String most) {
        return desk.post(
                person,
                "/me/mail",
                "how[urgent]",
                urgent,
                "how[waits]",
                waits,
                "how[yours]",
                "morning",
                "how[came]",
                "never",
                "most",
                most);
    }

    private MailChoices.Chosen of(World.Person person) {
        return World.in(organisation.id(), () -> choices.all().of(person.account()));
    }

    @Test
    void whoeverChoseNothingIsRemindedInTheMorningAndOfAlarmsAtOnce() {
        assertThat(desk.get(nurse, "/me/mail"))
                .hasStatusOk()
                .bodyText()
                .contains("What you are mailed", "In one mail in the morning", "value=\"5\"")
                .doesNotContain("No mail leaves from here");
        assertThat(of(nurse).by(How.MORNING)).containsExactlyInAnyOrder(Kind.WAITS, Kind.YOURS, Kind.CAME);
        assertThat(of(nurse).by(How.EACH)).containsExactly(Kind.URGENT);
        assertThat(of(nurse).most()).isEqualTo(MailChoices.USUAL);
    }

    @Test
    void whatIsChosenIsKeptAndIsNobodyElses() {
        var other = world.person(organisation, Role.CHAMPION);
        assertThat(choose(nurse, "each", "each", "3")).hasStatus(302).hasRedirectedUrl("/me/mail?done=saved");
        assertThat(choose(nurse, "each", "morning", "2")).hasStatus(302);
        assertThat(of(nurse).by(How.EACH)).containsExactly(Kind.URGENT);
        assertThat(of(nurse).by(How.NEVER)).containsExactly(Kind.CAME);
        assertThat(of(nurse).most()).isEqualTo(2);
        assertThat(of(other).by(How.NEVER)).isEmpty();
        assertThat(desk.get(nurse, "/me/mail?done=saved")).bodyText().contains("Saved", "value=\"2\"");
    }

    @Test
    void whatCannotBeIsSaidAndTheRestIsStillThere() {
        for (var most : new String[] {"0", "21", "many", ""}) {
            assertThat(choose(nurse, "each", "morning", most))
                    .hasStatus(400)
                    .bodyText()
                    .contains("Enter a whole number from 1 to 20")
                    .containsPattern("value=\"each\"\\s+checked");
        }
        assertThat(choose(nurse, "sometimes", "morning", "3"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose how you want to hear of this");
        assertThat(of(nurse).most()).isEqualTo(MailChoices.USUAL);
    }

    @Test
    void itSaysThatNoMailLeaves() {
        carried.leavesNothing();
        assertThat(desk.get(nurse, "/me/mail"))
                .hasStatusOk()
                .bodyText()
                .contains("No mail leaves from here", "home page");
    }
}
