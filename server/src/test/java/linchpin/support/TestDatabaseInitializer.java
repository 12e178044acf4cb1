package linchpin.support;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a test's application a fresh database before anything starts. */
public final class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var sources = context.getEnvironment().getPropertySources();
        sources.addFirst(new MapPropertySource(
                "test database",
                Map.of(
                        "linchpin.database-url",
                        TestDatabase.fresh(),
                        "linchpin.data",
                        TestDatabase.dataDirectory().toString())));
        // Tests do chores by hand, unless they say otherwise.
        sources.addLast(new MapPropertySource("by hand", Map.of("linchpin.chores", "false")));
    }
}
