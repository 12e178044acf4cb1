package linchpin.proposals.drafting;

import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.Authors;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.ProposalDeed;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalLife;
import linchpin.proposals.ProposalText;
import linchpin.proposals.Proposals;
import linchpin.proposals.Version;
import linchpin.proposals.Versions;
import linchpin.proposals.Versions.Fresh;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves what an author wrote as a new version, where nobody else saved one since they began. Otherwise nothing is saved yet: they are given both
 * texts and what comes of them together, and save that.
 */
@Component
public class ChangeProposal {

    private final Proposals proposals;
    private final Versions versions;
    private final Authors authors;
    private final ProposalLife life;

    ChangeProposal(Proposals proposals, Versions versions, Authors authors, ProposalLife life) {
        this.proposals = proposals;
        this.versions = versions;
        this.authors = authors;
        this.life = life;
    }

    /**
     * What an author wants saved.
     *
     * @param note a word on what changed
     * @param from the version that it takes account of
     * @param begun the version that they began from, before anything was merged
     */
    public record Draft(ProposalText text, String note, int from, int begun) {}

    /** What came of it. */
    public sealed interface Saved {

        /** @param n of the version that stands now: a new one, or the latest where nothing was changed */
        record Kept(int n) implements Saved {}

        /** Somebody else saved a version meanwhile. */
        record Meanwhile(Version theirs, MergedText merged) implements Saved {}
    }

    /**
     * @throws linchpin.proposals.NotYourProposal where this person is none
     * @throws NotFound where there is no version that they could have begun from
     */
    @Transactional
    public Saved save(Viewer viewer, ProposalId id, Draft draft) {
        var proposal = proposals.held(id, viewer);
        authors.require(viewer, id);
        var base = version(proposal, draft.from());
        version(proposal, draft.begun());
        var latest = version(proposal, proposal.latest());
        if (draft.text().equals(latest.text())) {
            return new Saved.Kept(latest.n());
        }
        if (base.n() != latest.n()) {
            return new Saved.Meanwhile(latest, MergedText.of(base.text(), draft.text(), latest.text()));
        }
        var n = latest.n() + 1;
        versions.keep(id, n, new Fresh(draft.text(), draft.note(), draft.begun(), merged(draft)));
        life.did(proposal, ProposalDeed.of(ProposalAct.CHANGED, proposal).with("version", n), draft.note());
        return new Saved.Kept(n);
    }

    private static @Nullable Integer merged(Draft draft) {
        return draft.begun() == draft.from() ? null : draft.from();
    }

    private Version version(Proposal proposal, int n) {
        return versions.with(proposal.id(), n).orElseThrow(NotFound::new);
    }
}
