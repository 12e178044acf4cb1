package linchpin.ui.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import linchpin.platform.DiskReserve;
import linchpin.platform.waiting.PeopleFirst;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets each {@link Lane} have its room and no more. Stands before session and database, so that turning somebody away costs little; and reads
 * a form first, so that a slow line takes nobody's place.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2) // within the last resort, and after hidden characters
class Traffic extends OncePerRequestFilter {

    /** As large as any form of ours may be (linchpin.people.access.Bodies refuses what is larger, unread). */
    private static final int LARGEST_FORM = 1 << 20;

    private static final int SMALL_FORM = 32 << 10;
    private static final int ROOM_FOR_FORMS = 64 << 20;
    /** A ward signs in at one address at the beginning of a shift; a flood from one address waits behind itself. */
    private static final int FROM_ONE_PLACE = 8;

    private final RouteLanes lanes;
    private final DiskReserve disk;
    private final PeopleFirst people;
    private final Map<Lane, Line> lines = new EnumMap<>(Lane.class);
    private final Semaphore room = new Semaphore(ROOM_FOR_FORMS);
    private final Map<String, Integer> atTheDoor = new ConcurrentHashMap<>();

    Traffic(RouteLanes lanes, DiskReserve disk, PeopleFirst people) {
        this.lanes = lanes;
        this.disk = disk;
        this.people = people;
        for (var lane : Lane.values()) {
            lines.put(lane, new Line(lane));
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var lane = lanes.of(request);
        if (lane.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (disk.reached() && lane.get().writes(sent(request))) {
            throw new NoRoom(sent(request));
        }
        var large = largeForm(request);
        makeRoom(large, lane.get(), request);
        try {
            if (isForm(request)) {
                request.getParameterMap();
            }
            follow(lane.get(), request, response, chain);
        } finally {
            room.release(large);
        }
    }

    private void follow(Lane lane, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (lane != Lane.DOOR) {
            inTurn(lane, request, response, chain);
            return;
        }
        var source = Source.of(request);
        if (Objects.requireNonNull(atTheDoor.merge(source, 1, Integer::sum)) > FROM_ONE_PLACE) {
            leaves(source); // whoever lingers keeps nobody out
            linger(lane);
            throw lane.full(true);
        }
        try {
            inTurn(lane, request, response, chain);
        } finally {
            leaves(source);
        }
    }

    private void inTurn(Lane lane, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!lane.goesFirst()) {
            answered(lane, request, response, chain);
            return;
        }
        people.came();
        try {
            answered(lane, request, response, chain);
        } finally {
            people.served();
        }
    }

    private void answered(Lane lane, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var line = Objects.requireNonNull(lines.get(lane));
        if (!line.enter()) {
            throw lane.full(sent(request));
        }
        var entered = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            line.leave(entered);
        }
    }

    /** Whoever is turned away at once comes again at once, and turning away costs something too. */
    private static void linger(Lane lane) {
        try {
            Thread.sleep(lane.patience());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void leaves(String source) {
        atTheDoor.computeIfPresent(source, (_, count) -> count == 1 ? null : count - 1);
    }

    private void makeRoom(int many, Lane lane, HttpServletRequest request) {
        try {
            if (room.tryAcquire(many, lane.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw lane.full(sent(request));
    }

    private static boolean sent(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    /** @return its bytes, where so many like it would fill the memory */
    private static int largeForm(HttpServletRequest request) {
        return isForm(request) && request.getContentLength() > SMALL_FORM ? request.getContentLength() : 0;
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && request.getContentLengthLong() <= LARGEST_FORM
                && request.getHeader("Transfer-Encoding") == null;
    }
}
