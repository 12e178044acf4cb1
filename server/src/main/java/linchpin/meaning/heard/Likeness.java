package linchpin.meaning.heard;

import java.util.Collection;
import java.util.Set;
import linchpin.analysis.text.similar.Words;

/**
 * From when on two texts are said to be alike. Meaning alone is not enough: of short sentences the machine knows little more than that they
 * are glad or sorry, and it takes "I came twice" for "They came twice". Measured on the demonstration's 485 comments, in pairs of which both
 * are gathered in a matter: from 0.65 on by meaning alone, 39 in 100 are in the same one; from 0.7 on with a telling word in common, 72.
 */
final class Likeness {

    /** From here on, with a telling word in common, they say much the same; it is claimed and counted. */
    static final double SAME = 0.7;

    /** From here on, with a telling word in common, one is shown to whoever looks for the other: 48 in 100. */
    static final double ALIKE = 0.55;

    private static final int SHORT = 3;

    /** What is said of everything: how often, how long, who and how well. */
    private static final Set<String> EVERYWHERE = Set.of(
            ("that this with they them have were been from very what when would there their your about which more could"
                            + " just then than will because came come told said says tell time times made make only like nobody"
                            + " somebody anybody everybody anyone someone everyone after before still really much well good great"
                            + " nice always never again went going people thing things some each even into over other others being"
                            + " many also here where while until till through hour hours minutes days week weeks months years first"
                            + " last once twice three four five seven eight nine without since down back took take asked knew know"
                            + " does done every same under away lovely brilliant thank thanks fine kind excellent amazing fantastic"
                            + " wonderful perfect helpful friendly polite caring care cared looked happy pleased better best worse"
                            + " worst nothing something anything everything mine ours hers theirs need needed want wanted feel felt"
                            + " think thought sure hope cannot left monday tuesday wednesday thursday friday saturday sunday")
                    .split(" "));

    private Likeness() {}

    /** @return whether a word tells what something is about */
    static boolean tells(String word) {
        return word.length() > SHORT && !EVERYWHERE.contains(word);
    }

    /** @return whether it may be said that the two say much the same */
    static boolean same(double likeness, Collection<String> asked, String found) {
        return likeness >= SAME && common(asked, found);
    }

    /** @return whether one may be shown to whoever looks for the other: something said in wholly other words too, where it is very like it */
    static boolean alike(double likeness, Collection<String> asked, String found) {
        return likeness >= SAME || (likeness >= ALIKE && common(asked, found));
    }

    private static boolean common(Collection<String> asked, String found) {
        var words = Words.of(found);
        return asked.stream().anyMatch(word -> tells(word) && words.contains(word));
    }
}
