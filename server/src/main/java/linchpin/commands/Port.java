package linchpin.commands;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where the product listens. */
public final class Port {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "where it listens, on loopback: 8080 unless set (LINCHPIN_PORT)")
    private @Nullable Integer port;

    /** @return it, as Spring takes it, if it was given; where it was not, the environment says */
    public List<String> settings() {
        return port == null ? List.of() : List.of("--server.port=" + port);
    }
}
