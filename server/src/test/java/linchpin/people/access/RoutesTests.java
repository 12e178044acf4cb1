package linchpin.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permissions;
import linchpin.people.Role;
import linchpin.people.SignedIn;
import linchpin.people.TakesFile;
import linchpin.support.LinchpinTest;
import linchpin.support.Proves;
import linchpin.support.World;
import linchpin.ui.Costly;
import linchpin.ui.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route there is: a new one without a rule fails here. */
@Proves({"E2", "E12", "D7"})
@LinchpinTest
class RoutesTests {

    private static final String ERROR = "/error";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    MockMvcTester browser;

    @Autowired
    World world;

    @Autowired
    OpenRoutes open;

    @Autowired
    List<NavigationEntry> navigation;

    private record Route(HttpMethod method, String pattern, HandlerMethod handler) {

        boolean open() {
            return handler.hasMethodAnnotation(OpenToAll.class);
        }

        /** An address on this route that leads to nothing in particular. */
        String address() {
            return pattern.replaceAll("/\\*\\*$", "/x")
                    .replaceAll("\\{\\*[^}]*}", "x")
                    .replaceAll("\\{[^{}:]*:\\[0-9 -]\\+}", "000")
                    .replaceAll(
                            "\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", UUID.randomUUID().toString());
        }

        @Override
        public String toString() {
            return method + " " + pattern + " (" + handler.getShortLogMessage() + ")";
        }
    }

    @Test
    void everyRouteSaysToWhomItIsOpen() {
        assertThat(routes())
                .hasSizeGreaterThan(10)
                .allSatisfy(route -> assertThat(Stream.of(OpenToAll.class, SignedIn.class, Needs.class)
                                .filter(route.handler()::hasMethodAnnotation))
                        .as(route.toString())
                        .hasSize(1));
    }

    /** E2. What makes a file takes much of the machine; of a giver nothing does. */
    @Test
    void everyRouteThatMakesAFileSaysThatItIsCostly() {
        assertThat(routes())
                .filteredOn(route -> ResponseEntity.class.equals(
                                route.handler().getMethod().getReturnType())
                        && !route.handler().getBeanType().getPackageName().startsWith("linchpin.ui"))
                .hasSizeGreaterThan(6)
                .allSatisfy(route -> assertThat(route.handler().hasMethodAnnotation(Costly.class))
                        .as(route.toString())
                        .isTrue());
        assertThat(routes())
                .filteredOn(route ->
                        route.pattern().startsWith("/give") || route.pattern().startsWith("/receipt"))
                .hasSizeGreaterThan(8)
                .noneMatch(route -> route.handler().hasMethodAnnotation(Costly.class));
    }

    @Test
    void exactlyTheRoutesThatSaySoArePublic() {
        assertThat(routes())
                .allSatisfy(route -> assertThat(route.open())
                        .as(route + " is open at the outer door")
                        .isEqualTo(isPublic(route)));
    }

    @Test
    void exactlyThePagesWithoutCookieNeedNoToken() {
        assertThat(routes())
                .allSatisfy(
                        route -> assertThat(withoutSession(route))
                                .as(route.toString())
                                .isEqualTo(
                                        route.pattern()
                                                .matches(
                                                        "/(give|receipt|take-part|asking|news|stop)(/.*)?|/said/.*/(feed[.](atom|json)|block|screen)|/(report|newsletter)/.*[.]pdf")));
    }

    /** Attack #12: a role for one ward began sharing, closed places and imported for the whole organisation. */
    @Test
    void whatIsDoneForTheWholeTakesARoleForTheWhole() {
        var organisation = world.organisation();
        var ward = world.ward(organisation, "Ward 7");
        for (var role : Role.values()) {
            var person = world.person(organisation);
            world.give(person, role, ward);
            assertThat(guarded())
                    .filteredOn(route -> opens(route, role) && forAll(route))
                    .allSatisfy(route -> assertThat(browser.method(route.method())
                                    .uri(route.address())
                                    .with(World.signedIn(person))
                                    .with(csrf())
                                    .exchange())
                            .as(route + " asked by " + role + " of a ward")
                            .hasStatus(403)
                            .satisfies(
                                    answer -> assertThat(answer.getMvcResult().getResolvedException())
                                            .isInstanceOf(ForAll.class)));
        }
        assertThat(guarded()).filteredOn(RoutesTests::forAll).hasSizeGreaterThan(30);
    }

