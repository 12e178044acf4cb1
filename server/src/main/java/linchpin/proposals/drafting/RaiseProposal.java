package linchpin.proposals.drafting;

import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.ProposalDeed;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalLife;
import linchpin.proposals.ProposalText;
import linchpin.proposals.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Raises a proposal, from a matter or from an idea of one's own. Whoever raises it is its first author. */
@Component
public class RaiseProposal {

    private final Matters matters;
    private final Places places;
    private final Versions versions;
    private final ProposalLife life;

    RaiseProposal(Matters matters, Places places, Versions versions, ProposalLife life) {
        this.matters = matters;
        this.places = places;
        this.versions = versions;
        this.life = life;
    }

    /**
     * What it belongs to.
     *
     * @param place what it is about; null for the organisation as a whole
     * @param matter that it is raised from; null for none
     * @param nearby whether people in the other organisations of the local health economy may find its title
     */
    public record Where(@Nullable PlaceId place, @Nullable MatterId matter, boolean nearby) {}

    /**
     * @throws NotFound when there is no such place or matter, or this person may not read about it
     * @throws linchpin.matters.MatterClosed when the matter is closed
     */
    @Transactional
    public ProposalId raise(Viewer viewer, ProposalText text, Where where) {
        var place = where.place();
        if (!viewer.mayReadAbout(place) || (place != null && places.with(place).isEmpty())) {
            throw new NotFound();
        }
        if (where.matter() != null) {
            matters.held(where.matter(), viewer.within(Permission.READ_LOG));
        }
        var proposal = versions.begin(viewer, text, place, where.matter(), where.nearby());
        life.did(proposal, ProposalDeed.of(ProposalAct.RAISED, proposal), null);
        return proposal.id();
    }
}
