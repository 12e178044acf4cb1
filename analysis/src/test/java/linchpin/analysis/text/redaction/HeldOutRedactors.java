package linchpin.analysis.text.redaction;

import linchpin.analysis.text.redaction.names.HeldOutNames;

/** A redactor whose lists lack what training never saw. */
public final class HeldOutRedactors {

    private HeldOutRedactors() {}

    public static Redactor withoutAThird() {
        return new Redactor(HeldOutNames.withoutAThird());
    }
}
