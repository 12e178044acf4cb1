package linchpin.decisions.setup;

import java.time.OffsetDateTime;
import java.util.Map;
import linchpin.decisions.DecisionId;
import linchpin.decisions.KeptRules;
import linchpin.decisions.closing.Following;
import linchpin.decisions.law.CitedLaws;
import linchpin.decisions.setup.SetUp.Seat;
import linchpin.decisions.voters.Electorate;
import linchpin.people.Viewer;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a decision leaves behind when it is published. */
@Component
class PublishedRows {

    private final JdbcClient jdbc;
    private final KeptRules rules;
    private final Electorate electorate;
    private final Following following;
    private final CitedLaws cited;

    PublishedRows(JdbcClient jdbc, KeptRules rules, Electorate electorate, Following following, CitedLaws cited) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.electorate = electorate;
        this.following = following;
        this.cited = cited;
    }

    /** @return whether what it follows, if it follows something, has no other second vote */
    @Transactional
    public boolean free(SetUp setUp, Viewer viewer) {
        var first = setUp.follows();
        return first == null || following.holds(new DecisionId(first), viewer);
    }

    /** Keeps it under the next number of the organisation. */
    @Transactional
    public void keep(DecisionId id, SetUp setUp, OffsetDateTime now) {
        row(id, setUp, now);
        rules.keep(id, setUp.rules());
        if (setUp.law() != null) {
            cited.keep(id, setUp.law());
        }
    }

    private void row(DecisionId id, SetUp setUp, OffsetDateTime now) {
        var rule = setUp.rules();
        jdbc.sql("""
            insert into decisions.decision
                (id, number, place_id, proposal_id, follows, title, about, method, secret, papers, absent, abstaining, majority, most, each_most, seats,
                 spread, close_within, listed, opens_at, closes_at, talk_until, published_by, published_as, published_at)
            values (:id, :number, :place, :proposal, :follows, :title, :about, :method, :secret, :papers, :absent, :abstaining, :majority, :most, :each,
                    :seats, :spread, :closeWithin, :listed, :opens, :closes, :talk, :by, :as, :now)\
            """)
                .param("id", id.id())
                .param("place", setUp.place() == null ? null : setUp.place().id())
                .param("proposal", setUp.proposal())
                .param("follows", setUp.follows())
                .param("title", setUp.title())
                .param("about", setUp.about())
                .param("method", rule.how().stored())
                .params(Map.of("secret", rule.secret(), "papers", rule.papers(), "spread", rule.spread()))
                .param("absent", rule.lapses() ? "lapse" : "void")
                .param("abstaining", rule.abstaining())
                .param("majority", rule.majority())
                .param("most", rule.most())
                .param("each", rule.each())
                .param("seats", rule.seats())
                .param("closeWithin", rule.closeWithin())
                .param("listed", setUp.listed())
                .param("opens", setUp.opens() == null ? now : setUp.opens())
                .param("closes", setUp.closes())
                .param("talk", setUp.talkUntil())
                .param("by", Tenancy.current().account())
                .params(Map.of("as", Tenancy.current().as(), "now", now, "number", nextNumber()))
                .update();
    }

    private int nextNumber() {
        return jdbc.sql("""
            insert into decisions.numbering (last) values (1)
            on conflict (org_id) do update set last = numbering.last + 1 returning last\
            """).query(Integer.class).single();
    }

    /** @param code what is published in place of the name */
    @Transactional
    public void keep(DecisionId id, int n, Seat seat, String code) {
        electorate.keep(id, n, seat.party(), code, seat.name(), seat.account());
    }
}
