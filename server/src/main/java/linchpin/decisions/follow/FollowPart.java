package linchpin.decisions.follow;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import linchpin.decisions.Decision;
import linchpin.decisions.Decision.State;
import linchpin.decisions.DecisionPart;
import linchpin.decisions.follow.AfterDecisions.Follow;
import linchpin.decisions.follow.AfterDecisions.Otherwise;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the page of a decision that has closed: where the organisation went another way, and what follows. */
@Component
class FollowPart implements DecisionPart {

    private static final int ORDER = 20;

    private final AfterDecisions after;
    private final MaySay may;
    private final Accounts accounts;
    private final Fragments fragments;
    private final Clock clock;

    FollowPart(AfterDecisions after, MaySay may, Accounts accounts, Fragments fragments, Clock clock) {
        this.after = after;
        this.may = may;
        this.accounts = accounts;
        this.fragments = fragments;
        this.clock = clock;
    }

    /**
     * One thing that was said to follow.
     *
     * @param by as in "Maya, Patient leader, 3 May 2026"
     * @param answers who answers for it
     * @param review when it is looked at again, or why it is not
     * @param looked how it went; null for not yet
     */
    record Line(
            String what,
            String by,
            String answers,
            String review,
            @Nullable String looked,
            String words) {}

    /**
     * What the part prints.
     *
     * @param otherwise null where the organisation did not go another way
     * @param says what follows, the latest first
     * @param unread whether whoever looks had a vote, and has not said that they have read of the other way
     * @param maySay whether whoever looks may say what follows
     */
    record Piece(
            Decision decision,
            @Nullable OtherLine otherwise,
            List<Line> says,
            boolean unread,
            boolean maySay,
            boolean mayLook,
            boolean mayGoOtherwise) {}

    record OtherLine(String instead, String why, String by) {}

    @Override
    @Transactional(readOnly = true)
    public Content content(Decision decision, Viewer viewer, Frame frame) {
        if (decision.state() != State.CLOSED) {
            return _ -> {};
        }
        var said = after.of(decision.id());
        var other = after.otherwise(decision.id());
        var names = names(said, other.orElse(null));
        var piece = new Piece(
                decision,
                other.map(one -> new OtherLine(
                                one.instead(), one.why(), by(names, one.by(), one.asRole(), frame, one.at())))
                        .orElse(null),
                said.stream().map(one -> line(one, names, frame)).toList(),
                after.unread(viewer).stream().anyMatch(one -> one.id().equals(decision.id())),
                may.follows(decision, viewer),
                may.looks(decision, said, viewer),
                may.otherwise(decision, viewer));
        return fragments.of("decisions/follow/part", Map.of("piece", piece, "frame", frame));
    }

    /**
     * What everybody reads of it.
     *
     * @param otherwise null where the organisation did not go another way
     * @param says what follows, the latest; null for nothing yet
     */
    record PublicPiece(
            @Nullable OtherLine otherwise, @Nullable Line says) {}

    @Override
    @Transactional(readOnly = true)
    public Content inPublic(Decision decision) {
        if (decision.state() != State.CLOSED) {
            return _ -> {};
        }
        var said = after.of(decision.id()).stream().findFirst().map(this::line);
        var other = after.otherwise(decision.id()).map(one -> new OtherLine(one.instead(), one.why(), day(one.at())));
        var piece = new PublicPiece(other.orElse(null), said.orElse(null));
        return fragments.of("decisions/follow/inPublic", Map.of("piece", piece));
    }

    private Line line(Follow said) {
        var how = said.how();
        return new Line(
                said.what(),
                day(said.at()),
                "",
                review(said),
                how == null ? null : how.label() + " · " + day(Objects.requireNonNull(said.lookedAt())),
                Objects.requireNonNullElse(said.words(), ""));
    }

    private Map<AccountId, String> names(List<Follow> said, @Nullable Otherwise other) {
        Set<AccountId> people = new HashSet<>();
        said.forEach(one -> {
            people.add(one.by());
            people.add(one.responsible());
            if (one.lookedBy() != null) {
                people.add(one.lookedBy());
            }
        });
        if (other != null) {
            people.add(other.by());
        }
        return accounts.names(people);
    }

    private Line line(Follow said, Map<AccountId, String> names, Frame frame) {
        var how = said.how();
        var looked = how == null
                ? null
                : how.label() + " · "
                        + names.getOrDefault(Objects.requireNonNull(said.lookedBy()), "Somebody") + ", "
                        + day(Objects.requireNonNull(said.lookedAt()));
        return new Line(
                said.what(),
                by(names, said.by(), said.asRole(), frame, said.at()),
                names.getOrDefault(said.responsible(), "Somebody who is no longer here"),
                review(said),
                looked,
                Objects.requireNonNullElse(said.words(), ""));
    }

    private String review(Follow said) {
        var day = said.reviewOn();
        if (day == null) {
            return "It is not looked at again: " + said.noReview();
        }
        return (day.isAfter(LocalDate.now(clock)) ? "It is looked at again on " : "It was to be looked at again on ")
                + Days.full(day) + ".";
    }

    private String by(
            Map<AccountId, String> names, AccountId who, @Nullable Role role, Frame frame, OffsetDateTime at) {
        return names.getOrDefault(who, "Somebody who is no longer here")
                + (role == null ? "" : ", " + role.label(frame.leader())) + ", " + day(at);
    }

    private String day(OffsetDateTime at) {
        return Days.full(at.toInstant(), clock);
    }

    @Override
    public int order() {
        return ORDER;
    }
}
