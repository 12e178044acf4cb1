package linchpin.meaning.coding;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody codes comments one after the other: those that teach the machine most, chosen when they begin. */
@Component
class CodingSession {

    private final JdbcClient jdbc;
    private final ChooseComments choose;
    private final FeedbackArchive archive;
    private final Clock clock;

    CodingSession(JdbcClient jdbc, ChooseComments choose, FeedbackArchive archive, Clock clock) {
        this.jdbc = jdbc;
        this.choose = choose;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * A feedback to code.
     *
     * @param place in the session, from 1
     * @param of how many the session has
     */
    record Turn(UUID id, FeedbackId feedbackId, int place, int of) {}

    /** Chooses what to code next. Nothing is chosen where nothing is left to code. */
    @Transactional
    public void begin(Viewer viewer) {
        if (next(viewer).isPresent()) {
            return;
        }
        var session = UUID.randomUUID();
        var now = now();
        var place = 0;
        for (var feedback : choose.forCoding(viewer)) {
            jdbc.sql("""
                            insert into meaning.coding (session, place, account_id, feedback_id, at)
                            values (:session, :place, :account, :feedback, :at)""")
                    .param("session", session)
                    .param("place", ++place)
                    .param("account", viewer.account().id())
                    .param("feedback", feedback.id())
                    .param("at", now)
                    .update();
        }
    }

    /** @return what this person codes next; empty when they have not begun, or are done */
    @Transactional(readOnly = true)
    public Optional<Turn> next(Viewer viewer) {
        return jdbc.sql("""
                        select c.id, c.feedback_id, c.place, (select count(*) from meaning.coding a where a.session = c.session) as of
                        from meaning.coding c where c.account_id = :account and c.state = 'waiting' order by c.at desc, c.place""").param("account", viewer.account().id()).query(Turn.class).list().stream()
                .filter(turn -> readable(turn.feedbackId, viewer))
                .findFirst();
    }

    /** What was withdrawn meanwhile, or is no longer theirs to read, is passed over. */
    private boolean readable(FeedbackId feedback, Viewer viewer) {
        return archive.summary(feedback)
                .filter(found -> !found.withdrawn() && viewer.mayReadAbout(found.placeId()))
                .isPresent();
    }

    /**
     * @param state coded or skipped
     * @return what it is about that is coded
     * @throws NotFound when this is not theirs to code
     */
    @Transactional
    public FeedbackId done(UUID turn, String state, Viewer viewer) {
        var feedback = jdbc.sql("""
                        update meaning.coding set state = :state, at = :at where id = :id and account_id = :account
                        returning feedback_id as id""")
                .param("state", state)
                .param("at", now())
                .param("id", turn)
                .param("account", viewer.account().id())
                .query(FeedbackId.class)
                .optional()
                .orElseThrow(NotFound::new);
        return archive.readable(feedback, viewer).id();
    }

    /**
     * A feedback that was coded and waits again.
     *
     * @param at when it was coded
     */
    record TakenBack(FeedbackId feedbackId, Timestamp at) {}

    /** @return the feedback this person coded last, which now waits again; empty when they coded nothing */
    @Transactional
    public Optional<TakenBack> takeBack(AccountId account) {
        return jdbc.sql("""
                        update meaning.coding set state = 'waiting', at = :at where id = (
                            select id from meaning.coding where account_id = :account and state = 'coded' order by at desc limit 1)
                        returning feedback_id, old.at as at""")
                .param("at", now())
                .param("account", account.id())
                .query(TakenBack.class)
                .optional();
    }

    /** @return how many comments this person has coded so far */
    @Transactional(readOnly = true)
    public int coded(AccountId account) {
        return jdbc.sql("select count(*) from meaning.coding where account_id = :account and state = 'coded'")
                .param("account", account.id())
                .query(Integer.class)
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
