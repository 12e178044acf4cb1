package linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import linchpin.support.Sources;
import org.junit.jupiter.api.Test;

/** Holds the tail of long files, long methods and long parameter lists; the median takes care of itself. */
class SizeTests {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 30;
    private static final int LONGEST_LINE_OF_A_TEMPLATE = 140;
    private static final int MOST_PARAMETERS = 7;

    @Test
    void noFileIsLongerThan300Lines() {
        assertThat(Sources.java())
                .allSatisfy(file -> assertThat(Sources.text(file).lines().count())
                        .as(file.toString())
                        .isLessThanOrEqualTo(LONGEST_FILE));
    }

    /** A word that the templates do not know is printed as it stands, and what it was to choose between is printed all together. */
    @Test
    void noTemplateSaysWhatTemplatesDoNotKnow() {
        assertThat(Sources.templates())
                .allSatisfy(file -> assertThat(Sources.text(file))
                        .as(file.toString())
                        .doesNotContainPattern("@(?:switch|case|default|endswitch|while|elif|end\\b|include)"));
    }

    /** The formatter holds the Java; of a template's line, nobody can review what stands outside the window. */
    @Test
    void noLineOfATemplateIsLongerThan140Characters() {
        assertThat(Sources.templates())
                .hasSizeGreaterThan(100)
                .allSatisfy(file -> assertThat(
                                Sources.text(file).lines().filter(line -> line.length() > LONGEST_LINE_OF_A_TEMPLATE))
                        .as(file.toString())
                        .isEmpty());
    }

    /** Lines of the body between its braces. */
    @Test
    void noMethodIsLongerThan30Lines() {
        assertThat(methods())
                .filteredOn(method -> method.lines() > LONGEST_METHOD)
                .filteredOn(
                        method -> !method.file().endsWith("people/Permissions.java")) // the whole table in one place
                .as("methods longer than " + LONGEST_METHOD + " lines")
                .isEmpty();
    }

    /** Records are exempt, being lists by nature; so are constructors, which only receive what they work with. */
    @Test
    void noMethodTakesMoreThanSevenParameters() {
        assertThat(methods())
                .filteredOn(method -> method.parameters() > MOST_PARAMETERS)
                .as("methods of more than " + MOST_PARAMETERS + " parameters")
                .isEmpty();
    }

    private record Method(String file, String name, long lines, int parameters) {}

    private static List<Method> methods() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjects(Sources.java().toArray(Path[]::new)));
            var positions = Trees.instance(task).getSourcePositions();
            var methods = new ArrayList<Method>();
            for (var unit : task.parse()) {
                new MethodScanner(unit, positions, methods).scan(unit, null);
            }
            assertThat(methods).hasSizeGreaterThan(100); // else this test reads nothing
            return methods;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class MethodScanner extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> found;

        MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<Method> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                var first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                var last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                var name = method.getName().toString();
                found.add(new Method(
                        unit.getSourceFile().getName().replaceFirst(".*/java/", ""),
                        name,
                        Math.max(0, last - first - 1),
                        name.equals("<init>") ? 0 : method.getParameters().size()));
            }
            return super.visitMethod(method, nothing);
        }
    }
}
