package linchpin.chores.running;

import java.util.function.Supplier;
import javax.sql.DataSource;
import linchpin.chores.Duties;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.platform.DiskReserve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Begins when the product is up and ends first when it goes down; commands, and tests that do chores by hand, are without. Rests while the disk
 * is full.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "linchpin.chores", matchIfMissing = true)
public class ChoresAtWork implements SmartLifecycle {

    private final Supplier<Node> nodes;
    private volatile @Nullable Node node;

    ChoresAtWork(DataSource data, Organisations organisations, Duties duties, DiskReserve disk) {
        this.nodes = () -> new Node(
                data,
                () -> organisations.all().stream().map(Organisation::id).toList(),
                duties,
                Pace.usual(disk::reached));
    }

    /** A node that has stopped never starts again, but a product that was paused does. */
    @Override
    public void start() {
        var fresh = nodes.get();
        node = fresh;
        fresh.start();
    }

    @Override
    public void stop() {
        var last = node;
        node = null;
        if (last != null) {
            last.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return node != null;
    }
}
