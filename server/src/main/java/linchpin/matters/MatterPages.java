package linchpin.matters;

import static linchpin.matters.Matters.MATTER;
import static linchpin.matters.Matters.ORDER;
import static linchpin.matters.Matters.readableBy;

import java.util.Collection;
import java.util.List;
import linchpin.people.Viewer;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of matters, a page at a time. */
@Component
class MatterPages {

    private static final String BACKWARDS = ORDER.replace(",", " desc,") + " desc";

    private final JdbcClient jdbc;

    MatterPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a matter stands in the list, as in {@code open-12}. */
    record Mark(boolean closed, int number) {

        static @Nullable Mark of(@Nullable String sent) {
            return sent != null && sent.matches("(open|closed)-[0-9]{1,9}")
                    ? new Mark(sent.startsWith("closed"), Integer.parseInt(sent.replaceAll("[^0-9]", "")))
                    : null;
        }

        static String of(Matter matter) {
            return (matter.closedOn() == null ? "open-" : "closed-") + matter.number();
        }
    }

    /**
     * @param states stored names of those to show; not empty
     * @return what this viewer may read, in the list's order, or the other way round going back; one more than a page
     */
    @Transactional(readOnly = true)
    List<Matter> page(Viewer viewer, Collection<String> states, Paging paging) {
        var mark = Mark.of(paging.mark());
        var beyond = mark == null ? "" : " and (" + ORDER + ") " + (paging.back() ? "<" : ">") + " (:closed, :number)";
        return jdbc.sql(MATTER + " where " + readableBy(viewer) + " and m.state in (:states)" + beyond + " order by "
                        + (paging.back() ? BACKWARDS : ORDER) + " limit " + (Paging.SIZE + 1))
                .params(Matters.readableTo(viewer))
                .param("states", states)
                .param("closed", mark != null && mark.closed())
                .param("number", mark == null ? 0 : -mark.number())
                .query(Matter.class)
                .list();
    }

    /** @return how many in these states this viewer may read */
    @Transactional(readOnly = true)
    long count(Viewer viewer, Collection<String> states) {
        return jdbc.sql("select count(*) from matters.matter m where " + readableBy(viewer)
                        + " and m.state in (:states)")
                .params(Matters.readableTo(viewer))
                .param("states", states)
                .query(Long.class)
                .single();
    }
}
