package linchpin.notices.arrived;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import linchpin.answers.AnswerKind;
import linchpin.notices.Outside;
import linchpin.notices.PostTest;
import linchpin.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A text that was taken is not yet one that was read on a telephone. */
class ArrivedIntegrationTests extends PostTest {

    /** A noon far away, when texts are on their way soon. */
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(2));

    @Autowired
    ArrivedChore chore;

    @BeforeEach
    void aTextWasTaken() {
        follow(
                receipt,
                "text",
                "07723 45%04d".formatted(ThreadLocalRandom.current().nextInt(10_000)),
                "answersOnly",
                "true");
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
        sendAt(LATER);
        assertThat(count("sent")).isEqualTo(1);
    }

    @AfterEach
    void asBefore() {
        Outside.became("delivered");
    }

    private void asked(Duration after, String becomes) {
        Outside.became(becomes);
        time.during(
                LATER.plus(after).toString(),
                () -> World.in(trust.organisation().id(), () -> all(chore)));
    }

    private long arrived() {
        return desk.count(trust.organisation(), "select count(*) from notices.notice where arrived_at is not null");
    }

    private long stopped() {
        return desk.count(trust.organisation(), "select count(*) from notices.recipient where stopped = 'bounced'");
    }

    @Test
    void whatIsUnderWayIsAskedForAgainUntilItIsThere() {
        asked(Duration.ofMinutes(5), "sending");
        assertThat(arrived()).isZero();
        asked(Duration.ofMinutes(10), "delivered");
        assertThat(arrived()).as("it was asked for minutes ago").isZero();
        asked(Duration.ofMinutes(40), "delivered");
        assertThat(arrived()).isEqualTo(1);
        assertThat(desk.get(trust.linchpin(), "/messages")).bodyText().contains("sent: 1, of which delivered: 1");
    }

    @Test
    void aNumberThatDoesNotExistIsForgotten() {
        asked(Duration.ofMinutes(5), "permanent-failure");
        assertThat(count("failed")).isEqualTo(1);
        assertThat(stopped()).isEqualTo(1);
        assertThat(desk.get(trust.linchpin(), "/messages")).bodyText().contains("nothing can be delivered there");
    }

    @Test
    void aTelephoneThatWasOffStandsBeforePeopleAndIsNotForgotten() {
        asked(Duration.ofMinutes(5), "temporary-failure");
        assertThat(count("failed")).isEqualTo(1);
        assertThat(stopped()).isZero();
        assertThat(desk.get(trust.linchpin(), "/messages")).bodyText().contains("the telephone was off for long");
    }

    @Test
    void afterAWeekNobodyAsksAnyMore() {
        asked(Duration.ofDays(8), "permanent-failure");
        assertThat(count("sent")).isEqualTo(1);
    }

    @Test
    void aLetterThatCannotBePrintedForgetsNobodysAddress() {
        var said = trusts.saidOnTheWard(trust, "No chairs.");
        var letters = trusts.matter(trust, "Chairs again", said);
        follow(
                desk.receipt(trust.organisation(), said),
                "letter",
                "Ann Ford\n1 High Street\nYork\nYO1 7HA",
                "answersOnly",
                "true");
        answered.done(trust, letters);
        answered.published(trust, letters, AnswerKind.DID);
        sendAt(LATER.plus(Duration.ofDays(1)));
        asked(Duration.ofDays(1).plusMinutes(5), "permanent-failure");
        assertThat(desk.count(
                        trust.organisation(),
                        "select count(*) from notices.recipient where channel = 'letter' and stopped is null"))
                .isEqualTo(1);
        assertThat(desk.get(trust.linchpin(), "/messages")).bodyText().contains("could not be printed or posted");
    }

    @Test
    void whatNotifyKnowsOfNoMoreFailsNothing() {
        asked(Duration.ofMinutes(5), "gone");
        assertThat(count("sent")).isEqualTo(1);
        asked(Duration.ofHours(1), "delivered");
        assertThat(arrived()).isEqualTo(1);
    }
}
