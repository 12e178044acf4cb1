package linchpin.answers.replies;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.answers.replies.Replies.Reply;
import linchpin.answers.replies.ReplyPage.Row;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reply to one person with its versions, and what this viewer may do with it. */
@Component
class ReadReply {

    private final Replies replies;
    private final ToldOrNot told;
    private final ReplyRules rules;
    private final Accounts accounts;

    ReadReply(Replies replies, ToldOrNot told, ReplyRules rules, Accounts accounts) {
        this.replies = replies;
        this.told = told;
        this.rules = rules;
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    public ReplyPage page(Summary said, Viewer viewer, ReplyPage.Typing typed, Errors errors) {
        var here = viewer.at(said.placeId());
        var stands = !said.withdrawn();
        var versions = replies.versions(said.id());
        var waits = stands
                && here.may(Permission.APPROVE_ANSWER)
                && versions.stream().limit(1).anyMatch(Reply::waits);
        var may = waits && rules.mayApprove(viewer.account(), versions.getFirst(), said.placeId());
        return new ReplyPage(
                said.id(),
                Days.full(said.receivedOn()),
                said.excerpt(),
                rows(versions),
                stands && here.may(Permission.WRITE_ANSWER),
                may,
                waits && !may ? "You wrote this, so somebody else approves it." : "",
                stands && here.may(Permission.APPROVE_ANSWER),
                told.of(said.id(), versions),
                here.may(Permission.SEE_GIVER),
                typed,
                errors);
    }

    private List<Row> rows(List<Reply> versions) {
        var names = accounts.names(versions.stream()
                .flatMap(reply ->
                        Stream.of(reply.writtenBy(), reply.approvedBy(), reply.sentBackBy(), reply.withdrawnBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Function<@Nullable AccountId, String> name =
                account -> account == null ? "" : names.getOrDefault(account, "Somebody no longer here");
        return versions.stream()
                .map(reply -> new Row(
                        reply,
                        name.apply(reply.writtenBy()),
                        name.apply(reply.approvedBy()),
                        name.apply(reply.sentBackBy()),
                        name.apply(reply.withdrawnBy())))
                .toList();
    }
}
