package linchpin.decisions.acting;

import java.util.List;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Rules;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import org.jspecify.annotations.Nullable;

/** Publishes decisions, and the rules by which they are taken. */
public interface SetUpDecisions {

    /**
     * What is asked.
     *
     * @param place null for the organisation as a whole
     * @param proposal that it is about; null for none
     * @param days for which votes are taken, from now on
     */
    record Question(
            String title,
            String about,
            @Nullable PlaceId place,
            @Nullable ProposalId proposal,
            Rules rules,
            int days) {}

    /**
     * Votes are taken from this moment on.
     *
     * @param patients who vote as patients
     * @param staff who vote as staff; nobody where it is for patients alone
     */
    DecisionId publish(Viewer viewer, Question asked, List<AccountId> patients, List<AccountId> staff);
}
