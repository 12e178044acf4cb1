package linchpin.actions.doing;

import gg.jte.Content;
import linchpin.actions.Action;
import linchpin.matters.Matter;

/** A piece that another room puts on the page of one action, under what its owner does with it. */
public interface OnAction {

    /** @param mayChange whether the viewer owns it or may promise actions */
    Content piece(Action action, Matter matter, boolean mayChange);
}
