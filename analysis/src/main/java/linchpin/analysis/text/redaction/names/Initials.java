package linchpin.analysis.text.redaction.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import linchpin.analysis.text.redaction.findings.Finder;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.findings.Plain;

/**
 * Initials of people: with full stops anywhere, without them only where a title, a job, the family or a signature says that somebody is
 * meant. What everybody shortens (MRI, A&E, e.g.) is nobody.
 */
public final class Initials implements Finder {

    private static final String JOBS =
            "dr|doctor|nurse|sister|matron|midwife|physio|consultant|surgeon|hca|hcsw|porter|paramedic|receptionist"
                    + "|registrar|therapist|health ?care assistant|carer|key ?worker|student|cpn|ward manager|social worker|driver|volunteer";
    private static final String PEOPLE =
            "mr|mrs|miss|ms|mum|mam|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|baby|nan|gran"
                    + "|grandma|grandad|grandson|granddaughter|aunt|auntie|uncle|cousin|niece|nephew|friend|neighbour|patient|resident|client";

    private static final Pattern DOTTED = Pattern.compile(
            "(?<![\\p{L}\\p{N}.@&/])(?<!\\b(?i:the|an?|on|at|or) )\\p{Lu}\\. ?\\p{Lu}\\.(?![\\p{L}\\p{N}@])(?! ?\\p{Lu}\\.)");
    private static final Pattern TITLED = Pattern.compile("(?<![\\p{L}\\p{N}])(?i:(" + JOBS + ")|" + PEOPLE
            + "|signed|initials?(?: (?:is|are|was))?|name is|regards|called)"
            + "[.:,]?[ \\n](\\p{Lu}{2,3}|\\p{Lu}(?:[ .]\\p{Lu}){0,2}\\.?)(?![\\p{L}\\p{N}&/'-])");
    private static final Pattern WITH_JOB = Pattern.compile(
            "(?<![\\p{L}\\p{N}&/-])(\\p{Lu}{2,3}|\\p{Lu}[ .]\\p{Lu}\\.?)(?: ?[(\\[] ?| ?, (?:the |my |our )?| the )(?i:"
                    + JOBS + ")(?![\\p{L}\\p{N}])");
    private static final Pattern JOINED = Pattern.compile(
            "\\G(?: ?\\([^()\\n]{1,30}\\))? ?(?:and|&|,|\\+)+ ?(\\p{Lu}{2,3}|\\p{Lu}\\.\\p{Lu}\\.?)(?![\\p{L}\\p{N}&/'-])");

    /** Short for something that is nobody, beside what our lists know. */
    private static final Set<String> SHORT = Set.copyOf(
            List.of(("ae ed gp mri icu hca ent uti iv bp it nhs uk ct itu hdu scbu nicu ot pt dn rn sn hv emu amu mau"
                            + " sau ccu tv ok id pa ceo ms mnd tb hiv ibs adhd asd ocd bpd dvt pe mi tia ecg eeg us usa eu qe rvi bri lgi jr pc ng"
                            + " ngt peg cs iol nbm dnr tto tta wc fft am pm ppe lft pcr cv diy bsl sen ld mh sms pip dla esa dwp bm hb crp mdt anp acp"
                            + " ahp aa gu gi im po od bd dka ckd cf cp ra oa icd er ctg gbs spd ivf na no yes my me to in on an as at be by do go he if"
                            + " is of or so up we hi oh ps rip eg ie aka dob ii iii vi vii ix xi tlc bbc itv fm hr cctv raf rn ra qa qe md phd bsc mbe"
                            + " obe uk cd dvd atm vip faq asap tbc tba eta nb re cc sos usb ufo ward bay bed the and but for was not you all any who"
                            + " how why had has did may af ef vte mca dols gcs wbc")
                    .split(" ", -1)));

    private final Lexicon lexicon;

    public Initials(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(Plain plain, List<Finding> found) {
        var text = plain.text();
        if (!any(text)) {
            return;
        }
        DOTTED.matcher(text)
                .results()
                .filter(match -> somebody(match.group()))
                .forEach(match -> add(match.start(), match.end(), false, found));
        TITLED.matcher(text).results().filter(match -> titled(match, text)).forEach(match -> {
            add(match.start(2), match.end(2), match.group(1) != null, found);
            joined(text, match.end(2), match.group(1) != null, found);
        });
        WITH_JOB.matcher(text)
                .results()
                .filter(match -> somebody(match.group(1)))
                .forEach(match -> {
                    add(match.start(1), match.end(1), true, found);
                    joined(text, match.end(1), true, found);
                });
    }

    /** Whether everybody shortens something so: no name, though it may be one in small letters. */
    static boolean shortens(String word) {
        return SHORT.contains(word);
    }

    /** Whether a capital stands before another, before a full stop or alone; most comments have none but I. */
    private static boolean any(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                boolean alone = text.charAt(i) != 'I' && !Character.isLetter(next) && next != '\'';
                if (Character.isUpperCase(next) || next == '.' || alone) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean titled(MatchResult match, String text) {
        var initials = match.group(2);
        boolean shout = text.substring(match.start(), match.start(2))
                .equals(text.substring(match.start(), match.start(2)).toUpperCase(Locale.ROOT));
        boolean single = initials.replace(".", "").length() == 1;
        return somebody(initials)
                && (!shout || initials.contains("."))
                && !(single && "IAX".indexOf(initials.charAt(0)) >= 0);
    }

    private void joined(String text, int end, boolean staff, List<Finding> found) {
        var next = JOINED.matcher(text).region(end, text.length());
        while (next.find() && somebody(next.group(1))) {
            add(next.start(1), next.end(1), staff, found);
        }
    }

    private boolean somebody(String initials) {
        var letters = initials.replaceAll("[. ]", "").toLowerCase(Locale.ROOT);
        return !SHORT.contains(letters)
                && (letters.length() == 1
                        || (lexicon.kept(letters) == ' '
                                && (lexicon.tier(letters) != 1
                                        || letters.chars().noneMatch(c -> "aeiou".indexOf(c) >= 0))));
    }

    private static void add(int start, int end, boolean staff, List<Finding> found) {
        found.add(
                new Finding(start, end, staff ? Kind.STAFF_NAME : Kind.NAME, "Initials where somebody is meant.", .8));
    }
}
