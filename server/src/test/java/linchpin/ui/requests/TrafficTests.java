package linchpin.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import linchpin.platform.DiskReserve;
import linchpin.platform.waiting.PeopleFirst;
import linchpin.support.Proves;
import linchpin.ui.Costly;
import linchpin.ui.OpenToAll;
import linchpin.ui.routes.Handlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Attack #5: whoever came in numbers took the room of givers. */
@Proves({"E2", "F4"})
class TrafficTests {

    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicLong free = new AtomicLong(1_000);
    private final PeopleFirst people = new PeopleFirst();
    private final Traffic traffic =
            new Traffic(new RouteLanes(new Handlers(mappings())), new DiskReserve(100, free::get), people);

    @AfterEach
    void everybodyLeaves() {
        over.countDown();
        visitors.close();
    }

    @Controller
    static class Pages {

        @OpenToAll(session = false)
        @GetMapping("/give/{place}")
        void look() {}

        @OpenToAll(session = false)
        @PostMapping("/give/{place}")
        void send() {}

        @OpenToAll
        @GetMapping("/door")
        void door() {}

        @OpenToAll
        @PostMapping("/door")
        void in() {}

        @GetMapping("/log")
        void log() {}

        @PostMapping("/log")
        void change() {}

        @OpenToAll(always = true)
        @GetMapping("/health")
        void health() {}

        @Costly
        @GetMapping("/log/all.csv")
        void table() {}
    }

    private static ObjectProvider<RequestMappingHandlerMapping> mappings() {
        var context = new StaticWebApplicationContext();
        context.registerSingleton("pages", Pages.class);
        context.refresh();
        var mappings = new RequestMappingHandlerMapping();
        mappings.setApplicationContext(context);
        mappings.afterPropertiesSet();
        var beans = new StaticListableBeanFactory();
        beans.addBean("mappings", mappings);
        return beans.getBeanProvider(RequestMappingHandlerMapping.class);
    }

    private static MockHttpServletRequest of(Lane lane) {
        return switch (lane) {
            case GIVING -> new MockHttpServletRequest("GET", "/give/W1");
            case SENDING -> new MockHttpServletRequest("POST", "/give/W1");
            case PUBLIC -> new MockHttpServletRequest("GET", "/door");
            case DOOR -> new MockHttpServletRequest("POST", "/door");
            case WORK -> new MockHttpServletRequest("GET", "/log");
            case COSTLY -> new MockHttpServletRequest("GET", "/log/all.csv");
            case FILES -> {
                var request = new MockHttpServletRequest("POST", "/log");
                request.setContentType("multipart/form-data; boundary=x");
                yield request;
            }
        };
    }

    private void passes(MockHttpServletRequest request) throws Exception {
        traffic.doFilter(request, new MockHttpServletResponse(), (_, _) -> {});
    }

    @Test
    void whoeverIsOutsideGoesBeforeWorkThatNobodyWaitsFor() throws Exception {
        passes(of(Lane.WORK));
        assertThat(people.there()).isFalse();
        passes(of(Lane.GIVING));
        assertThat(people.there()).isTrue();
    }

    /** So many that no more may come, each staying until the test is over. */
    private List<Future<Void>> fill(Lane lane) throws Exception {
        var within = new CountDownLatch(lane.atOnce());
        var all = new ArrayList<Future<Void>>();
        for (var i = 0; i < lane.atOnce(); i++) {
            all.add(visitors.submit(staying(of(lane), within)));
        }
        assertThat(within.await(10, TimeUnit.SECONDS)).isTrue();
        return all;
    }

