package linchpin.chores.running;

import javax.sql.DataSource;
import linchpin.chores.Duties;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Begins when the product is up and ends first when it goes down; commands, and tests that do chores by hand, are without. */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "linchpin.chores", matchIfMissing = true)
public class ChoresAtWork implements SmartLifecycle {

    private final Node node;
    private volatile boolean running;

    ChoresAtWork(DataSource data, Organisations organisations, Duties duties) {
        this.node = new Node(
                data, () -> organisations.all().stream().map(Organisation::id).toList(), duties, Pace.USUAL);
    }

    @Override
    public void start() {
        running = true;
        node.start();
    }

    @Override
    public void stop() {
        running = false;
        node.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
