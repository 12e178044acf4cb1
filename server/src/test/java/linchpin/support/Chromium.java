package linchpin.support;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The one Chromium of a test run: the machine's own, named by LINCHPIN_CHROMIUM, or Debian's; the one without windows is the quicker.
 * Nothing is downloaded; where there is none, the test is skipped and says so.
 */
final class Chromium {

    private static final Path PROGRAM = Stream.of(
                    System.getenv("LINCHPIN_CHROMIUM"), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
            .filter(Objects::nonNull)
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of("/usr/bin/chromium"));

    /** It stays quiet: no calls home, no sandbox that a container cannot give. */
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    private static final class Running {
        static final com.microsoft.playwright.Browser BROWSER = launch();

        private static com.microsoft.playwright.Browser launch() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PROGRAM)
                            .setChromiumSandbox(false)
                            .setArgs(QUIET));
        }
    }

    static com.microsoft.playwright.Browser running() {
        Assumptions.assumeTrue(
                Files.isExecutable(PROGRAM),
                "No Chromium at " + PROGRAM
                        + ": install it, or name one in LINCHPIN_CHROMIUM, to run the browser tests");
        return Running.BROWSER;
    }
}
