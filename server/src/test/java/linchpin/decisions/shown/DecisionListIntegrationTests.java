package linchpin.decisions.shown;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.decisions.Deciding;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class DecisionListIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Deciding deciding;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
    }

    /** As if so many had been called off, one after the other. */
    private void ended(int many) {
        desk.change(
                trust.organisation(), """
            insert into decisions.decision (id, number, title, about, method, secret, absent, abstaining, listed, opens_at, closes_at,
                                            published_by, published_as, published_at, state, ended_at, why_off)
            select gen_random_uuid(), n, 'Which tap no ' || n || '?', 'Taps', 'yesno', false, 'void', true, true,
                   timestamptz '2026-01-01 09:00Z', timestamptz '2026-02-01 09:00Z', '%s', 'LINCHPIN', timestamptz '2026-01-01 08:00Z',
                   'called_off', timestamptz '2026-01-05 09:00Z', 'No money'
            from generate_series(1, %d) n\
            """.formatted(trust.linchpin().account().id(), many));
    }

    @Test
    void saysWhatToDoWhereThereIsNone() {
        assertThat(deciding.page(trust.linchpin(), "/decisions"))
                .contains("Nothing is being decided at the moment", "None yet.", "href=\"/decisions/new\"");
        assertThat(deciding.page(trust.nurse(), "/decisions"))
                .contains("gives you a vote in it")
                .doesNotContain("href=\"/decisions/new\"");
    }

    @Test
    void showsWhatClosesFirstFirst() {
        var later = deciding.dots();
        later.put("title", "Which telly?");
        deciding.published(trust.linchpin(), later);
        var sooner = deciding.yesNo();
        sooner.put("title", "Levered taps?");
        sooner.put("times.closes", "2098-01-01");
        deciding.published(trust.linchpin(), sooner);
        assertThat(deciding.page(trust.leader(), "/decisions"))
                .containsSubsequence("2. Levered taps?", "1. Which telly?");
    }

    @Test
    void showsFiftyOfThoseThatHaveEndedAndTheWayToTheRest() {
        ended(60);
        var first = deciding.page(trust.linchpin(), "/decisions");
        assertThat(first)
                .contains("60. Which tap no 60?", "11. Which tap no 11?", "/decisions?after=11")
                .doesNotContain("Which tap no 10?", "before=");
        var second = deciding.page(trust.linchpin(), "/decisions?after=11");
        assertThat(second)
                .contains("10. Which tap no 10?", "1. Which tap no 1?", "/decisions?before=10")
                .doesNotContain("Which tap no 11?", "Running");
        assertThat(deciding.page(trust.linchpin(), "/decisions?before=10"))
                .contains("11. Which tap no 11?", "60. Which tap no 60?")
                .doesNotContain("Which tap no 10?");
    }

    @Test
    void takesNothingThatNoPageSendsForAMark() {
        ended(1);
        assertThat(deciding.page(trust.linchpin(), "/decisions?after=x")).contains("Which tap no 1?");
    }
}
