package linchpin.evidence.pack;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import linchpin.evidence.PackId;
import linchpin.evidence.Scope;
import linchpin.evidence.numbers.PackFigures;
import linchpin.evidence.numbers.QuestionsToAsk;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The packs of the organisation in scope. Whoever may read about a pack's place may read the pack. */
@Component
public class Packs {

    private static final String COLUMNS = """
            select p.id, p.meeting, p.meeting_on, p.question, p.place_id, p.theme, p.first_month, p.last_month, p.pairs,
                   p.figures::text as figures, array_to_string(p.questions, e'\\n') as questions, p.version, p.made_by,
                   cast(p.made_at as date) as made_on
            from evidence.pack p
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Packs(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Keeps a new one. */
    @Transactional
    PackId keep(PackForm form, Scope scope, PackFigures counted, AccountId by) {
        return jdbc.sql("""
                        insert into evidence.pack (meeting, meeting_on, question, place_id, theme, first_month, last_month, pairs,
                                                   figures, questions, made_by, made_at)
                        values (:meeting, :on, :question, :place, :theme, :first, :last, :pairs, cast(:figures as jsonb),
                                :questions, :by, :at) returning id""")
                .param("meeting", form.meeting())
                .param("on", form.day().orElseThrow())
                .param("question", form.question())
                .param("place", scope.place() == null ? null : scope.place().id())
                .param("theme", scope.theme())
                .param("first", scope.first().atDay(1))
                .param("last", scope.last().atDay(1))
                .param("pairs", form.chosenPairs())
                .param("figures", json.writeValueAsString(counted))
                .param("questions", QuestionsToAsk.of(counted, scope.about()).toArray(String[]::new))
                .param("by", by.id())
                .param("at", OffsetDateTime.now(clock))
                .query(PackId.class)
                .single();
    }

    /** @return its figures, as they were counted */
    public PackFigures figures(Pack pack) {
        return json.readValue(pack.figures(), PackFigures.class);
    }

    /** Puts others in their place. */
    @Transactional
    public void figures(Pack pack, PackFigures counted) {
        jdbc.sql("update evidence.pack set figures = cast(:figures as jsonb) where id = :pack")
                .param("figures", json.writeValueAsString(counted))
                .param("pack", pack.id().id())
                .update();
    }

    /** Asks these questions instead. */
    @Transactional
    public void questions(Pack pack, List<String> questions) {
        jdbc.sql("update evidence.pack set questions = :questions where id = :pack")
                .param("questions", questions.toArray(String[]::new))
                .param("pack", pack.id().id())
                .update();
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

    /** @return those for meetings to come that this person may read, the next meeting first */
    @Transactional(readOnly = true)
    public List<Line> coming(Viewer viewer, int most) {
        return jdbc.sql("select id, meeting, meeting_on, question, place_id from evidence.pack"
                        + " where " + viewer.reach().sql("place_id")
                        + " and meeting_on >= :today order by meeting_on, id limit :most")
                .param("reach", viewer.reach().ids())
                .param("today", today())
                .param("most", most)
                .query(Line.class)
                .list();
    }

    /** @return those this person may read, the latest made first, one more than a page holds */
    @Transactional(readOnly = true)
    public List<Line> readable(Viewer viewer, Paging paging) {
        var order = paging.back() ? "asc" : "desc";
        return jdbc.sql("select id, meeting, meeting_on, question, place_id from evidence.pack"
                        + " where " + viewer.reach().sql("place_id")
                        + " and (cast(:mark as uuid) is null or (made_at, id) "
                        + (paging.back() ? ">" : "<")
                        + " (select made_at, id from evidence.pack where id = cast(:mark as uuid)))"
                        + " order by made_at " + order + ", id " + order + " limit :most")
                .param("reach", viewer.reach().ids())
                .param("mark", paging.mark())
                .param("most", Paging.SIZE + 1)
                .query(Line.class)
                .list();
    }
}
