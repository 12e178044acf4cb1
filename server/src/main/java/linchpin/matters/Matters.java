package linchpin.matters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.platform.OneLook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The matters, and who may read which. What is done in them is reported to {@link MatterLife}. */
@Component
public class Matters {

    /** All but those that became part of another, as m. */
    static final String STANDING = "from (select * from matters.matter where merged_into is null) m ";

    static final String MATTER = """
            select m.id, m.number, m.title, m.summary, m.place_id, upper(m.state collate "C") as state, m.next_owner, m.opened_by,
                   m.opened_on, m.closed_on, m.closing_reason
            """ + STANDING;

    /** Open ones first, then the latest first. */
    static final String ORDER = "m.closed_on is not null, -m.number";

    private final JdbcClient jdbc;
    private final Clock clock;

    Matters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the matter, whoever asks: for public pages and for givers */
    @Transactional(readOnly = true)
    public Optional<Matter> with(MatterId matter) {
        return with(List.of(matter)).stream().findFirst();
    }

    /** @return the matters, whoever asks, in no order */
    @Transactional(readOnly = true)
    public List<Matter> with(Collection<MatterId> matters) {
        return each("any", matters, " where m.id = any (:ids)", Map.of());
    }

    /**
     * @return the matter, when it is about a place this viewer may read about, gathers feedback from one, or involves them
     * @throws MatterMerged when it is part of another that this viewer may read
     * @throws NotFound otherwise
     */
    @Transactional(readOnly = true)
    public Matter readable(MatterId matter, Viewer viewer) {
        return readable(List.of(matter), viewer).stream().findFirst().orElseThrow(() -> notThere(matter, viewer));
    }

    private RuntimeException notThere(MatterId matter, Viewer viewer) {
        return partOf(matter).stream()
                .flatMap(whole -> readable(List.of(whole), viewer).stream())
                .findFirst()
                .<RuntimeException>map(MatterMerged::new)
                .orElseGet(NotFound::new);
    }

    /**
     * As {@link #readable(MatterId, Viewer)}, for a deed that needs a role where the matter is: whoever only has something to do in it, from
     * another part of the organisation, may read it and no more.
     *
     * @throws NotFound when this viewer may not do it there
     */
    @Transactional(readOnly = true)
    public Matter readable(MatterId matter, Viewer viewer, Permission needed) {
        var readable = readable(matter, viewer);
        if (!at(readable, viewer).may(needed)) {
            throw new NotFound();
        }
        return readable;
    }

    /** @return the matter that this one is part of in the end; empty while it stands by itself */
    @Transactional(readOnly = true)
    public Optional<MatterId> partOf(MatterId matter) {
        return jdbc.sql("""
                        with recursive onward (id, next) as (
                            select id, merged_into from matters.matter where id = :id
                            union all
                            select m.id, m.merged_into from onward o join matters.matter m on m.id = o.next)
                        select id from onward where next is null and id <> :id""").param("id", matter.id()).query(MatterId.class).optional();
    }

    /** @return those of these that this viewer may read, in no order */
    @Transactional(readOnly = true)
    public List<Matter> readable(Collection<MatterId> matters, Viewer viewer) {
        return viewer.reach().whole()
                ? with(matters)
                : each(
                        Map.of(viewer.account(), viewer.reach()),
                        matters,
                        " where m.id = any (:ids) and " + readableBy(viewer),
                        readableTo(viewer));
    }

    private List<Matter> each(Object which, Collection<MatterId> matters, String where, Map<String, Object> params) {
        return List.copyOf(OneLook.each(
                        this,
                        which,
                        matters,
                        all ->
                                jdbc
                                        .sql(MATTER + where)
                                        .param("ids", ids(all))
                                        .params(params)
                                        .query(Matter.class)
                                        .list()
                                        .stream()
                                        .collect(Collectors.toMap(Matter::id, one -> one)))
                .values());
    }

    /** @return all in this state, whoever asks, the latest first */
    @Transactional(readOnly = true)
    public List<Matter> in(MatterState state) {
        return jdbc.sql(MATTER + " where m.state = :state order by m.number desc")
                .param("state", state.stored())
                .query(Matter.class)
                .list();
    }

    /** @return all matters this viewer may read, open ones first, then the latest first */
    @Transactional(readOnly = true)
    public List<Matter> readable(Viewer viewer) {
        return OneLook.once(
                this,
                Map.of(viewer.account(), viewer.reach()),
                () -> List.copyOf(jdbc.sql(MATTER + " where " + readableBy(viewer) + " order by " + ORDER)
                        .params(readableTo(viewer))
                        .query(Matter.class)
                        .list()));
    }

