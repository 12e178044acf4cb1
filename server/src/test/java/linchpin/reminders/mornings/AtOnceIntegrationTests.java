package linchpin.reminders.mornings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import linchpin.chores.Next;
import linchpin.notices.NotCarried;
import linchpin.people.HomePanel.Kind;
import linchpin.reminders.How;
import linchpin.reminders.choosing.MailChoices;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever wants to hear of something at once does, and not more often than they want. */
class AtOnceIntegrationTests extends TellingTest {

    private static final Instant NOON = Instant.parse("2026-06-10T11:00:00Z");

    @Autowired
    MailChoices choices;

    @BeforeEach
    void twoMailsADayAtMost() {
        var how = new EnumMap<Kind, How>(Kind.class);
        for (var kind : Kind.values()) {
            how.put(kind, How.MORNING);
        }
        how.put(Kind.WAITS, How.EACH);
        World.in(organisation.id(), () -> {
            choices.choose(nurse.account(), new MailChoices.Chosen(how, 2));
            return true;
        });
        at(MORNING);
    }

    @Test
    void whatComesIsToldWithinMinutesAndOnce() {
        waiting.waits(nurse, "one");
        waiting.came(nurse, "three");
        assertThat(at(NOON)).isEqualTo(Next.in(Duration.ofMinutes(5)));
        at(NOON.plusSeconds(300));
        assertThat(mails(nurse)).hasSize(1);
        assertThat(mails(nurse).getFirst().subject()).isEqualTo("Answers that wait");
        assertThat(mails(nurse).getFirst().plain()).doesNotContain("Unread", "Secret words");
    }

    @Test
    void whatComesAfterTheLastMailOfADayWaitsForTheMorning() {
        for (var n = 1; n <= 4; n++) {
            waiting.waits(
                    nurse,
                    java.util.stream.IntStream.range(0, n)
                            .mapToObj(i -> "no" + i)
                            .toArray(String[]::new));
            at(NOON.plusSeconds(300L * n));
        }
        assertThat(mails(nurse)).hasSize(2);
        at(NEXT);
        assertThat(mails(nurse)).hasSize(3);
        assertThat(mails(nurse).getLast().plain()).contains("- 4 · Answers that wait");
    }

    @Test
    void whatWasToldAtOnceIsNoNewsInTheMorning() {
        waiting.waits(nurse, "one");
        at(NOON);
        at(NEXT);
        assertThat(mails(nurse)).hasSize(1);
    }

    @Test
    void oneThatIsDoneIsNoNews() {
        waiting.waits(nurse, "one", "two");
        at(NOON);
        waiting.waits(nurse, "two");
        at(NOON.plusSeconds(300));
        assertThat(mails(nurse)).hasSize(1);
    }

    @Test
    void anAddressThatDoesNotExistIsNotTriedAllDay() {
        waiting.waits(nurse, "one");
        carried.fails(new NotCarried.Never("There is no such address"));
        for (var n = 0; n < 5; n++) {
            at(NOON.plusSeconds(300L * n));
        }
        assertThat(count("failed")).as("nothing more is sent there").isEqualTo(1);
    }
}
