package linchpin.decisions.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Decisions that are being set up: whoever may set one up where it is sees them, changes them, and takes them away again. */
@Component
class DecisionDrafts {

    private static final String DRAFT =
            "select id, place_id, title, form, made_by, made_on from decisions.draft d where ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    DecisionDrafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @param placeId null for the organisation as a whole */
    record Draft(UUID id, @Nullable PlaceId placeId, String title, SetUpForm form, AccountId madeBy, LocalDate madeOn) {

        String path() {
            return "/decisions/drafts/" + id;
        }

        Template template() {
            return Template.stored(form.template()).orElseThrow(NotFound::new);
        }
    }

    private record Row(
            UUID id, @Nullable PlaceId placeId, String title, String form, AccountId madeBy, LocalDate madeOn) {}

    /** @return those that this viewer may change, the latest first */
    @Transactional(readOnly = true)
    public List<Draft> of(Viewer viewer) {
        return read(DRAFT + viewer.reach().sql("d.place_id") + " order by made_on desc, id desc", viewer, null);
    }

    /** @throws NotFound where there is none, as when it was published, or it is not theirs to change */
    @Transactional(readOnly = true)
    public Draft with(UUID id, Viewer viewer) {
        return read(DRAFT + viewer.reach().sql("d.place_id") + " and id = :id", viewer, id).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Draft> read(String sql, Viewer viewer, @Nullable UUID id) {
        return jdbc.sql(sql).param("reach", viewer.reach().ids()).param("id", id).query(Row.class).list().stream()
                .map(row -> new Draft(
                        row.id(),
                        row.placeId(),
                        row.title(),
                        json.readValue(row.form(), SetUpForm.class),
                        row.madeBy(),
                        row.madeOn()))
                .toList();
    }

    @Transactional
    public UUID keep(SetUpForm form, SetUp setUp) {
        return jdbc.sql("""
            insert into decisions.draft (place_id, title, form, made_by, made_on)
            values (:place, :title, cast(:form as jsonb), platform.current_account(), :today) returning id\
            """)
                .param("place", setUp.place() == null ? null : setUp.place().id())
                .param("title", setUp.title())
                .param("form", json.writeValueAsString(form))
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .single();
    }

    /** @throws NotFound where it was published, or taken away, meanwhile */
    @Transactional
    public void change(UUID id, SetUpForm form, SetUp setUp) {
        var changed = jdbc.sql("""
            update decisions.draft set place_id = :place, title = :title, form = cast(:form as jsonb) where id = :id\
            """)
                .param("place", setUp.place() == null ? null : setUp.place().id())
                .param("title", setUp.title())
                .param("form", json.writeValueAsString(form))
                .param("id", id)
                .update();
        if (changed == 0) {
            throw new NotFound();
        }
    }

    /** @return whether it was there */
    @Transactional
    public boolean takeAway(UUID id) {
        return jdbc.sql("delete from decisions.draft where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }
}
