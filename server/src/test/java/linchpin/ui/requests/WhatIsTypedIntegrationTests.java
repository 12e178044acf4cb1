package linchpin.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.Proves;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Sends what nobody means into every field of every form (E13): an answer in words, and never a failure of ours. */
@Proves("E13")
@LinchpinTest
class WhatIsTypedIntegrationTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern FIELD = Pattern.compile("name ?= ?\"([A-Za-z.-]+(?:\\[[a-z0-9-]+])?)\"");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    MockMvcTester browser;

    @Autowired
    World world;

    World.Person person;

    @BeforeEach
    void somebodyInAllRoles() {
        person = world.person(world.organisation(), Role.values());
    }

    private List<String> routes(RequestMethod method) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(method))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{[^{}:]*:\\[0-9 -]\\+}", "000")
                        .replaceAll(
                                "\\{[^{}]*(\\{[^{}]*}[^{}]*)*}",
                                UUID.randomUUID().toString()))
                .toList();
    }

    private static final Set<String> FIELDS = fields();

    private static Set<String> fields() {
        var fields = new LinkedHashSet<String>();
        try (var templates = Files.walk(TEMPLATES)) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                FIELD.matcher(Files.readString(template)).results().forEach(found -> fields.add(found.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(fields).contains("words", "due", "email", "place");
        return fields;
    }

    private MvcTestResult sent(HttpMethod method, String route, String value) {
        var request = browser.method(method).uri(route).with(csrf()).with(World.signedIn(person));
        for (var field : FIELDS) {
            request.param(field, value);
        }
        return request.exchange();
    }

    private void noneFails(RequestMethod method, String value) {
        assertThat(routes(method))
                .hasSizeGreaterThan(30)
                .allSatisfy(route -> assertThat(sent(method.asHttpMethod(), route, value)
                                .getResponse()
                                .getStatus())
                        .as(method + " " + route)
                        .isLessThan(500));
    }

    @Test
    void noFormFailsOverAHiddenCharacter() {
        noneFails(RequestMethod.POST, "a\0b");
        noneFails(RequestMethod.GET, "a\0b");
    }

    @Test
    void noFormFailsOverADayThatNobodyMeans() {
        noneFails(RequestMethod.POST, "-4712-01-01");
        noneFails(RequestMethod.POST, "+999999999-12-31");
        noneFails(RequestMethod.GET, "+999999999-12-31");
    }

    /** Only forged forms have such a field; who binds it would fail over it. */
    @Test
    void noFormFailsOverAFieldThatIsNoName() {
        var names =
                List.of("say[", "say]", "say[[a]", "say[a][", "x[0", "class", "class.module.classLoader.x", "say[a].b");
        assertThat(routes(RequestMethod.POST))
                .allSatisfy(route -> assertThat(status(route, names)).as(route).isLessThan(500));
        assertThat(names)
                .allSatisfy(name ->
                        assertThat(status("/me/name", List.of(name))).as(name).isLessThan(500));
    }

    private int status(String route, List<String> names) {
        var request = browser.post().uri(route).with(csrf()).with(World.signedIn(person));
        names.forEach(name -> request.param(name, "x"));
        return request.exchange().getResponse().getStatus();
    }

    @Test
    void saysItBesideTheFieldOrOnAPageOfItsOwn() {
        assertThat(browser.post()
                        .uri("/me/name")
                        .param("name", "A\0da")
                        .with(csrf())
                        .with(World.signedIn(person)))
                .hasStatus(400)
                .bodyText()
                .contains("hidden character");
        assertThat(browser.post()
                        .uri("/receipt")
                        .param("receipt", "123\0")
                        .with(csrf())
                        .exchange()
                        .getMvcResult()
                        .getResolvedException())
                .isInstanceOf(HiddenCharacters.Found.class);
    }
}
