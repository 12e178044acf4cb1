package linchpin.analysis.text.redaction.findings;

import java.util.List;

/** Looks for one sort of personal detail. Takes time linear in the length of the words, whatever they are. */
public interface Finder {

    /** Adds what it finds, in places of the plain text. */
    void find(Plain plain, List<Finding> found);

    /** Whether words that say what follows stand shortly before a place. */
    static boolean follows(Plain plain, int start, int reach, java.util.regex.Pattern words) {
        var matcher = words.matcher(plain.lower());
        matcher.region(Math.max(0, start - reach), start);
        return matcher.find();
    }
}
