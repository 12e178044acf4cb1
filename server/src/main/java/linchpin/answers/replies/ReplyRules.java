package linchpin.answers.replies;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.answers.passing.PassedOn;
import linchpin.answers.replies.Replies.Reply;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.GiversNames;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who decides about a reply, and what none may hold. Both are asked anew each time: roles end, and givers say who they are later. */
@Component
public class ReplyRules {

    private final Accounts accounts;
    private final Places places;
    private final GiversNames names;
    private final PassedOn passed;

    ReplyRules(Accounts accounts, Places places, GiversNames names, PassedOn passed) {
        this.accounts = accounts;
        this.places = places;
        this.names = names;
        this.passed = passed;
    }

    /**
     * @param about where it was said what the reply answers; null for no particular place
     * @return whether this person did not write it, or nobody else could approve it there: else it would wait for ever
     */
    @Transactional(readOnly = true)
    public boolean mayApprove(AccountId account, Reply reply, @Nullable PlaceId about) {
        return !reply.writtenBy().equals(account)
                || accounts.whoMay(Permission.APPROVE_ANSWER, places.above(about)).stream()
                        .allMatch(named -> named.id().equals(account));
    }

    /** @return who can write another there: who cannot, is not waited for */
    @Transactional(readOnly = true)
    public Set<AccountId> writers(@Nullable PlaceId about) {
        return accounts.whoMay(Permission.WRITE_ANSWER, places.above(about)).stream()
                .map(Accounts.Named::id)
                .collect(Collectors.toSet());
    }

    /** @return whether the words name this giver, or hold a way to reach them: everybody may come to read them */
    @Transactional(readOnly = true)
    public boolean name(FeedbackId giver, String words) {
        return !names.standingIn(Map.of(giver, words)).isEmpty();
    }

    /** @return whether its team was told: it stays so when a reply is withdrawn */
    @Transactional(readOnly = true)
    public boolean passedOn(FeedbackId feedback) {
        return passed.of(feedback).isPresent();
    }
}
