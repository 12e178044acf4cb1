package linchpin.rounds;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import linchpin.platform.Digest;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody says should be asked. The same words are kept once, with everybody who sent them. */
@Component
public class KeepSaying {

    /** Characters of what somebody says. */
    public static final int LONGEST = 2000;

    /** More than this nobody looks through; a flood must not be kept on top of it. */
    public static final int MOST_WAITING = 1000;

    private final JdbcClient jdbc;
    private final Rounds rounds;

    KeepSaying(JdbcClient jdbc, Rounds rounds) {
        this.jdbc = jdbc;
        this.rounds = rounds;
    }

    /** What came of it. */
    public enum Came {
        KEPT,
        /** The round is not open, or not any more. */
        CLOSED,
        /** So much waits to be looked through that nothing is taken for now. */
        FULL
    }

    /**
     * @param press of the form that brings it: the same again is kept once
     * @return what came of it; of whoever asks it is known who they are only where they are signed in
     */
    @Transactional
    public Came keep(RoundId round, String words, Who who, UUID press) {
        var open = rounds.steady(round).filter(one -> one.open(rounds.today())).isPresent();
        if (!open) {
            return Came.CLOSED;
        }
        var id = saying(round, words);
        if (!known(id)) {
            if (waiting(round) >= MOST_WAITING) {
                return Came.FULL;
            }
            enter(id, round, words);
        }
        voice(voice(round, words, press), id, who);
        return Came.KEPT;
    }

    /**
     * @return what is kept for somebody who sent these words by that press: nobody else can know it, and by it they take them back
     */
    public static UUID voice(RoundId round, String words, UUID press) {
        return named(saying(round, words) + " " + press);
    }

    private static UUID saying(RoundId round, String words) {
        return named(round.id() + " " + words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }

    private boolean known(UUID saying) {
        return jdbc.sql("select exists (select 1 from rounds.saying where id = :id)")
                .param("id", saying)
                .query(Boolean.class)
                .single();
    }

    private int waiting(RoundId round) {
        return jdbc.sql("select count(*)::int from rounds.saying where round_id = :round and verdict is null")
                .param("round", round.id())
                .query(Integer.class)
                .single();
    }

    private void enter(UUID id, RoundId round, String words) {
        jdbc.sql("""
            insert into rounds.saying (id, round_id, received) values (:id, :round, :words) on conflict (org_id, id) do nothing\
            """)
                .param("id", id)
                .param("round", round.id())
                .param("words", words.strip())
                .update();
    }

    private void voice(UUID id, UUID saying, Who who) {
        jdbc.sql("""
            insert into rounds.voice (id, saying_id, who, account_id, said_as, said_on)
            values (:id, :saying, :who, :me, :as, :today) on conflict do nothing\
            """)
                .param("me", Tenancy.current().account())
                .param("id", id)
                .param("saying", saying)
                .param("who", who.stored())
                .param("as", role())
                .param("today", rounds.today())
                .update();
    }

    private static @Nullable String role() {
        var scope = Tenancy.current();
        return scope.account() == null ? null : scope.as();
    }

    /** Of a digest, so that it tells no time: the hour could name somebody who is nameless. */
    private static UUID named(String what) {
        var bits = ByteBuffer.wrap(Digest.of(what.getBytes(StandardCharsets.UTF_8)));
        return new UUID((bits.getLong() & ~0xf000L) | 0x8000L, (bits.getLong() >>> 2) | 0x8000000000000000L);
    }
}
