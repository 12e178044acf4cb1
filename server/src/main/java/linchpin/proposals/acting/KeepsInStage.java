package linchpin.proposals.acting;

import java.util.Optional;
import linchpin.proposals.ProposalId;

/**
 * What keeps a proposal among the first two stages for now. A module further down tells of it, such as one in which people still say what
 * should be asked: nobody draws up answers meanwhile.
 */
public interface KeepsInStage {

    /**
     * What it is.
     *
     * @param why in a sentence, with what to do first
     * @param path where that is done
     */
    record Kept(String why, String path) {}

    /** @return what keeps it; empty where nothing does */
    Optional<Kept> keeps(ProposalId proposal);
}
