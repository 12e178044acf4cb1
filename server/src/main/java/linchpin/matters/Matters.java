package linchpin.matters;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackArchive;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.Id;
import linchpin.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What modules further down the thread may ask about matters. What they do in them they report to {@link MatterLife}. */
@Component
public class Matters {

    static final String MATTER = """
            select m.id, m.number, m.title, m.summary, m.place_id, upper(m.state) as state, m.next_owner, m.opened_by,
                   m.opened_on, m.closed_on, m.closing_reason
            from matters.matter m
            """;
    static final String ORDER = "m.closed_on is not null, -m.number";
    private static final List<UUID> NOWHERE = List.of(new UUID(0, 0));

    private final JdbcClient jdbc;
    private final FeedbackArchive archive;

    Matters(JdbcClient jdbc, FeedbackArchive archive) {
        this.jdbc = jdbc;
        this.archive = archive;
    }

    /** @return the matter, whoever asks: for public pages and for givers */
    @Transactional(readOnly = true)
    public Optional<Matter> with(MatterId matter) {
        return jdbc.sql(MATTER + " where m.id = :id")
                .param("id", matter.id())
                .query(Matter.class)
                .optional();
    }

    /** @return the matters, whoever asks, in no order */
    @Transactional(readOnly = true)
    public List<Matter> with(Collection<MatterId> matters) {
        return jdbc.sql(MATTER + " where m.id in (:ids)")
                .param("ids", ids(matters))
                .query(Matter.class)
                .list();
    }

    /**
     * @return the matter, when it is about a place this viewer may read about, gathers feedback from one, or involves them
     * @throws NotFound otherwise
     */
    @Transactional(readOnly = true)
    public Matter readable(MatterId matter, Viewer viewer) {
        return jdbc.sql(MATTER + " where m.id = :id and " + readableBy(viewer))
                .param("id", matter.id())
                .params(readableTo(viewer))
                .query(Matter.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @return as {@link #readable(MatterId, Viewer)}, for writing: the matter stays as it is until the transaction ends */
    @Transactional
    public Matter held(MatterId matter, Viewer viewer) {
        hold(matter);
        return readable(matter, viewer);
    }

    /** Lets no other transaction change the matter until this one ends. */
    @Transactional
    public void hold(MatterId matter) {
        jdbc.sql("select 1 from matters.matter where id = :id for update")
                .param("id", matter.id())
                .query(Integer.class)
                .optional();
    }

    /** @return all matters this viewer may read, open ones first, then the latest first */
    @Transactional(readOnly = true)
    public List<Matter> readable(Viewer viewer) {
        return jdbc.sql(MATTER + " where " + readableBy(viewer) + " order by " + ORDER)
                .params(readableTo(viewer))
                .query(Matter.class)
                .list();
    }

    /** @return the matters that gather this feedback, the latest first */
    @Transactional(readOnly = true)
    public List<Matter> of(FeedbackId feedback) {
        return jdbc.sql(MATTER + """
                         join matters.gathered g on g.org_id = m.org_id and g.matter_id = m.id
                         where g.feedback_id = :id and g.left_in is null order by m.number desc""")
                .param("id", feedback.id())
                .query(Matter.class)
                .list();
    }

    /** @return the feedback a matter gathers, without what was taken out or withdrawn */
    @Transactional(readOnly = true)
    public List<FeedbackId> feedback(MatterId matter) {
        var gathered =
                jdbc.sql("""
                        select feedback_id as id from matters.gathered
                        where matter_id = :id and left_in is null order by joined_in, feedback_id""").param("id", matter.id()).query(FeedbackId.class).list();
        var standing = archive.standing(gathered);
        return gathered.stream().filter(standing::contains).toList();
    }

    private record Pair(MatterId matterId, FeedbackId feedbackId) {}

    /** @return how many feedback each of them gathers, without what was taken out or withdrawn */
    @Transactional(readOnly = true)
    public Map<MatterId, Long> sizes(Collection<MatterId> matters) {
        var pairs = jdbc.sql("""
                        select matter_id, feedback_id from matters.gathered
                        where left_in is null and matter_id in (:ids)""").param("ids", ids(matters)).query(Pair.class).list();
        var standing = archive.standing(pairs.stream().map(Pair::feedbackId).toList());
        return pairs.stream()
                .filter(pair -> standing.contains(pair.feedbackId()))
                .collect(Collectors.groupingBy(Pair::matterId, Collectors.counting()));
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

    /** @return whether the matter gathers this feedback, and its giver stands by it */
    @Transactional(readOnly = true)
    public boolean gathers(MatterId matter, FeedbackId feedback) {
        return jdbc.sql("""
                        select exists (select 1 from matters.gathered
                                       where matter_id = :matter and feedback_id = :feedback and left_in is null)""")
                        .param("matter", matter.id())
                        .param("feedback", feedback.id())
                        .query(Boolean.class)
                        .single()
                && !archive.standing(List.of(feedback)).isEmpty();
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

    private static List<UUID> ids(Collection<? extends Id> ids) {
        return ids.isEmpty() ? NOWHERE : ids.stream().map(Id::id).toList();
    }
}
