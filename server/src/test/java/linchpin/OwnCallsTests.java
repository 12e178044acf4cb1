package linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.support.Imported;
import linchpin.support.Sources;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a component asks of itself goes by no proxy and begins no transaction. A statement outside of one has no organisation, and the database
 * shows it no row: it fails nowhere, and finds nothing. So who passes something on to a method with a transaction says that it needs one, too.
 */
class OwnCallsTests {

    private static final Pattern CATCHES = Pattern.compile("catch \\([^)]*\\bNotFound\\b");

    @Test
    void whoAsksAMethodOfItsOwnThatNeedsATransactionNeedsOneToo() {
        assertThat(Imported.CLASSES.stream()
                        .filter(OwnCallsTests::asksTheDatabase)
                        .flatMap(type -> type.getMethods().stream())
                        .filter(OwnCallsTests::passesOnWithout)
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    private static boolean asksTheDatabase(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> field.getRawType().isEquivalentTo(JdbcClient.class))
                && !type.isAnnotatedWith(Transactional.class);
    }

    private static boolean passesOnWithout(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.isAnnotatedWith(Transactional.class)
                && method.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().equals(method.getOwner()))
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .anyMatch(asked -> asked.isAnnotatedWith(Transactional.class));
    }

    /** What refuses within a transaction has undone all of it already, whoever catches it: one asks for an Optional there. */
    @Test
    void nobodyCatchesWithinATransactionThatSomethingIsNotFound() {
        assertThat(Sources.below(Sources.SERVER.resolve("src/main/java"), ".java"))
                .filteredOn(file -> Sources.text(file).contains("@Transactional"))
                .noneMatch(file -> CATCHES.matcher(Sources.text(file)).find());
    }

    @Test
    void wouldFindOneThatDoes() {
        var sample = new ClassFileImporter().importClasses(PassesOn.class).get(PassesOn.class);
        assertThat(asksTheDatabase(sample)).isTrue();
        assertThat(sample.getMethods().stream()
                        .filter(OwnCallsTests::passesOnWithout)
                        .map(JavaMethod::getName)
                        .toList())
                .isEqualTo(List.of("last"));
    }

    static class PassesOn {

        private final JdbcClient jdbc;

        PassesOn(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Transactional
        List<String> all() {
            return jdbc.sql("select 'one'").query(String.class).list();
        }

        String last() {
            return all().getLast();
        }

        @Transactional
        String first() {
            return all().getFirst();
        }
    }
}
