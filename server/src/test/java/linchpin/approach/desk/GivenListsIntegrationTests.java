package linchpin.approach.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import linchpin.approach.ApproachTest;
import linchpin.approach.AskListId;
import linchpin.approach.AskLists;
import linchpin.approach.AskLists.NewList;
import linchpin.approach.AskLists.ToAsk;
import linchpin.approach.LeftOut;
import linchpin.approach.atonce.AskWhoIsDue;
import linchpin.notices.Carrier;
import linchpin.notices.Channel;
import linchpin.notices.Message;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.support.Trusts;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is kept of a list once it was given, and where somebody reads of it. */
class GivenListsIntegrationTests extends ApproachTest {

    @Autowired
    AskLists lists;

    @Autowired
    AskWhoIsDue asking;

    @Autowired
    UnclearOnHome home;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private AskListId given(String... addresses) {
        var fresh = new NewList(
                new AskListId(UUID.randomUUID()), LocalDate.of(2026, 6, 1), "agreed", "On the form", "The matron", 0);
        var people = List.of(addresses).stream()
                .map(address -> new ToAsk(Channel.MAIL, address, ward, Instant.parse(NOON)))
                .toList();
        time.during(
                NOON,
                () -> World.as(clerk, () -> lists.give(fresh, people, Map.of(LeftOut.KIND, 2, LeftOut.PEACE, 1))));
        return fresh.id();
    }

    private String page(AskListId list) {
        return linchpin.support.Desk.text(time.at(NOON, () -> desk.get(clerk, "/approach/" + list.id())));
    }

    @Test
    void holdOneRowForEachAddress() {
        var mail = mail();
        given(mail, mail, mail());
        assertThat(count("waiting")).isEqualTo(2);
    }

    @Test
    void holdNoAddressThatAnybodyCouldRead() {
        var mail = mail();
        given(mail);
        assertThat(desk.count(
                        clerk.organisation(),
                        "select count(*) from approach.to_ask t where position('" + mail
                                + "' in t::text) > 0 or position(encode('" + mail + "', 'hex') in t::text) > 0"))
                .isZero();
        assertThat(desk.count(clerk.organisation(), "select count(*) from approach.to_ask where address is not null"))
                .isEqualTo(1);
    }

    @Test
    void areSeenByTheirOwnOrganisationAlone() {
        var list = given(mail());
        var other = world.organisation();
        assertThat(World.in(other.id(), () -> lists.with(list))).isEmpty();
        assertThat(World.in(other.id(), lists::lately)).isEmpty();
        assertThat(World.in(clerk.organisation().id(), () -> lists.with(list))).isPresent();
    }

    @Test
    void sayWhoWasLeftOutAndWhy() {
        assertThat(page(given(mail())))
                .contains(
                        "They said yes to being asked",
                        "On the form",
                        "The matron",
                        "After a kind of care after which nobody is asked: 2",
                        "Not to be asked: fewer than 5",
                        "Being asked",
                        "Ask nobody more");
    }

    @Test
    void areAskedByWhateverCarriesThem() {
        var list = given(mail(), mail());
        var carried = new AtomicInteger();
        time.during(
                NOON,
                () -> World.in(clerk.organisation().id(), () -> {
                    asking.by(new Counting(carried));
                    return true;
                }));
        assertThat(carried).hasValue(2);
        var asked = World.in(clerk.organisation().id(), () -> lists.with(list)).orElseThrow();
        assertThat(asked.asked()).isEqualTo(2);
        assertThat(asked.waiting()).isZero();
    }

    private record Counting(AtomicInteger carried) implements Carrier {

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
            assertThat(message.stop()).startsWith("https://linchpin.example/stop/");
            assertThat(message.plain()).contains("Rowan", "?asked=").doesNotContain(message.address());
            carried.incrementAndGet();
            return new Carried(null, 0);
        }
    }

    @Test
    void sayOnTheHomePageWhatMayHaveGone() {
        Viewer viewer = Trusts.viewer(clerk, Role.ADMINISTRATOR);
        assertThat(panel(viewer)).isEmpty();
        var list = given(mail());
        desk.change(clerk.organisation(), """
                update approach.to_ask set state = 'unclear', why = 'Nobody can tell', address = null, mac = null""");
        assertThat(panel(viewer).orElseThrow().items())
                .singleElement()
                .satisfies(item -> assertThat(item.text()).isEqualTo("May have gone: 1"));
        assertThat(panel(Trusts.viewer(clerk, Role.END_USER))).isEmpty();
        assertThat(page(list)).contains("Nobody can tell whether 1 of them went");
        assertThat(home.reminds()).contains(HomePanel.Kind.YOURS);
        assertThat(home.order()).isPositive();
    }

    private java.util.Optional<HomePanel.Panel> panel(Viewer viewer) {
        return time.at(NOON, () -> World.in(clerk.organisation().id(), () -> home.panel(viewer)));
    }

    @Test
    void leaveARowWithoutAPersonOnceAPlaceHasClosed() {
        given(mail());
        World.in(
                clerk.organisation().id(),
                () -> transactions.execute(
                        _ -> jdbc.sql("update organisation.place set valid_to = date '2026-06-01' where id = :id")
                                .param("id", ward.id())
                                .update()));
        run(NOON);
        assertThat(count("failed")).isEqualTo(1);
    }

    @Test
    void areNotedInHistoryWithTheirNumberAlone() {
        var mail = mail();
        var list = given(mail);
        time.during(
                NOON,
                () -> World.as(clerk, () -> {
                    lists.callBack(list);
                    return true;
                }));
        assertThat(
                        desk.count(
                                clerk.organisation(),
                                "select count(*) from history.act where about_id = '" + list.id()
                                        + "' and kind in ('approach.asked', 'approach.called_back') and position('@' in facts::text) = 0"))
                .isEqualTo(2);
    }
}
