package linchpin.ui.print;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A font of one script, which sets words as that script is written: letters joined, marks above and below, vowels before their consonant. */
final class Typeface {

    /** In how many parts an em is divided; outlines come in whole numbers of them. */
    static final int EM = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font font;

    Typeface(Font font) {
        this.font = font.deriveFont((float) EM);
    }

    boolean has(int sign) {
        return font.canDisplay(sign);
    }

    /**
     * What is read as one: a letter with its marks, or letters that have grown together.
     *
     * @param from the first of its characters within the word
     * @param advance how far it takes the line, in {@link #EM}
     */
    record Cluster(int from, int to, Path2D outline, int advance) {}

    /** What stands in a line after the other, from the left. */
    private record Sign(int character, int glyph, double x, boolean wide) {}

    /** @return the word’s clusters as they are read, whichever side that begins on */
    List<Cluster> set(String word, boolean rightToLeft) {
        var characters = word.toCharArray();
        var flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        var glyphs = font.layoutGlyphVector(EXACT, characters, 0, characters.length, flags);
        var groups = groups(signs(glyphs), rightToLeft);
        var width = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        var clusters = new ArrayList<Cluster>();
        for (var at = 0; at < groups.size(); at++) {
            var begin = begins(groups.get(at));
            var end = at + 1 < groups.size() ? begins(groups.get(at + 1)) : width;
            clusters.add(cluster(groups.get(at), glyphs, begin, end));
        }
        clusters.sort(Comparator.comparingInt(Cluster::from));
        return upToTheNext(clusters, word.length());
    }

    private List<Sign> signs(GlyphVector glyphs) {
        var signs = new ArrayList<Sign>();
        for (var at = 0; at < glyphs.getNumGlyphs(); at++) {
            signs.add(new Sign(
                    glyphs.getGlyphCharIndex(at),
                    at,
                    glyphs.getGlyphPosition(at).getX(),
                    wide(glyphs.getGlyphCode(at))));
        }
        return signs;
    }

    private boolean wide(int glyph) {
        return font.createGlyphVector(EXACT, new int[] {glyph})
                        .getGlyphMetrics(0)
                        .getAdvanceX()
                > 0;
    }

    /** A letter and its marks belong together, and so do letters that changed places with each other. */
    private static List<List<Sign>> groups(List<Sign> signs, boolean rightToLeft) {
        var read = rightToLeft ? signs.reversed() : signs;
        var groups = new ArrayList<List<Sign>>();
        var last = -1;
        for (var sign : read) {
            if (groups.isEmpty() || (sign.wide && sign.character > last)) {
                groups.add(new ArrayList<>());
                last = sign.character;
            }
            groups.getLast().add(sign);
        }
        return rightToLeft ? groups.reversed() : groups;
    }

    /** A mark may hang over to the left of what it stands on; where that begins, the cluster begins. */
    private static double begins(List<Sign> group) {
        return group.stream()
                .filter(Sign::wide)
                .mapToDouble(Sign::x)
                .min()
                .orElseGet(() -> group.stream().mapToDouble(Sign::x).min().orElseThrow());
    }

    private static Cluster cluster(List<Sign> group, GlyphVector glyphs, double begin, double end) {
        var outline = new Path2D.Double();
        for (var sign : group) {
            outline.append(
                    glyphs.getGlyphOutline(sign.glyph).getPathIterator(AffineTransform.getTranslateInstance(-begin, 0)),
                    false);
        }
        var from = group.stream().mapToInt(Sign::character).min().orElseThrow();
        return new Cluster(from, from, outline, (int) Math.max(0, Math.round(end - begin)));
    }

    private static List<Cluster> upToTheNext(List<Cluster> clusters, int length) {
        var whole = new ArrayList<Cluster>();
        for (var at = 0; at < clusters.size(); at++) {
            var one = clusters.get(at);
            var to = at + 1 < clusters.size() ? clusters.get(at + 1).from : length;
            whole.add(new Cluster(at == 0 ? 0 : one.from, to, one.outline, one.advance));
        }
        return whole;
    }
}
