package linchpin.rounds.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.proposals.ProposalId;
import linchpin.rounds.Because;
import linchpin.rounds.Round;
import linchpin.rounds.RoundId;
import linchpin.rounds.Said;
import linchpin.rounds.Who;
import linchpin.tables.writing.Cell;
import linchpin.ui.LocalName;
import org.junit.jupiter.api.Test;

class SaidTableTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 4);

    private static final Round ROUND = new Round(
            new RoundId(UUID.randomUUID()),
            1,
            new ProposalId(UUID.randomUUID()),
            "Waiting",
            "People wait",
            FIRST,
            FIRST.plusDays(14),
            new AccountId(UUID.randomUUID()),
            null,
            null,
            null,
            null,
            null,
            null);

    private static Said said() {
        var voices = new EnumMap<Who, Integer>(Map.of(Who.PATIENT, 2, Who.STAFF, 1));
        return new Said(
                UUID.fromString("00000000-0000-8000-8000-000000000001"),
                1,
                "Why?",
                "0".repeat(32),
                voices,
                List.of("Parking, transport", "Waiting"),
                null,
                null,
                false,
                null,
                false,
                Because.OTHER,
                "It was a test");
    }

    @Test
    void hasARowForEachWordingAndSaysThatItMayBeOnePerson() {
        var table = SaidTable.of(ROUND, List.of(said(), said()));
        assertThat(table.title()).isEqualTo("Waiting");
        assertThat(table.notes()).anyMatch(note -> note.contains("may be one person"));
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst())
                .extracting(Cell::shown)
                .containsExactly("Why?", "Parking, transport; Waiting", "3", "patient 2; staff 1");
    }

    @Test
    void isCalledInFormsByItsWordsAndFoundInItsRound() {
        assertThat(said().tick()).isEqualTo(said().id() + "." + "0".repeat(32));
        assertThat(said().path(ROUND)).isEqualTo(ROUND.path() + "/said/" + said().id());
        assertThat(said().by(new LocalName("leader", "leaders")))
                .isEqualTo("Sent 3 times in the same words: 2 patients, 1 staff");
    }

    @Test
    void saysWhyItIsNotShown() {
        assertThat(said().why()).isEqualTo("Another reason: It was a test");
    }
}
