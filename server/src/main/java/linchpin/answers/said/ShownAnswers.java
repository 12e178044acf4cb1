package linchpin.answers.said;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerQuotes;
import linchpin.answers.Answers;
import linchpin.answers.Answers.Claims;
import linchpin.answers.PublishedAnswer;
import linchpin.answers.said.WhatWasAsked.Asked;
import linchpin.feedback.words.Quotable.Quote;
import linchpin.matters.MatterId;
import linchpin.organisation.Reach;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published answers as they are printed everywhere. */
@Component
public class ShownAnswers {

    private final Answers answers;
    private final RaisedMatters matters;
    private final AnswerQuotes quotes;
    private final WhatWasAsked asked;

    ShownAnswers(Answers answers, RaisedMatters matters, AnswerQuotes quotes, WhatWasAsked asked) {
        this.answers = answers;
        this.matters = matters;
        this.quotes = quotes;
        this.asked = asked;
    }

    /** @return all, the latest first */
    @Transactional(readOnly = true)
    public List<ShownAnswer> all() {
        return shown(answers.published());
    }

    /** @return those about what this covers, the latest first, and no more than that many */
    @Transactional(readOnly = true)
    public List<ShownAnswer> latest(Reach reach, int most) {
        var published = answers.published();
        var within = reach.whole() ? published : within(published, reach);
        return shown(within.stream().limit(most).toList());
    }

    private List<PublishedAnswer> within(List<PublishedAnswer> published, Reach reach) {
        var there = matters.at(published.stream().map(PublishedAnswer::matterId).toList(), reach);
        return published.stream()
                .filter(answer -> there.contains(answer.matterId()))
                .toList();
    }

    /** @return the answer; empty while nothing of it is published */
    @Transactional(readOnly = true)
    public Optional<ShownAnswer> with(AnswerId id) {
        return answers.published(id).map(answer -> shown(List.of(answer)).getFirst());
    }

    /** @return the answer to a matter; empty while none is published */
    @Transactional(readOnly = true)
    public Optional<ShownAnswer> of(MatterId matter) {
        return answers.publishedOf(matter).map(answer -> shown(List.of(answer)).getFirst());
    }

    private List<ShownAnswer> shown(List<PublishedAnswer> published) {
        var ids = published.stream().map(PublishedAnswer::id).toList();
        var raised =
                matters.with(published.stream().map(PublishedAnswer::matterId).toList());
        var said = asked.about(ids);
        var claims = answers.claims(ids);
        var quoted = quotes.of(ids);
        return published.stream()
                .map(answer -> shown(
                        answer,
                        Objects.requireNonNull(raised.get(answer.matterId())),
                        Objects.requireNonNull(said.get(answer.id())),
                        claims.getOrDefault(answer.id(), new Claims(Set.of())),
                        quoted.getOrDefault(answer.id(), List.of())))
                .toList();
    }

    private static ShownAnswer shown(
            PublishedAnswer answer, RaisedMatters.RaisedMatter raised, Asked asked, Claims claims, List<Quote> quotes) {
        return new ShownAnswer(
                answer,
                raised.matter(),
                raised.place(),
                Days.full(answer.publishedOn()),
                raised.by(),
                asked.standing(answer, raised.matter()),
                asked.words(),
                claims,
                quotes);
    }
}
