package linchpin.actions.overview;

import java.util.List;
import linchpin.ui.Paging;

/**
 * What the list of actions prints.
 *
 * @param late how many are past their date, on all pages together
 * @param owns whether the viewer may own any
 */
record ActionListPage(Paging.Page<ActionRows.ActionRow> page, long late, boolean owns) {

    List<ActionRows.ActionRow> open() {
        return page.rows().stream().filter(row -> row.action().state().open()).toList();
    }

    List<ActionRows.ActionRow> ended() {
        return page.rows().stream().filter(row -> !row.action().state().open()).toList();
    }

    boolean first() {
        return page.before() == null;
    }
}
