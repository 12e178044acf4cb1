package linchpin.ui.print;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType font of given outlines, one for each character from a first one on: as much of the format (ISO/IEC 14496-22) as PDFBox asks for.
 */
final class FontFile {

    /** @param outline in {@link Typeface#EM}, downwards as Java has it */
    record Glyph(Shape outline, int advance) {}

    private static final int ASCENT = 1000;
    private static final int DESCENT = -400;
    private static final int LONG_OFFSETS = 1;
    private static final int ON_THE_CURVE = 1;

    private FontFile() {}

    /** @param first the character of the first glyph; the others follow */
    static byte[] of(String name, char first, List<Glyph> glyphs) {
        var all = new ArrayList<Glyph>();
        all.add(new Glyph(new java.awt.geom.Path2D.Double(), Typeface.EM)); // what stands for anything missing
        all.addAll(glyphs);
        var outlines = all.stream().map(glyph -> outline(glyph.outline)).toList();
        var tables = new TreeMap<String, byte[]>();
        tables.put("OS/2", written(out -> os2(out, first, glyphs.size())));
        tables.put("cmap", written(out -> cmap(out, first, glyphs.size())));
        tables.put("glyf", written(out -> {
            for (var outline : outlines) {
                out.write(outline);
            }
        }));
        tables.put("head", written(FontFile::head));
        tables.put("hhea", written(out -> hhea(out, all)));
        tables.put("hmtx", written(out -> {
            for (var glyph : all) {
                shorts(out, glyph.advance, glyph.outline.getBounds().x);
            }
        }));
        tables.put("loca", written(out -> loca(out, outlines)));
        tables.put("maxp", written(out -> maxp(out, all.size(), outlines)));
        tables.put("name", written(out -> name(out, name)));
        tables.put("post", written(out -> {
            ints(out, 0x00030000, 0);
            shorts(out, -100, 50);
            ints(out, 0, 0, 0, 0, 0);
        }));
        return file(tables);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void shorts(DataOutputStream out, int... values) throws IOException {
        for (var value : values) {
            out.writeShort(value);
        }
    }

    private static void ints(DataOutputStream out, int... values) throws IOException {
        for (var value : values) {
            out.writeInt(value);
        }
    }

    private static byte[] file(Map<String, byte[]> tables) {
        return written(out -> {
            ints(out, 0x00010000);
            var power = 31 - Integer.numberOfLeadingZeros(tables.size());
            shorts(out, tables.size(), 16 << power, power, tables.size() * 16 - (16 << power));
            var at = 12 + 16 * tables.size();
            for (var table : tables.entrySet()) {
                out.write(table.getKey().getBytes(StandardCharsets.US_ASCII));
                ints(out, sum(table.getValue()), at, table.getValue().length);
                at += padded(table.getValue().length);
            }
            for (var table : tables.values()) {
                out.write(table);
                out.write(new byte[padded(table.length) - table.length]);
            }
        });
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static int sum(byte[] table) {
        var words =
                ByteBuffer.allocate(padded(table.length)).put(table).rewind().asIntBuffer();
        var sum = 0;
        while (words.hasRemaining()) {
            sum += words.get();
        }
        return sum;
    }

    private record Point(int x, int y, boolean on) {}

    /** Each contour ends where it began, which the format does not say twice. */
    private static List<List<Point>> contours(Shape shape) {
        var contours = new ArrayList<List<Point>>();
        var to = new double[6];
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    contours.add(new ArrayList<>());
                    contours.getLast().add(point(to, 0, true));
                }
                case PathIterator.SEG_LINETO -> contours.getLast().add(point(to, 0, true));
                case PathIterator.SEG_QUADTO -> {
                    contours.getLast().add(point(to, 0, false));
                    contours.getLast().add(point(to, 2, true));
                }
                case PathIterator.SEG_CLOSE -> {}
                default -> throw new IllegalArgumentException("Not an outline of a TrueType font");
            }
        }
        contours.forEach(contour -> {
            if (contour.size() > 1 && contour.getFirst().equals(contour.getLast())) {
                contour.removeLast();
            }
        });
        contours.removeIf(contour -> contour.size() < 3);
        return contours;
    }

    private static Point point(double[] to, int at, boolean on) {
        return new Point((int) Math.round(to[at]), (int) -Math.round(to[at + 1]), on);
    }

    private static byte[] outline(Shape shape) {
        var contours = contours(shape);
        var points = contours.stream().flatMap(List::stream).toList();
        if (points.isEmpty()) {
            return new byte[0];
        }
        return written(out -> {
            shorts(out, contours.size());
            shorts(
                    out,
                    points.stream().mapToInt(Point::x).min().orElseThrow(),
                    points.stream().mapToInt(Point::y).min().orElseThrow());
            shorts(
                    out,
                    points.stream().mapToInt(Point::x).max().orElseThrow(),
                    points.stream().mapToInt(Point::y).max().orElseThrow());
            var end = -1;
            for (var contour : contours) {
                end += contour.size();
                shorts(out, end);
            }
            shorts(out, 0);
            for (var point : points) {
                out.writeByte(point.on ? ON_THE_CURVE : 0);
            }
            steps(out, points.stream().mapToInt(Point::x).toArray());
            steps(out, points.stream().mapToInt(Point::y).toArray());
            out.write(new byte[padded(out.size()) - out.size()]);
        });
    }

    private static void steps(DataOutputStream out, int[] places) throws IOException {
        var before = 0;
        for (var place : places) {
            shorts(out, place - before);
            before = place;
        }
    }

    private static void loca(DataOutputStream out, List<byte[]> outlines) throws IOException {
        var at = 0;
        ints(out, at);
        for (var outline : outlines) {
            at += outline.length;
            ints(out, at);
        }
    }

    private static void head(DataOutputStream out) throws IOException {
        ints(out, 0x00010000, 0x00010000, 0, 0x5F0F3CF5);
        shorts(out, 0, Typeface.EM);
        ints(out, 0, 0, 0, 0); // when it was made and changed
        shorts(out, -Typeface.EM, DESCENT, 4 * Typeface.EM, ASCENT, 0, 8, 2, LONG_OFFSETS, 0);
    }

    private static void hhea(DataOutputStream out, List<Glyph> glyphs) throws IOException {
        ints(out, 0x00010000);
        var widest = glyphs.stream().mapToInt(Glyph::advance).max().orElse(0);
        shorts(out, ASCENT, DESCENT, 0, widest, 0, 0, widest, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.size());
    }

    private static void maxp(DataOutputStream out, int glyphs, List<byte[]> outlines) throws IOException {
        ints(out, 0x00010000);
        var longest =
                outlines.stream().mapToInt(outline -> outline.length).max().orElse(0);
        shorts(out, glyphs, longest, longest, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static void os2(DataOutputStream out, char first, int count) throws IOException {
        shorts(out, 3, Typeface.EM / 2, 400, 5, 0);
        shorts(out, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0);
        out.write(new byte[10]);
        ints(out, 0, 1 << 28, 0, 0); // private use
        out.write("NONE".getBytes(StandardCharsets.US_ASCII));
        shorts(out, 0x40, first, first + count - 1, ASCENT, DESCENT, 0, ASCENT, -DESCENT);
        ints(out, 0, 0);
        shorts(out, 500, 700, 0, ' ', 0);
    }

    /** Two segments: ours, and the one with which every such table ends. */
    private static void cmap(DataOutputStream out, char first, int count) throws IOException {
        shorts(out, 0, 1, 3, 1);
        ints(out, 12);
        shorts(out, 4, 32, 0, 4, 4, 1, 0);
        shorts(out, first + count - 1, 0xFFFF, 0, first, 0xFFFF, 1 - first, 1, 0, 0);
    }

    private static void name(DataOutputStream out, String name) throws IOException {
        var letters = name.getBytes(StandardCharsets.UTF_16BE);
        int[] kinds = {1, 4, 6};
        shorts(out, 0, kinds.length, 6 + 12 * kinds.length);
        for (var kind : kinds) {
            shorts(out, 3, 1, 0x409, kind, letters.length, 0);
        }
        out.write(letters);
    }
}
