package linchpin.reviews.commissioned;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.chores.Chore;
import linchpin.organisation.NewOrganisation;
import linchpin.organisation.Organisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** What the commissioner of a local health economy is told of reviews, and what nobody is. */
@LinchpinTest
class CommissionedIntegrationTests {

    private static final String[] SUGGESTION = {
        "theme",
        "12",
        "place",
        "",
        "each",
        "",
        "tone",
        "criticism",
        "comments",
        "3",
        "days",
        "60",
        "people",
        "3",
        "due",
        "20",
        "owner",
        "",
        "act",
        "keep"
    };

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Organisations organisations;

    @Autowired
    @Qualifier("watchChore")
    Chore chore;

    private Organisation provider;
    private Organisation neighbour;
    private Person theirs;
    private Person neighbours;
    private Person commissioner;

    @BeforeEach
    void anEconomy() {
        var economy = organisations.foundEconomy("Riverside");
        provider = world.organisation(economy);
        neighbour = world.organisation(economy);
        theirs = world.person(provider, Role.LINCHPIN);
        neighbours = world.person(neighbour, Role.LINCHPIN);
        var id = OrganisationId.fresh();
        var code = "C" + provider.code();
        organisations.found(id, new NewOrganisation(code, "Board " + code, "commissioner", economy));
        commissioner = world.person(organisations.with(id).orElseThrow(), Role.LINCHPIN);
    }

    private void asks(Person person, String theme, String reason) {
        assertThat(desk.post(
                        person,
                        "/reviews/ask",
                        "theme",
                        theme,
                        "place",
                        "",
                        "reason",
                        reason,
                        "due",
                        "20",
                        "owner",
                        ""))
                .hasStatus(302);
    }

    private String seenBy(Person person) {
        var page = desk.get(person, "/reviews/nearby");
        assertThat(page).hasStatusOk();
        return Desk.text(page);
    }

    private void shares(Person person) {
        assertThat(desk.post(person, "/sharing")).hasRedirectedUrl("/sharing");
        ByHand.does(chore, person.organisation());
    }

    @Test
    void seesCountsByThemeAndProviderAndNoWords() {
        shares(theirs);
        shares(neighbours);
        asks(theirs, "12", "Mrs Ash waited in Rowan");
        asks(theirs, "12", "And Mr Beech did");
        asks(neighbours, "12", "It is the same here");
        asks(neighbours, "26", "The soup");
        assertThat(seenBy(commissioner))
                .contains(
                        "Timeliness of care",
                        "Food &amp; drink",
                        provider.name(),
                        neighbour.name(),
                        "Whole organisation")
                .doesNotContain("Mrs Ash", "Beech", "The soup");
        assertThat(told(commissioner, "sum(going)")).isEqualTo(4);
    }

    private long told(Person person, String what) {
        return desk.count(person.organisation(), "select coalesce(" + what + ", 0) from reviews.told");
    }

    @Test
    void seesNothingOfAProviderThatDoesNotShare() {
        asks(theirs, "12", "Waiting");
        assertThat(seenBy(commissioner))
                .contains("No organisation shares any review yet")
                .doesNotContain(provider.name());
        assertThat(seenBy(theirs)).contains("does not share");
        shares(theirs);
        assertThat(seenBy(commissioner)).contains(provider.name(), "Timeliness of care");
        assertThat(seenBy(theirs))
                .contains("This is all that the commissioner of Riverside sees", "Timeliness of care");
    }

    @Test
    void whatWasToldIsTakenBackAtOnceWithSharing() {
        shares(theirs);
        asks(theirs, "12", "Waiting");
        assertThat(told(commissioner, "count(*)")).isEqualTo(1);
        desk.post(theirs, "/sharing/end");
        assertThat(told(commissioner, "count(*)")).isZero();
        asks(theirs, "12", "Waiting again");
        assertThat(told(commissioner, "count(*)")).isZero();
    }

    @Test
    void aNeighbourThatIsNoCommissionerSeesItselfOnly() {
        shares(theirs);
        shares(neighbours);
        asks(theirs, "12", "Waiting");
        assertThat(seenBy(neighbours)).doesNotContain(provider.name()).contains("There is no review to tell of");
    }

    @Test
    void nobodyOfAnotherEconomyIsToldAnything() {
        shares(theirs);
        asks(theirs, "12", "Waiting");
        var stranger = world.person(world.organisation(), Role.LINCHPIN);
        assertThat(told(stranger, "count(*)")).isZero();
        assertThat(desk.change(stranger.organisation(), "delete from reviews.told"))
                .isZero();
        assertThat(desk.change(commissioner.organisation(), "delete from reviews.told"))
                .as("who may read may not change")
                .isZero();
        assertThat(told(theirs, "count(*)")).isEqualTo(1);
    }

    @Test
    void countsWhatIsConcludedApart() {
        shares(theirs);
        asks(theirs, "12", "Waiting");
        desk.change(provider, """
            update reviews.review set found = 'So', follows = 'nothing', because = 'It is over', concluded_by = asked_by,
                concluded_on = opened_on\
            """);
        ByHand.does(chore, provider);
        assertThat(told(commissioner, "sum(going)")).isZero();
        assertThat(told(commissioner, "sum(concluded)")).isEqualTo(1);
    }

    @Test
    void isNotWrittenAnewByWhatChangesNoCount() {
        shares(theirs);
        asks(theirs, "12", "Waiting");
        var written = told(theirs, "max(xmin::text::bigint)");
        assertThat(desk.post(theirs, "/reviews/rules", SUGGESTION)).hasStatus(302);
        assertThat(told(theirs, "max(xmin::text::bigint)")).isEqualTo(written);
        asks(theirs, "12", "Waiting again");
        assertThat(told(theirs, "max(xmin::text::bigint)")).isGreaterThan(written);
    }

    @Test
    void saysSoWhereThereIsNoEconomy() {
        var id = OrganisationId.fresh();
        organisations.found(id, new NewOrganisation("N" + provider.code(), "Alone " + provider.code(), "acute", null));
        var alone = world.person(organisations.with(id).orElseThrow(), Role.LINCHPIN);
        assertThat(seenBy(alone)).contains("in no local health economy");
        asks(alone, "12", "Waiting");
        assertThat(told(alone, "count(*)")).isZero();
    }
}
