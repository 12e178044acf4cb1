package linchpin.answers.withdrawing;

import java.time.Clock;
import java.time.OffsetDateTime;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.AnswerRefused;
import linchpin.answers.Answers;
import linchpin.answers.PublishedAnswer;
import linchpin.history.Act;
import linchpin.matters.MatterDeed;
import linchpin.matters.MatterId;
import linchpin.matters.MatterLife;
import linchpin.matters.Matters;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a published answer back. Who may approve it does so alone, their own, too: what tells too much must go at once. */
@Component
class WithdrawAnswer {

    private final Answers answers;
    private final Matters matters;
    private final MatterLife life;
    private final Withdrawals kept;

    WithdrawAnswer(Answers answers, Matters matters, MatterLife life, Withdrawals kept) {
        this.answers = answers;
        this.matters = matters;
        this.life = life;
        this.kept = kept;
    }

    /** An answer was taken off every page; it is its writer's turn again. */
    private record AnswerWasWithdrawn(MatterId matter, AnswerId answer, AnswerKind answers, AccountId next)
            implements MatterDeed {

        @Override
        public Step step() {
            return Step.UNTOLD;
        }

        @Override
        public Act act() {
            return Act.of(WithdrawingAct.WITHDRAWN, answer).within(matter).with("answers", answers.name());
        }
    }

    /**
     * @param version as this person read it in public; taking it back twice changes nothing
     * @param because as everybody will read it
     * @throws AnswerRefused when another version is public by now
     * @throws NotFound when there is none, or this person may not approve answers to its matter
     */
    @Transactional
    public void withdraw(Viewer viewer, AnswerId id, int version, String because) {
        var matter = answers.versions(id).stream()
                .findFirst()
                .map(Answers.Version::matterId)
                .orElseThrow(NotFound::new);
        matters.held(matter, viewer, Permission.APPROVE_ANSWER);
        if (kept.has(id, version)) {
            return;
        }
        var published =
                answers.published(id).filter(one -> one.version() == version).orElseThrow(AnswerRefused::changed);
        kept.keep(published, viewer.account(), because);
        life.did(new AnswerWasWithdrawn(matter, id, published.kind(), published.writtenBy()), because);
    }

    /** Keeps what was taken back. */
    @Component
    static class Withdrawals {

        private final JdbcClient jdbc;
        private final Clock clock;

        Withdrawals(JdbcClient jdbc, Clock clock) {
            this.jdbc = jdbc;
            this.clock = clock;
        }

        boolean has(AnswerId id, int version) {
            return jdbc.sql(
                            "select exists (select 1 from answers.withdrawal where answer_id = :id and version = :version)")
                    .param("id", id.id())
                    .param("version", version)
                    .query(Boolean.class)
                    .single();
        }

        void keep(PublishedAnswer answer, AccountId by, String because) {
            jdbc.sql("""
                            insert into answers.withdrawal (answer_id, version, withdrawn_by, withdrawn_at, because)
                            values (:id, :version, :by, :at, :because)""")
                    .param("id", answer.id().id())
                    .param("version", answer.version())
                    .param("by", by.id())
                    .param("at", OffsetDateTime.now(clock))
                    .param("because", because)
                    .update();
            jdbc.sql("update answers.answer set published_version = null where id = :id")
                    .param("id", answer.id().id())
                    .update();
        }
    }
}
