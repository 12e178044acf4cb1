package linchpin.matters.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.history.ReadHistory;
import linchpin.matters.MatterId;
import linchpin.platform.OneLook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which matters became part of which. */
@Component
public class MergedMatters {

    private final JdbcClient jdbc;
    private final ReadHistory history;

    MergedMatters(JdbcClient jdbc, ReadHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /** @return the matter with all that became part of it: what was done in any of them was done in it */
    @Transactional(readOnly = true)
    public List<MatterId> together(MatterId matter) {
        var all = new ArrayList<>(List.of(matter));
        within(matter).forEach(part -> all.add(part.id()));
        return all;
    }

    /** @return what became part of it, also by way of another, in the order it happened */
    @Transactional(readOnly = true)
    public List<Merged> within(MatterId matter) {
        return OneLook.once(
                this,
                matter,
                () -> List.copyOf(jdbc.sql("""
                        with recursive part as (
                            select * from matters.matter where merged_into = :id
                            union all
                            select m.* from part p join matters.matter m on m.merged_into = p.id)
                        select id, number, title, summary, merged_into, merged_in, merged_on, merged_for_good
                        from part order by merged_in""")
                        .param("id", matter.id())
                        .query(Merged.class)
                        .list()));
    }

    /** @return what a matter is part of, by way of others too; itself where it was not merged */
    @Transactional(readOnly = true)
    public MatterId whole(MatterId part) {
        return new MatterId(
                jdbc.sql("""
                        with recursive up as (
                            select id, merged_into from matters.matter where id = :id
                            union all
                            select m.id, m.merged_into from up u join matters.matter m on m.id = u.merged_into)
                        select id from up where merged_into is null""").param("id", part.id()).query(UUID.class).single());
    }

    /** @return how the one became part of the other; empty where it is not, or only by way of a third */
    @Transactional(readOnly = true)
    public Optional<Merged> merged(MatterId part, MatterId whole) {
        return within(whole).stream()
                .filter(merged ->
                        merged.id().equals(part) && merged.mergedInto().equals(whole))
                .findFirst();
    }

    /** @return whether they can be taken apart again with nothing lost: no more than feedback came along, and nothing happened since */
    @Transactional(readOnly = true)
    public boolean mayPart(Merged part) {
        return !part.mergedForGood() && !history.anySince(part.mergedInto(), part.mergedIn());
    }
}
