package linchpin.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other kinds are told what they are and what to do; words that only begin like them are words. */
class FileKindTests {

    @TempDir
    Path directory;

    private String refusal(byte[] bytes) {
        return Told.refusal(Told.bytes(directory, bytes));
    }

    private String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '!',
            value = {
                "<html><body><table><tr><td>Date</td></tr></table></body></html>~web page",
                "\ufeff  <!DOCTYPE html><html lang='en'><head>~web page",
                "<table border=1><tr><th>Date</th></tr></table>~web page",
                "<!-- export --><html xmlns:x='urn:schemas-microsoft-com:office:excel'><head>~web page",
                "<meta http-equiv='Content-Type' content='text/html'><table><tr><td>~web page",
                "MIME-Version: 1.0 Content-Type: multipart/related; boundary=x~MHTML",
                "<?xml version='1.0'?><ss:Workbook xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'/>~2003",
                "<?xml version='1.0'?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>~2003",
                "<?xml version='1.0'?><responses><response/></responses>~XML",
                "<responses><response>Kind</response></responses>~XML",
                "{\"responses\": [{\"said\": \"Kind\"}]}~JSON",
                "[{\"said\":\"Kind\"}]~JSON",
                "{\\rtf1\\ansi Kind}~RTF",
                "ID;PWXL;N;E~SYLK",
                "Received: from mail~email",
                "%PDF-1.7~PDF",
                "PAR1abcd~statistics",
                "$FL2@(#) SPSS~statistics"
            })
    void isToldWhatItIs(String begins, String kind) {
        assertThat(refusal(begins)).contains(kind).matches("(?s).*(send that|Ask whoever sent it).*");
    }

    @Test
    void isToldInWideLettersToo() {
        assertThat(refusal("\ufeff<html><table>".getBytes(StandardCharsets.UTF_16LE)))
                .contains("web page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Said,Date\n<3 the nurses,1/5/2025\n",
                "<3 the nurses\nso kind\n",
                "[name removed] was kind,1/5/2025\nslow,2/5/2025\n",
                "{name} was kind\nslow\n",
                "From: ward,Date\nOak,1/5/2025\n",
                "ID;Date\n1;1/5/2025\n",
                "Subject,Date\nFood,1/5/2025\n"
            })
    void wordsThatBeginLikeItAreRead(String text) {
        assertThat(refusal(text)).isEmpty();
    }

    private static byte[] compound(String... parts) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3, 4});
        for (var part : parts) {
            bytes.writeBytes(new byte[600]);
            bytes.writeBytes(part.getBytes(StandardCharsets.UTF_16LE));
        }
        return bytes.toByteArray();
    }

    @Test
    void oldOfficeFilesAreToldApart() {
        assertThat(refusal(compound("Workbook"))).contains("old kind (.xls)", "Excel workbook (.xlsx)");
        assertThat(refusal(compound("Book"))).contains("old kind (.xls)");
        assertThat(refusal(compound("EncryptionInfo", "EncryptedPackage"))).contains("protected by a password");
        assertThat(refusal(compound("WordDocument"))).contains("document of the old kind");
        assertThat(refusal(compound("Something"))).contains("old Office program");
        assertThat(refusal(new byte[] {9, 8, 16, 0, 0, 6, 5, 0})).contains("old kind (.xls)");
    }

    private byte[] archive(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                SmallWorkbook.put(zip, name, "<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void archivesAreToldApart() throws IOException {
        assertThat(refusal(archive("[Content_Types].xml", "xl/workbook.bin"))).contains(".xlsb", ".xlsx");
        assertThat(refusal(archive("[Content_Types].xml", "word/document.xml"))).contains("Word document");
        assertThat(refusal(archive("[Content_Types].xml", "ppt/presentation.xml")))
                .contains("slides");
        assertThat(refusal(archive("Index/Document.iwa", "Data/a.jpg"))).contains("Numbers", "Export it as Excel");
        assertThat(refusal(archive("Index.zip", "preview.jpg"))).contains("Numbers");
        assertThat(refusal(archive("march/answers.csv", "__MACOSX/answers.csv")))
                .contains("Unpack", "“march/answers.csv”");
        assertThat(refusal(archive("photo.jpg"))).contains("unpack");
        assertThat(refusal(archive("mimetype", "content.xml"))).contains("without a sheet");
    }

    @Test
    void picturesAndPackedFilesAreToldApart() {
        for (var begins : new int[][] {
            {0x89, 'P', 'N', 'G'}, {0xff, 0xd8, 0xff, 0xe0}, {'I', 'I', '*', 0}, {0, 0, 0, 24, 'f', 't', 'y', 'p'}
        }) {
            assertThat(refusal(bytes(begins))).contains("picture");
        }
        for (var begins : new int[][] {
            {0x1f, 0x8b, 8, 0}, {'7', 'z', 0xbc, 0xaf}, {0xfd, '7', 'z', 'X', 'Z'}, {'R', 'a', 'r', '!'}
        }) {
            assertThat(refusal(bytes(begins))).contains("Unpack it");
        }
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
