package linchpin.commands;

import java.io.IOException;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** A command that works in an installation, whether it is running or not: its database is joined, or started for the while. */
public non-sealed interface ProductCommand extends Command {

    /** @return what was asked for that the product itself is told, as Spring takes it: {@code --name=value} */
    List<String> settings();

    /**
     * Does it.
     *
     * @param product whose beans do the work
     * @throws CommandFailed when it cannot be done
     * @throws linchpin.platform.Refusal when what it was given is refused
     * @throws IOException when a file cannot be read or written
     * @throws InterruptedException when somebody ends it
     */
    void run(ApplicationContext product, Output output) throws IOException, InterruptedException;

    /** @return whether the product is started with its pages, as if it were served; a command seldom needs them */
    default boolean withPages() {
        return false;
    }
}
