package linchpin.decisions.shown;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linchpin.decisions.Decision;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.shown.DecisionPage.Link;
import linchpin.decisions.shown.DecisionPage.Mine;
import linchpin.decisions.shown.DecisionPage.PartyVoters;
import linchpin.decisions.voters.Electorate;
import linchpin.decisions.voters.Interest;
import linchpin.decisions.voters.Interests;
import linchpin.decisions.voters.Voter;
import linchpin.people.Viewer;
import linchpin.ui.LocalName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has a vote in a decision, what interests they said, and what waits for whoever looks. */
@Component
class ReadElectorate {

    private static final int FEW = 50;

    private final Electorate electorate;
    private final Interests interests;

    ReadElectorate(Electorate electorate, Interests interests) {
        this.electorate = electorate;
        this.interests = interests;
    }

    @Transactional(readOnly = true)
    public List<Voter> voters(Decision decision) {
        return electorate.of(decision.id());
    }

    @Transactional(readOnly = true)
    public List<Interest> interests(Decision decision) {
        return interests.of(decision.id());
    }

    /** @return whether they are too many to stand on the page of the decision, each by name */
    static boolean many(List<Voter> voters) {
        return voters.size() > FEW;
    }

    static List<PartyVoters> parties(Rules rules, List<Voter> voters, Set<Integer> apart, LocalName leader) {
        return rules.parties().stream()
                .map(party -> party(party.code(), voters, apart, leader))
                .toList();
    }

    private static PartyVoters party(PartyCode code, List<Voter> voters, Set<Integer> apart, LocalName leader) {
        var here = voters.stream().filter(voter -> voter.party() == code).toList();
        var voted = here.stream().filter(Voter::voted).count();
        return new PartyVoters(
                code.label(leader),
                voted + " of " + here.size() + " have voted",
                here.stream()
                        .filter(_ -> !many(voters))
                        .map(voter -> voter.name() + " · "
                                + (apart.contains(voter.n())
                                        ? "stays out"
                                        : voter.voted() ? "has voted" : "has not voted"))
                        .toList());
    }

    static List<String> words(Rules rules, List<Voter> voters, List<Interest> said) {
        return said.stream()
                .map(interest ->
                        voters.get(interest.voter() - 1).name() + ": " + in(rules, interest) + ". " + interest.what())
                .toList();
    }

    private static String in(Rules rules, Interest interest) {
        var option = interest.option();
        return option == null ? "in all of it" : "in “" + rules.options().get(option - 1) + "”";
    }

    static Mine mine(Decision decision, List<Voter> voters, Set<Integer> apart, Viewer viewer, OffsetDateTime now) {
        var voter = own(voters, viewer);
        if (voter.isEmpty() || decision.ended()) {
            return Mine.NOTHING;
        }
        var mine = voter.get();
        if (apart.contains(mine.n())) {
            return new Mine("You said that you have an interest in all of it, and stay out.", null, false);
        }
        var further = mine.readyAt() == null
                ? new Link("Read what your vote means", decision.path() + "/ready")
                : new Link("Say that you have an interest", decision.path() + "/ready");
        if (decision.talking(now) && mine.readyAt() != null) {
            return new Mine(
                    "The panel talks now: look at all marks, and move yours where you see it otherwise.",
                    new Link("Look at all marks", decision.path() + "/talk"),
                    true);
        }
        if (!decision.open(now)) {
            return new Mine("You have a vote in it.", further, false);
        }
        if (!mine.voted()) {
            return new Mine("It waits for your vote.", new Link("Vote", decision.path() + "/vote"), true);
        }
        return decision.secret()
                ? new Mine("You have voted. It is secret, so it cannot be changed.", null, false)
                : new Mine("You have voted.", new Link("Change your vote", decision.path() + "/vote"), false);
    }

    private static Optional<Voter> own(List<Voter> voters, Viewer viewer) {
        return voters.stream()
                .filter(voter -> viewer.account().equals(voter.accountId()))
                .findFirst();
    }
}
