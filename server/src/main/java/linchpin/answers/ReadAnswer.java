package linchpin.answers;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import linchpin.feedback.Quotable;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matters;
import linchpin.organisation.Organisations;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An answer with its versions and everything behind it, for one viewer. */
@Component
class ReadAnswer {

    private final Answers answers;
    private final ApproveAnswer approval;
    private final Matters matters;
    private final FeedbackInMatters inMatters;
    private final Quotable quotable;
    private final Accounts accounts;
    private final Organisations organisations;

    ReadAnswer(
            Answers answers,
            ApproveAnswer approval,
            Matters matters,
            FeedbackInMatters inMatters,
            Quotable quotable,
            Accounts accounts,
            Organisations organisations) {
        this.answers = answers;
        this.approval = approval;
        this.matters = matters;
        this.inMatters = inMatters;
        this.quotable = quotable;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    AnswerPage page(AnswerId id, Viewer viewer) {
        var versions = answers.versions(id);
        var latest = versions.stream().findFirst().orElseThrow(NotFound::new);
        var matter = matters.readable(latest.matterId(), viewer);
        var names = names(versions);
        var behind = inMatters.readable(matter.id(), viewer);
        var waits = latest.waits() && viewer.may(Permission.APPROVE_ANSWER);
        var may = waits && approval.mayApprove(viewer.account(), latest);
        var code = organisations.with(viewer.organisation()).orElseThrow().code();
        return new AnswerPage(
                matter,
                versions.stream().map(version -> row(version, names)).toList(),
                behind,
                may,
                waits && !may ? "You wrote this version, so somebody else approves it." : "",
                viewer.may(Permission.WRITE_ANSWER) ? matter.path() + "/answer" : "",
                "/said/" + code + "/" + id.id());
    }

    private AnswerPage.Row row(Answers.Version version, Map<AccountId, String> names) {
        return new AnswerPage.Row(
                version,
                names.getOrDefault(version.writtenBy(), "Somebody"),
                version.approvedBy() == null ? "" : names.getOrDefault(version.approvedBy(), "Somebody"),
                version.sentBackBy() == null ? "" : names.getOrDefault(version.sentBackBy(), "Somebody"),
                quotable.quotable(answers.quoted(version.id(), version.version())));
    }

    private Map<AccountId, String> names(List<Answers.Version> versions) {
        var accountIds = new HashSet<AccountId>();
        for (var version : versions) {
            accountIds.add(version.writtenBy());
            if (version.approvedBy() != null) {
                accountIds.add(version.approvedBy());
            }
            if (version.sentBackBy() != null) {
                accountIds.add(version.sentBackBy());
            }
        }
        return accounts.names(accountIds);
    }
}
