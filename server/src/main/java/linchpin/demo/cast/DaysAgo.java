package linchpin.demo.cast;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.Tenancy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Lets the fictional people act, each on the day and in the role the story says, through the same use cases as anybody. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class DaysAgo {

    private final DemoClock time;
    private final Clock clock;

    DaysAgo(DemoClock time, Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    /** @return the day so many days before the one it is in the story; after it where negative */
    public LocalDate day(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo);
    }

    /** Whoever holds the role does it, so many days ago. */
    public <T> T act(Cast cast, int daysAgo, Role role, Function<Viewer, T> deed) {
        return act(cast.as(role), daysAgo, role, deed);
    }

    /** @param viewer who acts, where it is not who holds the role in the cast */
    public <T> T act(Viewer viewer, int daysAgo, Role role, Function<Viewer, T> deed) {
        return at(daysAgo, viewer.scope(role), () -> deed.apply(viewer));
    }

    /** Somebody without an account does it. */
    public void giver(Cast cast, int daysAgo, Runnable deed) {
        var giver = new Tenancy.Scope(cast.organisation().id().id(), null, Tenancy.Scope.GIVER);
        at(daysAgo, giver, () -> {
            deed.run();
            return true;
        });
    }

    /** By itself. */
    public void product(Cast cast, int daysAgo, Runnable deed) {
        var product = new Tenancy.Scope(cast.organisation().id().id(), null, Tenancy.Scope.PRODUCT);
        at(daysAgo, product, () -> {
            deed.run();
            return true;
        });
    }

    private <T> T at(int daysAgo, Tenancy.Scope scope, java.util.function.Supplier<T> deed) {
        time.setBack(daysAgo);
        try (var _ = Tenancy.enter(scope)) {
            return deed.get();
        } finally {
            time.setBack(0);
        }
    }
}
