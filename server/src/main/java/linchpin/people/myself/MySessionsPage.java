package linchpin.people.myself;

import java.util.List;
import java.util.UUID;

/**
 * Where a person is signed in.
 *
 * @param here this one; empty where the request has none of its own
 * @param done what was just ended: one, others, or nothing
 */
record MySessionsPage(List<Line> here, List<Line> elsewhere, String done) {

    /**
     * One of them, in words.
     *
     * @param device as "Firefox on Windows"
     * @param since as "today at 14:05"
     */
    record Line(UUID id, String device, String since, String used) {}
}
