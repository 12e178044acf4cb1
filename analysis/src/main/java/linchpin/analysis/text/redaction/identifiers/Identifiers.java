package linchpin.analysis.text.redaction.identifiers;

import java.util.List;
import linchpin.analysis.text.redaction.findings.Finder;
import linchpin.analysis.text.redaction.names.Lexicon;

/** All that is found by its shape and the words beside it. */
public final class Identifiers {

    private Identifiers() {}

    /** @param lexicon tells a street from other words with a number */
    public static List<Finder> finders(Lexicon lexicon) {
        return List.of(
                new Emails(),
                new Payments(),
                new Documents(),
                new DigitGroups(),
                new BirthDates(),
                new RecordNumbers(),
                new Postcodes(),
                new Addresses(lexicon),
                new Combinations());
    }
}
