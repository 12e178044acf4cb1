package linchpin.meaning.sharing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisation's own copies of what it shares, and what each is a copy of. */
@Component
class SharedCopies {

    private final JdbcClient jdbc;

    SharedCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A comment as it leaves the organisation. */
    record Copy(
            FeedbackId feedback, UUID comment, String words, List<String> themes, List<String> done, byte[] vector) {}

    private record Kept(UUID id, UUID commentId, String words) {}

    /** Makes these the copies of the comments of these feedback: no more, no fewer, and none with other words. */
    @Transactional
    public void keep(Set<FeedbackId> feedback, Collection<Copy> copies) {
        var fresh = new HashMap<UUID, Copy>();
        copies.forEach(copy -> fresh.put(copy.comment, copy));
        for (var kept : of(feedback)) {
            var copy = fresh.get(kept.commentId);
            if (copy != null && copy.words.equals(kept.words)) {
                fresh.remove(kept.commentId);
                tell(kept.id, copy);
            } else {
                forget(kept.id);
            }
        }
        fresh.values().forEach(this::enter);
    }

    private List<Kept> of(Set<FeedbackId> feedback) {
        return jdbc.sql("""
                        select s.id, f.comment_id, s.words from meaning.shared_from f
                        join meaning.shared s on s.org_id = f.org_id and s.id = f.shared_id where f.feedback_id = any (:ids)""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query(Kept.class)
                .list();
    }

    private void tell(UUID id, Copy copy) {
        jdbc.sql("""
                        update meaning.shared set themes = :themes, done = :done
                        where org_id = (select platform.current_org()) and id = :id
                          and (themes, done) <> (cast(:themes as text[]), cast(:done as text[]))""").param("id", id).params(about(copy)).update();
    }

    private void enter(Copy copy) {
        var id = jdbc.sql("""
                        insert into meaning.shared (words, themes, done, vector)
                        values (:words, :themes, :done, :vector) returning id""")
                .param("words", copy.words)
                .param("vector", copy.vector)
                .params(about(copy))
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into meaning.shared_from (shared_id, feedback_id, comment_id)
                        values (:id, :feedback, :comment)""")
                .param("id", id)
                .param("feedback", copy.feedback.id())
                .param("comment", copy.comment)
                .update();
    }

    private static Map<String, Object> about(Copy copy) {
        return Map.of("themes", copy.themes.toArray(String[]::new), "done", copy.done.toArray(String[]::new));
    }

    private void forget(UUID id) {
        jdbc.sql("delete from meaning.shared where org_id = (select platform.current_org()) and id = :id")
                .param("id", id)
                .update();
    }

    @Transactional
    public void forgetAll() {
        jdbc.sql("delete from meaning.shared where org_id = (select platform.current_org())")
                .update();
    }

    @Transactional(readOnly = true)
    public long count() {
        return jdbc.sql("select count(*) from meaning.shared where org_id = (select platform.current_org())")
                .query(Long.class)
                .single();
    }
}
