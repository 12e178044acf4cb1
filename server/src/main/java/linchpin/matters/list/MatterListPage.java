package linchpin.matters.list;

import java.util.List;
import linchpin.matters.Matter;
import linchpin.ui.Choice;
import linchpin.ui.Paging;

/** What the list of matters prints. */
record MatterListPage(String state, List<Choice> states, long total, Paging.Page<MatterRow> page) {

    /**
     * @param owner of the next step, by name
     * @param open how long, in words
     */
    record MatterRow(Matter matter, String place, long feedback, String owner, String open) {}
}
