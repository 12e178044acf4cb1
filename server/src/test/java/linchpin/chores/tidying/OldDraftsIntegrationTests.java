package linchpin.chores.tidying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.people.Role;
import linchpin.people.drafts.Drafts;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class OldDraftsIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    OldDraftsChore chore;

    @Autowired
    TestTime time;

    record Typed(String words) {}

    @Test
    void takesWhatIsOlderThanADayThoughNobodyTypesAnythingElse() {
        var trust = trusts.trust();
        World.in(trust.organisation().id(), () -> {
            drafts.keep(Trusts.viewer(trust.linchpin(), Role.LINCHPIN), "on behalf", new Typed("Nowhere to sit"));
            return true;
        });
        ByHand.does(chore, trust.organisation());
        assertThat(desk.count(trust.organisation(), "select count(*) from people.draft"))
                .isOne();
        time.at(LocalDate.now().plusDays(2) + "T10:00:00Z", () -> ByHand.does(chore, trust.organisation()));
        assertThat(desk.count(trust.organisation(), "select count(*) from people.draft"))
                .isZero();
    }
}
