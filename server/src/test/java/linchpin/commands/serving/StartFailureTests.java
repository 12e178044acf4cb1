package linchpin.commands.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import linchpin.platform.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.io.support.SpringFactoriesLoader;

class StartFailureTests {

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void listenNoMore() {
        System.setErr(before);
    }

    @Test
    void isAskedBySpring() {
        var arguments = SpringFactoriesLoader.ArgumentResolver.none();
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(SpringBootExceptionReporter.class, arguments, (_, _, _) -> {}))
                .hasAtLeastOneElementOfType(StartFailure.class);
    }

    @Test
    void saysTheReasonHoweverDeepItLies() {
        var failure =
                new IllegalStateException("bean", new RuntimeException(new CannotStart("No PostgreSQL is here.")));
        assertThat(new StartFailure().reportException(failure)).isTrue();
        assertThat(said()).isEqualTo("Linchpin cannot start. No PostgreSQL is here.");
    }

    @Test
    void namesAPortThatIsTakenAndTheOptionForAnother() {
        assertThat(new StartFailure().reportException(new PortInUseException(8080)))
                .isTrue();
        assertThat(said()).contains("Port 8080 is taken").contains("--port");
    }

    @Test
    void leavesToSpringWhatItDoesNotKnow() {
        assertThat(new StartFailure().reportException(new IllegalStateException("ours")))
                .isFalse();
        assertThat(said()).isEmpty();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).strip();
    }
}
