package linchpin.decisions.closing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import linchpin.commands.tally.Signature;
import linchpin.decisions.DecisionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What decisions came to, with the published files that it was worked out from. */
@Component
public class KeptRecords {

    private final JdbcClient jdbc;
    private final SigningKey signing;

    KeptRecords(JdbcClient jdbc, SigningKey signing) {
        this.jdbc = jdbc;
        this.signing = signing;
    }

    /**
     * What was kept when a decision closed.
     *
     * @param file as published
     * @param result as {@code ./linchpin tally} prints it
     * @param abstained who said nothing, and by the rules did not count for the quorum either
     */
    public record Kept(String file, String result, int abstained) {}

    /** @return empty where it has not closed */
    @Transactional(readOnly = true)
    public Optional<Kept> of(DecisionId decision) {
        return jdbc.sql("select file, result, abstained from decisions.record where decision_id = :id")
                .param("id", decision.id())
                .query(Kept.class)
                .optional();
    }

    /** @return what was signed of it when it closed, with the key of then; empty where it closed before anything was signed */
    @Transactional(readOnly = true)
    public Optional<Signature> signature(DecisionId decision) {
        return jdbc.sql("""
            select signing_key as key, signature from decisions.record where decision_id = :id and signature is not null\
            """).param("id", decision.id()).query(Signature.class).optional();
    }

    /**
     * A key that signed what stands in the public register.
     *
     * @param key the public key, in base64 (X.509)
     * @param first the moment at which the first of them closed
     * @param last the same of the last
     * @param many how many it signed
     */
    public record UsedKey(String key, OffsetDateTime first, OffsetDateTime last, int many) {

        public String fingerprint() {
            return new Signature(key, "").fingerprint();
        }
    }

    /** @return what signed the files of the public register, old and new, the latest first */
    @Transactional(readOnly = true)
    public List<UsedKey> keys() {
        return jdbc.sql("""
            select r.signing_key as key, min(d.ended_at) as first, max(d.ended_at) as last, count(*)::int as many
            from decisions.record r join decisions.decision d on d.org_id = r.org_id and d.id = r.decision_id
            where d.listed and r.signature is not null
            group by r.signing_key order by max(d.ended_at) desc\
            """).query(UsedKey.class).list();
    }

    @Transactional
    void keep(DecisionId decision, Kept kept) {
        var signed = signing.sign(kept.file());
        jdbc.sql("""
            insert into decisions.record (decision_id, file, result, abstained, signing_key, signature)
            values (:id, :file, :result, :abstained, :key, :signature)\
            """)
                .param("key", signed.key())
                .param("signature", signed.signature())
                .param("id", decision.id())
                .param("file", kept.file())
                .param("result", kept.result())
                .param("abstained", kept.abstained())
                .update();
    }
}
