package linchpin.influence.acting;

import linchpin.influence.TalkId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;

/** Logs talks that leaders had, on the day they had them. */
public interface LogTalks {

    /**
     * @param with whom, where they have an account; null where that is told in words alone
     * @param whom a name or a role; empty where the account says it
     */
    TalkId logs(@Nullable AccountId with, String whom, String what);

    /** Whoever it was with adds their word. */
    void answers(Viewer viewer, TalkId talk, String words);

    /** It moved something, told in words. */
    void moved(Viewer viewer, TalkId talk, String words);

    /** Nothing came of it, and why. */
    void nothing(Viewer viewer, TalkId talk, String why);
}
