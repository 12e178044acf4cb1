package linchpin.ui.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Letters as outlines, for the words within a chart: a chart is one picture with an alternative, and its letters need not be read out
 * one by one. Java's own fonts are not used, as they need a font configuration that a server may not have.
 */
final class Lettering {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final Map<Integer, Letter> letters = new HashMap<>();

    /** @param font a TrueType font */
    Lettering(byte[] font) throws IOException {
        this.font = new TTFParser().parse(new RandomAccessReadBuffer(font));
        characters = this.font.getUnicodeCmapLookup();
    }

    /** @param advance where the next letter begins, in ems */
    private record Letter(Path2D outline, double advance) {}

    /** A line of text. */
    record Line(Path2D outline, double width) {}

    /** @return whether the font has a letter for this */
    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /** @return the text as it would be written from the origin to the right */
    Line line(String text, double size) {
        var line = new Path2D.Double();
        var at = 0.0;
        for (var character : text.codePoints().toArray()) {
            var letter = letter(character);
            line.append(letter.outline.getPathIterator(new AffineTransform(size, 0, 0, -size, at * size, 0)), false);
            at += letter.advance;
        }
        return new Line(line, at * size);
    }

    private synchronized Letter letter(int character) {
        return letters.computeIfAbsent(character, this::read);
    }

    private Letter read(int character) {
        try {
            var id = characters.getGlyphId(character);
            var em = 1.0 / font.getUnitsPerEm();
            var glyph = font.getGlyph().getGlyph(id);
            var outline = new Path2D.Double();
            if (glyph != null) {
                outline.append(glyph.getPath().getPathIterator(AffineTransform.getScaleInstance(em, em)), false);
            }
            return new Letter(outline, font.getAdvanceWidth(id) * em);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
