package linchpin.notices.postroom;

import java.time.Clock;
import java.util.List;
import linchpin.notices.Notice;
import linchpin.ui.Days;

/**
 * How messages go.
 *
 * @param waiting those that are still to be sent, the first of them
 * @param stuck those that somebody has to decide about, the first of them
 * @param byHand how many somebody has to ring or write to
 * @param clock of the organisation
 */
record PostPage(List<Way> ways, List<Notice> waiting, List<Notice> stuck, long byHand, Clock clock) {

    /** @return when it is sent, in words */
    String when(Notice notice) {
        return "to be sent " + Days.moment(notice.due(), clock);
    }

    /**
     * A way that messages go.
     *
     * @param set whether something carries them
     * @param missing what is to be set, where nothing does; empty for nothing
     * @param counts how many are how far, in words
     */
    record Way(String name, boolean set, String missing, List<String> counts) {}
}
