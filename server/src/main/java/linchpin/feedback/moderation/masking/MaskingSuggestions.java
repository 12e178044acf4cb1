package linchpin.feedback.moderation.masking;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.KeepLook;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the machine look for what to mask, and remembers what a person has decided about. */
@Component
public class MaskingSuggestions {

    private final JdbcClient jdbc;
    private final ChosenRedactor redactor;
    private final Clock clock;
    private final KeepLook queue;

    MaskingSuggestions(JdbcClient jdbc, ChosenRedactor redactor, Clock clock, KeepLook queue) {
        this.queue = queue;
        this.jdbc = jdbc;
        this.redactor = redactor;
        this.clock = clock;
    }

    private record ShownWords(UUID id, String shown) {}

    private record Reviewed(UUID commentId, String version) {}

    /** @return one for each answer in words, in their order */
    @Transactional(readOnly = true)
    public List<MaskingSuggestion> of(FeedbackId feedback) {
        var reviewed = jdbc
                .sql("select comment_id, version from feedback.masking_review where feedback_id = :id")
                .param("id", feedback.id())
                .query(Reviewed.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Reviewed::commentId, Reviewed::version));
        var look = redactor.ready();
        return jdbc.sql("""
                        select id, words as shown from feedback.shown
                        where feedback_id = :id order by ordinal, id""").param("id", feedback.id()).query(ShownWords.class).list().stream()
                .map(words -> look.apply(words.id(), words.shown()).reviewed(reviewed.get(words.id())))
                .toList();
    }

    @Transactional(readOnly = true)
    public MaskingSuggestion of(FeedbackId feedback, UUID comment) {
        return of(feedback).stream()
                .filter(proposal -> proposal.comment().equals(comment))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @return what would be proposed were the words these */
    @Transactional(readOnly = true)
    public MaskingSuggestion in(UUID comment, String words) {
        return redactor.ready().apply(comment, words);
    }

    /** Notes that whoever is asking has decided about these words. */
    @Transactional
    public void decided(FeedbackId feedback, MaskingSuggestion proposal) {
        jdbc.sql("""
                        insert into feedback.masking_review (feedback_id, comment_id, version, by_account, at)
                        values (:feedback, :comment, :version, :by, :at)
                        on conflict (org_id, feedback_id, comment_id) do update
                        set version = excluded.version, by_account = excluded.by_account, at = excluded.at""")
                .param("feedback", feedback.id())
                .param("comment", proposal.comment())
                .param("version", proposal.version())
                .param("by", Objects.requireNonNull(Tenancy.current().account()))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Has what is still undecided in this feedback wait for a person, and nothing else. To be called once its words or decisions changed. */
    @Transactional
    public void queue(FeedbackId feedback) {
        for (var suggestion : of(feedback)) {
            if (suggestion.undecided()) {
                queue.waits(feedback, suggestion.comment());
            } else {
                queue.decided(feedback, suggestion.comment());
            }
        }
    }
}
