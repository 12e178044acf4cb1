package linchpin.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.decisions.Rules.Criterion;
import linchpin.decisions.Rules.Domain;
import linchpin.decisions.Rules.Party;
import linchpin.platform.OneLook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules of decisions, as they were published. They are kept once, and can only be read afterwards. */
@Component
public class KeptRules {

    private static final RowMapper<Party> PARTY = DataClassRowMapper.newInstance(Party.class);
    private static final RowMapper<Option> OPTION = DataClassRowMapper.newInstance(Option.class);
    private static final RowMapper<Domain> DOMAIN = DataClassRowMapper.newInstance(Domain.class);
    private static final RowMapper<Criterion> CRITERION = DataClassRowMapper.newInstance(Criterion.class);

    private final JdbcClient jdbc;

    KeptRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands in the decision's own row. */
    private record Row(
            DecisionId id,
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
        return Objects.requireNonNull(of(List.of(decision)).get(decision));
    }

    /** @return the rules of each of these */
    @Transactional(readOnly = true)
    public Map<DecisionId, Rules> of(Collection<DecisionId> decisions) {
        return OneLook.each(this, "rules", decisions, this::read);
    }

    private Map<DecisionId, Rules> read(Collection<DecisionId> decisions) {
        var ids = decisions.stream().map(DecisionId::id).toArray(UUID[]::new);
        var lists = lists(ids);
        var rules = new HashMap<DecisionId, Rules>();
        jdbc.sql("""
            select id, upper(method collate "C") as method, secret, papers, absent = 'lapse' as lapses, abstaining, majority, most, each_most, seats, spread, close_within
            from decisions.decision where id = any (:ids)\
            """)
                .param("ids", ids)
                .query(Row.class)
                .list()
                .forEach(row -> rules.put(row.id(), rules(row, lists.getOrDefault(row.id(), List.of()))));
        return rules;
    }

    private static Rules rules(Row row, List<Object> lists) {
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
                only(Party.class, lists),
                only(Option.class, lists).stream().map(Option::label).toList(),
                only(Domain.class, lists),
                only(Criterion.class, lists));
    }

    private record Option(String label) {}

    private static <T> List<T> only(Class<T> kind, List<Object> lists) {
        return lists.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private record Listed(DecisionId of, Object one) {}

    /** @return what is listed in the rules of each, each list in its order */
    private Map<DecisionId, List<Object>> lists(UUID[] decisions) {
        return jdbc
                .sql("""
            select decision_id, 'party' as list, 0 as n, upper(code collate "C") as code, share, quorum, null as label, null as patients,
                   0 as domain, null as weight, null as most, null as minimum, false as price, null::int as tie
            from decisions.party where decision_id = any (:ids)
            union all select decision_id, 'option', n, null, null, 0, label, null, 0, null, null, null, false, null
            from decisions.option where decision_id = any (:ids)
            union all select decision_id, 'domain', n, null, null, 0, label, patients, 0, null, null, null, false, null
            from decisions.domain where decision_id = any (:ids)
            union all select decision_id, 'criterion', n, null, null, 0, label, patients, domain, weight, most, minimum, price, tie
            from decisions.criterion where decision_id = any (:ids)
            order by list, n, code\
            """)
                .param("ids", decisions)
                .query((row, n) -> new Listed(
                        new DecisionId(row.getObject("decision_id", UUID.class)), one(row.getString("list"), row, n)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Listed::of, Collectors.mapping(Listed::one, Collectors.toList())));
    }

    private static Object one(String list, ResultSet row, int n) throws SQLException {
        return switch (list) {
            case "party" -> PARTY.mapRow(row, n);
            case "option" -> OPTION.mapRow(row, n);
            case "domain" -> DOMAIN.mapRow(row, n);
            default -> CRITERION.mapRow(row, n);
        };
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
