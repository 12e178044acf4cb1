package linchpin.reminders.mornings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.chores.Next;
import linchpin.notices.NotCarried;
import linchpin.notices.TakesReturned.CameBack;
import linchpin.people.HomePanel;
import linchpin.people.HomePanel.Kind;
import linchpin.people.Role;
import linchpin.reminders.How;
import linchpin.reminders.choosing.MailChoices;
import linchpin.reminders.mornings.Remind.MailDoesNotLeave;
import linchpin.support.Trusts;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody is told once in the morning what needs them. */
class MorningIntegrationTests extends TellingTest {

    @Autowired
    MailChoices choices;

    @Test
    void oneMailSaysHowMuchWaitsAndWhereAndNoWordThatAnybodySaid() {
        waiting.waits(nurse, "one", "two");
        waiting.came(nurse, "three");
        at(MORNING);
        var mail = mails(nurse).getFirst();
        assertThat(mail.subject()).isEqualTo("What needs you at " + organisation.name());
        assertThat(mail.plain())
                .contains(
                        "What waits for my yes",
                        "- 2 · Answers that wait\n  https://linchpin.example/all",
                        "- 1 · Unread",
                        "https://linchpin.example/me/mail")
                .doesNotContain("Secret words");
        assertThat(mail.html())
                .contains("<strong>2</strong>", "Answers that wait</a>", "Open your page")
                .doesNotContain("Secret words", "<img", "<link", "<script");
    }

    @Test
    void nothingComesTwiceHoweverOftenItIsLookedFor() {
        waiting.waits(nurse, "one");
        at(MORNING);
        at(MORNING);
        at(MORNING.plusSeconds(3_600));
        assertThat(mails(nurse)).hasSize(1);
    }

    @Test
    void whatIsNotNewIsToldAgainOnMondayOnly() {
        waiting.waits(nurse, "one");
        at(MORNING);
        at(NEXT);
        assertThat(mails(nurse)).hasSize(1);
        assertThat(count("nothing")).isEqualTo(1);
        at(MORNING.plus(Duration.ofDays(5)));
        assertThat(mails(nurse)).hasSize(2);
        waiting.waits(nurse, "one", "two");
        at(MORNING.plus(Duration.ofDays(6)));
        assertThat(mails(nurse)).hasSize(3);
    }

    @Test
    void oneThatIsDoneAndOneThatCameIsNews() {
        waiting.waits(nurse, "one");
        at(MORNING);
        waiting.waits(nurse, "another");
        at(NEXT);
        assertThat(mails(nurse)).hasSize(2);
    }

    @Test
    void whatIsUrgentIsToldEveryMorning() {
        waiting.waits(nurse, "one");
        waiting.urgent();
        at(MORNING);
        at(NEXT);
        assertThat(mails(nurse)).hasSize(2);
    }

    @Autowired
    ReminderCameBack returned;

    @Autowired
    List<HomePanel> panels;

    private String home(World.Person person, Role role) {
        return World.as(
                person,
                () -> panels.stream()
                        .flatMap(panel -> panel.panel(Trusts.viewer(person, role)).stream())
                        .map(Object::toString)
                        .collect(Collectors.joining()));
    }

    private void comesBack(CameBack back) {
        var mail = mails(nurse).getLast().id().id();
        assertThat(World.in(organisation.id(), () -> returned.take(mail, back))).isTrue();
    }

    @Test
    void whereMailComesBackForGoodNoMoreGoesUntilTheySayThatItWorksAgain() {
        waiting.waits(nurse, "one");
        at(MORNING);
        comesBack(new CameBack(false, false, "It came back, with the code 5.7.1"));
        waiting.waits(nurse, "one", "two");
        at(NEXT);
        assertThat(mails(nurse)).as("refused for our own sake").hasSize(2);
        comesBack(new CameBack(false, true, "It came back, with the code 5.1.1"));
        waiting.waits(nurse, "one", "two", "three");
        at(NEXT.plus(Duration.ofDays(1)));
        assertThat(mails(nurse)).hasSize(2);
        assertThat(home(nurse, Role.CHAMPION))
                .contains("Mail to you came back, so none is sent", "with the code 5.1.1");
        assertThat(desk.get(nurse, "/me/mail")).bodyText().contains("My address works again");
        var administrator = world.person(organisation, Role.ADMINISTRATOR);
        assertThat(home(administrator, Role.ADMINISTRATOR)).contains("They are told when they sign in");
        assertThat(home(world.person(organisation, Role.ANALYST), Role.ANALYST)).doesNotContain("came back");
        assertThat(desk.post(nurse, "/me/mail/again")).hasStatus(302).hasRedirectedUrl("/me/mail?done=again");
        assertThat(desk.get(nurse, "/me/mail?done=again"))
                .bodyText()
                .contains("Mail is sent to you again")
                .doesNotContain("My address works again");
        at(NEXT.plus(Duration.ofDays(2)));
        assertThat(mails(nurse)).hasSize(3);
    }

    @Test
    void whoReportsMailAsUnwantedGetsNoMore() {
        waiting.waits(nurse, "one");
        at(MORNING);
        comesBack(new CameBack(true, false, "It was reported as unwanted"));
        waiting.waits(nurse, "one", "two");
        at(NEXT);
        assertThat(mails(nurse)).hasSize(1);
    }

