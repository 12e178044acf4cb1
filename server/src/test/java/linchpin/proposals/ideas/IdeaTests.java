package linchpin.proposals.ideas;

import static linchpin.proposals.CodesignFixture.RAISED;
import static linchpin.proposals.CodesignFixture.RECORDER;
import static linchpin.proposals.CodesignFixture.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.organisation.OrganisationId;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.codesign.SessionNames.Known;
import linchpin.proposals.codesign.Side;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdeaTests {

    private static final AccountId GIVER = somebody();
    private static final Known KNOWN =
            new Known(Map.of(GIVER, "Mo Hart"), new LocalName("patient leader", "patient leaders"));

    private static Idea idea(@Nullable Side kind, @Nullable AccountId giver, @Nullable Integer read, boolean away) {
        return new Idea(
                new IdeaId(UUID.randomUUID()),
                new CodesignId(UUID.randomUUID()),
                away ? null : "A kettle",
                kind,
                giver,
                read,
                RECORDER,
                Role.LINCHPIN,
                RAISED,
                away ? RECORDER : null,
                away ? RAISED : null,
                null);
    }

    private static Viewer viewer(AccountId account) {
        return new Viewer(
                account,
                "Somebody",
                new OrganisationId(UUID.randomUUID()),
                "A trust",
                Viewer.everywhere(Role.PATIENT_LEADER));
    }

    private static String whose(Idea idea, AccountId looking, Set<AccountId> named) {
        return Whose.words(idea, viewer(looking), named, KNOWN);
    }

    @ParameterizedTest
    @CsvSource({", 0, true", "0, 0, false", "0, 1, true", "1, 1, false", "1, 3, true", "3, 3, false"})
    void isUnreadUntilItsGiverHasReadEveryWordOnIt(@Nullable Integer read, int words, boolean unread) {
        assertThat(idea(null, GIVER, read, false).unread(GIVER, words)).isEqualTo(unread);
    }

    @Test
    void isUnreadForNobodyElseAndNoMoreOnceItIsTakenAway() {
        assertThat(idea(null, GIVER, null, false).unread(somebody(), 1)).isFalse();
        assertThat(idea(Side.PATIENTS, null, null, false).unread(GIVER, 1)).isFalse();
        assertThat(idea(null, GIVER, null, true).unread(GIVER, 1)).isFalse();
    }

    @Test
    void isAKindOfPeoplesOrTheGroupsTogether() {
        assertThat(whose(idea(Side.PATIENTS, null, null, false), RECORDER, Set.of()))
                .isEqualTo("A patient");
        assertThat(whose(idea(Side.LEADERS, null, null, false), RECORDER, Set.of()))
                .isEqualTo("A patient leader");
        assertThat(whose(idea(null, null, null, false), RECORDER, Set.of())).isEqualTo("The group together");
    }

    @Test
    void namesNobodyWhoHasNotSaidThatTheyWereThere() {
        var idea = idea(null, GIVER, null, false);
        assertThat(whose(idea, RECORDER, Set.of())).isEqualTo("Somebody who has not said yet that they were there");
        assertThat(whose(idea, RECORDER, Set.of(GIVER))).isEqualTo("Mo Hart");
        assertThat(whose(idea, GIVER, Set.of())).isEqualTo("You");
    }
}
