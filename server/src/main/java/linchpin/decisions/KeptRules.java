package linchpin.decisions;

import java.util.List;
import linchpin.decisions.Rules.Criterion;
import linchpin.decisions.Rules.Domain;
import linchpin.decisions.Rules.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules of decisions, as they were published. They are kept once, and can only be read afterwards. */
@Component
public class KeptRules {

    private final JdbcClient jdbc;

    KeptRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands in the decision's own row. */
    private record Row(
            How method,
            boolean secret,
            boolean papers,
            boolean lapses,
            boolean abstaining,
            @Nullable String majority,
            @Nullable String most,
            @Nullable String eachMost,
            int seats,
            boolean spread,
            @Nullable String closeWithin) {}

    /** @return the rules of a decision, which was published */
    @Transactional(readOnly = true)
    public Rules of(DecisionId decision) {
        var row = jdbc.sql("""
            select upper(method collate "C") as method, secret, papers, absent = 'lapse' as lapses, abstaining, majority, most, each_most, seats, spread, close_within
            from decisions.decision where id = :id\
            """).param("id", decision.id()).query(Row.class).single();
        return new Rules(
                row.method(),
                row.secret(),
                row.papers(),
                row.lapses(),
                row.abstaining(),
                row.majority(),
                row.most(),
                row.eachMost(),
                row.seats(),
                row.spread(),
                row.closeWithin(),
                list(
                        decision,
                        "upper(code collate \"C\") as code, share, quorum from decisions.party",
                        "code",
                        Party.class),
                list(decision, "label from decisions.option", "n", String.class),
                list(decision, "label, patients from decisions.domain", "n", Domain.class),
                list(
                        decision,
                        "label, domain, weight, most, minimum, patients, price, tie from decisions.criterion",
                        "n",
                        Criterion.class));
    }

    private <T> List<T> list(DecisionId decision, String what, String order, Class<T> as) {
        return jdbc.sql("select " + what + " where decision_id = :id order by " + order)
                .param("id", decision.id())
                .query(as)
                .list();
    }

    /** Keeps what goes with a decision's own row, in the transaction that publishes it. */
    @Transactional
    public void keep(DecisionId decision, Rules rules) {
        rules.parties().forEach(party -> keep(decision, party));
        for (int i = 0; i < rules.options().size(); i++) {
            option(decision, i + 1, rules.options().get(i));
        }
        for (int i = 0; i < rules.domains().size(); i++) {
            domain(decision, i + 1, rules.domains().get(i));
        }
        for (int i = 0; i < rules.criteria().size(); i++) {
            keep(decision, i + 1, rules.criteria().get(i));
        }
    }

    private void option(DecisionId decision, int n, String label) {
        jdbc.sql("insert into decisions.option (decision_id, n, label) values (:id, :n, :label)")
                .param("id", decision.id())
                .param("n", n)
                .param("label", label)
                .update();
    }

    private void domain(DecisionId decision, int n, Domain domain) {
        jdbc.sql("insert into decisions.domain (decision_id, n, label, patients) values (:id, :n, :label, :patients)")
                .param("id", decision.id())
                .param("n", n)
                .param("label", domain.label())
                .param("patients", domain.patients())
                .update();
    }

    private void keep(DecisionId decision, Party party) {
        jdbc.sql("insert into decisions.party (decision_id, code, share, quorum) values (:id, :code, :share, :quorum)")
                .param("id", decision.id())
                .param("code", party.code().stored())
                .param("share", party.share())
                .param("quorum", party.quorum())
                .update();
    }

    private void keep(DecisionId decision, int n, Criterion criterion) {
        jdbc.sql("""
            insert into decisions.criterion (decision_id, n, domain, label, weight, most, minimum, patients, price, tie)
            values (:id, :n, :domain, :label, :weight, :most, :minimum, :patients, :price, :tie)\
            """)
                .param("id", decision.id())
                .param("n", n)
                .param("domain", criterion.domain())
                .param("label", criterion.label())
                .param("weight", criterion.weight())
                .param("most", criterion.most())
                .param("minimum", criterion.minimum())
                .param("patients", criterion.patients())
                .param("price", criterion.price())
                .param("tie", criterion.tie())
                .update();
    }
}
