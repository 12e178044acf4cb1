package linchpin.analysis.text.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import linchpin.analysis.text.redaction.findings.Finder;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.findings.Plain;
import linchpin.analysis.text.redaction.identifiers.Identifiers;
import linchpin.analysis.text.redaction.names.Initials;
import linchpin.analysis.text.redaction.names.Names;

/**
 * Proposes what to mask in a comment. It assists the person who decides and is never a guarantee: publish nothing on its word alone. Safe
 * for any number of threads, and linear in the length of the words.
 */
public final class Redactor {

    /** Masking changes what a word's neighbours are; so we look again at the masked words, and this often at most. */
    private static final int LOOKS = 6;

    private final Names names;
    private final List<Finder> finders;

    Redactor(Names names) {
        this.names = names;
        var all = new ArrayList<>(Identifiers.finders(names.lexicon()));
        all.add(new Initials(names.lexicon()));
        this.finders = List.copyOf(all);
    }

    /** With the lists and the model that come with this library, and no staff names. Reading the lists takes a moment: keep it. */
    public static Redactor shipped() {
        return new Redactor(Names.shipped());
    }

    /**
     * The same, marking these people's names as {@link Kind#STAFF_NAME} wherever they stand, so that an organisation may choose to keep them
     * ({@link Redacted#masked(java.util.function.Predicate)}).
     */
    public Redactor withStaff(Collection<String> people) {
        return new Redactor(names.withStaff(people));
    }

    /** The same, knowing the names of an organisation's places: whoever they are called after is not mentioned by them. */
    public Redactor withPlaces(Collection<String> places) {
        return new Redactor(names.withPlaces(places));
    }

    /** @return which findings in these words are so sure that they may be masked before a person has looked */
    public Predicate<Finding> certain(String words) {
        return new Certain(words, names.lexicon());
    }

    /** What to mask in these words, whatever they are. */
    public Redacted redact(String words) {
        var redacted = look(words);
        for (int looks = 1; looks < LOOKS && hasMasked(redacted); looks++) {
            var more = Revealed.by(redacted, look(redacted.masked()).findings());
            if (more.isEmpty()) {
                break;
            }
            more.addAll(redacted.findings());
            redacted = new Redacted(words, apart(more), redacted.tongue());
        }
        return redacted;
    }

    private static boolean hasMasked(Redacted redacted) {
        return redacted.findings().stream().anyMatch(finding -> finding.kind() != Kind.COMBINATION);
    }

    private Redacted look(String words) {
        var plain = new Plain(words);
        var found = new ArrayList<Finding>();
        for (var finder : finders) {
            finder.find(plain, found);
        }
        var elsewhere = names.in(plain, found);
        var masks = Masks.in(plain.text());
        var apart = apart(found.stream()
                .filter(finding -> finding.kind() == Kind.COMBINATION || !masks.touch(finding))
                .map(plain::received)
                .toList());
        return new Redacted(words, apart, elsewhere.tongue());
    }

    /** Of those that overlap, the longest of the surest sort; combinations stay beside the rest. */
    private static List<Finding> apart(List<Finding> found) {
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt((Finding f) -> f.start()).thenComparingInt(f -> -f.end()));
        var apart = new ArrayList<Finding>();
        Finding last = null;
        int at = 0;
        for (var finding : sorted) {
            if (finding.kind() == Kind.COMBINATION) {
                apart.add(finding);
            } else if (last == null || !last.overlaps(finding)) {
                at = apart.size();
                apart.add(finding);
                last = finding;
            } else {
                last = together(last, finding);
                apart.set(at, last);
            }
        }
        return apart;
    }

    /** Whether of two that overlap the second says better what it is: the one that holds the other, or else the surer; names last. */
    private static boolean rank(Finding a, Finding b) {
        boolean named = named(a) || named(b);
        boolean holds = b.start() <= a.start() && a.end() <= b.end();
        boolean held = a.start() <= b.start() && b.end() <= a.end();
        return (named || holds == held) ? rank(b) > rank(a) : holds;
    }

    private static boolean named(Finding finding) {
        return finding.kind() == Kind.NAME || finding.kind() == Kind.STAFF_NAME;
    }

    /** Names last: a street or an e-mail address may be a person's name too. */
    private static double rank(Finding finding) {
        return named(finding) ? finding.sureness() - 1 : finding.sureness();
    }

    /** One finding for two that overlap: all that either covers, as the surer of the two calls it. */
    private static Finding together(Finding a, Finding b) {
        var surer = rank(a, b) ? b : a;
        return new Finding(
                Math.min(a.start(), b.start()),
                Math.max(a.end(), b.end()),
                surer.kind(),
                surer.reason(),
                surer.sureness());
    }
}
