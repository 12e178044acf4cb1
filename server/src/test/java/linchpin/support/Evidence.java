package linchpin.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;
import tools.jackson.databind.json.JsonMapper;

/** Writes down how each test that {@link Proves} something ended, beside the build: a file for each class. */
final class Evidence implements BeforeAllCallback, AfterAllCallback, TestWatcher {

    private static final Path BESIDE_THE_BUILD = Path.of("../.build/evidence");

    private long began;
    private int n;
    private int failed;
    private int skipped;

    /** As if it had failed: what never comes to its end has not held. */
    @Override
    public void beforeAll(ExtensionContext test) {
        began = System.nanoTime();
        write(test.getRequiredTestClass(), 1, 1);
    }

    @Override
    public void testSuccessful(ExtensionContext test) {
        n++;
    }

    @Override
    public void testFailed(ExtensionContext test, Throwable cause) {
        n++;
        failed++;
    }

    @Override
    public void testAborted(ExtensionContext test, Throwable cause) {
        n++;
        skipped++;
    }

    @Override
    public void testDisabled(ExtensionContext test, Optional<String> reason) {
        n++;
        skipped++;
    }

    @Override
    public void afterAll(ExtensionContext test) {
        write(test.getRequiredTestClass(), n, failed);
    }

    private void write(Class<?> test, int tried, int wrong) {
        var line = Map.of(
                "ids",
                List.of(test.getAnnotation(Proves.class).value()),
                "test",
                test.getSimpleName(),
                "n",
                tried,
                "failed",
                wrong,
                "skipped",
                skipped,
                "seconds",
                Math.round((System.nanoTime() - began) / 1e8) / 10.0,
                "at",
                Instant.now().toString(),
                "said",
                "");
        try {
            Files.createDirectories(BESIDE_THE_BUILD);
            Files.writeString(
                    BESIDE_THE_BUILD.resolve(test.getSimpleName() + ".json"),
                    JsonMapper.shared().writeValueAsString(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
