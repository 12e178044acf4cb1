package linchpin.answers.confirming;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import linchpin.history.Act;
import linchpin.history.ActKind;
import linchpin.history.Deed;
import linchpin.history.History;
import linchpin.history.SeenBy;
import linchpin.organisation.OrganisationId;
import linchpin.people.LeaderName;
import linchpin.ui.LocalName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rule of the organisation in scope. Whoever changes it does so for everybody to see. */
@Component
public class ConfirmationRules {

    private final JdbcClient jdbc;
    private final History history;
    private final LeaderName leaders;

    ConfirmationRules(JdbcClient jdbc, History history, LeaderName leaders) {
        this.leaders = leaders;
        this.jdbc = jdbc;
        this.history = history;
    }

    enum RuleAct implements ActKind {
        RULE_SET;

        @Override
        public String module() {
            return "answers";
        }

        @Override
        public SeenBy seenBy() {
            return SeenBy.TEAM;
        }
    }

    /** Somebody set when something counts as confirmed. */
    private record RuleWasSet(OrganisationId organisation, ConfirmationRule rule, LocalName leader) implements Deed {

        @Override
        public Act act() {
            return Act.of(RuleAct.RULE_SET, organisation)
                    .with("rule", rule.words(leader))
                    .with("days", AskAfter.words(rule.askAfter()));
        }
    }

    /** @return what this organisation set, or what is usual */
    @Transactional(readOnly = true)
    public ConfirmationRule rule() {
        return jdbc.sql("select least_yes, least_share, leader_needed, ask_after from answers.rule")
                .query((row, _) -> new ConfirmationRule(
                        row.getInt("least_yes"),
                        row.getInt("least_share"),
                        row.getBoolean("leader_needed"),
                        days(row.getArray("ask_after"))))
                .optional()
                .orElse(ConfirmationRule.USUAL);
    }

    private static List<Integer> days(Array stored) throws SQLException {
        return Arrays.asList((Integer[]) stored.getArray());
    }

    /** From now on; what was confirmed before stays so. Setting the same again changes nothing. */
    @Transactional
    public void set(OrganisationId organisation, ConfirmationRule rule) {
        if (rule.equals(rule())) {
            return;
        }
        jdbc.sql("""
                        insert into answers.rule (least_yes, least_share, leader_needed, ask_after)
                        values (:yes, :share, :leader, :after)
                        on conflict (org_id) do update set least_yes = :yes, least_share = :share, leader_needed = :leader, ask_after = :after""")
                .param("yes", rule.leastYes())
                .param("share", rule.leastShare())
                .param("leader", rule.leaderNeeded())
                .param("after", rule.askAfter().toArray(Integer[]::new))
                .update();
        history.did(new RuleWasSet(organisation, rule, leaders.here()), null);
    }
}