    private Callable<Void> staying(MockHttpServletRequest request, CountDownLatch within) {
        FilterChain page = (_, _) -> {
            within.countDown();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        return () -> {
            traffic.doFilter(request, new MockHttpServletResponse(), page);
            return null;
        };
    }

    @ParameterizedTest
    @EnumSource
    void leavesRoomForAllOthersHoweverManyComeOfOneKind(Lane crowded) throws Exception {
        fill(crowded);
        for (var other : Lane.values()) {
            if (other != crowded) {
                passes(of(other));
            }
        }
    }

    @Test
    void tellsWhoFindsNoPlaceWhenToComeBackAndWhatBecameOfTheirs() throws Exception {
        fill(Lane.FILES);
        assertThatThrownBy(() -> passes(of(Lane.FILES))).isInstanceOfSatisfying(TooBusy.class, full -> {
            assertThat(full.getStatusCode().value()).isEqualTo(503);
            assertThat(full.getHeaders().getFirst("Retry-After")).isEqualTo("5");
            assertThat(full.getBody().getDetail()).contains("Nothing was read");
        });
    }

    @Test
    void letsTheNextInWhenSomebodyLeaves() throws Exception {
        fill(Lane.SENDING);
        var waiting = visitors.submit(() -> {
            passes(of(Lane.SENDING));
            return true;
        });
        over.countDown();
        assertThat(waiting.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void letsAFloodAtTheDoorWaitBehindItself() throws Exception {
        fill(Lane.DOOR);
        var fromOneAddress = new ArrayList<Future<Boolean>>();
        for (var i = 0; i < 40; i++) {
            fromOneAddress.add(visitors.submit(() -> isRefused(of(Lane.DOOR))));
        }
        var refused = 0;
        for (var one : fromOneAddress) {
            refused += one.get(10, TimeUnit.SECONDS) ? 1 : 0;
        }
        assertThat(refused).isGreaterThanOrEqualTo(32);

        var elsewhere = of(Lane.DOOR);
        elsewhere.setRemoteAddr("192.0.2.7");
        var waiting = visitors.submit(() -> {
            passes(elsewhere);
            return true;
        });
        over.countDown();
        assertThat(waiting.get(5, TimeUnit.SECONDS)).isTrue();
    }

    /** Seen when it was attacked: those who were turned away late counted as waiting, so of 1,600 tries 8 were looked at. */
    @Test
    void letsNobodyWhoIsTurnedAwayKeepOthersOut() throws Exception {
        fill(Lane.DOOR);
        for (var i = 0; i < 40; i++) {
            visitors.submit(() -> isRefused(of(Lane.DOOR)));
        }
        Thread.sleep(300);
        over.countDown(); // those with a place leave, and those who wait for one go through; the others linger
        Thread.sleep(300);
        passes(of(Lane.DOOR));
    }

    private boolean isRefused(MockHttpServletRequest request) throws Exception {
        try {
            passes(request);
            return false;
        } catch (TooBusy e) {
            return true;
        }
    }

    /** A form that comes slowly is waited for outside, and read whole before its turn. */
    @Test
    void readsAFormBeforeItTakesAPlace() throws Exception {
        var read = new boolean[1];
        var request = new MockHttpServletRequest("POST", "/give/W1") {
            @Override
            public java.util.Map<String, String[]> getParameterMap() {
                read[0] = true;
                return super.getParameterMap();
            }
        };
        request.setContentType("application/x-www-form-urlencoded");
        request.setContent("words=kind".getBytes(StandardCharsets.UTF_8));
        traffic.doFilter(
                request,
                new MockHttpServletResponse(),
                (_, _) -> assertThat(read).containsExactly(true));
    }

    /** Attack #9 (F4). */
    @Test
    void takesNothingInWhileTheDiskIsFullAndLetsPeopleLook() throws Exception {
        free.set(99);
        for (var lane : new Lane[] {Lane.GIVING, Lane.SENDING, Lane.FILES}) {
            assertThatThrownBy(() -> passes(of(lane))).isInstanceOf(NoRoom.class);
        }
        var change = new MockHttpServletRequest("POST", "/log");
        assertThatThrownBy(() -> passes(change))
                .isInstanceOfSatisfying(
                        NoRoom.class,
                        full -> assertThat(full.getBody().getDetail())
                                .contains("was not saved", "Nothing that came before is lost"));
        for (var lane : new Lane[] {Lane.PUBLIC, Lane.DOOR, Lane.WORK, Lane.COSTLY}) {
            passes(of(lane));
        }
    }

    @Test
    void knowsEachKindByItsMarks() {
        var lanes = new RouteLanes(new Handlers(mappings()));
        assertThat(Lane.values())
                .allSatisfy(lane -> assertThat(lanes.of(of(lane))).contains(lane));
        assertThat(lanes.of(new MockHttpServletRequest("GET", "/health"))).isEmpty();
        assertThat(Arrays.asList("/nowhere", "/give", "/give/a/b/c", "/%zz"))
                .allSatisfy(path -> assertThat(lanes.of(new MockHttpServletRequest("GET", path)))
                        .contains(Lane.PUBLIC));
    }
}
