package linchpin.people.founding;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import linchpin.organisation.EconomyId;
import linchpin.people.signin.Tokens;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The links through which an organisation is set up. Each works once. */
@Component
class SetUpLinks {

    private static final Duration TERM = Duration.ofDays(7);
    private static final String OPEN = "token_hash = :hash and used_at is null and (until is null or until > :now)";
    private static final String BURN =
            "update people.set_up set used_at = :now where " + OPEN + " returning economy_id";

    private final JdbcClient jdbc;
    private final Clock clock;

    SetUpLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the token of the link for the first organisation, which ends all that were made before */
    @Transactional
    public String first() {
        jdbc.sql("update people.set_up set used_at = :now where used_at is null")
                .param("now", OffsetDateTime.now(clock))
                .update();
        return kept(null, null);
    }

    /**
     * @param economy that the organisation joins; null for one of its own
     * @return the token of a link for one more organisation, for seven days
     */
    @Transactional
    public String further(@Nullable EconomyId economy) {
        return kept(economy, OffsetDateTime.now(clock).plus(TERM));
    }

    private String kept(@Nullable EconomyId economy, @Nullable OffsetDateTime until) {
        var token = Tokens.fresh();
        jdbc.sql(
                        "insert into people.set_up (token_hash, made_at, economy_id, until) values (:hash, :now, :economy, :until)")
                .param("now", OffsetDateTime.now(clock))
                .param("hash", Tokens.digest(token))
                .param("economy", economy == null ? null : economy.id())
                .param("until", until)
                .update();
        return token;
    }

    /**
     * @return the economy that a link lets an organisation join; empty where it founds one
     * @throws NotFound when the link was used, replaced, is too old or was never made
     */
    @Transactional(readOnly = true)
    public Optional<EconomyId> economy(String token) {
        return economy("select economy_id from people.set_up where " + OPEN, token);
    }

    /** As {@link #economy}, for the last time: of two who come at once, one is told that it was used. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<EconomyId> use(String token) {
        return economy(BURN, token);
    }

    private Optional<EconomyId> economy(String statement, String token) {
        return jdbc.sql(statement)
                .param("hash", Tokens.digest(token))
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) ->
                        Optional.ofNullable(row.getObject(1, UUID.class)).map(EconomyId::new))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
