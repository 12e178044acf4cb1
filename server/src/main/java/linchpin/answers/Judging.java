package linchpin.answers;

import java.util.UUID;
import linchpin.answers.Judgements.Judgement;
import linchpin.answers.Judgements.OwnWord;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is the same whoever judges: they judge what they read, once it is settled their word stays, and something follows from it. */
@Component
class Judging {

    private final Answers answers;
    private final Matters matters;
    private final Judgements judgements;
    private final Consequences consequences;

    Judging(Answers answers, Matters matters, Judgements judgements, Consequences consequences) {
        this.answers = answers;
        this.matters = matters;
        this.judgements = judgements;
        this.consequences = consequences;
    }

    /**
     * Somebody is asked about an answer.
     *
     * @param before what they said when asked this time; null for nothing yet
     */
    record Asking(
            PublishedAnswer answer, Matter matter, @Nullable OwnWord before) {

        /**
         * @return whether the matter was closed with their word, which they send once more
         * @throws AnswerRefused when it was, and they say something else: that is not thrown away without a word
         */
        boolean settled(Verdict verdict, String words) {
            if (before == null || !matter.state().closed()) {
                return false;
            }
            if (!before.says(verdict, words)) {
                throw AnswerRefused.settled();
            }
            return true;
        }
    }

    /** @throws NotFound when no such answer is published, or this person does not judge where its matter is */
    MatterId judged(AnswerId id, Viewer viewer) {
        return matters.held(matter(id), viewer, Permission.JUDGE_CHANGE).id();
    }

    /** @throws NotFound when no such answer is published */
    private MatterId matter(AnswerId id) {
        return answers.published(id).orElseThrow(NotFound::new).matterId();
    }

    /**
     * Whoever judges the same matter at the same time waits here.
     *
     * @param asked which asking was read, see {@link PublishedAnswer#asked()}
     * @throws AnswerRefused when it has changed since
     */
    Asking held(AnswerId id, String asked, UUID judge) {
        matters.hold(matter(id));
        var answer = answers.published(id).orElseThrow(NotFound::new);
        var matter = matters.with(answer.matterId()).orElseThrow();
        if (!answer.asked().equals(asked) || !answer.asks(matter.state())) {
            throw AnswerRefused.changed();
        }
        return new Asking(answer, matter, judgements.of(answer, judge).orElse(null));
    }

    /** Keeps their word, and does what follows where it is another than before. */
    void take(Asking asked, Judgement said) {
        judgements.keep(asked.answer(), said);
        if (asked.before() == null || asked.before().verdict() != said.verdict()) {
            consequences.follow(asked, said);
        }
    }
}
