package linchpin.proposals.voices;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.LeaderName;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.voices.Comments.Comment;
import linchpin.proposals.voices.Supports.Support;
import linchpin.ui.Days;
import linchpin.ui.LocalName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what people think of a proposal into words: each voice with the version that it was given to. */
@Component
public class ReadHeard {

    private final Supports supports;
    private final Comments comments;
    private final Accounts accounts;
    private final LeaderName leader;

    ReadHeard(Supports supports, Comments comments, Accounts accounts, LeaderName leader) {
        this.supports = supports;
        this.comments = comments;
        this.accounts = accounts;
        this.leader = leader;
    }

    /** @return as this person reads it */
    @Transactional(readOnly = true)
    public Heard of(Proposal proposal, Viewer viewer) {
        var given = supports.of(proposal.id());
        var said = comments.of(proposal.id());
        var names = names(given, said);
        var now =
                (int) given.stream().filter(one -> one.n() == proposal.latest()).count();
        var mine = given.stream()
                .filter(one -> one.accountId().equals(viewer.account()))
                .mapToInt(Support::n)
                .findFirst()
                .orElse(0);
        var called = leader.here();
        return new Heard(
                now,
                given.size() - now,
                mine,
                given.stream()
                        .map(one -> new Heard.Line(name(one.accountId(), names), version(one.n(), proposal)))
                        .toList(),
                said.stream()
                        .map(one -> said(one, proposal, viewer, name(one.accountId(), names), called))
                        .toList());
    }

    private Map<AccountId, String> names(List<Support> given, List<Comment> said) {
        var people = new HashSet<AccountId>();
        given.forEach(one -> people.add(one.accountId()));
        said.forEach(one -> people.add(one.accountId()));
        return accounts.names(people);
    }

    private static String name(AccountId account, Map<AccountId, String> names) {
        return names.getOrDefault(account, "Somebody no longer here");
    }

    private static Heard.Said said(Comment one, Proposal proposal, Viewer viewer, String name, LocalName leader) {
        var words = one.words() == null
                ? name + " took this comment back on " + Days.full(Objects.requireNonNull(one.takenBackOn())) + "."
                : one.words();
        return new Heard.Said(
                name + ", " + one.saidAs().label(leader),
                Days.full(one.saidOn()),
                version(one.n(), proposal),
                words,
                one.mayTakeBack(viewer.account(), proposal)
                        ? proposal.path() + "/comments/" + one.id() + "/take-back"
                        : "");
    }

    private static String version(int n, Proposal proposal) {
        return "for version " + n + (n < proposal.latest() ? "; the text has changed since" : "");
    }
}
