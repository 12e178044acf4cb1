package linchpin.answers.judging;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.answers.Judgements;
import linchpin.answers.Judgements.Said;
import linchpin.answers.PublishedAnswer;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.LeaderName;
import linchpin.people.Permission;
import linchpin.people.RolesKnown;
import linchpin.people.RolesKnown.Known;
import linchpin.ui.Days;
import linchpin.ui.LocalName;
import org.springframework.stereotype.Component;

/** What patient leaders said about an answer, by name, for those who work on the matter; and how they came to the role that lets them. */
@Component
class LeadersWords {

    private final Judgements judgements;
    private final Accounts accounts;
    private final RolesKnown roles;
    private final LeaderName leaders;

    LeadersWords(Judgements judgements, Accounts accounts, RolesKnown roles, LeaderName leaders) {
        this.leaders = leaders;
        this.judgements = judgements;
        this.accounts = accounts;
        this.roles = roles;
    }

    /** @param role as in "Patient leader since 3 May 2026, a role given by Tom Hill" */
    record Word(String said, String role) {}

    /** @return all that they said each time they were asked, as in "Amina Khan on 3 May 2026: Half. Only by day" */
    List<Word> about(PublishedAnswer answer) {
        var all = judgements.ofLeaders(answer.id());
        var who = all.stream().map(one -> new AccountId(one.judge())).collect(Collectors.toSet());
        var names = accounts.names(who);
        var held = roles.allowing(Permission.JUDGE_CHANGE, who);
        var leader = leaders.here();
        return all.stream().map(one -> word(one, names, held, leader)).toList();
    }

    private static Word word(Said one, Map<AccountId, String> names, Map<AccountId, Known> held, LocalName leader) {
        var who = new AccountId(one.judge());
        var said = names.getOrDefault(who, LocalName.beginning(leader.a())) + " on " + Days.full(one.judgedOn()) + ": "
                + one.verdict().label() + (one.words() == null ? "" : ". " + one.words());
        var role = held.get(who);
        return new Word(said, role == null ? "" : given(role, leader));
    }

    private static String given(Known role, LocalName leader) {
        var since = role.role().label(leader) + " since " + Days.full(role.since());
        if (role.own()) {
            return since + ", a role they gave to themselves";
        }
        return role.giver() == null ? since : since + ", a role given by " + role.giver();
    }
}
