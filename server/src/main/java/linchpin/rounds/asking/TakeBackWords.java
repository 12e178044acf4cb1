package linchpin.rounds.asking;

import java.util.Optional;
import java.util.UUID;
import linchpin.rounds.KeepSaying;
import linchpin.rounds.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever sent words without an account takes them back, until somebody has looked at them. They go as if they had never come; where others sent
 * the same words, one fewer did.
 */
@Component
class TakeBackWords {

    private final JdbcClient jdbc;

    TakeBackWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Sent(UUID id, String received) {}

    /** @return whether these can be taken back still */
    @Transactional(readOnly = true)
    public boolean can(RoundId round, UUID voice) {
        return sent(round, voice).isPresent();
    }

    /**
     * @param voice as {@link KeepSaying#voice}
     * @return the words, so that they can be changed and sent anew; empty where there are none, or somebody looks at them already
     */
    @Transactional
    public Optional<String> takeBack(RoundId round, UUID voice) {
        if (sent(round, voice).isEmpty()) {
            return Optional.empty(); // nobody holds a round by guessing
        }
        alone(round);
        var sent = sent(round, voice);
        sent.ifPresent(words -> gone(words, voice));
        return sent.map(Sent::received);
    }

    /** Nobody sends the same words meanwhile, or decides about them. */
    private void alone(RoundId round) {
        jdbc.sql("select 1 from rounds.round where id = :id for update")
                .param("id", round.id())
                .query(Integer.class)
                .list();
    }

    /** What may tell of something serious is a person's to look at from the moment on which it was found. */
    private Optional<Sent> sent(RoundId round, UUID voice) {
        return jdbc.sql("""
            select s.id, s.received from rounds.voice v join rounds.saying s on s.org_id = v.org_id and s.id = v.saying_id
            where v.id = :voice and v.account_id is null and s.round_id = :round and s.verdict is null and s.taken_why is null
              and s.serious is null\
            """)
                .param("voice", voice)
                .param("round", round.id())
                .query(Sent.class)
                .optional();
    }

    private void gone(Sent sent, UUID voice) {
        jdbc.sql("delete from rounds.voice where id = :id").param("id", voice).update();
        jdbc.sql("""
            delete from rounds.saying s where s.id = :id and not exists (
                select 1 from rounds.voice v where v.org_id = s.org_id and v.saying_id = s.id)\
            """).param("id", sent.id()).update();
    }
}
