package linchpin.chores.page;

import java.util.List;
import linchpin.chores.work.HowItStands;

/**
 * What the page of what runs by itself prints.
 *
 * @param on whether anything runs here
 * @param lines a chore each, those that keep failing first
 * @param waiting errands that are not done yet, a kind each
 */
record ChoresPage(boolean on, List<ChoreLine> lines, List<ChoreLine> waiting) {

    /**
     * @param does what it does
     * @param last when it was last done, or how many wait
     * @param next when it is done next
     * @param failure when and why it failed last; empty where it never did
     * @param page that tells more of it; empty where none does
     */
    record ChoreLine(String does, Tag tag, String last, String next, String failure, String page) {}

    /** How it stands with one. */
    enum Tag {
        FAILING("Keeps failing", "red"),
        TRYING("Tried again", "yellow"),
        AT_WORK("At work", "blue"),
        WELL("Well", "green"),
        NEW("Not done yet", "grey");

        private final String label;
        private final String colour;

        Tag(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        String label() {
            return label;
        }

        String colour() {
            return colour;
        }

        static Tag of(HowItStands.ChoreRow row) {
            if (row.failures() > 0) {
                return row.persistent() ? FAILING : TRYING;
            }
            if (row.atWork()) {
                return AT_WORK;
            }
            return row.succeeded() == null ? NEW : WELL;
        }
    }
}
