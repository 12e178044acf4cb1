package linchpin.proposals.acting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import org.jspecify.annotations.Nullable;

/** Writing down co-design sessions, and what came up in them. Each deed is refused as on the pages. */
public interface SitTogether {

    /**
     * A session that was held.
     *
     * @param patients how many of them came, as of each kind below
     * @param contact who looks through the notes for the group
     * @param others who are named as having been there, and then say so themselves
     */
    record Held(
            LocalDate on,
            String place,
            int patients,
            int carers,
            int leaders,
            int clinical,
            AccountId contact,
            List<AccountId> others) {}

    /** Where a session stands. */
    record Session(ProposalId proposal, UUID id) {}

    /** Writes it down; whoever asks was there. */
    Session records(Viewer viewer, ProposalId proposal, Held held);

    /** Whoever asks was there. */
    void came(Viewer viewer, Session session);

    /**
     * Adds a moment of care.
     *
     * @param feeling as a form sends it; empty where nobody said
     */
    void tells(Viewer viewer, Session session, String words, String feeling);

    /**
     * @param giver whose it was; null for the group together
     * @return names the idea
     */
    UUID gives(Viewer viewer, Session session, String words, @Nullable AccountId giver);

    /** Says as the first that it was taken up in a version of the proposal. */
    void takesUp(Viewer viewer, Session session, UUID idea, int version, String words);

    /** Says as the first that it was not taken up, and why. */
    void turnsDown(Viewer viewer, Session session, UUID idea, String why);

    /** Says as the first that it waits, and until what. */
    void parks(Viewer viewer, Session session, UUID idea, String until);

    /** Writes the first notes. */
    void notes(Viewer viewer, Session session, String words);

    /** Says for the group that the first notes are right. */
    void approves(Viewer viewer, Session session);
}
