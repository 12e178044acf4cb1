package linchpin.approach.going;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.approach.ApproachTest;
import linchpin.notices.Carrier;
import linchpin.notices.Channel;
import linchpin.notices.Message;
import linchpin.notices.NotCarried;
import linchpin.notices.NoticeId;
import linchpin.organisation.OrganisationSettings;
import linchpin.organisation.Setting;
import linchpin.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is asked is asked once, or once and somebody is shown that it may have been, wherever whoever asks dies. */
class GoingIntegrationTests extends ApproachTest {

    private static final String LATER = "2026-06-02T11:30:00Z";

    @Autowired
    AskOne asking;

    @Autowired
    ToGo going;

    @Autowired
    OrganisationSettings settings;

    private final List<NoticeId> received = new CopyOnWriteArrayList<>();

    /** Somebody pulls the plug. */
    private static final class Dies extends Error {}

    private Carrier carrier(boolean dies, boolean tells, @Nullable NotCarried refuses) {
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
                if (refuses != null) {
                    throw refuses;
                }
                received.add(message.id());
                if (dies) {
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

    private boolean one(String when, Carrier carrier) {
        return time.at(
                when,
                () -> World.in(clerk.organisation().id(), () -> asking.leftBehind(carrier) | asking.one(carrier)));
    }

    private void waiting(int many) {
        give(
                NOON,
                csv(Stream.concat(
                                Stream.of("email,place"),
                                IntStream.range(0, many).mapToObj(_ -> mail() + ",Rowan"))
                        .toArray(String[]::new)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void goesOnceOrIsShownWhereWhoeverSendsDies(boolean tells) {
        waiting(1);
        assertThatThrownBy(() -> one(LATER, carrier(true, tells, null))).isInstanceOf(Dies.class);
        assertThat(one("2026-06-02T11:31:00Z", carrier(false, tells, null)))
                .as("nobody else is at it while its sender may live")
                .isFalse();
        for (var n = 0; n < 3; n++) {
            one("2026-06-02T11:40:00Z", carrier(false, tells, null));
        }
        assertThat(received).hasSize(1);
        assertThat(count(tells ? "sent" : "unclear")).isEqualTo(1);
        assertThat(desk.count(clerk.organisation(), "select count(*) from approach.to_ask where address is not null"))
                .isZero();
    }

    @Test
    void twoNodesAskEachOnce() throws Exception {
        waiting(30);
        var everybody = carrier(false, false, null);
        time.during(LATER, () -> {
            try (var nodes = Executors.newFixedThreadPool(2)) {
                IntStream.range(0, 2)
                        .mapToObj(_ -> nodes.submit(() -> {
                            while (World.in(clerk.organisation().id(), () -> asking.one(everybody))) {
                                Thread.onSpinWait();
                            }
                            return true;
                        }))
                        .toList();
            }
        });
        assertThat(received).doesNotHaveDuplicates().hasSize(30);
        assertThat(count("sent")).isEqualTo(30);
    }

    @Test
    void keepsThemWaitingWhileNothingGoesAndCountsThemAsNotAsked() {
        waiting(1);
        var nothing = carrier(false, false, new NotCarried.Nothing("The mail server does not answer"));
        assertThatThrownBy(() -> one(LATER, nothing)).isInstanceOf(AskOne.NothingGoes.class);
        assertThat(count("waiting")).isEqualTo(1);
        assertThat(desk.count(clerk.organisation(), "select count(*) from approach.asked"))
                .isZero();
        one("2026-06-02T11:40:00Z", carrier(false, false, null));
        assertThat(received).hasSize(1);
    }

    @Test
    void triesSomeTimesAndThenGivesUp() {
        waiting(1);
        var later = carrier(false, false, new NotCarried.Later("The mailbox is full"));
        for (var n = 0; n < 8; n++) {
            one("2026-06-0" + (n + 2) + "T14:00:00Z", later);
        }
        assertThat(count("failed")).isEqualTo(1);
        waiting(1);
        one(LATER, carrier(false, false, new NotCarried.Never("No such address")));
        assertThat(count("failed")).isEqualTo(2);
        assertThat(desk.count(clerk.organisation(), "select count(*) from approach.asked"))
                .as("nothing went to them: another list may ask them")
                .isZero();
    }

    /** Whoever called it back passed over it while it was under way; then it waited again. */
    @Test
    void takesNothingOfAListThatWasCalledBack() {
        waiting(1);
        desk.change(clerk.organisation(), "update approach.ask_list set stopped_at = now()");
        one(LATER, carrier(false, false, null));
        assertThat(received).isEmpty();
        assertThat(count("called_back")).isEqualTo(1);
        assertThat(desk.count(clerk.organisation(), "select count(*) from approach.to_ask where mac is not null"))
                .isZero();
    }

    @Test
    void endsWhatCouldNotGoOnceItsListIsCalledBack() {
        waiting(1);
        var taken = time.at(LATER, () -> World.in(clerk.organisation().id(), () -> going.take(Channel.MAIL)))
                .orElseThrow()
                .taken();
        desk.change(clerk.organisation(), "update approach.ask_list set stopped_at = now()");
        World.in(clerk.organisation().id(), () -> {
            going.again(java.util.Objects.requireNonNull(taken), Duration.ZERO, "late", true);
            return true;
        });
        assertThat(count("called_back")).isEqualTo(1);
    }

    @Test
    void asksByDayWhereTheOrganisationIs() {
        World.in(clerk.organisation().id(), () -> {
            settings.set(Setting.TIME_ZONE, "Pacific/Auckland");
            return true;
        });
        var mail = mail();
        give(NOON, csv("email,place", mail + ",Rowan")); // an hour before midnight there
        run(NOON);
        run("2026-06-02T19:59:00Z");
        assertThat(mails(mail)).isZero();
        run("2026-06-02T20:01:00Z");
        assertThat(mails(mail)).isEqualTo(1);
    }
}
