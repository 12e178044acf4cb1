package linchpin.people.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linchpin.organisation.Places;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.support.Proves;
import linchpin.support.TestTime;
import linchpin.support.World;
import linchpin.ui.Press;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Attack #19: four presses at once made four of a thing (G8). */
@Proves("G8")
@PeopleTest
class PressedTwiceIntegrationTests {

    private static final Pattern NUMBER = Pattern.compile("name=\"" + Press.FIELD + "\" value=\"([^\"]+)\"");

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Places places;

    @Autowired
    Presses presses;

    @Autowired
    TestTime time;

    World.Person administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = world.person(world.organisation(), Role.ADMINISTRATOR);
    }

    private MvcTestResult added(World.Person by, String press, String name) {
        return browser.post()
                .uri("/places")
                .with(World.signedIn(by))
                .with(csrf())
                .param(Press.FIELD, press)
                .param("name", name)
                .param("kind", "ward")
                .exchange();
    }

    private Stream<String> names(World.Person of) {
        return World.as(of, () -> places.open()).stream().map(place -> place.name());
    }

    @Test
    void doesItOnceHoweverOftenItIsPressed() throws Exception {
        var press = Press.fresh();
        var together = new CyclicBarrier(4);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<MvcTestResult>>();
            for (var i = 0; i < 4; i++) {
                all.add(hands.submit(() -> {
                    together.await(10, TimeUnit.SECONDS);
                    return added(administrator, press, "Ward 7");
                }));
            }
            for (var one : all) {
                assertThat(one.get()).hasRedirectedUrl("/places");
            }
        }
        assertThat(names(administrator)).containsExactly("Ward 7");
    }

    @Test
    void doesItAgainWhereTheFormIsShownAgain() {
        added(administrator, Press.fresh(), "Ward 7");
        added(administrator, Press.fresh(), "Ward 8");
        assertThat(names(administrator)).hasSize(2);
    }

    /** They stopped the first, which had come already, and sent what they had corrected. */
    @Test
    void takesOtherWordsUnderTheSameNumberForAnotherPress() {
        var press = Press.fresh();
        added(administrator, press, "Ward 7");
        assertThat(added(administrator, press, "Ward 8")).hasRedirectedUrl("/places");
        assertThat(names(administrator)).containsExactlyInAnyOrder("Ward 7", "Ward 8");
    }

    /** Somebody who goes back to a form that was wrong sends the old one, mended. */
    @Test
    void countsNoPressOfWhichNothingCame() {
        var press = Press.fresh();
        assertThat(added(administrator, press, " ")).hasStatus(400);
        assertThat(added(administrator, press, "Ward 7")).hasRedirectedUrl("/places");
        assertThat(names(administrator)).containsExactly("Ward 7");
    }

    @Test
    void takesNobodysPressForThatOfAnother() {
        var other = world.person(world.organisation(), Role.ADMINISTRATOR);
        var colleague = world.person(administrator.organisation(), Role.ADMINISTRATOR);
        var press = Press.fresh();
        for (var person : new World.Person[] {administrator, other, colleague}) {
            var ward = person.equals(colleague) ? "Ward 8" : "Ward 7"; // a name is taken once
            assertThat(added(person, press, ward)).hasRedirectedUrl("/places");
        }
        assertThat(names(other)).hasSize(1);
        assertThat(names(administrator)).hasSize(2);
    }

    /** The process died while it was at it: whether it was done only who looks finds out. */
    @Test
    void saysThatItIsNotSureWhereTheFirstWasBrokenOff() {
        var press = UUID.randomUUID();
        Map<String, String[]> form = Map.of(
                Press.FIELD, new String[] {press.toString()}, "name", new String[] {"Ward 7"}, "kind", new String[] {
                    "ward"
                });
        assertThat(World.as(administrator, () -> presses.first(OnceOnly.with(press, form))))
                .isTrue();
        assertThat(added(administrator, press.toString(), "Ward 7")).hasStatus(409);
        assertThat(names(administrator)).isEmpty();
    }

    @Test
    void givesEachFormANumberOfItsOwn() throws Exception {
        var page = browser.get()
                .uri("/places/new")
                .with(World.signedIn(administrator))
                .exchange();
        assertThat(NUMBER.matcher(page.getResponse().getContentAsString())
                        .results()
                        .map(found -> found.group(1)))
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates();
    }

    @Test
    void forgetsPressesAfterADay() {
        var press = UUID.randomUUID();
        assertThat(pressedAt("2026-11-01T09:00:00Z", press)).isTrue();
        assertThat(pressedAt("2026-11-02T08:59:00Z", press)).isFalse();
        assertThat(pressedAt("2026-11-02T09:01:00Z", press)).isTrue();
    }

    private boolean pressedAt(String moment, UUID press) {
        return time.at(moment, () -> World.as(administrator, () -> presses.first(press)));
    }
}
