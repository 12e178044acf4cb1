package linchpin.proposals.acting;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;

/** What patients are told in a proposal and what becomes of it, each on the day on which it is written. Refused as on the pages. */
public interface TellPatients {

    /**
     * @param to whom, as in "the young people on the ward"
     * @param by who told it
     * @return names the promise
     */
    UUID tell(Viewer viewer, ProposalId proposal, String words, String to, AccountId by, LocalDate due);

    void happened(Viewer viewer, ProposalId proposal, UUID promise, String words);

    /** @param due by when it is to be now */
    void notYet(Viewer viewer, ProposalId proposal, UUID promise, String words, LocalDate due);

    /** A patient says that it was kept, and how they know. */
    void kept(Viewer viewer, ProposalId proposal, UUID promise, String words);
}
