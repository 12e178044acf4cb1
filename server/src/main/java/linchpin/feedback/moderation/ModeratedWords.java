package linchpin.feedback.moderation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.Moderation;
import linchpin.feedback.acts.Objections;
import linchpin.feedback.moderation.ModerationPage.FoundWords;
import linchpin.feedback.moderation.ModerationPage.ProposedMasks;
import linchpin.feedback.moderation.masking.KindWords;
import linchpin.feedback.moderation.masking.MaskingSuggestion;
import linchpin.feedback.moderation.masking.MaskingSuggestions;
import linchpin.feedback.words.ReceivedWords;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a moderator works on. */
@Component
class ModeratedWords {

    private final JdbcClient jdbc;
    private final ReceivedWords received;
    private final Objections objections;
    private final MaskingSuggestions suggestions;

    ModeratedWords(JdbcClient jdbc, ReceivedWords received, Objections objections, MaskingSuggestions suggestions) {
        this.jdbc = jdbc;
        this.received = received;
        this.objections = objections;
        this.suggestions = suggestions;
    }

    record Standing(Moderation moderation, boolean publish, boolean withdrawn, boolean looked) {}

    @Transactional(readOnly = true)
    public Standing standing(FeedbackId feedback) {
        return jdbc.sql(
                        "select upper(moderation collate \"C\") as moderation, publish, withdrawn, looked from feedback.feedback where id = :id")
                .param("id", feedback.id())
                .query(Standing.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @return the words as people see them now */
    @Transactional(readOnly = true)
    public String shown(FeedbackId feedback, UUID comment) {
        return received.of(feedback).stream()
                .filter(words -> words.id().equals(comment))
                .map(ReceivedWords.Words::shown)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public ModerationPage page(FeedbackId feedback, AsTyped typed) {
        var standing = standing(feedback);
        var found = suggestions.of(feedback);
        var byComment = found.stream().collect(Collectors.toMap(MaskingSuggestion::comment, Function.identity()));
        var undecided = Guard.undecided(found);
        return new ModerationPage(
                feedback.id().toString(),
                standing.moderation(),
                standing.publish(),
                !standing.looked(),
                (standing.withdrawn() || !standing.looked() ? List.<ReceivedWords.Words>of() : received.of(feedback))
                        .stream()
                                .map(comment -> words(comment, byComment.get(comment.id()), typed))
                                .toList(),
                objections.told(objections.waiting(feedback)).stream()
                        .map(Objections.Objection::words)
                        .toList(),
                typed.reason(),
                typed.answer(),
                typed.clearing(),
                undecided.isEmpty() ? "" : Guard.seen(undecided),
                found.stream().anyMatch(MaskingSuggestion::staffToo),
                typed.errors());
    }

    private static ModerationPage.ModeratedComment words(
            ReceivedWords.Words comment, @Nullable MaskingSuggestion proposal, AsTyped typed) {
        return new ModerationPage.ModeratedComment(
                comment.id().toString(),
                comment.question(),
                typed.text(comment.id(), comment.shown()),
                MaskingSuggestion.digest(comment.shown()),
                typed.reason(comment.id()),
                typed.because(comment.id()),
                typed.opened() ? comment.received() : null,
                comment.masked(),
                proposal == null ? null : proposed(proposal, typed.ticks(proposal)));
    }

    private static @Nullable ProposedMasks proposed(MaskingSuggestion proposal, Set<String> ticked) {
        var reader = KindWords.needsReader(proposal.redacted());
        if (proposal.redacted().findings().isEmpty() && reader == null) {
            return null;
        }
        return new ProposedMasks(
                proposal.comment().toString(),
                proposal.version(),
                found(proposal, proposal.toDecide(), ticked),
                found(proposal, proposal.staffKept(), ticked),
                proposal.masked(ticked),
                proposal.decided(),
                proposal.more(),
                reader);
    }

    private static List<FoundWords> found(MaskingSuggestion proposal, List<Finding> findings, Set<String> ticked) {
        return findings.stream()
                .map(finding -> new FoundWords(
                        MaskingSuggestion.value(finding),
                        proposal.text(finding),
                        KindWords.heading(finding.kind()),
                        finding.reason(),
                        KindWords.sureness(finding),
                        ticked.contains(MaskingSuggestion.value(finding))))
                .toList();
    }
}
