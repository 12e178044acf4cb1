package linchpin.ui.quiet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import linchpin.platform.Background;
import linchpin.platform.Forgetful;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives memory back to the machine that Java took in a busy hour, once nobody has asked for anything for some minutes: the collector that the
 * product starts with shrinks the heap only where it looks through all of it, which it never does while little happens. Each minute what is kept
 * for whoever looks again is told so, whether or not anybody does.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class GiveBack extends OncePerRequestFilter implements DisposableBean {

    static final Duration QUIET = Duration.ofMinutes(5);

    private final List<Forgetful> kept;
    private final LongSupplier nanoseconds;
    private final Runnable collect;
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(Background.threads("quiet"));
    private volatile long asked;
    private volatile boolean given;

    @Autowired
    GiveBack(List<Forgetful> kept) {
        this(kept, System::nanoTime, System::gc);
        var _ = looks.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
    }

    /**
     * @param kept told of each minute that passes
     * @param nanoseconds that pass
     */
    GiveBack(List<Forgetful> kept, LongSupplier nanoseconds, Runnable collect) {
        this.kept = List.copyOf(kept);
        this.nanoseconds = nanoseconds;
        this.collect = collect;
        this.asked = nanoseconds.getAsLong();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        asked = nanoseconds.getAsLong();
        given = false;
        chain.doFilter(request, response);
    }

    /** A minute passed. Memory is given back once for each time that it becomes quiet. */
    void look() {
        kept.forEach(Forgetful::minutePassed);
        if (!given && nanoseconds.getAsLong() - asked >= QUIET.toNanos()) {
            given = true;
            collect.run();
        }
    }

    @Override
    public void destroy() {
        looks.shutdownNow();
    }
}
