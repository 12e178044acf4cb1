package linchpin.feedback.moderation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a moderator works on. */
@Component
class ModeratedWords {

    private final JdbcClient jdbc;
    private final Objections objections;

    ModeratedWords(JdbcClient jdbc, Objections objections) {
        this.jdbc = jdbc;
        this.objections = objections;
    }

    record Standing(String moderation, boolean publish, boolean withdrawn) {}

    private record Comment(UUID id, String question, String received, String shown) {}

    @Transactional(readOnly = true)
    public Standing standing(FeedbackId feedback) {
        return jdbc.sql("select moderation, publish, withdrawn from feedback.feedback where id = :id")
                .param("id", feedback.id())
                .query(Standing.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @return the words as people see them now */
    @Transactional(readOnly = true)
    public String shown(FeedbackId feedback, UUID comment) {
        return comments(feedback).stream()
                .filter(words -> words.id().equals(comment))
                .map(Comment::shown)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * @param typed what stands in the form's fields now, by name; empty at first
     * @param opened whether the sealed words are to be read
     */
    @Transactional(readOnly = true)
    public ModerationPage page(FeedbackId feedback, Map<String, String> typed, Errors errors, boolean opened) {
        var standing = standing(feedback);
        return new ModerationPage(
                feedback.id().toString(),
                standing.moderation(),
                standing.publish(),
                standing.withdrawn(),
                comments(feedback).stream()
                        .map(comment -> words(comment, typed, opened))
                        .toList(),
                objections.waiting(feedback).stream()
                        .map(objection -> objection.reason() == null ? "" : objection.reason())
                        .toList(),
                typed.getOrDefault("reason", ""),
                typed.getOrDefault("answer", ""),
                errors);
    }

    private static ModerationPage.Words words(Comment comment, Map<String, String> typed, boolean opened) {
        var id = comment.id().toString();
        return new ModerationPage.Words(
                id,
                comment.question(),
                typed.getOrDefault("text-" + id, comment.shown()),
                typed.getOrDefault("reason-" + id, ""),
                opened ? comment.received() : null,
                !comment.shown().equals(comment.received()));
    }

    private List<Comment> comments(FeedbackId feedback) {
        return jdbc.sql("""
                        select id, question, received, coalesce(shown, received) as shown
                        from feedback.comment where feedback_id = :id order by ordinal, id""").param("id", feedback.id()).query(Comment.class).list();
    }
}
