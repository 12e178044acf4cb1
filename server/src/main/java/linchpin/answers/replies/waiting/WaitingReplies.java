package linchpin.answers.replies.waiting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import linchpin.answers.replies.Replies;
import linchpin.answers.replies.Replies.Reply;
import linchpin.answers.replies.ReplyRules;
import linchpin.answers.replies.ToldOrNot;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Replies to single people that wait for somebody, each kind for those who may do what it waits for, where they may do it. */
@Component
class WaitingReplies {

    private final Replies replies;
    private final ToldOrNot told;
    private final ReplyRules rules;
    private final FeedbackArchive archive;

    WaitingReplies(Replies replies, ToldOrNot told, ReplyRules rules, FeedbackArchive archive) {
        this.replies = replies;
        this.told = told;
        this.rules = rules;
        this.archive = archive;
    }

    /** A reply, and what it answers. */
    record Waiting(Reply reply, Summary said) {}

    /**
     * The oldest first in each.
     *
     * @param cameBack to who wrote them; to everybody who may write there, where that person no longer may
     * @param toTell of which nobody has told a giver who may be contacted
     */
    record ByKind(List<Waiting> cameBack, List<Waiting> toTell, List<Waiting> toApprove) {

        int all() {
            return cameBack.size() + toTell.size() + toApprove.size();
        }
    }

    @Transactional(readOnly = true)
    public ByKind of(Viewer viewer) {
        var writers =
                new HashMap<@Nullable PlaceId, Set<AccountId>>(); // asked once for each place, however many wait there
        return new ByKind(
                viewer.may(Permission.WRITE_ANSWER)
                        ? among(
                                replies.sentBack(),
                                viewer,
                                Permission.WRITE_ANSWER,
                                (one, who) -> concerns(one, who, writers))
                        : List.of(),
                viewer.may(Permission.SEE_GIVER)
                        ? among(told.toTell(), viewer, Permission.SEE_GIVER, (_, _) -> true)
                        : List.of(),
                viewer.may(Permission.APPROVE_ANSWER)
                        ? among(replies.waiting(), viewer, Permission.APPROVE_ANSWER, this::approves)
                        : List.of());
    }

    private boolean concerns(Waiting one, Viewer viewer, Map<@Nullable PlaceId, Set<AccountId>> writers) {
        return one.reply().writtenBy().equals(viewer.account())
                || !writers.computeIfAbsent(one.said().placeId(), rules::writers)
                        .contains(one.reply().writtenBy());
    }

    private boolean approves(Waiting one, Viewer viewer) {
        return rules.mayApprove(viewer.account(), one.reply(), one.said().placeId());
    }

    private List<Waiting> among(
            List<Reply> all, Viewer viewer, Permission needed, BiPredicate<Waiting, Viewer> concerned) {
        var readable = archive.readable(all.stream().map(Reply::feedbackId).toList(), viewer.within(needed));
        Map<FeedbackId, Summary> said =
                archive.summaries(readable).stream().collect(Collectors.toMap(Summary::id, summary -> summary));
        return all.stream()
                .flatMap(reply -> Optional.ofNullable(said.get(reply.feedbackId())).stream()
                        .map(summary -> new Waiting(reply, summary)))
                .filter(one -> concerned.test(one, viewer))
                .toList();
    }
}
