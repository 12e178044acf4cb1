package linchpin.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.organisation.OrganisationId;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.proposals.acting.KeepsInStage;
import linchpin.proposals.acting.KeepsInStage.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class WayOutTests {

    private static final ProposalId KEPT = new ProposalId(UUID.randomUUID());
    private static final Kept WHY = new Kept("People are asked. Wait until tomorrow.", "/somewhere");

    private final WayOut way = way(proposal -> proposal.equals(KEPT) ? Optional.of(WHY) : Optional.empty());

    private static WayOut way(KeepsInStage... keeping) {
        var beans = new StaticListableBeanFactory();
        for (var i = 0; i < keeping.length; i++) {
            beans.addBean("keeping" + i, keeping[i]);
        }
        var nowhere = JdbcClient.create(new DriverManagerDataSource());
        return new WayOut(new Authors(nowhere, Clock.systemUTC()), beans.getBeanProvider(KeepsInStage.class));
    }

    @ParameterizedTest
    @EnumSource(names = {"IDEA", "QUESTION"})
    void whatIsAskedKeepsNothingFromTheFirstTwoStages(Stage to) {
        assertThat(way.kept(KEPT, to)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IDEA", "QUESTION"})
    void whatIsAskedKeepsItFromAllThatFollow(Stage to) {
        assertThat(way.kept(KEPT, to)).contains(WHY);
        assertThat(way.kept(new ProposalId(UUID.randomUUID()), to)).isEmpty();
    }

    @Test
    void whoeverMovesProposalsOnMovesEachOfThemWhoeverItsAuthorsAre() {
        var leader = new Viewer(
                CodesignFixture.somebody(),
                "Ada Lovage",
                new OrganisationId(UUID.randomUUID()),
                "A trust",
                Viewer.everywhere(Role.PATIENT_LEADER));
        var proposal = CodesignFixture.proposal();
        assertThat(way.mayMove(List.of(proposal), leader)).containsExactly(proposal.id());
        assertThat(way.mayMove(proposal, leader)).isTrue();
        assertThat(way.mayMove(List.of(), leader)).isEmpty();
    }

    @Test
    void whereNothingIsAskedNothingKeepsIt() {
        assertThat(way().kept(KEPT)).isEmpty();
        assertThat(way.kept(KEPT)).contains(WHY);
    }
}
