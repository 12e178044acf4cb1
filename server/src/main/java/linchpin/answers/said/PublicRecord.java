package linchpin.answers.said;

import linchpin.answers.withdrawing.WithdrawnAnswers;
import linchpin.organisation.Organisation;
import linchpin.organisation.Reach;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation has said and promised, as the public may read it. Nothing that was ever promised is left out. */
@Component
class PublicRecord {

    private final ShownAnswers answers;
    private final MadePromises promises;
    private final ClosedMatters closed;
    private final WithdrawnAnswers withdrawn;

    PublicRecord(ShownAnswers answers, MadePromises promises, ClosedMatters closed, WithdrawnAnswers withdrawn) {
        this.answers = answers;
        this.promises = promises;
        this.closed = closed;
        this.withdrawn = withdrawn;
    }

    @Transactional(readOnly = true)
    public SaidPage page(Organisation organisation) {
        var told = answers.all();
        var made = promises.with(told, organisation.letterhead().leader());
        return new SaidPage(organisation, made, told, closed.besides(made, told), withdrawn.within(Reach.everywhere()));
    }
}
