package linchpin.analysis.text.redaction;

import java.util.Set;

/** The redactor that ships, and one whose lists lack a third of all names and kept words: those that training never saw. */
public final class HeldOutRedactors {

    private static final Lexicon SHIPPED = Lexicon.shipped();

    private HeldOutRedactors() {}

    public static Redactor withoutAThird() {
        return new Redactor(SHIPPED.without(RealComments::heldOut), NameModel.shipped(), Set.of());
    }

    /** Whether the lists, less their third, still hold a name. */
    public static boolean listed(String name) {
        return !RealComments.heldOut(name.toLowerCase()) && SHIPPED.isName(name.toLowerCase());
    }

    public static boolean keptListed(String word) {
        return !RealComments.heldOut(word.toLowerCase()) && SHIPPED.kept(word.toLowerCase()) != ' ';
    }
}
