package linchpin.matters;

import static linchpin.matters.Matters.MATTER;
import static linchpin.matters.Matters.ORDER;
import static linchpin.matters.Matters.STANDING;
import static linchpin.matters.Matters.readableBy;
import static linchpin.matters.Matters.readableTo;

import java.util.List;
import java.util.Set;
import linchpin.people.Viewer;
import linchpin.platform.OneLook;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The matters in certain states, a page at a time. */
@Component
public class MatterPages {

    private static final String BACKWARDS = ORDER.replace(",", " desc,") + " desc";

    private final JdbcClient jdbc;

    MatterPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a matter stands in the list, as in {@code open-12}. */
    private record Mark(boolean closed, int number) {

        static @Nullable Mark of(@Nullable String sent) {
            return sent != null && sent.matches("(open|closed)-[0-9]{1,9}")
                    ? new Mark(sent.startsWith("closed"), Integer.parseInt(sent.replaceAll("[^0-9]", "")))
                    : null;
        }
    }

    /** @return what the matter is marked by in an address of its page */
    public static String mark(Matter matter) {
        return (matter.closedOn() == null ? "open-" : "closed-") + matter.number();
    }

    /** @return what this viewer may read, in the list's order, or the other way round going back; one more than a page */
    @Transactional(readOnly = true)
    public List<Matter> page(Viewer viewer, Set<MatterState> states, Paging paging) {
        var mark = Mark.of(paging.mark());
        var beyond = mark == null ? "" : " and (" + ORDER + ") " + (paging.back() ? "<" : ">") + " (:closed, :number)";
        return jdbc.sql(MATTER + " where " + readableBy(viewer) + " and m.state = any (:states)" + beyond + " order by "
                        + (paging.back() ? BACKWARDS : ORDER) + " limit " + (Paging.SIZE + 1))
                .params(readableTo(viewer))
                .param("states", stored(states))
                .param("closed", mark != null && mark.closed())
                .param("number", mark == null ? 0 : -mark.number())
                .query(Matter.class)
                .list();
    }

    /** @return the oldest that this viewer may read, so many at most */
    @Transactional(readOnly = true)
    public List<Matter> oldest(Viewer viewer, Set<MatterState> states, int most) {
        return jdbc.sql(MATTER + " where " + readableBy(viewer)
                        + " and m.state = any (:states) order by m.number limit :most")
                .params(readableTo(viewer))
                .param("states", stored(states))
                .param("most", most)
                .query(Matter.class)
                .list();
    }

    /** @return those that this viewer opened and may read, or those that what they opened became part of, open ones first, then the latest, so many at most */
    @Transactional(readOnly = true)
    public List<Matter> openedBy(Viewer viewer, int most) {
        return jdbc.sql(MATTER + " where " + readableBy(viewer) + """
                         and (m.opened_by = :viewer
                              or exists (select 1 from matters.matter part where part.org_id = m.org_id
                                         and part.merged_into = m.id and part.opened_by = :viewer))
                        order by\s""" + ORDER + " limit :most")
                .params(readableTo(viewer))
                .param("most", most)
                .query(Matter.class)
                .list();
    }

    /** @return how many this viewer may read */
    @Transactional(readOnly = true)
    public long count(Viewer viewer, Set<MatterState> states) {
        return OneLook.once(this, List.of(viewer.account(), viewer.reach()), () -> counts(viewer)).stream()
                .filter(one -> states.contains(one.state()))
                .mapToLong(Counted::many)
                .sum();
    }

    private record Counted(MatterState state, long many) {}

    private List<Counted> counts(Viewer viewer) {
        return jdbc.sql("select upper(m.state collate \"C\") as state, count(*) as many " + STANDING + "where "
                        + readableBy(viewer) + " group by m.state")
                .params(readableTo(viewer))
                .query(Counted.class)
                .list();
    }

    private static String[] stored(Set<MatterState> states) {
        return states.stream().map(MatterState::stored).toArray(String[]::new);
    }
}
