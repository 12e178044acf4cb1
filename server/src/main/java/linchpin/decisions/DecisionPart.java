package linchpin.decisions;

import gg.jte.Content;
import linchpin.people.Viewer;
import linchpin.ui.Frame;

/** A piece of a decision's page that a room further down puts there: what came after it. */
public interface DecisionPart {

    /**
     * @param viewer who may read the decision
     * @return a section of the page; nothing where there is nothing to say
     */
    Content content(Decision decision, Viewer viewer, Frame frame);

    /** @return the same for everybody, without the name of anybody; nothing where there is nothing to say */
    default Content inPublic(Decision decision) {
        return _ -> {};
    }

    /** @return smaller stands further up: a second vote 10, what follows 20 */
    int order();
}
