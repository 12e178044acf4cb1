package linchpin.answers.decided;

import java.util.List;
import java.util.Optional;
import linchpin.decisions.Decision;
import linchpin.matters.MatterId;
import linchpin.matters.merging.MergedMatters;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import linchpin.proposals.ProposalId;
import linchpin.proposals.outcomes.RaisedFrom;
import org.springframework.stereotype.Component;

/** From which matter a decision came, by way of its proposal; matters that became one are one. */
@Component
class WhatLedThere {

    private final RaisedFrom raised;
    private final MergedMatters merged;
    private final Organisations organisations;

    WhatLedThere(RaisedFrom raised, MergedMatters merged, Organisations organisations) {
        this.raised = raised;
        this.merged = merged;
        this.organisations = organisations;
    }

    /** @return empty where it is about no proposal, or about an idea of somebody's own */
    Optional<MatterId> matter(Decision decision) {
        return Optional.ofNullable(decision.proposalId())
                .flatMap(raised::matter)
                .map(merged::whole);
    }

    List<ProposalId> proposals(MatterId matter) {
        return raised.proposals(merged.together(matter));
    }

    /** @return of the organisation in whose name is read */
    String code() {
        return organisations
                .with(new OrganisationId(Tenancy.organisation()))
                .orElseThrow()
                .code();
    }
}
