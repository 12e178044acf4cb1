package linchpin.commands.serving;

import java.util.stream.Stream;
import linchpin.platform.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why the product cannot start in a sentence or two. Whatever it does not know is left to Spring, stack trace and all. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailure implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        var reason = Stream.iterate(failure, Throwable::getCause)
                .takeWhile(cause -> cause != null)
                .map(StartFailure::reason)
                .filter(words -> words != null)
                .findFirst();
        reason.ifPresent(words -> System.err.println("Linchpin cannot start. " + words));
        return reason.isPresent();
    }

    private static @Nullable String reason(Throwable cause) {
        return switch (cause) {
            case CannotStart known -> known.getMessage();
            case PortInUseException taken ->
                "Port " + taken.getPort() + " is taken by another program. Stop that, or choose another with --port.";
            default -> null;
        };
    }
}
