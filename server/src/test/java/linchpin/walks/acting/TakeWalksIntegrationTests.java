package linchpin.walks.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import linchpin.people.Role;
import linchpin.platform.NotFound;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.walks.Findings;
import linchpin.walks.Verdict;
import linchpin.walks.WalkId;
import linchpin.walks.Walks;
import linchpin.walks.acting.TakeWalks.NotFine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class TakeWalksIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    TakeWalks taking;

    @Autowired
    Walks walks;

    @Autowired
    Findings findings;

    private Trust trust;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
    }

    private WalkId walk(NotFine... found) {
        return World.as(
                trust.leader(),
                () -> taking.walk(
                        Trusts.viewer(trust.leader(), Role.PATIENT_LEADER),
                        trust.ward(),
                        LocalDate.now(),
                        "way-in",
                        List.of(found)));
    }

    @Test
    void findsWhatWasNotFineAndNothingElse() {
        var walk = walk(new NotFine(2, "There are three steps"));
        var found = World.as(trust.leader(), () -> findings.of(walk));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.said()).isEqualTo("There are three steps");
            assertThat(finding.asked()).contains("without a step");
            assertThat(finding.owner()).isNull();
        });
        var items = World.as(trust.leader(), () -> walks.items(walk));
        assertThat(items).filteredOn(item -> item.verdict() == Verdict.FINE).hasSize(7);
    }

    @Test
    void countsTheItemsOfTheListAlsoWhereSomethingWasFoundBefore() {
        walk(new NotFine(2, "There are three steps"));
        var second = walk(new NotFine(3, "The door is heavy"));
        var items = World.as(trust.leader(), () -> walks.items(second));
        assertThat(items.getFirst().again()).isTrue();
        assertThat(items.getFirst().verdict()).as("it is fixed").isEqualTo(Verdict.FINE);
        assertThat(World.as(trust.leader(), () -> findings.standing(trust.ward())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.said()).isEqualTo("The door is heavy"));
    }

    @Test
    void isOfItsOrganisationAlone() {
        var walk = walk(new NotFine(2, "There are three steps"));
        var other = trusts.trust();
        var stranger = Trusts.viewer(other.leader(), Role.PATIENT_LEADER);
        assertThatThrownBy(() -> World.as(other.leader(), () -> walks.readable(walk, stranger)))
                .isInstanceOf(NotFound.class);
        assertThat(World.as(other.leader(), () -> walks.readable(stranger))).isEmpty();
        assertThat(World.as(other.leader(), () -> findings.readable(stranger))).isEmpty();
        assertThat(World.as(other.leader(), () -> walks.items(walk))).isEmpty();
    }
}