    /** @return the same person with those of their roles that are held where the matter is, or where what it gathers was said */
    @Transactional(readOnly = true)
    public Viewer at(Matter matter, Viewer viewer) {
        if (viewer.held().values().stream().allMatch(Reach::whole)) {
            return viewer;
        }
        var places = new ArrayList<@Nullable PlaceId>(
                jdbc.sql("""
                        select distinct place_id as id from matters.gathered
                        where matter_id = :id and left_in is null and place_id is not null""").param("id", matter.id().id()).query(PlaceId.class).list());
        places.add(matter.placeId());
        return viewer.at(places);
    }

    /** @return as {@link #readable(MatterId, Viewer)}, for writing: the matter stays as it is until the transaction ends */
    @Transactional
    public Matter held(MatterId matter, Viewer viewer) {
        hold(matter);
        return readable(matter, viewer);
    }

    /** As {@link #readable(MatterId, Viewer, Permission)}, for writing. */
    @Transactional
    public Matter held(MatterId matter, Viewer viewer, Permission needed) {
        hold(matter);
        return readable(matter, viewer, needed);
    }

    /** Lets no other transaction change the matter until this one ends. */
    @Transactional
    public void hold(MatterId matter) {
        hold(List.of(matter));
    }

    /** The same for several, always in one order, so that two people never wait for each other. */
    @Transactional
    public void hold(Collection<MatterId> matters) {
        jdbc.sql("select 1 from matters.matter where id = any (:ids) order by id for update")
                .param("ids", ids(matters))
                .query(Integer.class)
                .list();
    }

    /** Lets a person read the matter whatever places they see, because something in it is theirs to do. */
    @Transactional
    public void involve(MatterId matter, AccountId account) {
        jdbc.sql(
                        "insert into matters.involved (matter_id, account_id) values (:matter, :account) on conflict do nothing")
                .param("matter", matter.id())
                .param("account", account.id())
                .update();
    }

    /** Keeps a fresh one, under the next number of the organisation. */
    MatterId keep(String title, String summary, @Nullable PlaceId place, AccountId openedBy) {
        return jdbc.sql("""
                        insert into matters.matter (number, title, summary, place_id, opened_by, opened_on)
                        values (:number, :title, :summary, :place, :by, :today) returning id""")
                .param("number", nextNumber())
                .param("title", title)
                .param("summary", summary)
                .param("place", place == null ? null : place.id())
                .param("by", openedBy.id())
                .param("today", LocalDate.now(clock))
                .query(MatterId.class)
                .single();
    }

    void name(MatterId matter, String title, String summary) {
        jdbc.sql("update matters.matter set title = :title, summary = :summary where id = :id")
                .param("title", title)
                .param("summary", summary)
                .param("id", matter.id())
                .update();
    }

    private int nextNumber() {
        return jdbc.sql("""
                        insert into matters.numbering (last) values (1)
                        on conflict (org_id) do update set last = numbering.last + 1 returning last""").query(Integer.class).single();
    }

    /**
     * Moves it to where a deed led.
     *
     * @param next whose turn it is; null for whoever looks after matters
     * @param reason why it was closed without agreement; null where it was not
     */
    void move(MatterId matter, MatterState state, @Nullable AccountId next, @Nullable String reason) {
        jdbc.sql("""
                        update matters.matter set state = :state, next_owner = :next,
                            closed_on = case when :closed then cast(:today as date) end,
                            closing_reason = :reason
                        where id = :id""")
                .param("state", state.stored())
                .param("next", next == null ? null : next.id())
                .param("closed", state.closed())
                .param("today", LocalDate.now(clock))
                .param("reason", reason)
                .param("id", matter.id())
                .update();
    }

    /** @return the condition, of matters.matter as m, that this viewer may read it; with the parameters of {@link #readableTo} */
    static String readableBy(Viewer viewer) {
        return """
                (%s
                 or exists (select 1 from matters.involved i where i.org_id = m.org_id and i.matter_id = m.id
                            and i.account_id = :viewer)
                 or exists (select 1 from matters.gathered g where g.org_id = m.org_id and g.matter_id = m.id
                            and g.left_in is null and %s))
                """.formatted(viewer.reach().sql("m.place_id"), viewer.reach().sql("g.place_id"));
    }

    static Map<String, Object> readableTo(Viewer viewer) {
        return Map.of("viewer", viewer.account().id(), "reach", viewer.reach().ids());
    }

    static UUID[] ids(Collection<MatterId> matters) {
        return matters.stream().map(MatterId::id).toArray(UUID[]::new);
    }
}
