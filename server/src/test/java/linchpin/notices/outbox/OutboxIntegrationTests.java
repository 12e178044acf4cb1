package linchpin.notices.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import linchpin.answers.AnswerKind;
import linchpin.notices.Carrier;
import linchpin.notices.Channel;
import linchpin.notices.Message;
import linchpin.notices.NotCarried;
import linchpin.notices.NoticeId;
import linchpin.notices.Outside;
import linchpin.notices.PostTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A notice goes once, or once and somebody is shown that it may have, wherever whoever sends it dies, and whoever else sends at the same time. */
class OutboxIntegrationTests extends PostTest {

    private static final String LATER = "2031-01-01T12:00:00Z";

    @Autowired
    SendOne sending;

    @Autowired
    Outbox outbox;

    private String address;
    private final List<NoticeId> received = new CopyOnWriteArrayList<>();

    @BeforeEach
    void oneNoticeWaits() {
        address = fresh();
        followByMail(address, "answersOnly", "true");
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
    }

    /** Somebody pulls the plug. */
    private static final class Dies extends Error {}

    /** Where whoever sends dies. */
    enum Point {
        BEFORE_IT_IS_HANDED_OVER,
        AFTER_IT_WAS_TAKEN,
        NEVER
    }

    /** Carries as a server of mail does, or as one that can be asked. */
    private Carrier carrier(Point dies, boolean tells) {
        return new Carrier() {
            @Override
            public Channel channel() {
                return Channel.MAIL;
            }

            @Override
            public boolean ready() {
                return true;
            }

            @Override
            public Carried carry(Message message) {
                if (dies == Point.BEFORE_IT_IS_HANDED_OVER) {
                    throw new Dies();
                }
                received.add(message.id());
                if (dies == Point.AFTER_IT_WAS_TAKEN) {
                    throw new Dies();
                }
                return new Carried("reference", 0);
            }

            @Override
            public Optional<Carried> find(NoticeId notice) throws NotCarried {
                if (!tells) {
                    throw new NotCarried.Untold();
                }
                return received.contains(notice) ? Optional.of(new Carried("found", 0)) : Optional.empty();
            }
        };
    }

    private boolean sendsOne(Carrier carrier, String when) {
        return time.at(
                when,
                () -> World.in(trust.organisation().id(), () -> sending.leftBehind(carrier) | sending.one(carrier)));
    }

