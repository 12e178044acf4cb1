package linchpin.analysis.text.redaction.names;

import java.util.Set;
import linchpin.analysis.text.redaction.RealComments;

/** Finds names as the one that ships does, with lists that lack a third of all names and kept words: those that training never saw. */
public final class HeldOutNames {

    private static final Lexicon SHIPPED = Lexicon.shipped();

    private HeldOutNames() {}

    public static Names withoutAThird() {
        return new Names(SHIPPED.without(RealComments::heldOut), NameModel.shipped(), Set.of());
    }

    /** Whether the lists, less their third, still hold a name. */
    public static boolean listed(String name) {
        return !RealComments.heldOut(name.toLowerCase()) && SHIPPED.isName(name.toLowerCase());
    }

    public static boolean keptListed(String word) {
        return !RealComments.heldOut(word.toLowerCase()) && SHIPPED.kept(word.toLowerCase()) != ' ';
    }
}
