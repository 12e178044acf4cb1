package linchpin.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A console that fails where the product is started for a command that was not understood. */
class CommandsTests {

    private final Console console = new Console();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "imoprt f.csv               | There is no command \"imoprt\". Did you mean import?",
                "xyz                        | There is no command \"xyz\".",
                "serve --prot 9             | \"serve\" has no option --prot. Did you mean --port?",
                "serve --prot=9             | \"serve\" has no option --prot. Did you mean --port?",
                "--prot 9                   | \"serve\" has no option --prot. Did you mean --port?",
                "serve -p 9                 | \"serve\" has no option -p.",
                "import f --organization RX1| \"import\" has no option --organization. Did you mean --organisation?",
                "import f --organisation    | --organisation needs a value after it.",
                "chart f --out --svg d      | --out needs a value after it.",
                "chart f --out c --a.b=c    | \"chart\" has no option --a.b.",
                "serve --port eighty        | --port does not take \"eighty\".",
                "serve --demo=perhaps       | --demo does not take \"perhaps\".",
                "serve --demo perhaps       | \"perhaps\" is one word too many for \"serve\".",
                "serve --data a --data b    | --data is given twice.",
                "chart a.csv b.csv --out c  | \"b.csv\" is one word too many for \"chart\".",
                "chart --out c              | FILE is needed: CSV, XLSX or ODS, as an import takes it.",
                "chart a.csv                | --out is needed: the file to write.",
                "help imprt                 | There is no command \"imprt\". Did you mean import?",
                "help rehearse              | There is no command \"rehearse\".",
                "backup                     | FILE is needed: where to; there must be none yet.",
                "restore monday.backup      | --data is needed: where to: a directory that is empty or not there yet (LINCHPIN_DATA)."
            })
    void saysWhatItDoesNotUnderstandBeforeAnythingIsStarted(String words, String said) {
        assertThat(console.run(words.split(" +"))).isEqualTo(2);
        assertThat(console.said()).startsWith(said + "\n").contains("\nSee ./linchpin help");
        assertThat(console.progress()).isEmpty();
    }

    @Test
    void namesTheCommandWhoseHelpToRead() {
        console.run("import");
        assertThat(console.said())
                .contains("FILE is needed", "--organisation is needed")
                .endsWith("See ./linchpin help import\n");
        console.run("nothing");
        assertThat(console.said()).endsWith("See ./linchpin help\n");
    }

    @Test
    void explainsItselfWhereAsked() {
        assertThat(console.run("help")).isZero();
        assertThat(console.run("--help")).isZero();
        assertThat(console.run("help", "import")).isZero();
        assertThat(console.run("import", "--help")).isZero();
        assertThat(console.run("serve", "--port", "1", "-h")).isZero();
        assertThat(console.said()).isEmpty();
    }

    @Test
    void saysWhyTheWorkFailed() {
        assertThat(console.run("chart", "/nowhere/a.csv", "--out", "b.csv")).isEqualTo(1);
        assertThat(console.said())
                .isEqualTo("The file /nowhere/a.csv could not be read or written: there is no such file\n");
        assertThat(console.outcome()).as("what a file would hold").isEmpty();
        assertThat(console.run("test")).isEqualTo(1);
        assertThat(console.said()).contains("./linchpin");
    }

    @Test
    void tellsTheProductWhatWasAsked() {
        assertThat(started("serve")).containsExactly("with pages");
        assertThat(started()).as("without a command, it is served").containsExactly("with pages");
        assertThat(started("--port", "81")).containsExactly("with pages", "--server.port=81");
        assertThat(started("serve", "--data=d", "--demo", "--database-url", "u"))
                .containsExactly(
                        "with pages", "--linchpin.data=d", "--linchpin.database-url=u", "--linchpin.demo=true");
        assertThat(started("serve", "--demo=false")).containsExactly("with pages", "--linchpin.demo=false");
        assertThat(started("import", "f", "--organisation", "RX1", "--data", "d"))
                .containsExactly("without pages", "--linchpin.data=d");
        assertThat(started("organisation", "--port=9", "--economy", "Vale"))
                .containsExactly("without pages", "--server.port=9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "import f --organisation RX1", "organisation"})
    void passesOnWhatIsSpringsOwn(String words) {
        assertThat(started((words + " --linchpin.reading=false").split(" ")))
                .last()
                .isEqualTo("--linchpin.reading=false");
    }

    /** A stack trace is printed where we made a mistake, and the exit code is that of any failure. */
    @Test
    void failsWhereSomethingWasNotForeseen() {
        var console = new Console((_, _) -> {
            throw new IllegalStateException("A mistake of ours, as this test makes it");
        });
        assertThat(console.run("serve")).isEqualTo(1);
        assertThat(console.said()).contains("A mistake of ours", "at linchpin.commands.");
    }

    @Test
    void failsWhereTheProductCannotStart() {
        assertThat(new Console((_, _) -> null).run("serve")).isEqualTo(1);
    }

    /** How the product was started. */
    private static List<String> started(String... words) {
        var told = new ArrayList<String>();
        new Console((pages, settings) -> {
                    told.add(pages ? "with pages" : "without pages");
                    told.addAll(settings);
                    return null;
                })
                .run(words);
        return told;
    }
}
