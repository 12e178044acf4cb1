package linchpin.approach.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.approach.ApproachTest;
import linchpin.notices.peace.LeaveInPeace;
import linchpin.people.Role;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The list of those to be left in peace. */
class PeaceIntegrationTests extends ApproachTest {

    @Autowired
    LeaveInPeace peace;

    private boolean leaves(String when, String address) {
        return time.at(when, () -> World.in(clerk.organisation().id(), () -> peace.leaves(address)));
    }

    private MvcTestResult add(World.Person by, byte[] file, String address, String reason, String until) {
        return time.at(
                NOON,
                () -> desk.send(by, "/approach/peace", file, "address", address, "reason", reason, "until", until));
    }

    @Test
    void holdsForNoticesAsWellAndUntilItsDay() {
        assertThat(add(clerk, new byte[0], "07723 456123", "safeguarding", "2026-06-09"))
                .hasStatusOk();
        assertThat(leaves(NOON, "+447723456123")).isTrue();
        assertThat(leaves("2026-06-09T20:00:00Z", "+447723456123")).isTrue();
        assertThat(leaves("2026-06-10T11:00:00Z", "+447723456123")).isFalse();
        run("2026-06-10T11:00:00Z");
        assertThat(desk.count(clerk.organisation(), "select count(*) from approach.peace"))
                .isZero();
    }

    @Test
    void keepsWhoeverIsOnItForTheLongerOfBoth() {
        leaveInPeace(NOON, "a@example.com");
        add(clerk, new byte[0], "a@example.com", "asked", "2026-06-09");
        assertThat(leaves("2027-06-10T11:00:00Z", "a@example.com")).isTrue();
    }

    @Test
    void isFilledFromAFileAndCannotBeReadBack() {
        assertThat(add(clerk, csv("Name,Mobile", "Zinfandel,07723 456456", "Zinfandel,none"), "", "stillbirth", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Left in peace from now on: 1", "Rows without a number or email address: 1", "A stillbirth")
                .doesNotContain("Zinfandel", "456456");
        assertThat(leaves(NOON, "+447723456456")).isTrue();
        assertThat(
                        desk.count(
                                clerk.organisation(),
                                "select count(*) from history.act where kind = 'approach.left_in_peace' and facts::text not like '%456%'"))
                .isEqualTo(1);
        assertThat(add(clerk, csv("Colour", "red"), "", "stillbirth", "")).hasStatus(400);
        assertThat(add(clerk, csv("Mobile", "07723 456456"), "07723 456457", "asked", ""))
                .hasStatus(400)
                .bodyText()
                .contains("not both");
    }

    /** Whoever is asked by the second address of a row is somebody whose family put the row on the list. */
    @Test
    void takesAllAddressesOfARow() {
        add(
                clerk,
                csv(
                        "NHS number,Mobile,Landline,Email,Next of kin,Consultant email",
                        "9434765919,07723 456457,020 7946 0993,d@example.com,07723 456458,consultant@example.com"),
                "",
                "bereaved",
                "");
        assertThat(java.util.List.of("+447723456457", "+442079460993", "d@example.com", "+447723456458"))
                .allMatch(address -> leaves(NOON, address));
        assertThat(leaves(NOON, "consultant@example.com")).isFalse();
        add(clerk, csv("020 7946 0994,07723 456459"), "", "bereaved", "");
        assertThat(leaves(NOON, "+442079460994") && leaves(NOON, "+447723456459"))
                .as("without a heading")
                .isTrue();
    }

    @Test
    void takesOffWhoeverKnowsTheAddress() {
        leaveInPeace(NOON, "b@example.com");
        assertThat(off("B@example.com")).bodyText().contains("is off the list, if it stood there");
        assertThat(leaves(NOON, "b@example.com")).isFalse();
        assertThat(off("b@example.com")).bodyText().contains("is off the list, if it stood there");
        assertThat(off("nothing")).hasStatus(400).bodyText().contains("the same number");
    }

    private MvcTestResult off(String address) {
        return time.at(NOON, () -> desk.post(clerk, "/approach/peace/off", "off", address));
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(add(clerk, new byte[0], "x", "", "2020-01-01"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter a telephone number", "Choose why", "still to come");
    }

    @Test
    void isKeptByWhoeverImportsOrAnswersForMessages() {
        var linchpin = time.at(NOON, () -> world.person(clerk.organisation(), Role.LINCHPIN));
        assertThat(add(linchpin, new byte[0], "c@example.com", "asked", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Left in peace")
                .doesNotContain("href=\"/approach\"");
        var nurse = time.at(NOON, () -> world.person(clerk.organisation(), Role.END_USER));
        assertThat(add(nurse, new byte[0], "c@example.com", "asked", "")).hasStatus(403);
        var elsewhere = world.organisation();
        assertThat(World.in(elsewhere.id(), () -> peace.leaves("c@example.com")))
                .isFalse();
    }

    @Test
    void stopsNobodyByALinkThatIsNotOurs() {
        assertThat(desk.look("/stop/" + clerk.organisation().code() + "/" + "a".repeat(24)))
                .hasStatus(404);
        assertThat(desk.look("/stop/NOWHERE/" + "a".repeat(24))).hasStatus(404);
        assertThat(desk.give("/stop/" + clerk.organisation().code() + "/" + "a".repeat(24)))
                .hasStatus(404);
        assertThat(desk.count(clerk.organisation(), "select count(*) from approach.stopped"))
                .isZero();
    }
}
