package linchpin.analysis.text.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a text is in words this reader knows. It knows English only, and says so rather than guess. */
public final class Legible {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*+");
    private static final int LOOKED_AT = 400;
    private static final int SURE = 3;

    private static final Set<String> ENGLISH = words(
            "the and to of a i in was is it for my that on with were they have be are very not me had as but so at we this"
                    + " all from been you would there could when an no or what if do more them get got he she his her their"
                    + " who which good staff care time nothing everything");

    private static final Map<String, Set<String>> OTHERS = Map.of(
            "Welsh",
            words(
                    "yn y yr i a ac ar o oedd mae wedi gan ond dim iawn fy ei eu nid roedd wrth gyda diolch am bod rwy cael"),
            "Polish",
            words("i w na z nie się jest to że do bardzo był była ale jak dla po od za mi są tak przez dziękuję co"),
            "French",
            words(
                    "le la les de des et est un une du je pas que pour dans très avec nous vous mais été il elle merci ce"),
            "Spanish",
            words(
                    "el la los las de y que en un una muy con por para no me pero fue es del lo gracias estaba todo como"),
            "Portuguese",
            words("o a os as de e que em um uma muito com por para não me mas foi é do da obrigado tudo como estava"),
            "Italian",
            words("il la i le di e che in un una molto con per non mi ma è stato del della grazie sono tutto gli ho"),
            "German",
            words(
                    "der die das und ist ich nicht sehr war mit für auf ein eine zu den von aber es wir sie danke hat dem"),
            "Romanian",
            words("și de la în este nu foarte cu pentru am un o care dar mi a fost mai din mulțumesc să au ce pe"),
            "Turkish",
            words("ve bir çok bu için ile da de ama ben gibi daha iyi değil var teşekkür oldu ne her kadar olarak"),
            "Somali",
            words("waa oo ka ku iyo in ay uu la aan waxaan si fiican mahadsanid wax waxay ah u ma soo"));

    /** Each word is looked up once, whichever language it may be of. */
    private static final Map<String, BitSet> SPOKEN = spoken();

    private Legible() {}

    /** @return why it cannot be read, in a sentence; null where it can */
    public static @Nullable String problem(String words) {
        var letters = 0;
        var latin = 0;
        for (var at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            var c = words.codePointAt(at);
            if (Character.isLetter(c)) {
                letters++;
                latin += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
            }
        }
        if (letters == 0) {
            return "There are no words in it, only signs, numbers or pictures.";
        }
        return latin * 2 < letters
                ? "It is not written in the Latin alphabet; this reader knows English only."
                : foreign(words);
    }

    private static @Nullable String foreign(String words) {
        var english = 0;
        var theirs = new int[OTHERS.size()];
        var count = 0;
        for (var word = WORD.matcher(words); count < LOOKED_AT && word.find(); count++) {
            var spoken = SPOKEN.get(word.group().toLowerCase(Locale.ROOT).replace('’', '\''));
            if (spoken == null) {
                continue;
            }
            english += spoken.get(OTHERS.size()) ? 1 : 0;
            for (var other = spoken.nextSetBit(0); other >= 0 && other < theirs.length; ) {
                theirs[other]++;
                other = spoken.nextSetBit(other + 1);
            }
        }
        for (var many : theirs) {
            if (many >= SURE && many * 5 >= count && many > english * 2) {
                return "It is probably not in English; this reader knows English only.";
            }
        }
        return null;
    }

    /** For each word the languages it belongs to, by their order among the others; English behind them. */
    private static Map<String, BitSet> spoken() {
        var languages = new ArrayList<>(OTHERS.values());
        languages.add(ENGLISH);
        var spoken = new HashMap<String, BitSet>();
        for (var at = 0; at < languages.size(); at++) {
            for (var word : languages.get(at)) {
                spoken.computeIfAbsent(word, _ -> new BitSet()).set(at);
            }
        }
        return Map.copyOf(spoken);
    }

    private static Set<String> words(String all) {
        return Set.copyOf(List.of(all.split(" ")));
    }
}
