package linchpin.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linchpin.matters.MatterId;
import linchpin.organisation.PlaceId;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.platform.OneLook;
import linchpin.platform.ReadOnce;
import linchpin.platform.Tenancy;
import linchpin.ui.Days;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The proposals, and who may read which: whoever may read about its place, its authors, and whoever is asked to be one. */
@Component
public class Proposals {

    private static final String PROPOSAL = """
        select p.id, p.number, v.title, p.place_id, p.matter_id, upper(p.stage collate "C") as stage, p.stands_since, p.latest, p.raised_by, p.raised_as, p.raised_on,
               p.why_without, p.why_without_by, p.why_without_on, p.withdrawn_on, p.withdrawn_why,
               exists (select 1 from proposals.title t where t.org_id = p.org_id and t.proposal_id = p.id and t.economy_id is not null) as nearby
        from proposals.proposal p
        join proposals.version v on v.org_id = p.org_id and v.proposal_id = p.id and v.n = p.latest
        """;

    private static final String ON_SHELF = """
         and (p.withdrawn_on is not null) = :withdrawn and (cast(:stage as text) is null or p.stage = :stage)
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Proposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Some of the proposals.
     *
     * @param withdrawn those that were taken back; else those that stand
     * @param stage in which they stand; null for all
     */
    public record Shelf(boolean withdrawn, @Nullable Stage stage) {

        public static final Shelf WITHDRAWN = new Shelf(true, null);
    }

    /** @throws NotFound where there is none, or this viewer may not read it */
    @Transactional(readOnly = true)
    public Proposal readable(ProposalId proposal, Viewer viewer) {
        return found(proposal, viewer).orElseThrow(NotFound::new);
    }

    /** @return empty where there is none, or this viewer may not read it */
    @Transactional(readOnly = true)
    public Optional<Proposal> found(ProposalId proposal, Viewer viewer) {
        return Optional.ofNullable(these(List.of(proposal), viewer).get(proposal));
    }

    /** @return one more than a page of what this viewer may read, what has stood longest where it stands first; the other way round going back */
    @Transactional(readOnly = true)
    public List<Proposal> page(Viewer viewer, Shelf shelf, Paging paging, int size) {
        var mark = Mark.of(paging.mark());
        var order = paging.back() ? "p.stands_since desc, p.number desc" : "p.stands_since, p.number";
        var beyond = mark == null
                ? ""
                : " and (p.stands_since, p.number) " + (paging.back() ? "<" : ">") + " (:day, :number)";
        return jdbc.sql(PROPOSAL + " where " + readableBy(viewer) + ON_SHELF + beyond + " order by " + order + " limit "
                        + (size + 1))
                .params(readableTo(viewer))
                .param("withdrawn", shelf.withdrawn())
                .param("stage", shelf.stage() == null ? null : shelf.stage().stored())
                .param("day", mark == null ? null : mark.day())
                .param("number", mark == null ? 0 : mark.number())
                .query(Proposal.class)
                .list();
    }

    /** @return how many this viewer may read on each shelf; one without any is not there */
    @Transactional(readOnly = true)
    public Map<Shelf, Integer> count(Viewer viewer) {
        var counts = new HashMap<Shelf, Integer>();
        jdbc.sql("""
            select p.withdrawn_on is not null as withdrawn, upper(p.stage collate "C") as stage, count(*)::int as many
            from proposals.proposal p where\s""" + readableBy(viewer) + " group by 1, 2")
                .params(readableTo(viewer))
                .query(Counted.class)
                .list()
                .forEach(one -> counts.merge(one.shelf(), one.many(), Integer::sum));
        return counts;
    }

    private record Counted(boolean withdrawn, Stage stage, int many) {

        Shelf shelf() {
            return withdrawn ? Shelf.WITHDRAWN : new Shelf(false, stage);
        }
    }

    /** Where a proposal stands in the list, as in {@code 2026-05-03.12}. */
    private record Mark(LocalDate day, int number) {

        private static final Pattern SENT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})\\.([0-9]{1,9})");

        static @Nullable Mark of(@Nullable String sent) {
            var parts = SENT.matcher(sent == null ? "" : sent);
            return parts.matches()
                    ? Days.typed(parts.group(1))
                            .map(day -> new Mark(day, Integer.parseInt(parts.group(2))))
                            .orElse(null)
                    : null;
        }
    }

    /** @return those raised from one of these matters that this viewer may read, in the order in which they were raised */
    @ReadOnce
    @Transactional(readOnly = true)
    public List<Proposal> of(Collection<MatterId> matters, Viewer viewer) {
        return jdbc.sql(PROPOSAL + " where p.matter_id = any (:matters) and " + readableBy(viewer)
                        + " order by p.number")
                .param("matters", matters.stream().map(MatterId::id).toArray(UUID[]::new))
                .params(readableTo(viewer))
                .query(Proposal.class)
                .list();
    }

    /** @return these, as far as this viewer may read them */
    @Transactional(readOnly = true)
    public Map<ProposalId, Proposal> these(Collection<ProposalId> proposals, Viewer viewer) {
        return OneLook.each(
                this,
                List.of(viewer.account(), viewer.reach()),
                proposals,
                all -> jdbc
                        .sql(PROPOSAL + " where p.id = any (:ids) and " + readableBy(viewer))
                        .param("ids", all.stream().map(ProposalId::id).toArray(UUID[]::new))
                        .params(readableTo(viewer))
                        .query(Proposal.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Proposal::id, proposal -> proposal)));
    }

    /** @return those that wait for this person to say whether they will be an author, the oldest invitation first */
    @Transactional(readOnly = true)
    public List<Proposal> inviting(Viewer viewer) {
        return jdbc.sql(PROPOSAL + """
             join proposals.authorship a on a.org_id = p.org_id and a.proposal_id = p.id
            where a.account_id = :viewer and a.accepted_on is null and a.ended_on is null and p.withdrawn_on is null
            order by a.invited_on, a.id\
            """)
                .param("viewer", viewer.account().id())
                .query(Proposal.class)
                .list();
    }

    /**
     * As {@link #readable(ProposalId, Viewer)}, for writing: it stays as it is until the transaction ends.
     *
     * @throws ProposalWithdrawn where its authors took it back
     */
    @Transactional
    public Proposal held(ProposalId proposal, Viewer viewer) {
        jdbc.sql("select 1 from proposals.proposal where id = :id for update")
                .param("id", proposal.id())
                .query(Integer.class)
                .list();
        var held = readable(proposal, viewer);
        if (held.withdrawn()) {
            throw new ProposalWithdrawn(proposal);
        }
        return held;
    }

    /**
     * The same, for a deed that needs a role where the proposal is.
     *
     * @throws NotFound when this viewer may not do it there
     */
    @Transactional
    public Proposal held(ProposalId proposal, Viewer viewer, Permission needed) {
        var held = held(proposal, viewer);
        if (!viewer.at(held.placeId()).may(needed)) {
            throw new NotFound();
        }
        return held;
    }

    /** Keeps a fresh one, raised by whoever asks, under the next number of the organisation. Its first version must follow. */
    @Transactional
    ProposalId keep(@Nullable PlaceId place, @Nullable MatterId matter) {
        return jdbc.sql("""
            insert into proposals.proposal (number, place_id, matter_id, raised_by, raised_as, raised_on, stands_since)
            values (:number, :place, :matter, :me, :as, :today, :today) returning id\
            """)
                .param("me", Tenancy.current().account())
                .param("number", nextNumber())
                .param("place", place == null ? null : place.id())
                .param("matter", matter == null ? null : matter.id())
                .param("as", Tenancy.current().as())
                .param("today", LocalDate.now(clock))
                .query(ProposalId.class)
                .single();
    }

    private int nextNumber() {
        return jdbc.sql("""
            insert into proposals.numbering (last) values (1)
            on conflict (org_id) do update set last = numbering.last + 1 returning last\
            """).query(Integer.class).single();
    }

    /** It stands in another stage from now on. */
    @Transactional
    public void stands(ProposalId proposal, Stage stage) {
        jdbc.sql("update proposals.proposal set stage = :stage, stands_since = :today where id = :id")
                .param("today", LocalDate.now(clock))
                .param("stage", stage.stored())
                .param("id", proposal.id())
                .update();
        found(proposal);
    }

    /** Whoever asks says, for everybody to read, why it goes on without a patient among its authors. */
    @Transactional
    public void goesWithout(ProposalId proposal, String why) {
        jdbc.sql("""
            update proposals.proposal
            set why_without = :why, why_without_by = :me, why_without_on = :today where id = :id\
            """)
                .param("me", Tenancy.current().account())
                .param("why", why)
                .param("today", LocalDate.now(clock))
                .param("id", proposal.id())
                .update();
    }

    /** It is taken back; nothing of it is lost. */
    @Transactional
    public void withdraw(ProposalId proposal, String why) {
        jdbc.sql("update proposals.proposal set withdrawn_on = :today, withdrawn_why = :why where id = :id")
                .param("why", why)
                .param("today", LocalDate.now(clock))
                .param("id", proposal.id())
                .update();
        found(proposal);
    }

    /** Its title and where it stands are found by whoever raises something alike. To be told again after each change of either. */
    @Transactional
    void found(ProposalId proposal) {
        jdbc.sql("""
            insert into proposals.title (proposal_id, place_id, title, stage, withdrawn)
            select p.id, p.place_id, v.title, p.stage, p.withdrawn_on is not null
            from proposals.proposal p
            join proposals.version v on v.org_id = p.org_id and v.proposal_id = p.id and v.n = p.latest
            where p.org_id = (select platform.current_org()) and p.id = :id
            on conflict (org_id, proposal_id)
            do update set title = excluded.title, stage = excluded.stage, withdrawn = excluded.withdrawn\
            """).param("id", proposal.id()).update();
    }

    /** @param nearby whether people in the other organisations of the local health economy find its title, and where it stands */
    @Transactional
    public void foundNearby(ProposalId proposal, boolean nearby) {
        jdbc.sql("""
            update proposals.title set economy_id = case when :nearby then platform.current_economy() end
            where org_id = (select platform.current_org()) and proposal_id = :id\
            """).param("nearby", nearby).param("id", proposal.id()).update();
    }

    private static String readableBy(Viewer viewer) {
        return """
            (%s or exists (select 1 from proposals.authorship a where a.org_id = p.org_id and a.proposal_id = p.id
                           and a.account_id = :viewer and a.ended_on is null))
            """.formatted(viewer.reach().sql("p.place_id"));
    }

    private static Map<String, Object> readableTo(Viewer viewer) {
        return Map.of("viewer", viewer.account().id(), "reach", viewer.reach().ids());
    }
}