    private void dies(Point point) {
        if (point == Point.NEVER) {
            sendsOne(carrier(point, false), LATER);
        } else {
            assertThatThrownBy(() -> sendsOne(carrier(point, false), LATER)).isInstanceOf(Dies.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void byACarrierThatCanBeAskedItGoesOnce(Point point) {
        dies(point);
        assertThat(sendsOne(carrier(Point.NEVER, true), "2031-01-01T12:01:00Z"))
                .as("nobody else is at it while its sender may live")
                .isFalse();
        IntStream.range(0, 3).forEach(_ -> sendsOne(carrier(Point.NEVER, true), "2031-01-01T12:10:00Z"));
        assertThat(received).hasSize(1);
        assertThat(count("sent")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void byOneThatCannotItGoesOnceOrSomebodyIsShown(Point point) {
        dies(point);
        IntStream.range(0, 3).forEach(_ -> sendsOne(carrier(Point.NEVER, false), "2031-01-01T12:10:00Z"));
        assertThat(received).hasSizeLessThanOrEqualTo(1);
        assertThat(count(point == Point.NEVER ? "sent" : "unclear")).isEqualTo(1);
    }

    @Test
    void whatOneWhoWasTakenForDeadSaysAfterwardsChangesNothing() {
        var first = time.at(LATER, () -> World.in(trust.organisation().id(), () -> outbox.take(Channel.MAIL)))
                .orElseThrow();
        var second = time.at(
                        "2031-01-01T12:10:00Z",
                        () -> World.in(trust.organisation().id(), () -> outbox.takeOver(Channel.MAIL)))
                .orElseThrow();
        World.in(trust.organisation().id(), () -> {
            outbox.sent(second, new Carrier.Carried("second", 0));
            outbox.again(first, java.time.Duration.ZERO, "late", true);
            return true;
        });
        assertThat(count("sent")).isEqualTo(1);
    }

    @Test
    void manySendersAtOnceSendEachOnce() throws Exception {
        for (var n = 0; n < 30; n++) {
            var more = trusts.saidOnTheWard(trust, "Nowhere to sit, says number " + n);
            trusts.matter(trust, "Seat " + n, more);
            follow(desk.receipt(trust.organisation(), more), "mail", fresh());
        }
        desk.change(trust.organisation(), """
                insert into notices.notice (recipient_id, about_id, news, occasion, state, noted_at, due, changed_at)
                select recipient_id, feedback_id, 'replied', 'x', 'waiting', now(), now(), now() from notices.follow""");
        var everybody = carrier(Point.NEVER, false);
        try (var senders = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 4)
                    .mapToObj(_ -> senders.submit(() -> {
                        while (World.in(trust.organisation().id(), () -> sending.one(everybody))) {
                            Thread.onSpinWait();
                        }
                        return true;
                    }))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
        assertThat(received).doesNotHaveDuplicates().hasSize(31);
    }

    @Test
    void whatCannotBeReachedNowIsTriedLaterAndLaterAndThenShown() {
        var busy = refusing(new NotCarried.Later("The mail server cannot reach the address now"));
        var at = Instant.parse(LATER);
        for (var n = 0; n < 20; n++) {
            sendsOne(busy, at.plusSeconds(n * 86_400L).toString());
        }
        assertThat(count("failed")).isEqualTo(1);
        assertThat(desk.get(trust.linchpin(), "/messages"))
                .bodyText()
                .contains("cannot reach the address now", "Send it again");
        var page = linchpin.support.Desk.text(desk.get(trust.linchpin(), "/messages"));
        var path = page.replaceAll("(?s).*action=\"(/messages/[^\"]+/send-again)\".*", "$1");
        assertThat(desk.post(trust.linchpin(), path)).hasStatus(302);
        send();
        assertThat(Outside.mails(address)).hasSize(1);
    }

    @Test
    void whereNothingReachesAnAddressItIsForgotten() {
        sendsOne(refusing(new NotCarried.Never("The mail server says that there is no such address")), LATER);
        assertThat(count("failed")).isEqualTo(1);
        assertThat(desk.count(
                        trust.organisation(),
                        "select count(*) from notices.recipient where stopped = 'bounced' and address is null"))
                .isEqualTo(1);
    }

    @Test
    void whileACarrierDoesNotAnswerAllWaitAndNoneIsGivenUp() {
        var dead = refusing(new NotCarried.Nothing("The mail server does not answer"));
        var at = Instant.parse(LATER);
        for (var n = 0; n < 20; n++) {
            var when = at.plusSeconds(n * 3_600L).toString();
            assertThatThrownBy(() -> sendsOne(dead, when)).isInstanceOf(SendOne.CarrierDoesNotAnswer.class);
        }
        assertThat(count("waiting")).isEqualTo(1);
        sendAt(at.plusSeconds(86_400));
        assertThat(Outside.mails(address)).hasSize(1);
    }

    private static Carrier refusing(NotCarried why) {
        return new Carrier() {
            @Override
            public Channel channel() {
                return Channel.MAIL;
            }

            @Override
            public boolean ready() {
                return true;
            }

            @Override
            public Carried carry(Message message) throws NotCarried {
                throw why;
            }
        };
    }

    /** Somebody died since they asked to be told. */
    @Test
    void whoeverIsToBeLeftInPeaceIsToldNothing() {
        peace.leave(address);
        assertThat(sendsOne(carrier(Point.NEVER, true), LATER)).isTrue();
        assertThat(received).isEmpty();
        assertThat(count("cancelled")).isEqualTo(1);
    }

    @Test
    void somebodyCallsBackWhatHasNotGoneYet() {
        var notice =
                desk.in(trust.organisation(), () -> outbox.next(Channel.MAIL)).orElseThrow();
        assertThat(notice).isPositive();
        var page = linchpin.support.Desk.text(desk.get(trust.linchpin(), "/messages"));
        var path = page.replaceAll("(?s).*action=\"(/messages/[^\"]+/call-back)\".*", "$1");
        assertThat(desk.post(trust.linchpin(), path)).hasStatus(302);
        assertThat(desk.post(trust.linchpin(), path)).hasStatus(302);
        assertThat(count("cancelled")).isGreaterThanOrEqualTo(1);
        send();
        assertThat(Outside.mails(address)).isEmpty();
        assertThat(desk.get(trust.nurse(), "/messages")).hasStatus(403);
    }
}
