package linchpin.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.support.Proves;
import linchpin.trust.HowWeKnowController.HowWeKnowPage;
import linchpin.trust.HowWeKnowController.Line;
import linchpin.trust.Promises.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class HowWeKnowTests {

    private static final String HELD = """
            {"ids":["F1","F2"],"test":"CrashTests","n":3,"failed":0,"skipped":0,"seconds":1.5,"at":"2026-11-27T20:00:00Z","said":""}""";
    private static final String FAILED = """
            {"ids":["F2"],"test":"attack.sh kills","n":30,"failed":1,"skipped":0,"seconds":90,"seed":1,"at":"2026-11-28T20:00:00Z","said":"ready after 11 s"}""";

    @TempDir
    Path beside;

    private HowWeKnowPage page(String where) {
        var controller = new HowWeKnowController(
                new Trials(JsonMapper.shared(), where),
                Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC));
        return (HowWeKnowPage)
                Objects.requireNonNull(controller.page().getModel().get("page"));
    }

    private void tried(String... trials) throws IOException {
        for (var i = 0; i < trials.length; i++) {
            Files.writeString(beside.resolve(i + ".json"), trials[i]);
        }
    }

    private Line line(HowWeKnowPage page, String id) {
        return page.heads().values().stream()
                .flatMap(lines -> lines.stream())
                .filter(line -> line.promise().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsEachPromiseBesideWhatTriedItAndHowThatEnded() throws IOException {
        tried(HELD, FAILED);
        var page = page(beside.toString());
        assertThat(line(page, "F1").held()).isTrue();
        assertThat(line(page, "F1").n()).isEqualTo(3);
        assertThat(line(page, "F2").held())
                .as("one that failed is not outdone by one that held")
                .isFalse();
        assertThat(page.tried()).isEqualTo(2);
        assertThat(page.held()).isEqualTo(1);
        assertThat(page.last()).isEqualTo("28 November 2026");
        assertThat(line(page, "F2").told().getFirst()).isEqualTo("CrashTests: 3 tried, 0 failed, 27 November 2026");
    }

    @Test
    void saysOfACopyThatWasNeverTriedWhatToDo() {
        for (var where :
                new String[] {"", beside.toString(), beside.resolve("nowhere").toString()}) {
            var page = page(where);
            assertThat(page.last()).isNull();
            assertThat(page.tried()).isZero();
            assertThat(page.heads().values().stream().flatMap(lines -> lines.stream()))
                    .noneMatch(Line::held);
        }
    }

    @Test
    void passesOverWhatIsHalfWritten() throws IOException {
        tried(HELD, "{\"ids\":[\"F", "{}");
        assertThat(page(beside.toString()).tried()).isEqualTo(2);
    }

    @Test
    void countsNothingThatWasSkippedAsHeld() throws IOException {
        tried(HELD.replace("\"skipped\":0", "\"skipped\":3"));
        assertThat(line(page(beside.toString()), "F1").held()).isFalse();
    }

    /** A test that tries what is promised nowhere, and a promise that says nothing, are mistakes. */
    @Test
    void knowsEveryPromiseThatATestTries() throws IOException {
        var promised = Promises.all().stream().map(Promise::id).toList();
        assertThat(promised).doesNotHaveDuplicates().hasSizeGreaterThan(40);
        assertThat(proved()).isNotEmpty().isSubsetOf(promised);
        assertThat(Promises.all()).allSatisfy(promise -> {
            assertThat(promise.words()).hasSizeBetween(30, 120).doesNotEndWith(".");
            assertThat(promise.head()).isNotBlank();
        });
    }

    private static Set<String> proved() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Tests.java"))
                    .map(HowWeKnowTests::type)
                    .filter(type -> type.isAnnotationPresent(Proves.class))
                    .flatMap(type ->
                            Arrays.stream(type.getAnnotation(Proves.class).value()))
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> type(Path file) {
        var name = Path.of("src/test/java")
                .relativize(file)
                .toString()
                .replace(".java", "")
                .replace('/', '.');
        try {
            return Class.forName(name, false, HowWeKnowTests.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
