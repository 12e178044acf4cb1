package linchpin.decisions.roll;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.decisions.Decision;
import linchpin.decisions.Decision.State;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.How;
import linchpin.decisions.KeptRules;
import linchpin.decisions.Rules;
import linchpin.decisions.ballots.Ballot;
import linchpin.decisions.ballots.SaidInShort;
import linchpin.decisions.voters.Voter;
import linchpin.people.LeaderName;
import linchpin.people.Viewer;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the voters of a decision, a page at a time. */
@Component
class RollPages {

    private final Decisions decisions;
    private final KeptRules rules;
    private final WhoIsOnRoll who;
    private final LeaderName leader;

    RollPages(Decisions decisions, KeptRules rules, WhoIsOnRoll who, LeaderName leader) {
        this.decisions = decisions;
        this.rules = rules;
        this.who = who;
        this.leader = leader;
    }

    /** @throws linchpin.platform.NotFound where there is none, or this viewer may not read it */
    @Transactional(readOnly = true)
    RollPage page(DecisionId id, Viewer viewer, Paging paging) {
        var decision = decisions.readable(id, viewer);
        var voters = who.voters(decision);
        var page = paging.page(some(voters, paging), voter -> String.valueOf(voter.n()), decision.path() + "/voters");
        var by = rules.of(id);
        var open = decision.state() == State.CLOSED && !by.secret() && by.how() != How.MARKS;
        Map<String, Ballot> last = open ? last(decision) : Map.of();
        var apart = who.apart(decision);
        return new RollPage(
                decision,
                voters.size(),
                voters.stream().filter(Voter::voted).count(),
                open,
                page.told(page.rows().stream()
                        .map(voter -> line(voter, apart, by, last.get(voter.code())))
                        .toList()));
    }

    /** @return one more than a page, in the direction gone */
    private static List<Voter> some(List<Voter> voters, Paging paging) {
        var mark = paging.number();
        var going = paging.back() ? voters.reversed() : voters;
        return going.stream()
                .filter(voter -> mark == null || (paging.back() ? voter.n() < mark : voter.n() > mark))
                .limit(Paging.SIZE + 1L)
                .toList();
    }

    /** Of each voter the ballot that counts. */
    private Map<String, Ballot> last(Decision decision) {
        return who.ballots(decision).stream()
                .collect(Collectors.toMap(Ballot::code, Function.identity(), (_, later) -> later));
    }

    private RollPage.Line line(Voter voter, Set<Integer> apart, Rules by, @Nullable Ballot ballot) {
        var stands = apart.contains(voter.n()) ? "Stays out" : voter.voted() ? "Has voted" : "Has not voted";
        return new RollPage.Line(
                voter.n(),
                voter.name(),
                voter.party().label(leader.here()),
                stands,
                ballot == null ? "" : SaidInShort.of(ballot.says(), by),
                ballot == null || ballot.reason() == null ? "" : ballot.reason());
    }
}
