package linchpin.answers;

import java.util.Arrays;
import linchpin.answers.Judgements.Judgement;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.feedback.register.Telling;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.MatterId;
import linchpin.organisation.QuestionClass;
import linchpin.people.Viewer;
import linchpin.platform.Digest;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the word of those who raised a matter, and of patient leaders, on whether it changed. */
@Component
public class JudgeChange {

    private final Judging judging;
    private final WhoMayJudge who;
    private final FeedbackInMatters inMatters;
    private final Register register;

    JudgeChange(Judging judging, WhoMayJudge who, FeedbackInMatters inMatters, Register register) {
        this.judging = judging;
        this.who = who;
        this.inMatters = inMatters;
        this.register = register;
    }

    /**
     * A giver's word, in the scope of their organisation. Saying the same again changes nothing.
     *
     * @param asked as shown on the page, see {@link PublishedAnswer#asked()}
     * @throws AnswerRefused when the answer has changed since, or what they said before has settled it and they say something else
     */
    @Transactional
    public void asGiver(FeedbackId giver, AnswerId id, String asked, Verdict verdict, String words) {
        var now = judging.held(id, asked, giver.id());
        if (!inMatters.includes(now.matter().id(), giver)) {
            throw new NotFound();
        }
        if (now.settled(verdict, words)) {
            return;
        }
        var before = now.before() == null ? null : now.before().wordsDigest();
        var digest = words.isEmpty() ? before : Digest.of(words);
        if (!words.isEmpty() && !Arrays.equals(digest, before)) {
            register.add(giver, new Telling.Words(now.answer().question(), QuestionClass.ADDED, words));
        }
        judging.take(now, new Judgement(giver.id(), false, verdict, null, digest));
    }

    /**
     * A patient leader's word.
     *
     * @return the matter it is about
     * @throws AnswerRefused when they would judge what they had a hand in themselves, or what they said before has settled it and they say
     *     something else
     */
    @Transactional
    public MatterId asLeader(Viewer viewer, AnswerId id, String asked, Verdict verdict, String words) {
        var matter = judging.judged(id, viewer);
        var now = judging.held(id, asked, viewer.account().id());
        var own = who.whyNot(matter, viewer.account());
        if (!own.isEmpty()) {
            throw AnswerRefused.ofTheirOwn(own);
        }
        if (!now.settled(verdict, words)) {
            judging.take(now, new Judgement(viewer.account().id(), true, verdict, nullIfEmpty(words), null));
        }
        return matter;
    }

    private static @Nullable String nullIfEmpty(String words) {
        return words.isEmpty() ? null : words;
    }
}
