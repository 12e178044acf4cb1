package linchpin.rounds.acting;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.rounds.RoundId;
import linchpin.rounds.Who;

/** Opens a round on the day on which somebody does it, and says something in it. Refused as on the pages. */
public interface HoldRounds {

    /** @param closes the last day; it is open from today on */
    RoundId open(Viewer viewer, ProposalId proposal, String title, String about, LocalDate closes);

    /**
     * Somebody says what should be asked: whoever asks, or nobody in particular.
     *
     * @param press by which the same again is known
     */
    void says(RoundId round, String words, Who who, UUID press);
}
