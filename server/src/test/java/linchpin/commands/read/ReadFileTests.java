package linchpin.commands.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.commands.Command;
import linchpin.commands.Usage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every comment here is invented. */
class ReadFileTests {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void keepsEveryColumnAndAddsWhatItRead() throws IOException {
        given("id,asked,said,score\n7,What was good?,\"The nurses were kind,\nand gentle\",1\n8,Why?,,5\n");
        assertThat(read(Map.of("text", "said", "question", "asked", "score", "score")))
                .isZero();
        var rows = rows();
        assertThat(rows.getFirst())
                .startsWith("id", "asked", "said", "score")
                .contains("linchpin.themes", "linchpin.sentiment");
        assertThat(rows.get(1)).startsWith("7", "What was good?", "The nurses were kind,\nand gentle", "1");
        assertThat(rows.get(1).get(4)).contains("Staff manner & personal attributes");
        assertThat(rows.get(1).get(5)).isIn("1", "2");
        assertThat(rows.get(2)).contains("Labelling not possible", "");
    }

    @Test
    void masksPersonalDetailsInAColumnOfItsOwn() throws IOException {
        given("said\n\"Ring me on 07700 900123, thank you\"\n");
        assertThat(read(Map.of("text", "said"))).isZero();
        assertThat(rows().get(1).getFirst()).contains("07700 900123");
        assertThat(rows().get(1).get(3)).startsWith("Ring me on").doesNotContain("900123");
    }

    @Test
    void writesEachThemesProbabilityWhenAsked() throws IOException {
        given("said\nThe nurses were kind\n\uD83D\uDE00\n");
        assertThat(read(Map.of("text", "said", "probabilities", "true"))).isZero();
        var at = rows().getFirst().indexOf("p:Staff manner & personal attributes");
        assertThat(Double.parseDouble(rows().get(1).get(at))).isBetween(0.5, 1.0);
        assertThat(rows().get(2).get(at)).isEmpty();
    }

    @Test
    void readsWhatWindowsWroteAndAByteOrderMark() throws IOException {
        Files.write(file(), "said\nThe café was lovely – thank you\n".getBytes(Charset.forName("windows-1252")));
        assertThat(read(Map.of("text", "said"))).isZero();
        assertThat(rows().get(1).getFirst()).isEqualTo("The café was lovely – thank you");
        given("\ufeffsaid\nGood\n");
        assertThat(read(Map.of("text", "said"))).isZero();
    }

    @Test
    void goesOnAfterAnInterruption() throws IOException {
        var all = new StringBuilder("id,said\n");
        for (var row = 0; row < 40; row++) {
            all.append(row).append(",Kind nurses number ").append(row).append('\n');
        }
        given(all.toString());
        assertThat(read(Map.of("text", "said"))).isZero();
        var whole = Files.readString(out());
        var part = part();
        Files.delete(out());
        Files.writeString(part, whole.substring(0, whole.length() / 2));
        assertThat(read(Map.of("text", "said"))).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Going on after");
        assertThat(Files.readString(out())).isEqualTo(whole);
        assertThat(part).doesNotExist();
    }

    @Test
    void startsAgainOnlyWhenToldIfTheFileHasChanged() throws IOException {
        given("said\nGood\nKind\nQuick\n");
        assertThat(read(Map.of("text", "said"))).isZero();
        Files.move(out(), part());
        given("said\nBad\nKind\nQuick\n");
        assertThat(read(Map.of("text", "said"))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("row 1 is another");
        assertThat(out()).doesNotExist();
    }

    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        assertThat(read(Map.of("text", "said"))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("there is no such file");
        given("id,words\n1,Good\n");
        assertThat(read(Map.of("text", "said"))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("no column \"said\"")
                .contains("id, words");
        given("id,said\n1,Good\n2,Kind,caring\n");
        assertThat(read(Map.of("text", "said"))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Line 3").contains("3 cells");
        given("");
        assertThat(read(Map.of("text", "said"))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("is empty");
    }

    @Test
    void asksForWhatItNeeds() {
        assertThatExceptionOfType(Usage.class)
                .isThrownBy(() -> Order.of(List.of(), Map.of()))
                .withMessageContaining("Which file");
        assertThatExceptionOfType(Usage.class)
                .isThrownBy(() -> Order.of(List.of("a.csv"), Map.of("text", "said")))
                .withMessageContaining("--out");
    }

    private int read(Map<String, String> options) {
        var all = new HashMap<>(options);
        all.put("out", out().toString());
        said.reset();
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new ReadFile().run(List.of(file().toString()), all, new Command.Output(stream, stream));
    }

    private void given(String text) throws IOException {
        Files.writeString(file(), text);
    }

    private Path file() {
        return folder.resolve("in.csv");
    }

    private Path out() {
        return folder.resolve("out.csv");
    }

    private Path part() {
        try (var reader = linchpin.analysis.text.CommentReader.shipped()) {
            var order = Order.of(List.of(file().toString()), Map.of("text", "said", "out", out().toString()));
            return new Begun(order, reader.card()).file();
        }
    }

    private List<List<String>> rows() throws IOException {
        try (var table = new Table(out())) {
            var rows = new ArrayList<List<String>>();
            rows.add(table.header());
            for (var row = table.next(); row != null; row = table.next()) {
                rows.add(row);
            }
            return rows;
        }
    }
}
