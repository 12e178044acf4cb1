package linchpin.answers.judging;

import java.util.List;
import java.util.stream.Collectors;
import linchpin.answers.Judgements;
import linchpin.answers.PublishedAnswer;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import org.springframework.stereotype.Component;

/** What patient leaders said about an answer, by name, for those who work on the matter. */
@Component
class LeadersWords {

    private final Judgements judgements;
    private final Accounts accounts;

    LeadersWords(Judgements judgements, Accounts accounts) {
        this.judgements = judgements;
        this.accounts = accounts;
    }

    /** @return as in "Amina Khan: Half. Only by day" */
    List<String> about(PublishedAnswer answer) {
        var all = judgements.ofLeaders(answer);
        var names = accounts.names(
                all.stream().map(one -> new AccountId(one.judge())).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> names.getOrDefault(new AccountId(one.judge()), "A patient leader") + ": "
                        + one.verdict().label() + (one.words() == null ? "" : ". " + one.words()))
                .toList();
    }
}
