package linchpin.approach.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import linchpin.approach.ApproachTest;
import linchpin.approach.KnownAgain;
import linchpin.approach.LeftAlone;
import linchpin.approach.LeftOut;
import linchpin.approach.sorting.SortPeople.LimitDay;
import linchpin.notices.Carrier;
import linchpin.notices.Channel;
import linchpin.organisation.OrganisationSettings;
import linchpin.organisation.Setting;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Who is left out, where nothing can be sent, and where the day is another. */
class SortPeopleIntegrationTests extends ApproachTest {

    @Autowired
    LeftAlone alone;

    @Autowired
    KnownAgain known;

    @Autowired
    LimitDay limit;

    @Autowired
    SortPeople sorting;

    @Autowired
    OrganisationSettings settings;

    private Sorted found(String... addresses) {
        var rows = Stream.of(addresses)
                .map(address -> new Row(
                        address.contains("@") ? Channel.MAIL : Channel.TEXT, address, ward, LocalDate.of(2026, 6, 1)))
                .toList();
        return new Sorted(rows, Map.of(), List.of());
    }

    private Sorted sort(SortPeople by, String when, Sorted found) {
        return time.at(when, () -> World.in(clerk.organisation().id(), () -> by.sort(found)));
    }

    /** Nothing is done by half: what cannot go is left out of the list, and of all that is kept. */
    @Test
    void asksNobodyWhereNothingCanBeSent() {
        var bare = new SortPeople(alone, known, limit, new StaticListableBeanFactory().getBeanProvider(Carrier.class));
        var sorted = sort(bare, NOON, found("+447723456789", "asked@example.com"));
        assertThat(sorted.rows()).isEmpty();
        assertThat(sorted.left()).isEqualTo(Map.of(LeftOut.NO_CARRIER, 2));
        assertThat(bare.missing()).containsExactly(Channel.TEXT, Channel.MAIL);
        assertThat(SortPeople.inWords(sorted.left())).containsEntry("Cannot be sent from here", "2");
        assertThat(sorting.missing()).isEmpty();
    }

    /** Their daughter put the landline on the list; the file has a mobile as well. */
    @Test
    void leavesOutWhoeverIsLeftInPeaceByAnotherAddress() {
        var mail = mail();
        leaveInPeace(NOON, "020 7946 0991");
        time.during(
                NOON,
                () -> World.in(clerk.organisation().id(), () -> {
                    alone.stop(known.mac(mail));
                    return true;
                }));
        var row = found("+447723456789").rows().getFirst();
        var rows = Stream.of("+442079460991", mail, "other@example.com")
                .map(other -> new Row(row.channel(), row.address(), row.place(), row.left(), java.util.List.of(other)))
                .toList();
        var sorted = sort(sorting, NOON, new Sorted(rows, Map.of(), java.util.List.of()));
        assertThat(sorted.rows()).containsExactly(rows.getLast());
        assertThat(sorted.left()).isEqualTo(Map.of(LeftOut.PEACE, 1, LeftOut.STOPPED, 1));
    }

    @Test
    void saysWhyOnceWhereThereAreSeveralReasons() {
        var mail = mail();
        leaveInPeace(NOON, mail);
        time.during(
                NOON,
                () -> World.in(clerk.organisation().id(), () -> {
                    alone.stop(known.mac(mail));
                    return true;
                }));
        assertThat(sort(sorting, NOON, found(mail)).left()).isEqualTo(Map.of(LeftOut.PEACE, 1));
    }

    /** Thirty days are counted where the organisation is: there the day begins twelve hours earlier. */
    @Test
    void countsDaysWhereTheOrganisationIs() {
        World.in(clerk.organisation().id(), () -> {
            settings.set(Setting.TIME_ZONE, "Pacific/Auckland");
            return true;
        });
        var mail = mail();
        give("2026-06-01T21:00:00Z", csv("email,place", mail + ",Rowan")); // the second of June there
        run("2026-06-01T22:00:00Z");
        assertThat(mails(mail)).isEqualTo(1);
        assertThat(sort(sorting, "2026-07-01T11:59:00Z", found(mail)).left()).isEqualTo(Map.of(LeftOut.LATELY, 1));
        assertThat(sort(sorting, "2026-07-01T12:01:00Z", found(mail)).rows()).hasSize(1);
    }
}
