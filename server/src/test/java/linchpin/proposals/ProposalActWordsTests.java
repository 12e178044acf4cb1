package linchpin.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import linchpin.history.ActId;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.history.SeenBy;
import linchpin.history.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalActWordsTests {

    private static final ProposalId PROPOSAL = new ProposalId(UUID.randomUUID());
    private static final Map<String, String> FACTS =
            Map.of("title", "Teenage room", "version", "2", "from", "Idea", "to", "Design", "day", "1 May 2026");

    private static String words(ProposalAct kind, Reader reader) {
        var act = new Recorded(
                new ActId(UUID.randomUUID()),
                1,
                LocalDate.of(2026, 5, 1),
                null,
                UUID.randomUUID(),
                "END_USER",
                kind.stored(),
                kind.seenBy(),
                Thing.of(PROPOSAL),
                null,
                FACTS);
        return new ProposalActWords().words(kind, act, reader);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DECLINED")
    void tellTheTeamOfEveryDeedWithItsTitle(ProposalAct kind) {
        assertThat(words(kind, Reader.TEAM)).contains("Teenage room").doesNotEndWith(".");
    }

    @Test
    void tellOfASessionWithItsDay() {
        assertThat(words(ProposalAct.SESSION_HELD, Reader.TEAM))
                .isEqualTo("Wrote down the co-design session of 1 May 2026 for the proposal ‘Teenage room’");
    }

    @Test
    void tellNobodyWhoSaidNo() {
        assertThat(words(ProposalAct.DECLINED, Reader.TEAM)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areForTheTeamOnly(ProposalAct kind) {
        assertThat(kind.seenBy()).isEqualTo(SeenBy.TEAM);
        assertThat(words(kind, Reader.GIVER)).isEmpty();
    }

    @Test
    void tellFromWhereToWhere() {
        assertThat(words(ProposalAct.MOVED, Reader.TEAM))
                .isEqualTo("Moved the proposal ‘Teenage room’ from Idea to Design");
        assertThat(words(ProposalAct.CHANGED, Reader.TEAM)).isEqualTo("Wrote version 2 of the proposal ‘Teenage room’");
    }
}
