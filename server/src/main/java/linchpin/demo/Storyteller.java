package linchpin.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import linchpin.actions.ActionId;
import linchpin.actions.ChangeAction;
import linchpin.actions.PromiseAction;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.ApproveAnswer;
import linchpin.answers.JudgeChange;
import linchpin.answers.Verdict;
import linchpin.answers.WriteAnswer;
import linchpin.answers.WriteAnswer.NewVersion;
import linchpin.feedback.FeedbackId;
import linchpin.matters.CloseMatter;
import linchpin.matters.MatterId;
import linchpin.matters.OpenMatter;
import linchpin.organisation.Organisation;
import linchpin.organisation.Reach;
import linchpin.people.AccountId;
import linchpin.people.Permissions;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.Tenancy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Lets the fictional people act, each on the day and in the role the story says, through the same use cases as anybody. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class Storyteller {

    private final DemoClock time;
    private final Clock clock;
    private final OpenMatter opening;
    private final CloseMatter closing;
    private final PromiseAction promising;
    private final ChangeAction changing;
    private final WriteAnswer writing;
    private final ApproveAnswer approving;
    private final JudgeChange judging;

    Storyteller(
            DemoClock time,
            Clock clock,
            OpenMatter opening,
            CloseMatter closing,
            PromiseAction promising,
            ChangeAction changing,
            WriteAnswer writing,
            ApproveAnswer approving,
            JudgeChange judging) {
        this.time = time;
        this.clock = clock;
        this.opening = opening;
        this.closing = closing;
        this.promising = promising;
        this.changing = changing;
        this.writing = writing;
        this.approving = approving;
        this.judging = judging;
    }

    /** Where a story is told. */
    record Scene(Organisation organisation, Map<Role, AccountId> people) {

        AccountId who(Role role) {
            return Objects.requireNonNull(people.get(role));
        }

        Viewer as(Role role) {
            return new Viewer(
                    who(role),
                    role.label(),
                    organisation.id(),
                    organisation.name(),
                    Set.of(role),
                    Permissions.of(role),
                    Reach.everywhere());
        }
    }

    MatterId open(Scene scene, int daysAgo, List<FeedbackId> feedback, String title, String summary) {
        return act(
                scene,
                daysAgo,
                Role.LINCHPIN,
                viewer -> opening.open(viewer, new LinkedHashSet<>(feedback), title, summary, null));
    }

    /** Sister Grace promises; due so many days before today, or after it when negative. */
    ActionId promise(Scene scene, int daysAgo, MatterId matter, int dueDaysAgo, String what) {
        var due = LocalDate.now(clock).minusDays(dueDaysAgo);
        return act(
                scene,
                daysAgo,
                Role.LINCHPIN,
                viewer -> promising.promise(viewer, matter, new NewAction(scene.who(Role.END_USER), what, due, false)));
    }

    void start(Scene scene, int daysAgo, ActionId action) {
        act(scene, daysAgo, Role.END_USER, viewer -> {
            changing.start(viewer, action);
            return action;
        });
    }

    void move(Scene scene, int daysAgo, ActionId action, int dueDaysAgo, String reason) {
        var due = LocalDate.now(clock).minusDays(dueDaysAgo);
        act(scene, daysAgo, Role.END_USER, viewer -> {
            changing.moveDate(viewer, action, due, reason);
            return action;
        });
    }

    void done(Scene scene, int daysAgo, ActionId action, String what) {
        act(scene, daysAgo, Role.END_USER, viewer -> {
            changing.markDone(viewer, action, LocalDate.now(clock), what);
            return action;
        });
    }

    AnswerId write(Scene scene, int daysAgo, MatterId matter, boolean did, String youSaid, String we) {
        var kind = did ? AnswerKind.DID : AnswerKind.DID_NOT;
        return act(
                scene,
                daysAgo,
                Role.LINCHPIN,
                viewer -> writing.write(viewer, matter, new NewVersion(kind, youSaid, we, Set.of())));
    }

    void approve(Scene scene, int daysAgo, AnswerId answer, int version) {
        act(scene, daysAgo, Role.PATIENT_LEADER, viewer -> {
            approving.approve(viewer, answer, version);
            return answer;
        });
    }

    void giverSays(
            Scene scene, int daysAgo, AnswerId answer, int version, FeedbackId giver, Verdict verdict, String words) {
        time.setBack(daysAgo);
        try (var _ = Tenancy.enter(new Tenancy.Scope(scene.organisation().id().id(), null, Tenancy.Scope.GIVER))) {
            judging.asGiver(giver, answer, version + ".1", verdict, words);
        } finally {
            time.setBack(0);
        }
    }

    void leaderSays(Scene scene, int daysAgo, AnswerId answer, int version, Verdict verdict, String words) {
        act(
                scene,
                daysAgo,
                Role.PATIENT_LEADER,
                viewer -> judging.asLeader(viewer, answer, version + ".1", verdict, words));
    }

    void close(Scene scene, int daysAgo, MatterId matter, String reason) {
        act(scene, daysAgo, Role.LINCHPIN, viewer -> {
            closing.close(viewer, matter, reason);
            return matter;
        });
    }

    private <T> T act(Scene scene, int daysAgo, Role role, Function<Viewer, T> deed) {
        time.setBack(daysAgo);
        var viewer = scene.as(role);
        try (var _ = Tenancy.enter(viewer.scope(role))) {
            return deed.apply(viewer);
        } finally {
            time.setBack(0);
        }
    }
}
