package linchpin.decisions.roll;

import linchpin.decisions.Decision;
import linchpin.ui.Paging;

/**
 * What the page of the voters prints.
 *
 * @param all how many there are
 * @param voted how many of them have voted
 * @param open whether it shows who voted what
 */
record RollPage(Decision decision, int all, long voted, boolean open, Paging.Page<Line> voters) {

    /**
     * A voter.
     *
     * @param n which, from 1
     * @param stands whether they have voted, in words
     * @param said what they voted; empty for nothing, and where it is not shown
     * @param reason they gave
     */
    record Line(int n, String name, String party, String stands, String said, String reason) {}
}
