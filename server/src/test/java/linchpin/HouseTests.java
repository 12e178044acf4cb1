package linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.support.Imported;
import linchpin.support.Sources;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** How full the rooms are and how much they carry: each build says so, and no figure may slide beyond what was agreed. */
class HouseTests {

    private static final int MOST_FILES = 20;
    private static final int MOST_COLLABORATORS = 4;

    /** A folder of more than eight is read as a list, one of more than twenty not at all. */
    @Test
    void foldersStaySmall() {
        var folders = Sources.java().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        var sizes = folders.values().stream().sorted().toList();
        say(
                "files per package: median %d, 90 %% at most %d, most %d",
                quantile(sizes, 0.5), quantile(sizes, 0.9), sizes.getLast());
        assertThat(folders)
                .allSatisfy((folder, files) ->
                        assertThat(files).as(folder.toString()).isLessThanOrEqualTo(MOST_FILES));
        assertThat(quantile(sizes, 0.5)).as("median").isLessThanOrEqualTo(8);
        assertThat(quantile(sizes, 0.9)).as("nine of ten").isLessThanOrEqualTo(16);
    }

    /** What needs five others to work does two things, or is told too little. */
    @Test
    void fewWorkWithMoreThanFourOthers() {
        var collaborators = Imported.CLASSES.stream()
                .filter(HouseTests::worksWithOthers)
                .collect(Collectors.toMap(JavaClass::getFullName, HouseTests::collaborators));
        var many = collaborators.values().stream()
                .filter(number -> number > MOST_COLLABORATORS)
                .count();
        say(
                "constructors of more than four collaborators: %d of %d (%.1f %%)",
                many, collaborators.size(), 100.0 * many / collaborators.size());
        assertThat(many * 100)
                .as("in per cent of all, times all: %s", collaborators)
                .isLessThanOrEqualTo(collaborators.size() * 6L);
    }

    private static boolean worksWithOthers(JavaClass type) {
        return type.isTopLevelClass()
                && type.isMetaAnnotatedWith(Component.class)
                && !type.isAnnotatedWith(Configuration.class)
                && !type.isAnnotation();
    }

    private static int collaborators(JavaClass type) {
        return type.getConstructors().stream()
                .mapToInt(constructor -> constructor.getRawParameterTypes().size())
                .max()
                .orElse(0);
    }

    /** Lines of tests to lines of what they test; whole walks and what lays the ground count for the house alone. */
    @Test
    void eachModuleIsTested() {
        var main = lines("src/main/java");
        var tests = lines("src/test/java");
        var ratios = new TreeMap<String, Double>();
        main.forEach((module, lines) -> ratios.put(module, tests.getOrDefault(module, 0L) / (double) lines));
        ratios.remove("");
        var all = sum(tests.values()) / (double) sum(main.values());
        say("test:main: %.2f (%s)", all, each(ratios, "%.2f"::formatted));
        assertThat(all).isGreaterThanOrEqualTo(0.6);
        assertThat(ratios)
                .allSatisfy((module, ratio) -> assertThat(ratio).as(module).isGreaterThanOrEqualTo(0.5));
    }

    /** @return lines by module; what stands outside every module under the empty name */
    private static Map<String, Long> lines(String source) {
        var root = Sources.SERVER.resolve(source).resolve("linchpin");
        return Sources.below(root, ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(
                        file -> module(root.relativize(file)),
                        Collectors.summingLong(
                                file -> Sources.text(file).lines().count())));
    }

    private static String module(Path file) {
        return file.getNameCount() == 1 ? "" : file.getName(0).toString();
    }

    /** Aim: under 35 % of the server's types are public. Held at 60, and printed: what matters is the direction. */
    @Test
    void mostTypesStayInTheirRoom() {
        var types = Imported.CLASSES.stream().filter(HouseTests::isOurs).toList();
        var shares = types.stream()
                .collect(Collectors.groupingBy(
                        type -> type.getPackageName().split("\\.")[1],
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), HouseTests::publicPercent)));
        say("share of public types: %.0f %% (%s)", publicPercent(types), each(shares, "%.0f %%"::formatted));
        assertThat(publicPercent(types)).isLessThan(60);
    }

    private static boolean isOurs(JavaClass type) {
        return type.isTopLevelClass()
                && type.getPackageName().startsWith("linchpin.")
                && !type.getPackageName().startsWith("linchpin.analysis")
                && !type.getSimpleName().startsWith("Jte")
                && !type.getSimpleName().equals("package-info");
    }

    private static double publicPercent(List<JavaClass> types) {
        return 100.0
                * types.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .count()
                / types.size();
    }

    private static <V> String each(Map<String, V> values, Function<V, String> words) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + " " + words.apply(value.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static long quantile(List<Long> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static long sum(Collection<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum();
    }

    /** In the words of the build, which prints them between the tests. */
    private static void say(String figures, Object... values) {
        System.out.println("[INFO] " + figures.formatted(values));
    }
}
