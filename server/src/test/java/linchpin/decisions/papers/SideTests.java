package linchpin.decisions.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import linchpin.decisions.PartyCode;
import linchpin.decisions.papers.Paper.Kind;
import linchpin.decisions.voters.Voter;
import linchpin.people.AccountId;
import org.junit.jupiter.api.Test;

class SideTests {

    private static final AccountId SOMEBODY = new AccountId(UUID.randomUUID());

    private static final List<Voter> VOTERS = IntStream.rangeClosed(1, 6)
            .mapToObj(n -> new Voter(
                    n, n <= 4 ? PartyCode.PATIENTS : PartyCode.STAFF, "v-" + n, "Voter " + n, null, null, 0, null))
            .toList();

    private static Envelope envelope(int n, int voter) {
        return new Envelope(n, voter, null, OffsetDateTime.parse("2026-05-03T12:00:00Z"), SOMEBODY);
    }

    private static Paper paper(Kind is, int copies, Boolean correct) {
        return new Paper(1, PartyCode.PATIENTS, null, is, null, null, copies, SOMEBODY, correct, null);
    }

    private static Side patients(List<Envelope> envelopes, Paper... papers) {
        return Side.of(PartyCode.PATIENTS, VOTERS, envelopes, List.of(papers), false);
    }

    @Test
    void eachSideHasItsOwnEnvelopes() {
        var envelopes = List.of(envelope(1, 1), envelope(2, 5), envelope(3, 4));
        assertThat(patients(envelopes).envelopes()).isEqualTo(2);
        assertThat(Side.of(PartyCode.STAFF, VOTERS, envelopes, List.of(), false).envelopes())
                .isEqualTo(1);
    }

    @Test
    void onlyWhatSomebodyElseFoundRightIsDone() {
        var envelopes = List.of(envelope(1, 1), envelope(2, 2), envelope(3, 3), envelope(4, 4));
        var side = patients(envelopes, paper(Kind.VALID, 2, true), paper(Kind.BLANK, 1, null));
        assertThat(side.done()).isEqualTo(2);
        assertThat(side.waiting()).isEqualTo(1);
        assertThat(side.left()).isEqualTo(1);
        assertThat(side.says())
                .isEqualTo(
                        "4 handed in: 2 votes, 0 blank, 0 spoilt, 1 to be looked at by somebody else, 1 not read in yet.");
    }

    @Test
    void whatWasFoundWrongIsLeftToReadInAnew() {
        var side = patients(List.of(envelope(1, 1)), paper(Kind.VALID, 1, false));
        assertThat(side.left()).isEqualTo(1);
        assertThat(side.says()).isEqualTo("1 handed in: 0 votes, 0 blank, 0 spoilt, 1 not read in yet.");
    }

    @Test
    void ofOneOrTwoItIsKnownWhoseTheyAre() {
        assertThat(patients(List.of()).few()).isFalse();
        assertThat(patients(List.of(envelope(1, 1), envelope(2, 2))).few()).isTrue();
        assertThat(patients(List.of(envelope(1, 1), envelope(2, 2), envelope(3, 3)))
                        .few())
                .isFalse();
    }
}
