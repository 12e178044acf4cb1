package linchpin.analysis.text.rules;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that many people stumble over: long ones, and those of offices and clinics, some with what to write instead. */
public final class HardWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*+");
    private static final Pattern BEGINNING = Pattern.compile("(?:^|[.!?\\n])[\\s“\"'‘(]*$");
    private static final int MANY_SYLLABLES = 4;

    private static final Map<String, String> PLAINER = Map.ofEntries(
            entry("accordance", "in line with"),
            entry("additional", "more"),
            entry("address", ""),
            entry("alleviate", "ease"),
            entry("ambulatory", "able to walk"),
            entry("amendment", "change"),
            entry("anticipate", "expect"),
            entry("apologise", "are sorry"),
            entry("ascertain", "find out"),
            entry("assistance", "help"),
            entry("attempt", "try"),
            entry("cease", "stop"),
            entry("cessation", "end"),
            entry("commence", "start"),
            entry("commenced", "started"),
            entry("communicate", "tell"),
            entry("complete", "finish"),
            entry("consequently", "so"),
            entry("deliverables", "what is to be done"),
            entry("demonstrate", "show"),
            entry("discharge", "going home"),
            entry("endeavour", "try"),
            entry("ensure", "make sure"),
            entry("escalate", "pass on"),
            entry("escalated", "passed on"),
            entry("facilitate", "help"),
            entry("implement", "put in place"),
            entry("implemented", "put in place"),
            entry("implementation", "putting in place"),
            entry("initiate", "start"),
            entry("initiated", "started"),
            entry("inpatient", "somebody who stays in hospital"),
            entry("liaise", "talk"),
            entry("mobilise", "move about"),
            entry("multidisciplinary", "of people from several teams"),
            entry("obtain", "get"),
            entry("optimise", "improve"),
            entry("outpatient", "somebody who comes for the day"),
            entry("pathway", "steps of care"),
            entry("prior", "before"),
            entry("provision", ""),
            entry("purchase", "buy"),
            entry("purchased", "bought"),
            entry("regarding", "about"),
            entry("request", "ask"),
            entry("requested", "asked"),
            entry("require", "need"),
            entry("required", "needed"),
            entry("stakeholders", "people"),
            entry("sufficient", "enough"),
            entry("terminate", "end"),
            entry("triage", "first look"),
            entry("utilise", "use"),
            entry("utilised", "used"));

    private HardWords() {}

    /**
     * A hard word.
     *
     * @param start its first character, counted in the text as given
     * @param end behind its last character
     * @param plainer what to write instead; null where we know nothing
     */
    public record Hard(int start, int end, @Nullable String plainer) {}

    /** @return those of a text, in order; names of people and places are none */
    public static List<Hard> in(String text) {
        var hard = new ArrayList<Hard>();
        for (var word = WORD.matcher(text); word.find(); ) {
            var lower = word.group().toLowerCase(Locale.ROOT);
            var plainer = PLAINER.get(lower);
            if (plainer != null || (isLong(lower) && !name(text, word.start()))) {
                var instead = plainer == null || plainer.isEmpty() ? null : plainer;
                hard.add(new Hard(word.start(), word.end(), instead));
            }
        }
        return hard;
    }

    private static boolean isLong(String word) {
        return ReadingAge.syllables(word) >= MANY_SYLLABLES;
    }

    /** Somebody’s name cannot be written more plainly. */
    private static boolean name(String text, int start) {
        return Character.isUpperCase(text.charAt(start))
                && !BEGINNING.matcher(text.substring(0, start)).find();
    }
}
