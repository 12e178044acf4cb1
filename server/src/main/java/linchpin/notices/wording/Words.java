package linchpin.notices.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.actions.Actions;
import linchpin.answers.Answers;
import linchpin.answers.PublishedAnswer;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.notices.News;
import linchpin.notices.Notice;
import linchpin.notices.wording.Telling.Part;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** What happened, in words for those who raised it. */
@Component
class Words {

    private final Matters matters;
    private final Answers answers;
    private final Actions actions;
    private final StillTheirs theirs;

    Words(Matters matters, Answers answers, Actions actions, StillTheirs theirs) {
        this.theirs = theirs;
        this.matters = matters;
        this.answers = answers;
        this.actions = actions;
    }

    /**
     * @param matter by its number, where the question is about one that can be answered; 0 elsewhere
     * @param question asked with it; empty for none
     */
    record Said(String subject, List<Part> parts, int matter, String question) {}

    private static final Said REPLY = new Said(
            News.REPLIED.inShort(),
            List.of(new Part("", "It is for you alone, so it stands with your receipt.")),
            0,
            "");

    /** @return what is told; empty where it holds no more, or concerns them no more, and they are not to be told it */
    Optional<Said> of(Notice notice) {
        if (notice.news() == News.REPLIED) {
            return Optional.of(REPLY).filter(_ -> theirs.said(notice.recipient(), notice.about()));
        }
        return matter(new MatterId(notice.about()))
                .filter(matter -> theirs.raised(notice.recipient(), matter.id()))
                .flatMap(matter -> of(notice.news(), matter));
    }

    /** One that became part of another since is told of as that. */
    Optional<Matter> matter(MatterId id) {
        return matters.with(id).or(() -> matters.partOf(id).flatMap(matters::with));
    }

    private Optional<Said> of(News news, Matter matter) {
        return switch (news) {
            case ANSWERED, ASKED_AGAIN ->
                answers.publishedOf(matter.id()).map(answer -> answered(news, matter, answer));
            case PROMISED ->
                Optional.of(promises(matter)).filter(parts -> !parts.isEmpty()).map(parts -> said(news, matter, parts));
            case CLOSED ->
                Optional.ofNullable(matter.closingReason())
                        .filter(_ -> matter.state() == MatterState.NOT_RESOLVED)
                        .map(why -> said(news, matter, List.of(new Part("Why", why))));
            case SETTLED -> only(matter.state() == MatterState.RESOLVED, news, matter);
            case CAME_BACK -> only(matter.state() == MatterState.BACK, news, matter);
            case REOPENED -> only(!matter.state().closed(), news, matter);
            case JOINED, TAKEN_BACK, REPLIED, NEWSLETTER -> only(true, news, matter);
        };
    }

    /** What is only so while a matter stands as it does. */
    private static Optional<Said> only(boolean holds, News news, Matter matter) {
        return holds ? Optional.of(said(news, matter, plain(news))) : Optional.empty();
    }

    private static Said said(News news, Matter matter, List<Part> parts) {
        return new Said(news.inShort() + ": " + matter.title(), parts, 0, "");
    }

    private static Said answered(News news, Matter matter, PublishedAnswer answer) {
        var parts = List.of(
                new Part("You said", answer.youSaid()), new Part(answer.kind().label(), answer.we()));
        var asks = answer.asks(matter.state());
        return new Said(
                news.inShort() + ": " + matter.title(),
                parts,
                asks ? matter.number() : 0,
                asks ? answer.question() : "");
    }

    private List<Part> promises(Matter matter) {
        return actions.of(matter.id()).stream()
                .filter(action -> action.state().open())
                .map(action -> new Part("We promise, by " + Days.full(action.due()), action.what()))
                .toList();
    }

    private static List<Part> plain(News news) {
        return Stream.of(
                        switch (news) {
                            case JOINED ->
                                "Somebody looks after it now. Whoever says the same is heard together with you.";
                            case CAME_BACK ->
                                "Somebody who was asked does not agree that it changed, or only half. It went back to whoever promised it.";
                            case TAKEN_BACK ->
                                "The answer that we told you of should not have been published as it was. If there is another, you are told of it.";
                            case REOPENED -> "It was closed, and is looked into again.";
                            case SETTLED ->
                                "Enough of those who raised it, or of those who judge it for patients, say that the change is real.";
                            default -> "";
                        })
                .map(words -> new Part("", words))
                .toList();
    }
}
