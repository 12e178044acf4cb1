package linchpin.proposals.acting;

import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Stage;

/** Saying what one thinks of a proposal as it stands, and moving it. Each deed is refused as on the pages. */
public interface SpeakOnProposals {

    /** Is for the version that stands. */
    void support(Viewer viewer, ProposalId proposal);

    /** Says something to the version that stands. */
    void comment(Viewer viewer, ProposalId proposal, String words);

    /**
     * Adds a picture that they made.
     *
     * @param sent a PNG, a JPEG or a GIF
     * @param shows for whoever does not see it
     * @param said what they say to it
     */
    void draw(Viewer viewer, ProposalId proposal, byte[] sent, String shows, String said);

    /** Moves it from where it stands. */
    void move(Viewer viewer, ProposalId proposal, Stage to, String why);
}
