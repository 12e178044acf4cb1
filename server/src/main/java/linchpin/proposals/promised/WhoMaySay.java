package linchpin.proposals.promised;

import java.util.Collection;
import java.util.List;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.promised.PromiseLine.Kind;

/**
 * Who says whether a promise was kept: a patient leader where the proposal is, and never whoever told it, wrote down as staff what was told, or
 * said that it happened. Nobody confirms their own claim.
 */
final class WhoMaySay {

    private WhoMaySay() {}

    /** What stands in somebody's way. */
    enum Hindrance {
        /** They are no patient leader where it is. */
        NO_PATIENT,
        /** They had a hand in it. */
        OWN_CLAIM,
        NONE
    }

    static Hindrance hindrance(Viewer viewer, Proposal proposal, Promise promise, Collection<PromiseLine> beside) {
        if (!viewer.at(proposal.placeId()).may(Permission.JUDGE_CHANGE)) {
            return Hindrance.NO_PATIENT;
        }
        return claimedBy(viewer.account(), promise, List.copyOf(beside)) ? Hindrance.OWN_CLAIM : Hindrance.NONE;
    }

    private static boolean claimedBy(AccountId account, Promise promise, List<PromiseLine> beside) {
        var told = account.equals(promise.toldBy());
        var wrote = promise.toldBy() == null
                && account.equals(promise.recordedBy())
                && promise.recordedAs() != Role.PATIENT_LEADER;
        return told
                || wrote
                || beside.stream()
                        .anyMatch(line -> line.kind() == Kind.HAPPENED
                                && line.recordedBy().equals(account));
    }
}
