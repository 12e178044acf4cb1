package linchpin.commands.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import linchpin.commands.Console;
import linchpin.support.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class TallyCommandTests {

    private static final String PASSED = Decided.by("yesno")
            .options("A")
            .with("'majority': '50'")
            .ballot("p1", "'say': 'yes'")
            .ballot("s1", "'say': 'yes'")
            .file();
    private static final String RESULT = """
            {"outcome":"passed","winners":["A"],"totals":{"A":"100/1"},"shown":{"A":"100.00"},"below":[],\
            "without":{"patients":{"outcome":"passed","winners":["A"]},"staff":{"outcome":"passed","winners":["A"]}},\
            "ballots":{"counted":2,"refused":[]}}
            """;

    @TempDir
    Path folder;

    private final Console console = new Console();

    @Test
    void printsWhatADecisionCameTo() throws IOException {
        given(PASSED);
        assertThat(tally()).isZero();
        assertThat(console.outcome()).isEqualTo(RESULT);
    }

    @Test
    void saysThatTheFileIsWhatWasSignedAndWithWhichKey() throws IOException {
        given(PASSED);
        var signed = Signature.of(PASSED, Signature.keys(new byte[32]));
        Files.writeString(folder.resolve("signature.json"), signed.text());
        assertThat(tally("--signature", folder.resolve("signature.json").toString()))
                .isZero();
        assertThat(console.outcome()).isEqualTo(RESULT);
        assertThat(console.progress()).contains("Signed, and unchanged since", signed.fingerprint());
    }

    /** Tried with ill will: the file is changed, and signed anew with a key of one's own. */
    @Test
    void aKeyOfSomebodyElseIsFoundByItsFingerprint() throws IOException {
        given(PASSED);
        var theirs = Signature.of(PASSED, Signature.keys(new byte[32]));
        var other = Signature.of(PASSED, Signature.keys("another seed with 32 bytes in it".getBytes()));
        var beside = Files.writeString(folder.resolve("signature.json"), theirs.text())
                .toString();
        assertThat(tally(
                        "--signature",
                        beside,
                        "--fingerprint",
                        theirs.fingerprint().toUpperCase(Locale.ROOT)))
                .isZero();
        assertThat(tally(
                        "--signature",
                        beside,
                        "--fingerprint",
                        other.fingerprint().replace(" ", "")))
                .isOne();
        assertThat(console.outcome()).isEmpty();
        assertThat(console.said()).contains("was made with another key");
    }

    @Test
    void worksOutNothingWhereTheFileIsNotWhatWasSigned() throws IOException {
        given(PASSED.replace("\"yes\"", "\"no\""));
        Files.writeString(
                folder.resolve("signature.json"),
                Signature.of(PASSED, Signature.keys(new byte[32])).text());
        assertThat(tally("--signature", folder.resolve("signature.json").toString()))
                .isOne();
        assertThat(console.outcome()).isEmpty();
        assertThat(console.said()).contains("is not what was signed");
        Files.writeString(folder.resolve("signature.json"), "{}");
        assertThat(tally("--signature", folder.resolve("signature.json").toString()))
                .isOne();
        assertThat(console.said()).contains("is no signature");
    }

    @Test
    void printsWhatDecisionsCameToOneALineInTheirOrder() throws IOException {
        var other = PASSED.replace("\"yes\"", "\"no\"");
        given(line(PASSED) + "\n" + line(other) + "\r\n\n" + line(PASSED));
        assertThat(tally()).isZero();
        assertThat(console.outcome().lines())
                .hasSize(3)
                .first()
                .isEqualTo(console.outcome().lines().toList().getLast());
        assertThat(console.outcome().lines().toList().get(1)).startsWith("{\"outcome\":\"not passed\"");
    }

    @Test
    void saysOfTheExampleInTheManualWhatTheManualSays() throws IOException {
        var blocks = Pattern.compile("(?s)```json\n(.*?)```")
                .matcher(Sources.text(Sources.SERVER.resolveSibling("docs/tally.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        given(blocks.getFirst());
        assertThat(tally()).isZero();
        assertThat(console.outcome()).isEqualTo(blocks.getLast());
    }

    @Test
    void writesToAFileWhereOneIsNamed() throws IOException {
        given(PASSED);
        assertThat(tally("--out", out().toString())).isZero();
        assertThat(out()).hasContent(RESULT.strip());
        assertThat(console.outcome()).isEmpty();
        assertThat(console.progress()).contains("1 results written");
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
    }

    /** Names are what they are, on a terminal of whatever kind. */
    @Test
    void writesNamesAsTheyAre() throws IOException {
        given("\ufeff" + PASSED.replace("\"A\"", "\"Café \\\"Ward 4\\\" 🙂\""));
        assertThat(tally()).isZero();
        assertThat(console.outcome()).contains("\"winners\":[\"Café \\\"Ward 4\\\" 🙂\"]");
    }

    @Test
    void namesEveryDecisionThatIsNotInOrderAndPrintsNothing() throws IOException {
        var two = PASSED.replace("\"s2\"", "\"p1\"");
        var mark = PASSED.replaceFirst("\"say\": \"yes\"", "\"say\": \"perhaps\"");
        given(line(PASSED) + "\n" + line(two) + "\n" + line(PASSED) + "\n" + line(mark) + "\n[]\n");
        assertThat(tally("--out", out().toString())).isEqualTo(1);
        assertThat(console.said().lines())
                .containsExactly(
                        "decision 2, groups[1].members[1]: \"p1\" is in the group \"patients\" already; a voter is in one"
                                + " group, once.",
                        "decision 4, ballots[0].say: must be one of yes, no, abstain.",
                        "decision 5: must be an object, in curly brackets.",
                        "3 problems in " + file() + ". Nothing was tallied.");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(file()));
        assertThat(tally()).isEqualTo(1);
        assertThat(console.outcome()).isEmpty();
    }

    @Test
    void keepsWhatWasWrittenBeforeWhenItFails() throws IOException {
        Files.writeString(out(), "before");
        given("{}");
        assertThat(tally("--out", out().toString())).isEqualTo(1);
        assertThat(out()).hasContent("before");
    }

    @Test
    void saysWhereTheFileCannotBeRead() throws IOException {
        assertThat(saidOf("")).startsWith("There is no decision in " + file());
        assertThat(saidOf(line(PASSED) + "\n" + line(PASSED).substring(0, 200)))
                .startsWith("decision 2, line 2, column ")
                .contains("this is no JSON");
        assertThat(saidOf(PASSED + "\n,")).startsWith("decision 2, line ");
        assertThat(saidOf(line(PASSED) + line(PASSED)))
                .contains("there is more on the line where another decision ends");
        assertThat(saidOf(PASSED.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"a\", \"title\": \"b\"")))
                .contains("a name stands twice");
        assertThat(saidOf(PASSED.replace("decision/1", "decision/\\ud800"))).contains("half a character");
        assertThat(saidOf("[".repeat(1_000))).contains("lists lie too deep");
        assertThat(saidOf("{\"linchpin\": " + "9".repeat(10_000) + "}")).contains("a number is too long");
        assertThat(saidOf("{\"linchpin\": 1e999999999}")).contains("decision 1, linchpin: must be text.");
        assertThat(saidOf("[" + "0,".repeat(1_000_001) + "0]")).contains("more than 1000000 values");
        assertThat(saidOf(" ".repeat(33_000_000))).contains("longer than 32000000 characters");
        Files.write(file(), PASSED.replace("Where", "Wh\u00e9re").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(tally()).isEqualTo(1);
        assertThat(console.said()).contains("no UTF-8");
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThat(tally()).isEqualTo(1);
        assertThat(console.said()).contains("there is no such file");
    }

    /** What would move a terminal's cursor is shown as a question mark. */
    @Test
    void showsNothingThatATerminalWouldObey() throws IOException {
        assertThat(saidOf(PASSED.replace("\"say\": \"yes\"", "\"\\u001b[2J\": 1")))
                .doesNotContain("\u001b")
                .contains("decision 1, ballots[0].say: is missing.");
        assertThat(saidOf(PASSED.replace("\"tie\"", "\"\\u001b[2J" + "x".repeat(1_000) + "\": 1, \"tie\"")))
                .doesNotContain("\u001b")
                .contains("decision 1, ?[2Jxxx")
                .contains("…");
    }

    private String saidOf(String text) throws IOException {
        given(text);
        assertThat(tally()).isEqualTo(1);
        assertThat(console.outcome()).isEmpty();
        return console.said();
    }

    private int tally(String... options) {
        var words = new ArrayList<>(List.of("tally", file().toString()));
        words.addAll(List.of(options));
        return console.run(words.toArray(String[]::new));
    }

    private static String line(String file) {
        return JsonMapper.shared().readTree(file).toString();
    }

    private void given(String text) throws IOException {
        Files.writeString(file(), text);
    }

    private Path file() {
        return folder.resolve("decisions.json");
    }

    private Path out() {
        return folder.resolve("results.json");
    }
}
