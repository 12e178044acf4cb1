package linchpin.answers.replies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.answers.VersionsToApprove;
import linchpin.answers.replies.Replies.Reply;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Shortened;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.feedback.register.GiversToReach;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** On the home page: replies to single people that came back, that wait for approval, and whose givers somebody is to write to or ring. */
@Component
class RepliesOnHome implements HomePanel {

    private static final int SHOWN = 8;
    private static final int WORDS = 100;

    private final Replies replies;
    private final FeedbackArchive archive;
    private final GiversToReach reachable;
    private final VersionsToApprove waiting;

    RepliesOnHome(Replies replies, FeedbackArchive archive, GiversToReach reachable, VersionsToApprove waiting) {
        this.replies = replies;
        this.archive = archive;
        this.reachable = reachable;
        this.waiting = waiting;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        var all = new ArrayList<Item>();
        if (viewer.may(Permission.WRITE_ANSWER)) {
            all.addAll(
                    items(replies.sentBackTo(viewer.account()), viewer.within(Permission.WRITE_ANSWER), "Came back"));
        }
        if (viewer.may(Permission.SEE_GIVER)) {
            all.addAll(items(toTell(), viewer.within(Permission.SEE_GIVER), "Write or ring"));
        }
        if (viewer.may(Permission.APPROVE_ANSWER)) {
            all.addAll(items(toApprove(viewer), viewer.within(Permission.APPROVE_ANSWER), "To approve"));
        }
        var first = all.stream().limit(SHOWN).toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("Replies that wait for you", (long) all.size(), first, "", null, false));
    }

    private List<Reply> toTell() {
        var all = replies.untold();
        var reach = reachable.among(all.stream().map(Reply::feedbackId).toList());
        return all.stream().filter(reply -> reach.contains(reply.feedbackId())).toList();
    }

    private List<Reply> toApprove(Viewer viewer) {
        return replies.waiting().stream()
                .filter(reply -> waiting.mayApprove(viewer.account(), reply.writtenBy()))
                .toList();
    }

    private List<Item> items(List<Reply> all, Viewer viewer, String tag) {
        var readable = archive.readable(all.stream().map(Reply::feedbackId).toList(), viewer);
        Map<FeedbackId, Summary> said =
                archive.summaries(readable).stream().collect(Collectors.toMap(Summary::id, summary -> summary));
        return all.stream()
                .flatMap(reply -> Optional.ofNullable(said.get(reply.feedbackId())).stream()
                        .map(summary -> new Item(
                                "Reply to: " + words(summary),
                                "/log/" + reply.feedbackId().id() + "/reply",
                                detail(reply),
                                tag)))
                .toList();
    }

    private static String words(Summary said) {
        return said.words().isBlank() ? "A score without words" : Shortened.to(WORDS, said.words());
    }

    private static String detail(Reply reply) {
        return reply.sentBackBecause() == null ? "Written on " + Days.full(reply.writtenOn()) : reply.sentBackBecause();
    }

    @Override
    public int order() {
        return 26;
    }
}
