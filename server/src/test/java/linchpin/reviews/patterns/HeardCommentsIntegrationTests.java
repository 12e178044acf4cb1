package linchpin.reviews.patterns;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.Register;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What rules are given to count. */
@ModuleTest
class HeardCommentsIntegrationTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Autowired
    Trusts trusts;

    @Autowired
    Register register;

    @Autowired
    HeardComments heard;

    private Trusts.Trust trust;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
    }

    private void tells(String words, LocalDate day) {
        said(words).at(trust.ward()).on(day).in(register, trust.organisation());
    }

    private List<HeardComment> between(LocalDate from, LocalDate to) {
        var any = List.of(new Watched(null, null, "", Tone.ALL));
        return World.in(trust.organisation().id(), () -> heard.between(from, to, any))
                .comments();
    }

    @Test
    void comeInTheOrderOfDaysBothEndsIncluded() {
        tells("Late", DAY.plusDays(2));
        tells("Early", DAY);
        tells("Before", DAY.minusDays(1));
        tells("After", DAY.plusDays(3));
        assertThat(between(DAY, DAY.plusDays(2))).extracting(HeardComment::day).containsExactly(DAY, DAY.plusDays(2));
    }

    @Test
    void areComparedWithoutBlanksAndStops() {
        tells("We waited, and waited!", DAY);
        tells("  we waited and   waited", DAY);
        tells("We waited. And they did not", DAY);
        var people = between(DAY, DAY).stream().map(HeardComment::person).toList();
        assertThat(people).hasSize(3);
        assertThat(people.stream().distinct()).hasSize(2);
    }

    @Test
    void theSameAddressIsOnePersonHoweverItIsWritten() {
        for (var address : new String[] {"ada@example.org", " ADA@example.org ", "bo@example.org"}) {
            said("From " + address.strip())
                    .at(trust.ward())
                    .on(DAY)
                    .from(Grade.REACHABLE, null, address)
                    .in(register, trust.organisation());
        }
        assertThat(between(DAY, DAY).stream().map(HeardComment::person).distinct())
                .hasSize(2);
    }

    @Test
    void nothingOfAnotherOrganisationIsHeard() {
        tells("Ours", DAY);
        var other = trusts.trust();
        var any = List.of(new Watched(null, null, "", Tone.ALL));
        assertThat(World.in(other.organisation().id(), () -> heard.between(DAY, DAY, any))
                        .comments())
                .isEmpty();
    }
}
