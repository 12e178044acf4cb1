package linchpin.answers.replies;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import linchpin.answers.replies.Replies.Reply;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.GiversToReach;
import linchpin.feedback.register.LoggedFor;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether givers were told what a reply says: by somebody who wrote or rang, of this version or of one before, or by whoever logged it. */
@Component
public class ToldOrNot {

    private static final String TO_TELL_YOU =
            "You said that we may contact you. Nobody has noted yet that they told you of this reply: somebody here is asked to write to"
                    + " you or ring you.";
    private static final String TO_TELL_THEM =
            "Nobody has told them yet. They may be contacted, and nothing is sent by itself: somebody must write or ring.";
    private static final String NO_WAY = "They gave no way to be contacted. They can read it with their receipt.";

    private final Replies replies;
    private final GiversToReach reachable;
    private final LoggedFor logged;

    ToldOrNot(Replies replies, GiversToReach reachable, LoggedFor logged) {
        this.replies = replies;
        this.reachable = reachable;
        this.logged = logged;
    }

    /**
     * How it stands with one giver.
     *
     * @param toGiver a sentence for them; empty where there is nothing to say
     * @param toTeam the same for those who work here
     * @param reach whether they may be contacted
     */
    public record Told(String toGiver, String toTeam, boolean reach) {}

    /** @return what they can read and nobody told them, though they may be contacted, the oldest first */
    @Transactional(readOnly = true)
    public List<Reply> toTell() {
        var untold = replies.untold(reachable.repliedTo());
        var brought = logged.told(untold.stream().map(Reply::feedbackId).toList());
        return untold.stream()
                .filter(reply -> !since(reply, brought.get(reply.feedbackId())))
                .toList();
    }

    /** @param versions all of the reply to this giver, the latest first */
    @Transactional(readOnly = true)
    public Told of(FeedbackId giver, List<Reply> versions) {
        var reach = !reachable.among(Set.of(giver)).isEmpty();
        return versions.stream()
                .filter(version -> version.approvedOn() != null)
                .findFirst()
                .filter(Reply::stands)
                .map(read -> of(read, versions, reach))
                .orElse(new Told("", "", reach));
    }

    private Told of(Reply read, List<Reply> versions, boolean reach) {
        if (read.told()) {
            return new Told(how(read, HowTold::toGiver) + ".", how(read, HowTold::toTeam) + ".", reach);
        }
        var brought = logged.told(Set.of(read.feedbackId())).get(read.feedbackId());
        if (brought != null && since(read, brought)) {
            var day = Days.full(brought) + ".";
            return new Told(
                    "Whoever wrote down for you what you said noted that they told you on " + day,
                    "Whoever logged it noted that they told them on " + day,
                    reach);
        }
        var before = versions.stream()
                .filter(version -> version.version() < read.version() && version.told())
                .findFirst();
        var toGiver = before.map(version -> how(version, HowTold::toGiver) + " about an earlier version. ")
                .orElse("");
        var toTeam = before.map(version -> how(version, HowTold::toTeam) + ", about an earlier version. ")
                .orElse("");
        return reach
                ? new Told(toGiver + TO_TELL_YOU, toTeam + TO_TELL_THEM, true)
                : new Told(toGiver.strip(), toTeam + NO_WAY, false);
    }

    private static String how(Reply reply, Function<HowTold, String> who) {
        return who.apply(Objects.requireNonNull(reply.toldHow())) + " on "
                + Days.full(Objects.requireNonNull(reply.toldOn()));
    }

    /** @return whether they were told on the day it was approved, or later */
    private static boolean since(Reply reply, @Nullable LocalDate told) {
        var approved = reply.approvedOn();
        return told != null && approved != null && !told.isBefore(approved);
    }
}
