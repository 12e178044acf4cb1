package linchpin.proposals.one;

import java.util.List;
import linchpin.history.ActLine;
import linchpin.proposals.Behind;
import linchpin.proposals.Proposal;
import linchpin.proposals.Version;
import linchpin.proposals.journey.WholeJourney;
import linchpin.proposals.pictures.Pictured;
import linchpin.proposals.promised.Promised;
import linchpin.proposals.voices.Heard;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a proposal prints.
 *
 * @param version that stands
 * @param written by whom and when, in words
 * @param place by name
 * @param authors each with their role
 * @param said what stands behind it; null for an idea of somebody's own, or where this viewer may not read the matter
 * @param standing how whoever looks stands to it
 */
record ProposalPage(
        Proposal proposal,
        Version version,
        String written,
        String place,
        List<String> authors,
        Behind.@Nullable Said said,
        Standing standing,
        WholeJourney journey,
        Pictured pictured,
        Heard heard,
        Promised promised,
        List<ActLine> history) {

    /** How somebody stands to a proposal. */
    enum Standing {
        READER,
        /** They are asked to be an author. */
        ASKED,
        AUTHOR,
        /** Its last author, who cannot leave. */
        ONLY_AUTHOR;

        boolean author() {
            return this == AUTHOR || this == ONLY_AUTHOR;
        }
    }

    /** Something to do next, and where. */
    record Next(String what, String label, String path) {}

    /** @return what is to be done next; null where that is nothing of this person's */
    @Nullable
    Next next() {
        if (proposal.withdrawn() || standing == Standing.ASKED) {
            return null;
        }
        if (journey.shut() && standing.author()) {
            return new Next(
                    "Nobody whom it is for is among its authors, so it cannot leave the stage “Idea” yet.",
                    "Ask somebody to be a co-author",
                    proposal.path() + "/authors");
        }
        if (journey.mayMove()) {
            var to = proposal.stage().next();
            return new Next(
                    proposal.stage().meaning(),
                    to.map(stage -> "Move it on to “" + stage.label() + "”").orElse("Move it to another stage"),
                    proposal.path() + "/stage");
        }
        return new Next("Say whether you are for it, and what you think.", "Say what you think", "#voices");
    }
}
