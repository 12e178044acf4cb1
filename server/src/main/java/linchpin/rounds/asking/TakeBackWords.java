package linchpin.rounds.asking;

import java.util.Optional;
import java.util.UUID;
import linchpin.platform.seals.BriefAddress;
import linchpin.rounds.KeepSaying;
import linchpin.rounds.RoundId;
import linchpin.rounds.Rounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever sent words without an account takes them back, until somebody has looked at them. They go as if they had never come; where others sent
 * the same words, one fewer did. What it takes closes soon: whoever finds it in the history of a shared browser reads nothing again.
 */
@Component
class TakeBackWords {

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final BriefAddress brief;

    TakeBackWords(JdbcClient jdbc, Rounds rounds, BriefAddress brief) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.brief = brief;
    }

    /**
     * @param voice as {@link KeepSaying#voice}
     * @return by what the words are taken back, for a while
     */
    String key(UUID voice) {
        return brief.of(voice.toString());
    }

    private record Sent(UUID id, String received) {}

    /** @return whether these can be taken back still */
    @Transactional(readOnly = true)
    public boolean can(RoundId round, String key) {
        return voice(key).flatMap(voice -> sent(round, voice)).isPresent();
    }

    /**
     * @param key as {@link #key}
     * @return the words, so that they can be changed and sent anew; empty where there are none, or somebody looks at them already
     */
    @Transactional
    public Optional<String> takeBack(RoundId round, String key) {
        return voice(key)
                .filter(voice -> sent(round, voice).isPresent()) // nobody holds a round by guessing
                .flatMap(voice -> takenBack(round, voice));
    }

    private Optional<UUID> voice(String key) {
        return brief.read(key).map(UUID::fromString);
    }

    private Optional<String> takenBack(RoundId round, UUID voice) {
        rounds.alone(round);
        var sent = sent(round, voice);
        sent.ifPresent(words -> gone(words, voice));
        return sent.map(Sent::received);
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
