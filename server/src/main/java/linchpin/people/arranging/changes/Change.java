package linchpin.people.arranging.changes;

import linchpin.history.ActLine;

/**
 * A change that was made, as its page tells it.
 *
 * @param back whether it can be put back with one press: not where it is so already
 */
public record Change(ActLine line, boolean back) {

    /** @return of its act, as it stands in addresses */
    public String id() {
        return line.act().id().id().toString();
    }
}