    @Test
    void aLinkIsShownToWhomItsRouteOpens() {
        assertThat(navigation)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(routes())
                        .filteredOn(route -> route.method() == HttpMethod.GET
                                && route.pattern().equals(entry.path()))
                        .singleElement()
                        .satisfies(route -> {
                            assertThat(route.handler()
                                            .getMethodAnnotation(Needs.class)
                                            .value())
                                    .contains(entry.permission());
                            assertThat(forAll(route)).as(entry.path()).isEqualTo(entry.forAll());
                        }));
    }

    private static boolean forAll(Route route) {
        var needs = route.handler().getMethodAnnotation(Needs.class);
        return needs != null && needs.forAll();
    }

    /** Attack #6: whatever could be sent anywhere was kept on the disk before anybody asked who sent it (E12, D7). */
    @Test
    void filesAreTakenWhereAHandlerSaysSoAndByWhomeverItOpensTo() {
        assertThat(routes())
                .allSatisfy(route -> assertThat(route.handler().hasMethodAnnotation(TakesFile.class))
                        .as(route.toString())
                        .isEqualTo(takesFile(route)));
        assertThat(routes()).filteredOn(route -> !reading(route)).allSatisfy(route -> {
            for (var person : new World.Person[] {null, world.person(world.organisation(), Role.CONNECTOR)}) {
                var taken = takesFile(route) && person != null && opens(route, Role.CONNECTOR);
                var refused = takesFile(route) ? HttpStatus.FORBIDDEN : HttpStatus.UNSUPPORTED_MEDIA_TYPE;
                assertThat(file(route, person))
                        .as(route.toString())
                        .hasStatus(taken ? HttpStatus.NOT_FOUND : refused); // it names nothing that is there
            }
        });
    }

    private static boolean takesFile(Route route) {
        return Arrays.stream(route.handler().getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type -> type == MultipartFile.class
                        || (type.isRecord()
                                && Arrays.stream(type.getRecordComponents())
                                        .anyMatch(component -> component.getType() == MultipartFile.class)));
    }

    private MvcTestResult file(Route route, World.@Nullable Person person) {
        var request = browser.method(route.method())
                .uri(route.address())
                .contentType("multipart/form-data; boundary=x")
                .with(csrf());
        return (person == null ? request : request.with(World.signedIn(person))).exchange();
    }

    @Test
    void noFormIsLargerThanOurs() {
        assertThat(browser.post().uri("/give").content(new byte[(int) Bodies.LARGEST_FORM + 1]))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(browser.post().uri("/give").header("Transfer-Encoding", "chunked"))
                .hasStatus(HttpStatus.LENGTH_REQUIRED);
    }

    @Test
    void aMistypedAddressIsNotFoundAndNeverTheStaffsDoor() {
        assertThat(Stream.of(
                        "/give/X1/y/z",
                        "/receipt/nothing",
                        "/said",
                        "/numbers/X/y/z",
                        "/invitation/x",
                        "/nowhere",
                        "/giv/DEMOA",
                        "/recipt",
                        "/logg",
                        "/matters/a/b/c",
                        "/log/7"))
                .allSatisfy(path -> assertThat(browser.get().uri(path)).as(path).hasStatus(404));
    }

    /** The door is the same before what is there, what is another organisation's and what never was. */
    @Test
    void nobodyOutsideLearnsWhichThingsThereAre() {
        var there = world.person(world.organisation(), Role.ANALYST).account().id();
        for (var id : List.of(there, UUID.randomUUID())) {
            for (var page : List.of("/people/", "/log/", "/matters/", "/actions/", "/places/")) {
                assertThat(browser.get().uri(page + id))
                        .hasRedirectedUrl("/sign-in?to=" + page.replace("/", "%2F") + id);
            }
        }
    }

    @Test
    void visitorsAreSentToSignInOrRefused() {
        assertThat(guarded()).allSatisfy(route -> {
            var answer = ask(route, false);
            assertThat(answer.getResponse().getStatus()).as(route.toString()).isIn(302, 403);
            if (answer.getResponse().getStatus() == 302) {
                assertThat(answer.getResponse().getRedirectedUrl())
                        .as(route.toString())
                        .startsWith("/sign-in");
            }
        });
    }

    @Test
    void peopleWithoutThePermissionAreRefused() {
        var organisation = world.organisation();
        for (var role : Role.values()) {
            var person = world.person(organisation, role);
            assertThat(guarded())
                    .filteredOn(route -> !opens(route, role))
                    .allSatisfy(route -> assertThat(browser.method(route.method())
                                    .uri(route.address())
                                    .with(World.signedIn(person))
                                    .with(csrf()))
                            .as(route + " asked by " + role)
                            .hasStatus(403));
        }
    }

    @Test
    void peopleWhoseLastRoleEndedAreRefused() {
        var person = world.person(world.organisation());
        assertThat(guarded())
                .allSatisfy(route -> assertThat(browser.method(route.method())
                                .uri(route.address())
                                .with(World.signedIn(person))
                                .with(csrf()))
                        .as(route.toString())
                        .hasStatus(403));
    }

    @Test
    void changesWithoutATokenAreRefusedBeforeAnythingHappens() {
        var person = world.person(world.organisation(), Role.values());
        assertThat(routes())
                .filteredOn(route -> !reading(route) && !route.pattern().equals(ERROR) && !withoutSession(route))
                .isNotEmpty()
                .allSatisfy(route -> {
                    var answer = browser.method(route.method())
                            .uri(route.address())
                            .with(World.signedIn(person))
                            .exchange();
                    assertThat(answer).as(route.toString()).hasStatus(403);
                    assertThat(answer.getMvcResult().getHandler())
                            .as(route + " was reached")
                            .isNull();
                });
    }

    @Test
    void readingNeedsNoToken() {
        var person = world.person(world.organisation(), Role.values());
        assertThat(guarded())
                .filteredOn(RoutesTests::reading)
                .isNotEmpty()
                .allSatisfy(route -> assertThat(browser.method(route.method())
                                .uri(route.address())
                                .with(World.signedIn(person))
                                .exchange()
                                .getMvcResult()
                                .getHandler())
                        .as(route.toString())
                        .isNotNull());
    }

    private MvcTestResult ask(Route route, boolean withToken) {
        var request = browser.method(route.method()).uri(route.address());
        return (withToken ? request.with(csrf()) : request).exchange();
    }

    private List<Route> guarded() {
        return routes().stream().filter(route -> !route.open()).toList();
    }

    private List<Route> routes() {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> methods(entry.getKey().getMethodsCondition().getMethods().stream()
                                        .map(method -> HttpMethod.valueOf(method.name()))
                                        .toList())
                                .map(method -> new Route(method, pattern, entry.getValue()))))
                .toList();
    }

    /** A mapping that names no method takes all of them. */
    private static Stream<HttpMethod> methods(List<HttpMethod> named) {
        return named.isEmpty() ? Stream.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.DELETE) : named.stream();
    }

    private static boolean reading(Route route) {
        return Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS).contains(route.method());
    }

    private boolean isPublic(Route route) {
        return open.open(request(route));
    }

    private boolean withoutSession(Route route) {
        return open.withoutSession(request(route));
    }

    private static MockHttpServletRequest request(Route route) {
        return new MockHttpServletRequest(route.method().name(), route.address());
    }

    private static boolean opens(Route route, Role role) {
        var needs = route.handler().getMethodAnnotation(Needs.class);
        return needs == null || Arrays.stream(needs.value()).anyMatch(Permissions.of(role)::contains);
    }
}
