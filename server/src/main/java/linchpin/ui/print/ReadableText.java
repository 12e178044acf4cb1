package linchpin.ui.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Says in a PDF which words the letters of {@link Setting} are, so that they are read aloud, found and copied as what they are, and not as the
 * characters that stood for them while the page was set.
 */
final class ReadableText {

    /** The format allows no more lines in one block (Adobe Technical Note 5411). */
    private static final int BLOCK = 100;

    private ReadableText() {}

    static byte[] of(byte[] pdf, Setting setting) {
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources()
                            .getCOSObject()
                            .getCOSDictionary(COSName.FONT)
                            .getCOSDictionary(name);
                    if (font != null && isOurs(font)) {
                        font.setItem(COSName.TO_UNICODE, words(document, setting.words()));
                    }
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(COSDictionary font) {
        var name = font.getNameAsString(COSName.BASE_FONT);
        return name != null && name.endsWith(Setting.FONT);
    }

    private static COSStream words(PDDocument document, List<String> words) throws IOException {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (var from = 0; from < words.size(); from += BLOCK) {
            var to = Math.min(words.size(), from + BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (var at = from; at < to; at++) {
                map.append("<%04X> <%s>\n".formatted(at + 1, hex(words.get(at))));
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static String hex(String words) {
        return HexFormat.of().withUpperCase().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
    }
}
