package linchpin.walks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.history.History;
import linchpin.organisation.PlaceId;
import linchpin.platform.Id;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a place has looked at on its walks, besides the ready checklists. */
@Component
public class OwnItems {

    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    OwnItems(JdbcClient jdbc, History history, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /** Names one. */
    private record OwnItemId(UUID id) implements Id {}

    /** Something that is looked at there on every walk. */
    public record OwnItem(UUID id, String words) {}

    /** @return in the order in which they were added */
    @Transactional(readOnly = true)
    public List<OwnItem> of(PlaceId place) {
        return jdbc.sql(
                        "select id, words from walks.own_item where place_id = :place and left_out_on is null order by id")
                .param("place", place.id())
                .query(OwnItem.class)
                .list();
    }

    @Transactional
    public void add(PlaceId place, String words) {
        var id = jdbc.sql("""
                        insert into walks.own_item (place_id, words, added_by, added_on)
                        values (:place, :words, :by, :today) returning id""")
                .param("place", place.id())
                .param("words", words)
                .param("by", Tenancy.current().account())
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .single();
        history.did(new WalkDeed(WalkAct.ITEM_ADDED, new OwnItemId(id), Map.of()), words);
    }

    /** @throws NotFound where it is not looked at there */
    @Transactional
    public void leaveOut(PlaceId place, UUID item) {
        var left = jdbc.sql("""
                        update walks.own_item set left_out_on = :today
                        where id = :id and place_id = :place and left_out_on is null""")
                .param("today", LocalDate.now(clock))
                .param("id", item)
                .param("place", place.id())
                .update();
        if (left == 0) {
            throw new NotFound();
        }
        history.did(new WalkDeed(WalkAct.ITEM_LEFT_OUT, new OwnItemId(item), Map.of()), null);
    }
}
