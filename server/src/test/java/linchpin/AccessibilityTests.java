package linchpin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import linchpin.feedback.Register;
import linchpin.people.Role;
import linchpin.support.Browser;
import linchpin.support.LinchpinTest;
import linchpin.support.Said;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page, for a role that uses it, narrow and wide: no rule of WCAG 2.2 AA that a machine can check is broken, nothing scrolls
 * sideways, the skip link comes first. To add a page, write its address under its role; words in braces are filled in by
 * {@link #ground()}.
 */
@LinchpinTest
class AccessibilityTests {

    private static final List<String> PUBLIC = List.of(
            "/", "/about", "/sign-in", "/receipt", "/give/{organisation}", "/give/{organisation}/ward-7", "/nowhere");

    private static final Map<Role, List<String>> PAGES = Map.of(
            Role.ADMINISTRATOR,
            List.of(
                    "/home",
                    "/me",
                    "/places",
                    "/places?welcome",
                    "/places/new",
                    "/places/several",
                    "/places/{ward}",
                    "/people",
                    "/people/invite",
                    "/people/{person}",
                    "/people/{person}/stop"),
            Role.LINCHPIN,
            List.of("/home", "/log", "/log/{feedback}", "/matters", "/matters/from/{feedback}", "/actions"),
            Role.PATIENT_LEADER,
            List.of("/home", "/log", "/log/{feedback}"),
            Role.CHAMPION,
            List.of("/home"),
            Role.LINE_MANAGER,
            List.of("/home"),
            Role.CONNECTOR,
            List.of("/home"),
            Role.END_USER,
            List.of("/home"),
            Role.ANALYST,
            List.of("/home", "/people"));

    @Autowired
    World world;

    @Autowired
    Register register;

    @LocalServerPort
    int port;

    World.Person person;
    Map<String, String> filledIn;

    /** An organisation with something of everything, and what stands for the words in braces. */
    @BeforeEach
    void ground() {
        var organisation = world.organisation();
        var ward = world.ward(organisation, "Ward 7");
        var feedback = Said.said("The nurses were kind, but nobody told us when we could go home.")
                .at(ward)
                .on(LocalDate.now())
                .in(register, organisation);
        person = world.person(organisation);
        filledIn = Map.of(
                "{organisation}", organisation.code(),
                "{ward}", ward.id().toString(),
                "{feedback}", feedback.id().toString(),
                "{person}",
                        world.person(organisation, Role.ANALYST, Role.LINE_MANAGER)
                                .account()
                                .id()
                                .toString());
    }

    static Stream<Arguments> rolesAndWidths() {
        return Stream.of(Role.values())
                .flatMap(role -> Stream.of(Arguments.of(role, Browser.NARROW), Arguments.of(role, Browser.WIDE)));
    }

    @ParameterizedTest
    @MethodSource("rolesAndWidths")
    void everyPageOfARoleCanBeUsedByEverybody(Role role, int width) {
        world.give(person, role);
        try (var browser = Browser.inspected(port, width)) {
            browser.signIn(person);
            assertAll(PAGES.getOrDefault(role, List.of()).stream()
                    .map(path -> () -> inspect(browser, path, role.name().toLowerCase())));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.NARROW, Browser.WIDE})
    void everyPublicPageCanBeUsedByEverybody(int width) {
        try (var browser = Browser.inspected(port, width)) {
            assertAll(PUBLIC.stream().map(path -> () -> inspect(browser, path, "public")));
        }
    }

    /** The inspection puts the content policy aside, so here it stands: no page may need what it forbids. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void noPageBreaksTheContentPolicy(Role role) {
        world.give(person, role);
        try (var browser = Browser.wide(port)) {
            PUBLIC.forEach(path -> browser.open(address(path)));
            browser.signIn(person);
            PAGES.getOrDefault(role, List.of()).forEach(path -> browser.open(address(path)));
        }
    }

    @Test
    void aPersonCanSignInWithoutScripts() {
        world.give(person, Role.LINCHPIN);
        try (var browser = Browser.withoutScripts(port, Browser.NARROW)) {
            browser.signIn(person);
            assertThat(browser.page().content()).contains(Role.LINCHPIN.question());
        }
    }

    private void inspect(Browser browser, String path, String who) {
        browser.open(address(path));
        browser.screenshot(who + path.replaceAll("[^a-z0-9]+", "-"));
        assertAll(
                () -> browser.assertSkipLinkComesFirst(),
                () -> browser.assertFitsTheScreen(),
                () -> browser.assertAccessible());
    }

    private String address(String path) {
        var address = path;
        for (var word : filledIn.entrySet()) {
            address = address.replace(word.getKey(), word.getValue());
        }
        return address;
    }
}
