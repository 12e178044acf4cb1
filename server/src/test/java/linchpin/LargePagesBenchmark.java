package linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.chores.Chore;
import linchpin.decisions.Deciding;
import linchpin.proposals.Proposing;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * The pages that grow, when they have grown: a proposal with 50 versions and 500 comments, and registers with 5,000 decisions. Each is asked for
 * through all filters and templates, without the network. Run by benchmarks/large-pages.sh; it asserts nothing of time.
 */
@LinchpinTest
class LargePagesBenchmark {

    private static final int WARM_UP = 300;
    private static final int REQUESTS = 1_000;
    private static final int FEW = 100;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestTime time;

    @Autowired
    @Qualifier("closeChore")
    Chore chore;

    @Test
    void aProposalWithFiftyVersionsAndFiveHundredComments() {
        var trust = trusts.trust();
        var path = new Proposing(desk, trust).raise(trust.nurse(), "Teenage room");
        var id = path.substring(path.lastIndexOf('/') + 1);
        desk.change(trust.organisation(), """
            insert into proposals.version (proposal_id, n, title, change, whom, note, written_by, written_as, written_on, begun_from)
            select proposal_id, i, title, change || repeat(' And a window that can be opened, of which nobody asks where it is.', 10), whom, 'More', written_by,
                   written_as, written_on, i - 1
            from proposals.version, generate_series(2, 50) i where proposal_id = '%s'\
            """.formatted(id));
        desk.change(trust.organisation(), "update proposals.proposal set latest = 50 where id = '%s'".formatted(id));
        desk.change(
                trust.organisation(), """
            insert into proposals.comment (proposal_id, n, account_id, said_as, said_on, stage_then, words)
            select '%s', 1 + i %% 50, '%s', 'PATIENT_LEADER', current_date, 'idea', 'Where is the kettle? ' || i || repeat(' And who fills it?', 8)
            from generate_series(1, 500) i\
            """.formatted(id, trust.leader().account().id()));
        measure("proposal, 50 versions, 500 comments", () -> desk.get(trust.nurse(), path));
        measure("its versions, side by side", () -> desk.get(trust.nurse(), path + "/versions"));
    }

    @Test
    void registersWithFiveThousandDecisions() {
        var trust = trusts.trust();
        ended(trust);
        var code = trust.organisation().code();
        measure(
                "register in public, first page",
                () -> browser.get().uri("/decided/" + code).exchange());
        measure(
                "register in public, in the middle",
                () -> browser.get().uri("/decided/" + code + "?after=2500").exchange());
        measure("register inside, first page", () -> desk.get(trust.linchpin(), "/decisions"));
        measure(
                "one decision in public",
                () -> browser.get().uri("/decided/" + code + "/2500").exchange());
    }

    /** Places spread over a thousand voters: four of seventeen are 2,380 ways, five of twenty are 15,504, of the 20,000 that are looked at. */
    @ParameterizedTest
    @CsvSource({"17, 4", "20, 5"})
    void aDecisionOfAThousandVoters(int options, int seats) {
        var trust = trusts.trust();
        var deciding = new Deciding(desk, trust);
        var form = deciding.dots();
        form.put(
                "options",
                IntStream.rangeClosed(1, options).mapToObj(n -> "Case " + n).collect(Collectors.joining("\n")));
        form.put("way.seats", String.valueOf(seats));
        form.put("way.spread", "yes");
        var path = deciding.published(trust.linchpin(), form);
        thousandVote(trust, options, seats);
        time.during("2099-01-02T12:00:00Z", () -> ByHand.does(chore, trust.organisation()));
        var what = seats + " of " + options + " spread, 1,000 voters";
        measure(what + ", inside", FEW, () -> desk.get(trust.linchpin(), path));
        var open = "/decided/" + trust.organisation().code() + "/1";
        measure(what + ", in public", FEW, () -> browser.get().uri(open).exchange());
    }

    private void thousandVote(Trust trust, int options, int dots) {
        desk.change(trust.organisation(), """
            insert into decisions.voter (decision_id, n, party, code, name)
            select d.id, n, p.code, p.code || '-' || n, 'Voter ' || n from decisions.decision d, generate_series(3, 1000) n
            join decisions.party p on p.code = case when n % 2 = 0 then 'patients' else 'staff' end\
            """);
        desk.change(trust.organisation(), """
            insert into decisions.turn (decision_id, voter, ready_at, ballots, voted_on)
            select decision_id, n, opens_at, 1, date '2026-01-01' from decisions.voter join decisions.decision d on d.id = decision_id where n > 2\
            """);
        desk.change(trust.organisation(), """
            insert into decisions.ballot (decision_id, code, n, at, source, says)
            select v.decision_id, v.code, 1, opens_at, 'online', jsonb_build_object('dots', (
                select jsonb_object_agg(1 + (v.n * 7 + i * i) %% %d, 1) from generate_series(1, %d) i))
            from decisions.voter v join decisions.decision d on d.id = decision_id where v.n > 2\
            """.formatted(options, dots));
    }

    private void ended(Trust trust) {
        desk.change(
                trust.organisation(), """
            insert into decisions.decision (id, number, title, about, method, secret, absent, abstaining, listed, opens_at, closes_at,
                                            published_by, published_as, published_at, state, ended_at, why_off)
            select gen_random_uuid(), n, 'Which tap no ' || n || '?', 'Taps', 'yesno', false, 'void', true, true,
                   timestamptz '2026-01-01 09:00Z', timestamptz '2026-02-01 09:00Z', '%s', 'LINCHPIN', timestamptz '2026-01-01 08:00Z',
                   'called_off', timestamptz '2026-01-05 09:00Z', 'No money'
            from generate_series(1, 5000) n\
            """.formatted(trust.linchpin().account().id()));
    }

    private static void measure(String what, Supplier<MvcTestResult> page) {
        measure(what, REQUESTS, page);
    }

    private static void measure(String what, int requests, Supplier<MvcTestResult> page) {
        assertThat(page.get()).hasStatusOk();
        var size = Desk.text(page.get()).length();
        var spent = new long[requests];
        for (var n = -Math.min(WARM_UP, requests); n < requests; n++) {
            var before = System.nanoTime();
            page.get();
            if (n >= 0) {
                spent[n] = System.nanoTime() - before;
            }
        }
        Arrays.sort(spent);
        System.out.printf(
                Locale.UK,
                "%-48s %4d kB, p50 %.1f ms, p99 %.1f ms%n",
                what,
                size / 1_000,
                spent[requests / 2] / 1e6,
                spent[requests * 99 / 100] / 1e6);
    }
}
