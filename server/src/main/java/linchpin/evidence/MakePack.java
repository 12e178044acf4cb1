package linchpin.evidence;

import java.time.LocalDate;
import linchpin.people.Viewer;

/** Makes packs, for those who have no form to fill in. */
public interface MakePack {

    /**
     * Makes a short one of the whole organisation and the two years before this month, about the theme that the question is about where one fits; in
     * the caller's transaction or its own.
     */
    PackId make(Viewer viewer, String question, String meeting, LocalDate meetingOn);
}
