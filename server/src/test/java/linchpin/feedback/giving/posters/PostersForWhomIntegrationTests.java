package linchpin.feedback.giving.posters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackTest;
import linchpin.organisation.Organisation;
import linchpin.organisation.Places;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of which places there are posters, and for whom. */
@FeedbackTest
class PostersForWhomIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    AtTheForm form;

    @Autowired
    Places places;

    private Organisation trust;
    private Person connector;

    @BeforeEach
    void foundsATrust() {
        trust = form.trust();
        connector = world.person(trust, Role.CONNECTOR);
    }

    private void close(boolean closed) {
        World.in(trust.id(), () -> {
            var ward = places.withCode("ward-4").orElseThrow().id();
            places.close(ward, closed);
            return ward;
        });
    }

    @Test
    void sendsNobodyToAPlaceThatHasClosed() {
        close(true);
        assertThat(desk.get(connector, "/posters")).hasStatusOk().bodyText().doesNotContain("ward-4.pdf");
        assertThat(desk.get(connector, "/posters/ward-4.pdf")).hasStatus(404);
        close(false);
        assertThat(desk.get(connector, "/posters/ward-4.pdf")).hasStatusOk();
    }

    @Test
    void offersOneForTheWholeWhereThereIsNoPlaceYet() {
        var empty = world.person(world.organisation(), Role.CONNECTOR);
        assertThat(desk.get(empty, "/posters")).hasStatusOk().bodyText().contains("/posters/_all.pdf");
        assertThat(desk.get(empty, "/posters/_all.pdf")).hasStatusOk().hasContentType("application/pdf");
    }

    @Test
    void printsNoneOfAnotherOrganisation() {
        var stranger = world.person(world.organisation(), Role.CONNECTOR);
        assertThat(desk.get(stranger, "/posters")).bodyText().doesNotContain("Ward 4");
        assertThat(desk.get(stranger, "/posters/ward-4.pdf")).hasStatus(404);
    }

    @Test
    void isShutToRolesThatMakeNone() {
        for (var role : List.of(Role.ANALYST, Role.CHAMPION, Role.END_USER, Role.LINE_MANAGER, Role.PATIENT_LEADER)) {
            var person = world.person(trust, role);
            assertThat(desk.get(person, "/posters")).as(role.name()).hasStatus(403);
            assertThat(desk.get(person, "/posters/_all.pdf")).as(role.name()).hasStatus(403);
        }
        assertThat(form.get("/posters")).hasRedirectedUrl("/sign-in?to=%2Fposters");
    }
}
