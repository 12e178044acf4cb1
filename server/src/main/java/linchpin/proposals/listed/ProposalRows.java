package linchpin.proposals.listed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import linchpin.matters.Matter;
import linchpin.organisation.Places;
import linchpin.people.Accounts;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.journey.Stamp;
import linchpin.proposals.journey.Stamps;
import linchpin.proposals.listed.ProposalListPage.Row;
import linchpin.proposals.promised.ReadPromised;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Proposals in a list: where, by whom, and from which stage on patients took part. */
@Component
class ProposalRows {

    private final Stamps stamps;
    private final ReadPromised promised;
    private final Places places;
    private final Accounts accounts;

    ProposalRows(Stamps stamps, ReadPromised promised, Places places, Accounts accounts) {
        this.stamps = stamps;
        this.promised = promised;
        this.places = places;
        this.accounts = accounts;
    }

    List<Row> of(List<Proposal> proposals) {
        var stamped = stamps.of(proposals);
        var told = promised.counted(proposals.stream().map(Proposal::id).toList());
        var named = places.byId();
        var names = accounts.names(proposals.stream().map(Proposal::raisedBy).collect(Collectors.toSet()));
        return proposals.stream()
                .map(one -> new Row(
                        one,
                        Matter.place(one.placeId(), named),
                        names.getOrDefault(one.raisedBy(), "Somebody no longer here") + " on "
                                + Days.full(one.raisedOn()),
                        waiting(one),
                        told.getOrDefault(one.id(), ""),
                        stamp(one, stamped)))
                .toList();
    }

    private static String waiting(Proposal one) {
        var since = one.withdrawnOn();
        return since == null ? "here since " + Days.full(one.standsSince()) : "withdrawn on " + Days.full(since);
    }

    private static Stamp stamp(Proposal one, Map<ProposalId, Stamp> stamped) {
        return Objects.requireNonNull(stamped.get(one.id()));
    }
}
