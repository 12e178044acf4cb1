package linchpin.answers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** @return what the published versions quote, as far as it may still be quoted; nothing of an answer of which nothing may */
    @Transactional(readOnly = true)
    public Map<AnswerId, List<Quote>> of(Collection<AnswerId> published) {
        var quoted = answers.quoted(published);
        var allowed =
                quotable.quotable(quoted.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        var quotes = new HashMap<AnswerId, List<Quote>>();
        quoted.forEach((answer, feedback) -> quotes.put(
                answer,
                allowed.stream().filter(quote -> feedback.contains(quote.id())).toList()));
        return quotes;
    }

    /** @return what the version quotes, as far as it may still be quoted */
    @Transactional(readOnly = true)
    public List<Quote> of(AnswerId answer, int version) {
        return quotable.quotable(answers.quoted(answer, version));
    }
}
