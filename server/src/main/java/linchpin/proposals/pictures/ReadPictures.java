package linchpin.proposals.pictures;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.LeaderName;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.WayOut;
import linchpin.ui.Days;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pictures of a proposal into words: whose hand, who added it, and to which version. */
@Component
public class ReadPictures {

    private final Pictures pictures;
    private final WayOut way;
    private final Accounts accounts;
    private final LeaderName leader;

    ReadPictures(Pictures pictures, WayOut way, Accounts accounts, LeaderName leader) {
        this.pictures = pictures;
        this.way = way;
        this.accounts = accounts;
        this.leader = leader;
    }

    /** @return as this person reads them */
    @Transactional(readOnly = true)
    public Pictured of(Proposal proposal, Viewer viewer) {
        var all = pictures.of(proposal.id());
        var people = new HashSet<AccountId>();
        all.forEach(one -> people.add(one.addedBy()));
        all.stream().map(Picture::takenAwayBy).filter(Objects::nonNull).forEach(people::add);
        var names = accounts.names(people);
        var called = leader.here();
        var mayMove = way.mayMove(proposal, viewer);
        return new Pictured(
                all.stream()
                        .filter(Picture::stands)
                        .map(one -> line(one, proposal, by(one, proposal, names, called), mayMove || mine(one, viewer)))
                        .toList(),
                proposal.withdrawn() ? "" : proposal.path() + "/pictures",
                all.stream()
                        .filter(one -> !one.stands())
                        .map(one -> gone(one, names))
                        .toList());
    }

    private static boolean mine(Picture one, Viewer viewer) {
        return one.addedBy().equals(viewer.account());
    }

    private static Pictured.Line line(Picture one, Proposal proposal, String by, boolean mayTakeAway) {
        var path = proposal.path() + "/pictures/" + one.id();
        return new Pictured.Line(
                path,
                Objects.requireNonNull(one.shows()),
                one.width(),
                one.height(),
                Objects.requireNonNullElse(one.said(), ""),
                by,
                mayTakeAway ? path + "/away" : "");
    }

    private static String by(Picture one, Proposal proposal, Map<AccountId, String> names, LocalName leader) {
        return "Added by " + name(one.addedBy(), names) + ", " + one.addedAs().label(leader) + ", on "
                + Days.full(one.addedOn()) + ", to version " + one.n()
                + (one.n() < proposal.latest() ? " (the text has changed since); " : "; ")
                + one.madeBy().words();
    }

    private static String gone(Picture one, Map<AccountId, String> names) {
        return "A picture that " + name(one.addedBy(), names) + " added was taken away by "
                + name(one.takenAwayBy(), names) + " on " + Days.full(Objects.requireNonNull(one.takenAwayOn())) + ".";
    }

    private static String name(@Nullable AccountId account, Map<AccountId, String> names) {
        return account == null ? "" : names.getOrDefault(account, "somebody no longer here");
    }
}
