package linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import linchpin.support.Sources;
import org.junit.jupiter.api.Test;

/** A module's tables are its own: no SQL, in Java or in a migration, names another module's schema. */
class SchemaTests {

    private static final Path MIGRATIONS = Sources.SERVER.resolve("src/main/resources/db/migration");
    private static final Path JAVA = Sources.SERVER.resolve("src/main/java/linchpin");
    private static final Pattern STRING =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern SQL_WORD = Pattern.compile(
            "\\b(?:from|join|into|update|table|references|using|call|on|only|execute|function|select)\\s+([a-z_]+)\\.[a-z_]+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TIME = Pattern.compile(
            "\\b(?:now|statement_timestamp|transaction_timestamp)\\(\\)|\\b(?:current_date|current_timestamp|localtimestamp)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CAPITALS =
            Pattern.compile("(?<![.\\w])upper\\((?:(?!collate)[^()]|\\([^()]*\\))*\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LIST = Pattern.compile("\\bin \\(:\\w+\\)");

    /** Everybody may use these: the platform's functions, PostgreSQL's own. */
    private static final Set<String> SHARED = Set.of("platform", "pg_catalog", "information_schema");

    @Test
    void noMigrationNamesAnotherModulesSchema() throws Exception {
        var strangers = new ArrayList<String>();
        for (var file : Sources.below(MIGRATIONS, ".sql")) {
            var module = MIGRATIONS.relativize(file).getName(0).toString();
            strangers(module, Sources.text(file).replaceAll("--.*", ""))
                    .forEach(name -> strangers.add(file + ": " + name));
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void noQueryNamesAnotherModulesSchema() {
        var strangers = new ArrayList<String>();
        for (var file : Sources.below(JAVA, ".java")) {
            var module = JAVA.relativize(file).getName(0).toString();
            STRING.matcher(Sources.text(file))
                    .results()
                    .map(SchemaTests::words)
                    .forEach(sql -> strangers(module, sql).forEach(name -> strangers.add(file + ": " + name)));
        }
        assertThat(strangers).isEmpty();
    }

    /** A Turkish database makes İ of i, and no kind is called that: what is stored is made large under no locale. */
    @Test
    void noQueryMakesCapitalsByTheDatabasesLocale() {
        var capitals = new ArrayList<String>();
        for (var file : Sources.below(JAVA, ".java")) {
            STRING.matcher(Sources.text(file))
                    .results()
                    .map(SchemaTests::words)
                    .filter(sql -> CAPITALS.matcher(sql).find())
                    .forEach(sql -> capitals.add(file + ": " + sql));
        }
        assertThat(capitals).as("write upper(... collate \"C\")").isEmpty();
    }

    /** PostgreSQL takes 65,535 parameters, and plans anew for each number of them: many go as one array. */
    @Test
    void noQueryTakesAListOfParameters() {
        var lists = Sources.below(JAVA, ".java").stream()
                .flatMap(file -> STRING.matcher(Sources.text(file)).results())
                .map(SchemaTests::words)
                .filter(sql -> LIST.matcher(sql).find())
                .toList();
        assertThat(lists).as("write = any (:ids)").isEmpty();
    }

    /** Questions come and go: which there are, and what their answers count as, is reference data. */
    @Test
    void noCodeNamesAQuestion() {
        var naming = Sources.below(JAVA, ".java").stream()
                .filter(file -> Sources.text(file).contains("fft-"))
                .toList();
        assertThat(naming).isEmpty();
    }

    /** Whether a term is over or an import forgotten must be what a test says it is. */
    @Test
    void noSqlAsksTheDatabaseForTheTime() {
        var asking = new ArrayList<String>();
        for (var file : Sources.below(MIGRATIONS, ".sql")) {
            asksForTheTime(Sources.text(file).replaceAll("--.*", "")).forEach(word -> asking.add(file + ": " + word));
        }
        for (var file : Sources.below(JAVA, ".java")) {
            STRING.matcher(Sources.text(file))
                    .results()
                    .map(SchemaTests::words)
                    .forEach(sql -> asksForTheTime(sql).forEach(word -> asking.add(file + ": " + word)));
        }
        assertThat(asking).isEmpty();
    }

    /** Except for clock_timestamp(), by which nodes tell what was kept after what. */
    private static List<String> asksForTheTime(String sql) {
        return TIME.matcher(sql).results().map(MatchResult::group).toList();
    }

    private static String words(MatchResult string) {
        return string.group(1) == null ? string.group(2) : string.group(1);
    }

    private static Set<String> strangers(String module, String sql) {
        var names = new TreeSet<String>();
        SQL_WORD.matcher(sql).results().forEach(word -> names.add(word.group(1).toLowerCase(java.util.Locale.ROOT)));
        names.retainAll(schemas());
        names.remove(module);
        names.removeAll(SHARED);
        return names;
    }

    private static List<String> schemas() {
        try (var folders = Files.list(MIGRATIONS)) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
