package linchpin.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CommandListTests {

    @Test
    void namesEveryCommandThereIs() {
        var commands = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("linchpin").stream()
                        .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(CommandList.classes().values()).containsExactlyInAnyOrderElementsOf(commands);
    }

    @Test
    void namesEachByItsOwnWord() {
        assertThat(CommandList.all().getSubcommands())
                .containsOnlyKeys(CommandList.classes().keySet())
                .containsKeys("serve", "organisation", "import", "read", "chart", "test", "help");
    }

    @Test
    void makesNoMoreThanWhatIsAskedFor() {
        assertThat(CommandList.startingWith("chart").getSubcommands()).containsOnlyKeys("chart");
        assertThat(CommandList.startingWith("help").getSubcommands()).hasSameSizeAs(CommandList.classes());
        assertThat(CommandList.startingWith("cahrt").getSubcommands()).hasSameSizeAs(CommandList.classes());
    }

    /** A file that was taken in is read with the same words. */
    @Test
    void readsAndChartsWithTheOptionsOfAnImport() {
        var commands = CommandList.all().getSubcommands();
        for (var option : List.of("--sheet", "--header-row", "--delimiter", "--encoding")) {
            var ofImport = commands.get("import").getCommandSpec().findOption(option);
            for (var word : List.of("read", "chart")) {
                var same = commands.get(word).getCommandSpec().findOption(option);
                assertThat(same.description()).as(word + option).isEqualTo(ofImport.description());
                assertThat(same.paramLabel()).isEqualTo(ofImport.paramLabel());
            }
        }
    }
}
