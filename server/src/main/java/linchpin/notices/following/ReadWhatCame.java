package linchpin.notices.following;

import java.util.LinkedHashMap;
import java.util.Optional;
import linchpin.answers.Answers;
import linchpin.answers.Judgements;
import linchpin.feedback.FeedbackId;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.notices.RecipientId;
import linchpin.notices.following.ToldPage.ToldMatter;
import org.springframework.stereotype.Component;

/** Reads for whoever comes by a message what became of what they said. In the scope of its organisation. */
@Component
class ReadWhatCame {

    private final Follows follows;
    private final FeedbackInMatters inMatters;
    private final Answers answers;
    private final Judgements judgements;

    ReadWhatCame(Follows follows, FeedbackInMatters inMatters, Answers answers, Judgements judgements) {
        this.follows = follows;
        this.inMatters = inMatters;
        this.answers = answers;
        this.judgements = judgements;
    }

    /** @param by each matter, with the one of the things that they said by which they speak in it */
    record Raised(LinkedHashMap<Matter, FeedbackId> by, int alone) {}

    /** @return what they raised, the latest first */
    Raised raised(RecipientId recipient) {
        var said = follows.by(recipient);
        var in = inMatters.matters(said);
        var raised = new LinkedHashMap<Matter, FeedbackId>();
        said.forEach(
                one -> in.getOrDefault(one, java.util.List.of()).forEach(matter -> raised.putIfAbsent(matter, one)));
        return new Raised(
                raised, (int) said.stream().filter(one -> !in.containsKey(one)).count());
    }

    ToldMatter told(Matter matter, FeedbackId giver) {
        var answer = answers.publishedOf(matter.id());
        var own = answer.flatMap(published -> judgements.of(published, giver.id()))
                .map(word -> word.verdict().stored())
                .orElse("");
        var open = answer.filter(published -> published.asks(matter.state())
                        && (own.isEmpty() || !matter.state().closed()))
                .isPresent();
        return new ToldMatter(matter, answer.orElse(null), own, open);
    }

    /** @return the matter of theirs with this number, and by what they speak in it */
    Optional<java.util.Map.Entry<Matter, FeedbackId>> numbered(RecipientId recipient, String number) {
        return raised(recipient).by().entrySet().stream()
                .filter(entry -> String.valueOf(entry.getKey().number()).equals(number))
                .findFirst();
    }
}
