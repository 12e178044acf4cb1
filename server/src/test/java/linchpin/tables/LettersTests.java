package linchpin.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters are read as what they are, line by line, and the odd line is told of. */
class LettersTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEAD = "Date,Said\n";

    @TempDir
    Path directory;

    private static byte[] joined(Object... pieces) {
        var bytes = new ByteArrayOutputStream();
        for (var piece : pieces) {
            bytes.writeBytes(
                    piece instanceof byte[] raw ? raw : piece.toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private Told read(byte[] bytes) {
        return Told.of(Told.bytes(directory, bytes));
    }

    @Test
    void oneLineInWindowsLettersLeavesTheOthersAsTheyAre() {
        var told = read(joined(
                HEAD,
                "1/5/2025,Chloë’s café\n".repeat(5),
                "2/5/2025,Didn’t wait – £5\n".getBytes(WINDOWS),
                "3/5/2025,“Naïve”\n"));
        assertThat(told.layout().charset()).isEqualTo("UTF-8");
        assertThat(told.rows())
                .extracting(row -> row.get(1))
                .containsExactly(
                        "Chloë’s café",
                        "Chloë’s café",
                        "Chloë’s café",
                        "Chloë’s café",
                        "Chloë’s café",
                        "Didn’t wait – £5",
                        "“Naïve”");
        assertThat(told.account().mended()).isEqualTo(1);
    }

    @Test
    void aLetterOfAnotherKindIsReadInALineThatHasBoth() {
        var told =
                read(joined(HEAD, "1/5/2025,Zoë’s sister didn", new byte[] {(byte) 0x92}, "t wait\n", "2/5/2025,é\n"));
        assertThat(told.rows().getFirst()).containsExactly("1/5/2025", "Zoë’s sister didn’t wait");
    }

    @Test
    void aCharacterThatWasCutIsOneSignAndNoWreckage() {
        for (var cut : new byte[][] {
            {(byte) 0xe2, (byte) 0x80}, {(byte) 0xf0, (byte) 0x9f, (byte) 0x98}, {(byte) 0xf0, (byte) 0x9f}
        }) {
            var inTheMiddle = read(joined(HEAD, "1/5/2025,Zoë\n2/5/2025,So kind ", cut, "\n3/5/2025,é\n"));
            assertThat(inTheMiddle.rows().get(1)).containsExactly("2/5/2025", "So kind �");
            var atTheEnd = read(joined(HEAD, "1/5/2025,Zoë\n2/5/2025,So kind ", cut));
            assertThat(atTheEnd.rows().get(1)).containsExactly("2/5/2025", "So kind �");
            assertThat(atTheEnd.account().mended()).isEqualTo(1);
        }
    }

    @Test
    void aCharacterThatWasCutIsKnownWhereNothingElseIsOdd() {
        var told = read(joined(HEAD, "1/5/2025,Fine\n2/5/2025,It didn", new byte[] {(byte) 0xe2, (byte) 0x80}, "\n"));
        assertThat(told.rows().get(1)).containsExactly("2/5/2025", "It didn�");
    }

    @Test
    void linesAreCountedOnceHoweverManyLettersAreOdd() {
        var odd = "9/5/2025,£5 for café naïve\n".getBytes(WINDOWS);
        var told = read(joined(HEAD, "1/5/2025,Zoë\n".repeat(30_000), odd, odd, "1/5/2025,Zoë\n".repeat(30_000), odd));
        assertThat(told.account().mended()).isEqualTo(3);
        assertThat(told.rows()).hasSize(60_003);
        assertThat(told.rows().getLast().get(1)).isEqualTo("£5 for café naïve");
    }

    @Test
    void whatIsWindowsLettersInAllLinesIsReadSo() {
        var told = read("Date,Said\n1/5/2025,Zoë – fine\n2/5/2025,Café\n3/5/2025,It’s £3\n".getBytes(WINDOWS));
        assertThat(told.layout().charset()).isEqualTo("windows-1252");
        assertThat(told.rows()).extracting(row -> row.get(1)).containsExactly("Zoë – fine", "Café", "It’s £3");
        assertThat(told.account().mended()).isZero();
    }

    /** “CAFÉ” in Windows letters ends in two bytes that are one letter in UTF-8. */
    @Test
    void chanceMakesNoUtf8OfWindowsLetters() {
        var told = read(("Date,Said\n1/5/2025,“CAFÉ”\n" + "2/5/2025,naïve\n".repeat(30)).getBytes(WINDOWS));
        assertThat(told.rows().getFirst().get(1)).isEqualTo("“CAFÉ”");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE,false",
        "UTF-16LE,true",
        "UTF-16BE,false",
        "UTF-16BE,true",
        "UTF-8,true",
        "x-MacRoman,false",
        "IBM850,false"
    })
    void otherWaysToWriteAreKnown(String charset, boolean marked) {
        var text = (marked ? "\ufeff" : "") + "Date;Said\n1/5/2025;Zoé didn" + (charset.equals("IBM850") ? "'" : "’")
                + "t wait\n2/5/2025;Véra café\n";
        var told = Told.of(Told.text(directory, text, Charset.forName(charset)));
        assertThat(told.layout().charset()).isEqualTo(charset);
        assertThat(told.header()).containsExactly("Date", "Said");
        assertThat(told.rows().get(1).get(1)).isEqualTo("Véra café");
    }

    @Test
    void wideLettersOfOtherScriptsAreKnownByTheirMark() {
        var told = Told.of(Told.text(directory, "\ufeffDate\tSaid\n1/5/2025\t東京の看護師\n", StandardCharsets.UTF_16LE));
        assertThat(told.rows().getFirst()).containsExactly("1/5/2025", "東京の看護師");
    }

    @Test
    void whatAPersonSaysOfTheLettersIsBelieved() {
        var file = Told.bytes(directory, "Date,Said\n1/5/2025,caf\u00e9\n".getBytes(Charset.forName("x-MacRoman")));
        var said = new Layout.Said(java.util.List.of(), null, 0, 0, null, "x-MacRoman");
        assertThat(Told.of(file, said).rows().getFirst().get(1)).isEqualTo("café");
    }

    @Test
    void aNulIsLeftForTheImportToRefuse() {
        assertThat(read(joined(HEAD, "1/5/2025,a\0b\n2/5/2025,é\n"))
                        .rows()
                        .getFirst()
                        .get(1))
                .isEqualTo("a\0b");
    }

    @Test
    void linesInCellsEndInOneWay() {
        var told = Told.of(Told.text(directory, "Date,Said\n1/5/2025,\"a\r\nb\rc\nd\u2028e\u0085f\"\n"));
        assertThat(told.rows().getFirst().get(1)).isEqualTo("a\nb\nc\nd\ne\nf");
    }
}
