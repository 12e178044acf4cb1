package linchpin.matters;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Threads;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Later;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.people.Viewer;
import linchpin.platform.OneLook;
import linchpin.platform.ReadOnce;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which feedback is in which matter, here and as the register notes it. What its giver took back is in none. */
@Component
public class FeedbackInMatters {

    private final JdbcClient jdbc;
    private final FeedbackArchive archive;
    private final Threads threads;

    FeedbackInMatters(JdbcClient jdbc, FeedbackArchive archive, Threads threads) {
        this.jdbc = jdbc;
        this.archive = archive;
        this.threads = threads;
    }

    /** @return the matters that a feedback is in, the latest first */
    @ReadOnce
    @Transactional(readOnly = true)
    public List<Matter> matters(FeedbackId feedback) {
        return jdbc.sql(Matters.MATTER + """
            join matters.gathered g on g.org_id = m.org_id and g.matter_id = m.id
            where g.feedback_id = :id and g.left_in is null order by m.number desc\
            """)
                .param("id", feedback.id())
                .query(Matter.class)
                .list();
    }

    /** Lets nobody else who holds it put the feedback into a matter until this transaction ends: of two presses the second finds the first. */
    @Transactional
    public void hold(FeedbackId feedback) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('matter of ' || :feedback, 0))")
                .param("feedback", feedback.id().toString())
                .query((_, _) -> true)
                .single();
    }

    private record In(FeedbackId feedbackId, MatterId matterId) {}

    /** @return by feedback, the matters that it is in, the latest first; what is in none is not there */
    @Transactional(readOnly = true)
    public Map<FeedbackId, List<Matter>> matters(Collection<FeedbackId> feedback) {
        var in = jdbc.sql("""
            select feedback_id, matter_id from matters.gathered
            where feedback_id = any (:ids) and left_in is null\
            """)
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query(In.class)
                .list();
        var known = jdbc
                .sql(Matters.MATTER + " where m.id = any (:ids)")
                .param("ids", Matters.ids(in.stream().map(In::matterId).toList()))
                .query(Matter.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Matter::id, Function.identity()));
        return in.stream()
                .collect(Collectors.groupingBy(
                        In::feedbackId,
                        Collectors.mapping(
                                one -> Objects.requireNonNull(known.get(one.matterId())),
                                Collectors.collectingAndThen(Collectors.toList(), FeedbackInMatters::latestFirst))));
    }

    private static List<Matter> latestFirst(List<Matter> matters) {
        return matters.stream()
                .sorted(Comparator.comparingInt(Matter::number).reversed())
                .toList();
    }

    /** @return the feedback in a matter, in the order in which it was joined */
    @Transactional(readOnly = true)
    public List<FeedbackId> of(MatterId matter) {
        return of(List.of(matter)).getOrDefault(matter, List.of());
    }

    /**
     * What somebody may read of a matter, some at a time.
     *
     * @param count how many there are altogether
     * @param first the day on which the first of all came; null where there are none
     * @param last the day on which the last of all came; null where there are none
     * @param page the latest first
     */
    public record Heard(
            int count, @Nullable LocalDate first, @Nullable LocalDate last, Paging.Page<Summary> page) {

        /** @return how many there are besides those of the page */
        public int others() {
            return count - page.rows().size();
        }
    }

    /**
     * @param address of the page that shows them
     * @return the feedback in a matter that this viewer may read
     */
    @Transactional(readOnly = true)
    public Heard heard(MatterId matter, Viewer viewer, Paging paging, String address) {
        var all = List.copyOf(archive.readable(of(matter), viewer));
        var here = paging.mark() == null
                        || all.stream().anyMatch(one -> one.id().toString().equals(paging.mark()))
                ? paging
                : Paging.of("", ""); // it was taken out meanwhile
        var cut = here.cut(all, one -> one.id().toString());
        var wanted = new LinkedHashSet<>(cut);
        if (!all.isEmpty()) {
            wanted.add(all.getFirst());
            wanted.add(all.getLast());
        }
        var known = archive.summaries(wanted).stream().collect(Collectors.toMap(Summary::id, Function.identity()));
        var rows = cut.stream().map(known::get).filter(Objects::nonNull).toList();
        return new Heard(
                all.size(),
                all.isEmpty() ? null : day(known.get(all.getLast())),
                all.isEmpty() ? null : day(known.get(all.getFirst())),
                here.page(rows, summary -> summary.id().id().toString(), address));
    }

    /** @return the latest of what this viewer may read, of which the matter's own page shows the rest, too */
    @Transactional(readOnly = true)
    public Heard heard(Matter matter, Viewer viewer) {
        return heard(matter.id(), viewer, Paging.of("", ""), matter.path());
    }

    private static @Nullable LocalDate day(@Nullable Summary summary) {
        return summary == null ? null : summary.receivedOn();
    }

    /** @return what the givers of these added later; one who added nothing is not there */
    @Transactional(readOnly = true)
    public Map<FeedbackId, List<Later>> later(Collection<Summary> heard) {
        return archive.later(heard.stream().map(Summary::id).toList());
    }

    private record Pair(MatterId matterId, FeedbackId feedbackId) {}

    /** @return how many are in each of these; one without any is not there */
    @Transactional(readOnly = true)
    public Map<MatterId, Long> sizes(Collection<MatterId> matters) {
        return of(matters).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, matter ->
                (long) matter.getValue().size()));
    }

    /** @return the feedback in each of these, in the order in which it was joined; one without any is not there */
    @Transactional(readOnly = true)
    public Map<MatterId, List<FeedbackId>> of(Collection<MatterId> matters) {
        return OneLook.each(this, "gathered", matters, this::gathered);
    }

    private Map<MatterId, List<FeedbackId>> gathered(Set<MatterId> matters) {
        var pairs = jdbc.sql("""
            select matter_id, feedback_id from matters.gathered
            where left_in is null and matter_id = any (:ids) order by joined_in, feedback_id\
            """)
                .param("ids", Matters.ids(matters))
                .query((row, _) -> new Pair( // by hand: there may be ten thousand
                        new MatterId(row.getObject(1, UUID.class)), new FeedbackId(row.getObject(2, UUID.class))))
                .list();
        var standing = archive.standing(pairs.stream().map(Pair::feedbackId).toList());
        return pairs.stream()
                .filter(pair -> standing.contains(pair.feedbackId()))
                .collect(Collectors.groupingBy(
                        Pair::matterId, Collectors.mapping(Pair::feedbackId, Collectors.toUnmodifiableList())));
    }

    /** @return whether it is in the matter, and its giver stands by it */
    @Transactional(readOnly = true)
    public boolean includes(MatterId matter, FeedbackId feedback) {
        var one = List.of(feedback);
        return missing(matter, one).isEmpty() && archive.standing(one).contains(feedback);
    }

    /** @return those of these that are not in the matter */
    List<FeedbackId> missing(MatterId matter, Collection<FeedbackId> feedback) {
        return jdbc.sql("""
            select f.id from unnest(cast(:ids as uuid[])) as f (id)
            where not exists (select 1 from matters.gathered g
                              where g.matter_id = :matter and g.feedback_id = f.id and g.left_in is null)\
            """)
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .param("matter", matter.id())
                .query(FeedbackId.class)
                .list();
    }

    /** A matter begins, with none in it yet. */
    void begin(MatterId matter) {
        threads.begin(matter);
    }

    /** @param entry of the act by which they join */
    void join(MatterId matter, Collection<FeedbackId> feedback, long entry) {
        threads.join(matter, feedback);
        var joining = archive.summaries(feedback);
        jdbc.sql("""
            insert into matters.gathered (org_id, matter_id, feedback_id, place_id, joined_in)
            select (select platform.current_org()), :matter, f.id, f.place, :entry
            from unnest(cast(:ids as uuid[]), cast(:places as uuid[])) as f (id, place)
            on conflict (org_id, matter_id, feedback_id) do update set joined_in = :entry, left_in = null\
            """)
                .param("matter", matter.id())
                .param("entry", entry)
                .param("ids", joining.stream().map(one -> one.id().id()).toArray(UUID[]::new))
                .param("places", joining.stream().map(FeedbackInMatters::place).toArray(UUID[]::new))
                .update();
    }

    private static @Nullable UUID place(Summary joining) {
        return joining.placeId() == null ? null : joining.placeId().id();
    }

    /** @param entry of the act by which it leaves */
    void takeOut(MatterId matter, FeedbackId feedback, long entry) {
        threads.leave(matter, feedback);
        jdbc.sql("update matters.gathered set left_in = :entry where matter_id = :matter and feedback_id = :feedback")
                .param("entry", entry)
                .param("matter", matter.id())
                .param("feedback", feedback.id())
                .update();
    }
}
