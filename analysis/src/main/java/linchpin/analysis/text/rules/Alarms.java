package linchpin.analysis.text.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that a person should look at today. It would rather ask ten times for nothing than miss one: a denial quiets only those
 * signs that are usually harmless when denied ("I never felt unsafe"), never a word of dying by one's own hand.
 */
public final class Alarms {

    private static final int LOOKED_AT = 200_000;
    private static final int MOST = 20;
    private static final Pattern DENIED = Pattern.compile(
            "(?:\\b(?:no|not|never|without|nobody|none|neither|nor|hardly|isn'?t|wasn'?t|weren'?t|don'?t|didn'?t|doesn'?t|haven'?t"
                    + "|hasn'?t|hadn'?t|cannot|can'?t|free (?:of|from))\\b)(?:\\s+\\w+){0,3}\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final int BEFORE = 40;

    private record Sign(Alarm.Kind kind, String why, boolean evenDenied, Pattern pattern) {}

    private static final List<Sign> SIGNS = List.of(
            always(
                    "Harm to oneself",
                    "suicid\\w*|(?:kill|hurt|harm|cut|hang)(?:ed|ing)?\\s+(?:my|him|her|them|your)sel(?:f|ves)|self[\\s-]?harm\\w*"
                            + "|end(?:ing)?\\s+(?:my|his|her|their)\\s+(?:own\\s+)?li(?:fe|ves)|took\\s+(?:an?\\s+)?overdose"
                            + "|want(?:ed|s)?\\s+to\\s+die|better\\s+off\\s+dead|don'?t\\s+want\\s+to\\s+(?:live|be\\s+here)"
                            + "|no\\s+reason\\s+to\\s+live"),
            always(
                    "Sexual harm",
                    "rap(?:ed|ist)|molest\\w*|grop(?:ed|ing)|sexual(?:ly)?\\s+(?:abus\\w*|assault\\w*|harass\\w*)"
                            + "|touched\\s+(?:me|her|him|them)\\s+(?:inappropriately|up|where)|inappropriate\\s+touch\\w*"),
            sign(
                    Alarm.Kind.SAFEGUARDING,
                    "Abuse or violence",
                    "abus(?:e|ed|ive|ing|er)|assault(?:ed|s|ing)?|violen(?:t|ce|tly)|beat(?:en)?\\s+(?:me|him|her|up)|bullied|bullying"
                            + "|(?:hit(?:s|ting)?|slap(?:s|ped|ping)?|punch(?:ed|es|ing)?|kick(?:ed|s|ing)?|pinch(?:ed|es|ing)?|shov(?:ed|es|ing)|sp[ai]t(?:s|ting)?\\s+(?:at|on)|grab(?:s|bed|bing)|strangl(?:ed|es|ing))\\s+"
                            + "(?:me|him|her|them|my|another|a\\s+(?:patient|resident|child))|manhandled|threaten(?:ed|ing|s)?"
                            + "|domestic\\s+(?:abuse|violence)|intimidat(?:ed|ing|es?)|rough(?:ly)?\\s+(?:handl\\w+|with\\s+(?:me|him|her))"
                            + "|handled\\s+(?:very\\s+|so\\s+)?roughly"),
            sign(
                    Alarm.Kind.SAFEGUARDING,
                    "Neglect",
                    "neglect(?:ed|ful|ing)?|starv(?:ed|ing)|dehydrated|(?:bed\\s?sore|pressure\\s+(?:sore|ulcer|wound))s?"
                            + "|(?:left|lying|sitting|laid|sat)\\s+(?:\\w+\\s+){0,5}(?:soiled|faeces|urine|poo|wet\\s+bed|own\\s+mess|vomit|pain|floor|dirty)"
                            + "|(?:no|without|denied|refused)\\s+(?:any\\s+)?(?:food|water|drink)s?(?:\\s+(?:or|and)\\s+(?:food|water|drink))?"
                            + "\\s+(?:for|all)|not\\s+(?:been\\s+)?fed|unwashed|not\\s+(?:been\\s+)?washed"),
            sign(
                    Alarm.Kind.SAFEGUARDING,
                    "Fear, force or exploitation",
                    "(?:scared|frightened|afraid|terrified|fear(?:ful)?)\\s+(?:of|to\\s+(?:go|be|sleep|speak|say|complain))"
                            + "|restrain(?:ed|t|ts)|locked\\s+(?:me|him|her|up|in)|against\\s+(?:my|his|her|their)\\s+will|exploit\\w*"
                            + "|(?:stole|stolen|steals?|robbed|theft)|safeguarding|unexplained\\s+bruis\\w*|bruis(?:es|ed|ing)"
                            + "|(?:child|children|baby|kids?)\\s+(?:\\w+\\s+){0,3}(?:at\\s+risk|in\\s+danger|unsafe|alone)"),
            sign(
                    Alarm.Kind.SAFETY,
                    "Medicine went wrong",
                    "(?:wrong|incorrect|double|out\\s+of\\s+date|expired|someone\\s+else'?s|another\\s+patient'?s)\\s+(?:\\w+\\s+){0,2}"
                            + "(?:medic\\w*|meds?|tablets?|pills?|dos(?:e|es|age)|drugs?|injection|prescription|insulin|vaccine|blood)"
                            + "|overdos(?:e|ed|ing)|allergic\\s+(?:reaction|to)|anaphyla\\w*|(?:medic\\w*|meds?|tablets?|insulin)\\s+"
                            + "(?:(?:was|were|been|is|are|had)\\s+){1,2}(?:missed|forgotten|mixed\\s+up|wrong|not\\s+given|lost)"),
            sign(
                    Alarm.Kind.SAFETY,
                    "Injury or a fall",
                    "(?:i|he|she|they|mum|dad|mother|father|wife|husband|patient|nan|nana|grandma|granny|gran|son|daughter|who|and)\\s+(?:had\\s+|has\\s+|have\\s+)?"
                            + "(?:fell|fallen)(?:\\s+(?:over|out|down|off))?(?!\\s+(?:asleep|ill|in\\s+love|pregnant|behind|through|short|apart|out))"
                            + "|had\\s+a\\s+(?:bad\\s+|nasty\\s+)?fall|dropped\\s+(?:me|him|her|my)|injur(?:ed|y|ies)|burn(?:t|ed)\\s+(?:me|him|her|my)"
                            + "|broke(?:n)?\\s+(?:my|his|her)\\s+\\w+|tripped|slipped\\s+(?:on|over|in)"),
            sign(
                    Alarm.Kind.SAFETY,
                    "Danger, or harm from care",
                    "unsafe|dangerous(?:ly)?|(?:could|might|nearly|almost)\\s+(?:have\\s+)?(?:died|dead|killed|lost\\s+(?:my|his|her)\\s+life)"
                            + "|life[\\s-]threatening|misdiagnos\\w*|wrong(?:ly)?\\s+diagnos\\w*|(?:missed|failed\\s+to\\s+(?:spot|notice|diagnose))"
                            + "\\s+(?:\\w+\\s+){0,3}(?:cancer|fracture|stroke|sepsis|heart\\s+attack|break|broken)|sepsis|septic|haemorrhag\\w*"
                            + "|never\\s+event|mrsa|c\\.?\\s?diff\\w*|wrong\\s+(?:patient|leg|arm|side|limb|eye|operation|notes)"
                            + "|left\\s+to\\s+die|put\\s+(?:\\w+\\s+){0,2}(?:life|lives)\\s+(?:at\\s+risk|in\\s+danger)|(?:seat\\s?belts?|wheelchair)"
                            + "\\s+(?:\\w+\\s+){0,3}(?:not\\s+(?:fastened|secured|strapped)|unsecured|loose)|speeding|drove\\s+(?:\\w+\\s+){0,2}"
                            + "(?:dangerously|too\\s+fast|recklessly)"),
            sign(
                    Alarm.Kind.SAFETY,
                    "A wait with an emergency",
                    "(?:chest\\s+pains?|stroke|heart\\s+attack|not\\s+breathing|unconscious|bleeding|collapsed|seizure|fitting)"
                            + "(?:\\W+\\w+){0,25}?\\W+(?:hours?|hrs?|wait(?:ed|ing)?|delay(?:ed)?|late|never\\s+(?:came|arrived))"
                            + "|(?:hours?|hrs?|wait(?:ed|ing)?|delay(?:ed)?)(?:\\W+\\w+){0,25}?\\W+(?:chest\\s+pains?|stroke|heart\\s+attack"
                            + "|not\\s+breathing|unconscious|bleeding|collapsed|seizure)"));

    private Alarms() {}

    /** @return the places that raise an alarm, in order, none inside another of its kind */
    public static List<Alarm> in(String words) {
        var looked = words.length() > LOOKED_AT ? words.substring(0, LOOKED_AT) : words;
        var plain = looked.replace('’', '\'').replace('\u00a0', ' ');
        var alarms = new ArrayList<Alarm>();
        for (var sign : SIGNS) {
            for (var found = sign.pattern.matcher(plain); found.find() && alarms.size() < MOST; ) {
                if (sign.evenDenied || !denied(plain, found.start())) {
                    alarms.add(new Alarm(sign.kind, found.start(), found.end(), sign.why));
                }
            }
        }
        alarms.sort(Comparator.comparingInt(Alarm::start).thenComparing(Alarm::kind));
        return alarms;
    }

    private static boolean denied(String words, int at) {
        return DENIED.matcher(words.substring(Math.max(0, at - BEFORE), at)).find();
    }

    private static Sign always(String why, String pattern) {
        return new Sign(Alarm.Kind.SAFEGUARDING, why, true, compiled(pattern));
    }

    private static Sign sign(Alarm.Kind kind, String why, String pattern) {
        return new Sign(kind, why, false, compiled(pattern));
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + pattern + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }
}
