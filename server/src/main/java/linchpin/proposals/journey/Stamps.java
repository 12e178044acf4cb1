package linchpin.proposals.journey;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.proposals.PartTaken;
import linchpin.proposals.PartsTaken;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Stage;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stamps of proposals, in words. */
@Component
public class Stamps {

    private final PartsTaken parts;
    private final Accounts accounts;

    Stamps(PartsTaken parts, Accounts accounts) {
        this.parts = parts;
        this.accounts = accounts;
    }

    /** @return one for each */
    @Transactional(readOnly = true)
    public Map<ProposalId, Stamp> of(Collection<Proposal> proposals) {
        var taken = parts.of(proposals.stream().map(Proposal::id).toList());
        var first = new HashMap<ProposalId, FirstInvolved>();
        taken.forEach((id, all) -> FirstInvolved.of(all).ifPresent(involved -> first.put(id, involved)));
        var names = accounts.names(
                first.values().stream().map(one -> one.first().recordedBy()).collect(Collectors.toSet()));
        return proposals.stream()
                .collect(Collectors.toMap(
                        Proposal::id, one -> stamp(one, Optional.ofNullable(first.get(one.id())), names)));
    }

    /** @return of one */
    @Transactional(readOnly = true)
    public Stamp of(Proposal proposal) {
        return of(List.of(proposal)).getOrDefault(proposal.id(), stamp(proposal, Optional.empty(), Map.of()));
    }

    private static Stamp stamp(Proposal proposal, Optional<FirstInvolved> first, Map<AccountId, String> names) {
        var later = first.filter(FirstInvolved::toldAfterwards)
                .map(involved -> later(involved, proposal, names))
                .orElse(null);
        var stage = first.map(FirstInvolved::stage).orElse(null);
        return new Stamp(stage, words(stage, proposal), later, proposal.whyWithout());
    }

    private static String words(@Nullable Stage stage, Proposal proposal) {
        if (stage != null) {
            return "Patients took part " + stage.since();
        }
        return proposal.stage() == Stage.IDEA ? "Patients have not taken part yet" : "Patients did not take part";
    }

    private static String later(FirstInvolved involved, Proposal proposal, Map<AccountId, String> names) {
        PartTaken first = involved.first();
        var who = names.getOrDefault(first.recordedBy(), "somebody no longer here");
        return "Recorded later, on " + Days.full(first.recordedOn()) + ", by " + who + ". Without that: "
                + words(involved.seen(), proposal).replaceFirst("^P", "p");
    }
}
