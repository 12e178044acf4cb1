package linchpin.analysis.text.redaction;

import java.util.BitSet;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;

/** Where masks stand already: nothing is proposed inside one, so masking twice changes nothing. */
public record Masks(BitSet places) {

    /** @return where they stand in these words */
    public static Masks in(String text) {
        var places = new BitSet();
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
            for (var kind : Kind.values()) {
                if (text.startsWith(kind.mask(), open)) {
                    places.set(open, open + kind.mask().length());
                }
            }
        }
        return new Masks(places);
    }

    /** @return the words with a gap as long in place of each: what a mask says, nobody said */
    public static String blanked(String text) {
        var places = in(text).places;
        if (places.isEmpty()) {
            return text;
        }
        var blanked = new StringBuilder(text);
        places.stream().forEach(at -> blanked.setCharAt(at, ' '));
        return blanked.toString();
    }

    boolean touch(Finding finding) {
        int next = places.nextSetBit(finding.start());
        return next >= 0 && next < finding.end();
    }
}
