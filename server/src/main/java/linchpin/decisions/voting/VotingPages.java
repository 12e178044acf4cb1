package linchpin.decisions.voting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.decisions.InWords;
import linchpin.decisions.KeptRules;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.ballots.Ballots;
import linchpin.decisions.ballots.Filled;
import linchpin.decisions.voters.Electorate;
import linchpin.decisions.voting.HowIStand.Mine;
import linchpin.people.LeaderName;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.stereotype.Component;

/** What the pages of voting print. */
@Component
class VotingPages {

    private final KeptRules kept;
    private final Electorate electorate;
    private final Ballots ballots;
    private final LeaderName leader;

    VotingPages(KeptRules kept, Electorate electorate, Ballots ballots, LeaderName leader) {
        this.kept = kept;
        this.electorate = electorate;
        this.ballots = ballots;
        this.leader = leader;
    }

    /** @param words what voting means here */
    record ReadyPage(Mine mine, List<String> words, List<Choice> options, ReadyForm form, Errors errors) {}

    /**
     * @param filled as it was typed, or as they voted last
     * @param again whether they vote again
     */
    record VotePage(Mine mine, Rules rules, Filled filled, boolean again, Errors errors) {}

    ReadyPage ready(Mine mine, ReadyForm form, Errors errors) {
        var rules = kept.of(mine.decision().id());
        var voters = electorate.of(mine.decision().id());
        var patients =
                voters.stream().filter(one -> one.party() == PartyCode.PATIENTS).count();
        var words = new InWords(rules, patients, voters.size() - patients, leader.here()).sentences();
        return new ReadyPage(mine, words, choices(rules), form, errors);
    }

    private static List<Choice> choices(Rules rules) {
        return rules.how().single()
                ? List.of()
                : IntStream.range(0, rules.options().size())
                        .mapToObj(i -> new Choice(
                                String.valueOf(i + 1), rules.options().get(i)))
                        .toList();
    }

    Filled filled(Mine mine, Map<String, String> typed) {
        return new Filled(kept.of(mine.decision().id()), typed, mine.barred());
    }

    VotePage vote(Mine mine, Filled filled, Errors errors) {
        var again = ballots.last(mine.decision(), mine.voter()).isPresent();
        return new VotePage(mine, filled.rules(), filled, again, errors);
    }

    /** @return as they voted last, to be changed; empty where they have not */
    Map<String, String> before(Mine mine) {
        var typed = new HashMap<String, String>();
        ballots.last(mine.decision(), mine.voter()).ifPresent(ballot -> {
            typed.putAll(Filled.typed(ballot.says()));
            typed.put("reason", ballot.reason() == null ? "" : ballot.reason());
        });
        return typed;
    }
}
