package linchpin.analysis.text.redaction;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.names.Lexicon;

/**
 * What is so sure that it may be masked before anybody reads the words; the rest waits for a person. Numbers and addresses have their
 * shape, or the words beside them. A name needs more than the model's word, which knows English only and takes "timeout", or a whole
 * comment in Welsh, for one: it stands on our lists, with a capital and as no other word, or after words that say whose name follows. Names of staff and
 * combinations are a person's to decide on.
 */
record Certain(String words, Lexicon lexicon) implements Predicate<Finding> {

    private static final double SHAPED = .7;
    private static final double SURE = .95;
    private static final double INTRODUCED = .5;
    private static final Set<Kind> PEOPLES = Set.of(Kind.STAFF_NAME, Kind.COMBINATION);
    private static final int BEFORE = 40;
    private static final int RARE = 3;

    /** Who is meant is said by these; what follows is what they are called. */
    private static final Pattern INTRODUCING = Pattern.compile(
            "(?:^|[^\\p{L}])(?:(?:I am|I['’]m|my name is|name is|signed|called|regards,?|mr|mrs|ms|miss|master|auntie|aunty|uncle|nana"
                    + "|nanna|nanny|grandma|grandad|cousin)"
                    + "|(?:my|our|his|her|their)\\s+(?:late\\s+)?(?:mum|mother|dad|father|husband|wife|partner|son|daughter|baby|sister"
                    + "|brother|nan|gran|grandma|grandad|aunt|uncle|friend|neighbour|carer))[.,:]?\\s+\\(?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WORDS = Pattern.compile("[\\s.'’-]+");

    @Override
    public boolean test(Finding finding) {
        if (PEOPLES.contains(finding.kind())) {
            return false;
        }
        if (finding.kind() != Kind.NAME) {
            return finding.sureness() >= SHAPED;
        }
        var name = words.substring(finding.start(), finding.end());
        var capital = Character.isUpperCase(name.codePointAt(0));
        if (introduced(finding)) {
            return finding.sureness() >= (capital ? INTRODUCED : SURE) && (capital || listed(name));
        }
        return capital && finding.sureness() >= SURE && onlyName(name);
    }

    private boolean introduced(Finding finding) {
        return INTRODUCING
                .matcher(words.substring(Math.max(0, finding.start() - BEFORE), finding.start()))
                .find();
    }

    private boolean listed(String name) {
        return words(name).anyMatch(lexicon::isName);
    }

    /** "Tea" and "Rose" are names on our lists, and far more often something else. */
    private boolean onlyName(String name) {
        return words(name)
                .anyMatch(word -> lexicon.isName(word) && (lexicon.tier(word) == 0 || lexicon.tier(word) == RARE));
    }

    private static Stream<String> words(String name) {
        return WORDS.splitAsStream(name).filter(word -> word.length() > 2).map(word -> word.toLowerCase(Locale.ROOT));
    }
}
