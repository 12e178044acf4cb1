package linchpin.walks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.platform.pictures.DrawnAnew;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The walks with their items, and who may read which. */
@Component
public class Walks {

    /** So many stand in the list at most: the latest. */
    public static final int LISTED = 200;

    private static final String WALK = """
            select id, place_id, walked_on, checklist, needs, patients, carers, staff, named, finished_on from walks.walk w
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Walks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NotFound when there is none, or it was at a place that this viewer may not read about */
    @Transactional(readOnly = true)
    public Walk readable(WalkId id, Viewer viewer) {
        return jdbc.sql(WALK + "where id = :id")
                .param("id", id.id())
                .query(Walks::walk)
                .optional()
                .filter(walk -> viewer.mayReadAbout(walk.placeId()))
                .orElseThrow(NotFound::new);
    }

    /** @return those of places that this viewer may read about, the latest first */
    @Transactional(readOnly = true)
    public List<Walk> readable(Viewer viewer) {
        return jdbc.sql(WALK + "where " + viewer.reach().sql("w.place_id") + " order by walked_on desc, id desc limit "
                        + LISTED)
                .param("reach", viewer.reach().ids())
                .query(Walks::walk)
                .list();
    }

    /** @return its items, in the order in which they are looked at */
    @Transactional(readOnly = true)
    public List<Item> items(WalkId walk) {
        return jdbc.sql("""
                        select i.walk_id, i.n, i.asked, i.finding_id, i.verdict, i.said, p.shows
                        from walks.item i
                        left join walks.picture p on p.org_id = i.org_id and p.walk_id = i.walk_id and p.n = i.n
                        where i.walk_id = :walk order by i.n""").param("walk", walk.id()).query(Walks::item).list();
    }

    /** @return the picture of an item, drawn anew */
    @Transactional(readOnly = true)
    public Optional<DrawnAnew> picture(WalkId walk, int n) {
        return jdbc.sql("select bytes, media_type, width, height from walks.picture where walk_id = :walk and n = :n")
                .param("walk", walk.id())
                .param("n", n)
                .query(DrawnAnew.class)
                .optional();
    }

    /** What is kept when a walk is begun. */
    public record Fresh(
            PlaceId place,
            LocalDate on,
            String checklist,
            List<String> needs,
            int patients,
            int carers,
            int staff,
            boolean named) {}

    WalkId keep(Fresh walk) {
        var by = Tenancy.current().account();
        return jdbc.sql("""
                        insert into walks.walk (place_id, walked_on, checklist, needs, patients, carers, staff, named, begun_by, begun_on)
                        values (:place, :on, :checklist, :needs, :patients, :carers, :staff, :named, :by, :today) returning id""")
                .param("place", walk.place().id())
                .param("on", walk.on())
                .param("checklist", walk.checklist())
                .param("needs", walk.needs().toArray(String[]::new))
                .param("patients", walk.patients())
                .param("carers", walk.carers())
                .param("staff", walk.staff())
                .param("named", walk.named() ? by : null)
                .param("by", by)
                .param("today", LocalDate.now(clock))
                .query(WalkId.class)
                .single();
    }

    void keep(WalkId walk, int n, String asked, @Nullable FindingId finding) {
        jdbc.sql("insert into walks.item (walk_id, n, asked, finding_id) values (:walk, :n, :asked, :finding)")
                .param("walk", walk.id())
                .param("n", n)
                .param("asked", asked)
                .param("finding", finding == null ? null : finding.id())
                .update();
    }

    /** Lets no other transaction change the walk until this one ends. */
    void hold(WalkId walk) {
        jdbc.sql("select 1 from walks.walk where id = :id for update")
                .param("id", walk.id())
                .query(Integer.class)
                .list();
    }

    void look(WalkId walk, int n, @Nullable Verdict verdict, @Nullable String said) {
        jdbc.sql("""
                        update walks.item set verdict = coalesce(:verdict, verdict), said = nullif(coalesce(:said, said), '')
                        where walk_id = :walk and n = :n""")
                .param("verdict", verdict == null ? null : verdict.stored())
                .param("said", said)
                .param("walk", walk.id())
                .param("n", n)
                .update();
    }

    void picture(WalkId walk, int n, DrawnAnew drawn, String shows) {
        jdbc.sql("""
                        insert into walks.picture (walk_id, n, shows, media_type, width, height, bytes, added_by, added_on)
                        values (:walk, :n, :shows, :type, :width, :height, :bytes, :by, :today)
                        on conflict (org_id, walk_id, n) do update set shows = excluded.shows, media_type = excluded.media_type,
                            width = excluded.width, height = excluded.height, bytes = excluded.bytes,
                            added_by = excluded.added_by, added_on = excluded.added_on""")
                .param("walk", walk.id())
                .param("n", n)
                .param("shows", shows)
                .param("type", drawn.mediaType())
                .param("width", drawn.width())
                .param("height", drawn.height())
                .param("bytes", drawn.bytes())
                .param("by", Tenancy.current().account())
                .param("today", LocalDate.now(clock))
                .update();
    }

    void describe(WalkId walk, int n, String shows) {
        jdbc.sql("update walks.picture set shows = :shows where walk_id = :walk and n = :n")
                .param("shows", shows)
                .param("walk", walk.id())
                .param("n", n)
                .update();
    }

    void finish(WalkId walk) {
        jdbc.sql("update walks.walk set finished_by = :by, finished_on = :today where id = :id")
                .param("by", Tenancy.current().account())
                .param("today", LocalDate.now(clock))
                .param("id", walk.id())
                .update();
    }

    private static Walk walk(ResultSet row, int number) throws SQLException {
        var named = row.getObject("named", UUID.class);
        return new Walk(
                new WalkId(row.getObject("id", UUID.class)),
                new PlaceId(row.getObject("place_id", UUID.class)),
                row.getObject("walked_on", LocalDate.class),
                row.getString("checklist"),
                List.of((String[]) row.getArray("needs").getArray()),
                row.getInt("patients"),
                row.getInt("carers"),
                row.getInt("staff"),
                named == null ? null : new AccountId(named),
                row.getObject("finished_on", LocalDate.class));
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        var finding = row.getObject("finding_id", UUID.class);
        var verdict = row.getString("verdict");
        return new Item(
                new WalkId(row.getObject("walk_id", UUID.class)),
                row.getInt("n"),
                row.getString("asked"),
                finding == null ? null : new FindingId(finding),
                verdict == null ? null : Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)),
                row.getString("said"),
                row.getString("shows"));
    }
}
