package linchpin.evidence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The packs of the organisation in scope. Whoever may read about a pack's place may read the pack. */
@Component
class Packs {

    private static final String COLUMNS = """
            select p.id, p.meeting, p.meeting_on, p.question, p.place_id, p.theme, p.first_month, p.last_month, p.pairs,
                   p.figures::text as figures, array_to_string(p.questions, e'\\n') as questions, p.version, p.made_by, p.made_at
            from evidence.pack p
            """;

    private final JdbcClient jdbc;

    Packs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is none, or this person may not read about its place */
    @Transactional(readOnly = true)
    public Pack readable(PackId id, Viewer viewer) {
        return jdbc.sql(COLUMNS + "where p.id = :id")
                .param("id", id.id())
                .query(Pack.class)
                .optional()
                .filter(pack -> viewer.mayReadAbout(pack.placeId()))
                .orElseThrow(NotFound::new);
    }

    /** A pack in a list. */
    record Line(
            PackId id,
            String meeting,
            LocalDate meetingOn,
            String question,
            @Nullable PlaceId placeId) {}

    /** @return those this person may read, the latest made first, one more than a page holds */
    @Transactional(readOnly = true)
    public List<Line> readable(Viewer viewer, Paging paging) {
        var order = paging.back() ? "asc" : "desc";
        return jdbc.sql("select id, meeting, meeting_on, question, place_id from evidence.pack"
                        + " where (:everywhere or place_id = any (:places)) and (cast(:mark as uuid) is null or (made_at, id) "
                        + (paging.back() ? ">" : "<")
                        + " (select made_at, id from evidence.pack where id = cast(:mark as uuid)))"
                        + " order by made_at " + order + ", id " + order + " limit :most")
                .param("everywhere", viewer.places() == null)
                .param("places", places(viewer))
                .param("mark", paging.mark())
                .param("most", Paging.SIZE + 1)
                .query(Line.class)
                .list();
    }

    private static UUID[] places(Viewer viewer) {
        var places = viewer.places();
        return places == null ? new UUID[0] : places.stream().map(PlaceId::id).toArray(UUID[]::new);
    }

    /** @return whose words stand in it now, the first place first */
    @Transactional(readOnly = true)
    public List<Pack.Story> stories(PackId pack) {
        return jdbc.sql("""
                        select position, feedback_id, theme, feedback_id is null and chosen_by is not null as left_out from evidence.story
                        where pack_id = :pack and ended_at is null order by position""").param("pack", pack.id()).query(Pack.Story.class).list();
    }

    /** Something done to a pack. */
    record Change(
            int version,
            OffsetDateTime at,
            UUID byAccount,
            String what,
            @Nullable String reason) {}

    /** @return what was done to it, the latest first */
    @Transactional(readOnly = true)
    public List<Change> changes(PackId pack) {
        return jdbc.sql(
                        "select version, at, by_account, what, reason from evidence.change where pack_id = :pack order by id desc")
                .param("pack", pack.id())
                .query(Change.class)
                .list();
    }
}
