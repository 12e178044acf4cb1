package linchpin.answers;

import java.util.List;
import linchpin.feedback.words.Quotable;
import linchpin.feedback.words.Quotable.Quote;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.MatterId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What answers quote. The words are never copied: they are asked for each time, for consent can be taken back. */
@Component
public class AnswerQuotes {

    private final Answers answers;
    private final FeedbackInMatters inMatters;
    private final Quotable quotable;

    AnswerQuotes(Answers answers, FeedbackInMatters inMatters, Quotable quotable) {
        this.answers = answers;
        this.inMatters = inMatters;
        this.quotable = quotable;
    }

    /** @return what an answer to this matter may quote: what is in it, and only what its giver lets us quote */
    @Transactional(readOnly = true)
    public List<Quote> allowed(MatterId matter) {
        return quotable.quotable(inMatters.of(matter));
    }

    /** @return what the version quotes, as far as it may still be quoted */
    @Transactional(readOnly = true)
    public List<Quote> of(AnswerId answer, int version) {
        return quotable.quotable(answers.quoted(answer, version));
    }
}
