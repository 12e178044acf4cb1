package linchpin.answers;

import java.util.List;
import linchpin.answers.held.BeforePublishing;
import linchpin.answers.held.Draft;
import linchpin.answers.held.Hold;
import linchpin.matters.Matter;
import linchpin.matters.Matters;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of answers that wait for somebody to approve them, or to send them back. */
@Component
public class VersionsToApprove {

    private final Answers answers;
    private final Matters matters;
    private final Accounts accounts;
    private final BeforePublishing before;

    VersionsToApprove(Answers answers, Matters matters, Accounts accounts, BeforePublishing before) {
        this.answers = answers;
        this.matters = matters;
        this.accounts = accounts;
        this.before = before;
    }

    /** @return whether this person did not write it, or nobody else could approve it */
    @Transactional(readOnly = true)
    public boolean mayApprove(AccountId account, Answers.Version version) {
        return !version.writtenBy().equals(account)
                || accounts.whoMay(Permission.APPROVE_ANSWER).stream()
                        .allMatch(named -> named.id().equals(account));
    }

    /** A version with the matter it answers, both kept from changing until the transaction ends. */
    record VersionInHand(Matter matter, Answers.Version version, Answers.Claims claims) {}

    /**
     * @param version as this person read it
     * @throws AnswerRefused when there is a newer one
     * @throws NotFound when this person may not read the matter
     */
    VersionInHand held(Viewer viewer, AnswerId id, int version) {
        var matter = matters.held(latest(id).matterId(), viewer, Permission.APPROVE_ANSWER);
        var latest = latest(id);
        if (latest.version() != version) {
            throw AnswerRefused.changed();
        }
        return new VersionInHand(matter, latest, answers.claims(id, version));
    }

    /**
     * Part of the transaction that publishes it.
     *
     * @param because why it is published although something holds it; empty for nothing
     * @return whether it may be published
     */
    boolean passes(Viewer viewer, Answers.Version version, String because) {
        return before.passes(viewer, draft(version), because);
    }

    /** @return what holds a version that waits */
    @Transactional(readOnly = true)
    public List<Hold> holding(Answers.Version version) {
        return version.waits() ? before.look(draft(version)) : List.of();
    }

    private static Draft draft(Answers.Version version) {
        return new Draft(
                version.matterId(),
                version.id().id(),
                version.version(),
                version.kind() == AnswerKind.DID,
                version.we());
    }

    private Answers.Version latest(AnswerId id) {
        return answers.versions(id).stream().findFirst().orElseThrow(NotFound::new);
    }
}