    @Test
    void whoeverHasNothingToDoIsLeftInPeace() {
        at(MORNING);
        at(MORNING.plus(Duration.ofDays(5)));
        assertThat(mails(nurse)).isEmpty();
    }

    @Test
    void whatSomebodyDoesNotWantToHearIsNotTold() {
        var how = new EnumMap<Kind, How>(Map.of(
                Kind.URGENT, How.MORNING,
                Kind.WAITS, How.NEVER,
                Kind.YOURS, How.MORNING,
                Kind.CAME, How.MORNING));
        World.in(organisation.id(), () -> {
            choices.choose(nurse.account(), new MailChoices.Chosen(how, 5));
            return true;
        });
        waiting.waits(nurse, "one");
        at(MORNING);
        assertThat(mails(nurse)).isEmpty();
        waiting.came(nurse, "three");
        at(NEXT);
        assertThat(mails(nurse).getFirst().plain()).contains("Unread").doesNotContain("Answers that wait");
    }

    @Test
    void whoseRoleHasEndedIsToldNothing() {
        waiting.waits(nurse, "one");
        desk.change(organisation, "update people.role_held set ended_at = now()");
        at(MORNING);
        assertThat(mails(nurse)).isEmpty();
    }

    @Test
    void whatTheServerDoesNotTakeNowIsSentWhenItDoes() {
        waiting.waits(nurse, "one");
        carried.fails(new NotCarried.Nothing("The mail server does not answer"));
        assertThatThrownBy(() -> at(MORNING)).isInstanceOf(MailDoesNotLeave.class);
        carried.fails(null);
        at(MORNING.plusSeconds(1_800));
        assertThat(mails(nurse)).hasSize(1);
    }

    @Test
    void oneAddressThatDoesNotExistKeepsNobodyWaiting() {
        var other = person(organisation);
        waiting.waits(nurse, "one");
        carried.fails(new NotCarried.Never("There is no such address"));
        at(MORNING);
        assertThat(count("failed")).isEqualTo(1);
        carried.fails(null);
        waiting.waits(other, "one");
        at(NEXT);
        assertThat(mails(other)).hasSize(1);
        assertThat(mails(nurse)).as("nothing is sent there any more").isEmpty();
        desk.post(nurse, "/me/mail/again");
        at(NEXT.plusSeconds(3_600));
        assertThat(mails(nurse)).as("what was never told is still news").hasSize(1);
    }

    @Test
    void aMailThatMayHaveGoneIsNotSentAgainAndWhatItToldIsTheNextMornings() {
        waiting.waits(nurse, "one");
        carried.fails(new NotCarried.Untold());
        at(MORNING);
        carried.fails(null);
        at(MORNING.plusSeconds(1_800));
        assertThat(mails(nurse)).isEmpty();
        assertThat(count("unclear")).isEqualTo(1);
        at(NEXT);
        assertThat(mails(nurse)).hasSize(1);
    }

    @Test
    void whatWasBegunByWhoeverDiedIsNotSentAgain() {
        desk.change(
                organisation,
                "insert into reminders.mail (account_id, occasion, state, day, changed_at) values ('"
                        + nurse.account().id()
                        + "', 'morning 2026-06-10', 'sending', '2026-06-10', '2026-06-10T07:00:00Z')");
        waiting.waits(nurse, "one");
        at(MORNING.plusSeconds(60));
        assertThat(mails(nurse)).isEmpty();
        assertThat(count("unclear")).isEqualTo(1);
    }

    @Test
    void nothingLeavesBeforeNineOrAtNightOrWithoutAServer() {
        waiting.waits(nurse, "one");
        assertThat(at(Instant.parse("2026-06-10T07:59:00Z"))).isEqualTo(Next.in(Duration.ofMinutes(1)));
        assertThat(at(Instant.parse("2026-06-10T06:00:00Z"))).isEqualTo(Next.in(Duration.ofMinutes(5)));
        at(Instant.parse("2026-06-10T20:30:00Z"));
        carried.leavesNothing();
        assertThat(at(MORNING)).isEqualTo(Next.DONE);
        assertThat(mails(nurse)).isEmpty();
    }

    @Test
    void anotherOrganisationsPeopleAreTheirAffair() {
        var elsewhere = person(world.organisation());
        waiting.waits(elsewhere, "one");
        waiting.waits(nurse, "one");
        at(MORNING);
        assertThat(mails(elsewhere)).isEmpty();
        assertThat(mails(nurse)).hasSize(1);
    }

    /** The night before a clock is turned is an hour longer or shorter. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T09:00, 2026-03-29T08:00:00Z, 23",
        "2026-03-29T09:00, 2026-03-30T08:00:00Z, 24",
        "2026-10-24T09:00, 2026-10-25T09:00:00Z, 25",
        "2026-10-25T09:00, 2026-10-26T09:00:00Z, 24"
    })
    void nineIsNineOnTheDaysOnWhichClocksAreTurned(String now, Instant next, long hours) {
        var here = ZonedDateTime.of(java.time.LocalDateTime.parse(now), ZoneId.of("Europe/London"));
        var wait = RemindChore.untilMorning(here);
        assertThat(wait).isEqualTo(Duration.ofHours(hours));
        assertThat(here.plus(wait).toInstant()).isEqualTo(next);
        assertThat(RemindChore.untilMorning(here.minusMinutes(30))).isEqualTo(Duration.ofMinutes(30));
    }
}
