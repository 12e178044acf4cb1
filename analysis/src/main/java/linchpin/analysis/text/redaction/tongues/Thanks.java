package linchpin.analysis.text.redaction.tongues;

import java.util.Collection;
import java.util.Set;

/** Thanks in other languages, which stand alone under an English form more often than any other word, and look like names. */
public final class Thanks {

    /** Without accents, as words are compared. Those that are said in English too, such as merci and ta, are no sign of another language. */
    private static final Set<String> WORDS =
            words("aciu aciau dekoju paldies aitah tanan kiitos takk tak tack hvala fala spasiba spasibo spasybo"
                    + " dyakuyu diakuiu djakuju blagodarya blagodaram dziekuje dziekujemy dzieki dekuji dekujeme dakujem dakujeme koszonom koszonjuk"
                    + " multumesc multumim gracias graciasss obrigado obrigada obrigadao grazie grazzi danke dankjewel dankuwel bedankt trugarez"
                    + " diolch eskerrik asko mesi faleminderit flm efharisto efcharisto efxaristo parakalo tesekkurler tesekkur sagol sagolun"
                    + " shukran shokran choukran tashakor tashakkur mamnoon spas sipas shukriya shukria dhanyavaad dhanyavad dhanyawad dhanyabad dhonnobad"
                    + " dhanyawaad nandri nanri mahadsanid mahadsantihiin asante shukrani webale murakoze ngiyabonga siyabonga enkosi tatenda maita medaase"
                    + " medaasi akpe ese eseun daalu dalu nagode salamat maraming arigato arigatou doumo xiexie doje mgoi kamsahamnida gamsahamnida"
                    + " komawo khob khun kap terima kasih makasih mahalo vinaka fakafetai faafetai meitaki todah toda rahmat raxmat madloba"
                    + " shnorhakalutyun gratias");

    /** What stands beside them. */
    private static final Set<String> BESIDE = words(
            "labai u je wel se ku ise e o bo pan na asko liels suur palju mange tusen tusind sa mycket mnogo puno"
                    + " bolshoe velyke bardzo moc pekne velmi multe mult muchas muito molto mille tante viel vielen cok jazilan bahut bohut sana"
                    + " po xie gozaimasu gozaimas banyak raba mult mor moran taing doimh iawn fawr yn bras deoch dhuit am i");

    private Thanks() {}

    /** @return whether this word says thanks in a language other than English */
    public static boolean are(String word) {
        return WORDS.contains(word);
    }

    /** @return whether these words say no more than that */
    static boolean all(Collection<String> words) {
        return words.stream().anyMatch(Thanks::are)
                && words.stream().allMatch(word -> are(word) || BESIDE.contains(word));
    }

    private static Set<String> words(String all) {
        return Set.copyOf(java.util.List.of(all.split(" ")));
    }
}
