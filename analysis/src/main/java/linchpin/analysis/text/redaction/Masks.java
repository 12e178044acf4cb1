package linchpin.analysis.text.redaction;

import java.util.BitSet;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;

/** Where masks stand already: nothing is proposed inside one, so masking twice changes nothing. */
record Masks(BitSet places) {

    static Masks in(String text) {
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

    boolean touch(Finding finding) {
        int next = places.nextSetBit(finding.start());
        return next >= 0 && next < finding.end();
    }
}
