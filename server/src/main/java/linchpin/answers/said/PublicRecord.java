package linchpin.answers.said;

import linchpin.answers.confirming.ConfirmationRules;
import linchpin.organisation.Organisation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation has said and promised, as the public may read it. Nothing that was ever promised is left out. */
@Component
class PublicRecord {

    private final ShownAnswers answers;
    private final MadePromises promises;
    private final ClosedMatters closed;
    private final ConfirmationRules rules;

    PublicRecord(ShownAnswers answers, MadePromises promises, ClosedMatters closed, ConfirmationRules rules) {
        this.answers = answers;
        this.promises = promises;
        this.closed = closed;
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    public SaidPage page(Organisation organisation) {
        var told = answers.all();
        var leader = organisation.letterhead().leader();
        var made = promises.with(told, leader);
        return new SaidPage(
                organisation,
                made,
                told,
                closed.besides(made, told),
                rules.rule().words(leader));
    }
}
