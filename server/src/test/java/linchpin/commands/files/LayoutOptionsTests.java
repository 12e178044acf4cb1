package linchpin.commands.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import linchpin.commands.CommandFailed;
import linchpin.tables.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class LayoutOptionsTests {

    @CommandLine.Command
    static final class Command {

        @CommandLine.Mixin
        private LayoutOptions layout;
    }

    private static Layout.Said said(String... words) {
        var command = new Command();
        new CommandLine(command).parseArgs(words);
        return command.layout.said();
    }

    @Test
    void nothingSaidIsFoundOut() {
        assertThat(said()).isEqualTo(Layout.Said.NOTHING);
    }

    @Test
    void sheetsMayBeSeveral() {
        assertThat(said("--sheet", "May", "--sheet", "2").sheets()).containsExactly("May", "2");
    }

    @ParameterizedTest
    @CsvSource({"4,true,4,4", "3-4,true,3,4", "3 – 4,true,3,4", "none,false,0,0", "0,false,0,0"})
    void aRowNamesTheColumnsOrNone(String written, boolean named, int first, int last) {
        var said = said("--header-row", written);
        assertThat(said.named()).isEqualTo(named);
        assertThat(said.row()).isEqualTo(first);
        assertThat(said.lastRow()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '!',
            value = {"comma,!,!", "semicolon,;", "tab,!\t!", "bar,|", ";,;", "^,^", "!\t!,!\t!"})
    void cellsAreSeparatedByANameOrASign(String written, char sign) {
        assertThat(said("--delimiter", written).delimiter()).isEqualTo(sign);
    }

    @Test
    void lettersHaveAnyNameThatIsKnown() {
        assertThat(said("--encoding", "latin1").charset()).isEqualTo("ISO-8859-1");
        assertThat(said("--encoding", "cp1252").charset()).isEqualTo("windows-1252");
    }

    @ParameterizedTest
    @CsvSource({
        "--header-row,third",
        "--header-row,5-3",
        "--header-row,1-90",
        "--delimiter,and",
        "--delimiter,x",
        "--encoding,runes",
        "--encoding,?"
    })
    void whatCannotBeIsRefusedWithWhatToSay(String option, String word) {
        assertThatThrownBy(() -> said(option, word))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("“" + word + "”")
                .message()
                .containsIgnoringCase("say");
    }
}
