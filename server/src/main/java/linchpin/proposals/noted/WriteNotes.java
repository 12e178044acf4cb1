package linchpin.proposals.noted;

import java.util.List;
import java.util.Optional;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.codesign.HeldSession;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.HeldSession.Where;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the notes of a session; and says for the group that they are right. Changed afterwards, they wait for that again. */
@Component
public class WriteNotes {

    private final HeldSession holding;
    private final SessionNotes notes;

    WriteNotes(HeldSession holding, SessionNotes notes) {
        this.holding = holding;
        this.notes = notes;
    }

    /** @return whether this person says for the group whether these are right */
    static boolean mayApprove(Held held, NotesVersion last, Viewer viewer) {
        return viewer.account().equals(held.session().contactId())
                && !last.wantsAnother(viewer.account())
                && viewer.at(held.proposal().placeId()).may(Permission.JUDGE_CHANGE);
    }

    /**
     * @param from the version that this person began from; 0 for none
     * @return whether they were kept; false where somebody else wrote others meanwhile
     */
    @Transactional
    public boolean write(Viewer viewer, Where where, int from, String words) {
        var held = holding.heldToAdd(where, viewer);
        var last = last(where);
        if (last.map(NotesVersion::n).orElse(0) != from) {
            return false;
        }
        if (last.filter(one -> one.words().equals(words)).isEmpty()) {
            notes.keep(where.session(), from + 1, words);
            holding.did(ProposalAct.NOTES_WRITTEN, held, "version " + (from + 1));
        }
        return true;
    }

    /**
     * @param n the version that this person read
     * @throws NotesRefused where it is not theirs to say, or there are others by now
     */
    @Transactional
    public void approve(Viewer viewer, Where where, int n) {
        var held = holding.held(where, viewer);
        var last = last(where).orElseThrow(NotFound::new);
        if (!mayApprove(held, last, viewer)) {
            throw NotesRefused.notYours();
        }
        if (last.n() != n) {
            throw NotesRefused.changed();
        }
        if (!last.approved()) {
            notes.approve(last);
            holding.did(ProposalAct.NOTES_APPROVED, held, "version " + n);
        }
    }

    private Optional<NotesVersion> last(Where where) {
        return notes.of(List.of(where.session())).stream().findFirst();
    }
}
