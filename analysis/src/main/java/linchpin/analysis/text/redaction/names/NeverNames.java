package linchpin.analysis.text.redaction.names;

import java.util.Set;
import linchpin.analysis.text.redaction.tongues.Thanks;

/** Words that are no names whatever the model makes of them, unless a title says that they are. */
final class NeverNames {

    /** Words from which on it can be told whether they are of another language. */
    private static final int FEW = 8;

    /** Of a badly misspelt English comment 0.42 are strange, of one in Romanian, whose words English knows best of five languages tried, 0.5. */
    private static final double STRANGE = .45;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Set<String> staff;
    private final boolean foreign;

    NeverNames(Tokens tokens, Lexicon lexicon, Set<String> staff) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.staff = staff;
        this.foreign = foreign();
    }

    /** @return whether the model need not be asked about this word */
    boolean at(int i) {
        var token = tokens.list.get(i);
        return (foreign && token.shape() == 'l')
                || neverName(token)
                || abbreviated(i)
                || plainly(i)
                || common(i)
                || plainWord(i);
    }

    /**
     * In another language: the model takes what is neither English nor a name for a name, and there about every second word is. What is written
     * small is no name then.
     */
    private boolean foreign() {
        int words = 0;
        int strange = 0;
        for (var token : tokens.list) {
            if (token.shape() != '9' && token.shape() != 'm') {
                words++;
                strange += lexicon.tier(token.word()) == 0 && !lexicon.isName(token.word()) ? 1 : 0;
            }
        }
        return words >= FEW && strange >= STRANGE * words;
    }

    /** So common a word, small or at the beginning, where a capital says nothing. */
    private boolean plainly(int i) {
        char shape = tokens.list.get(i).shape();
        return TellingWords.PLAIN.contains(tokens.list.get(i).word())
                && (shape != 'C' || tokens.begins(i) || tokens.style(i) != 'n');
    }

    /** "ED", "NA": in capitals where others are not, or no name at all. */
    private boolean abbreviated(int i) {
        var token = tokens.list.get(i);
        return token.shape() == 'U'
                && Initials.shortens(token.word())
                && (tokens.style(i) != 'U' || !lexicon.isName(token.word()));
    }

    /** Hours, days, families and peoples; and words in a script that the model has learnt nothing of, each of which it would take for a name. */
    private boolean common(int i) {
        var word = tokens.list.get(i).word();
        return TellingWords.COMMON.contains(word)
                || (Thanks.are(word) && !lexicon.isName(word))
                || (TellingWords.PEOPLES.contains(word) && !lastName(i))
                || (otherScript(word) && !staff.contains(word));
    }

    private boolean lastName(int i) {
        if (i == 0 || tokens.list.get(i).shape() != 'C' || tokens.apart(i - 1, i)) {
            return false;
        }
        var before = tokens.list.get(i - 1);
        return TellingWords.FORMAL.contains(before.word())
                || TellingWords.STAFF_TITLES.contains(before.word())
                || (before.shape() == 'C' && lexicon.isName(before.word()));
    }

    private static boolean otherScript(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .anyMatch(
                        script -> script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON);
    }

    /** Small words, and common words beside a mask: the model has learnt what stands beside names, and not beside masks. */
    private boolean plainWord(int i) {
        var list = tokens.list;
        var token = list.get(i);
        if (token.shape() != 'l' || lexicon.tier(token.word()) != 1) {
            return token.shape() == 'C' && TellingWords.SMALL.contains(token.word());
        }
        boolean mask = (i > 0 && list.get(i - 1).shape() == 'm')
                || (i + 1 < list.size() && list.get(i + 1).shape() == 'm');
        boolean verb = i > 0 && TellingWords.SUBJECTS.contains(list.get(i - 1).word());
        return mask || verb || token.word().length() < 3 || TellingWords.SMALL.contains(token.word());
    }

    /** Numbers, masks, days and months, single letters without a name beside them, and words run together ("handlerSpeedy"). */
    private boolean neverName(Tokens.Token token) {
        var word = token.word();
        return token.shape() == 'm'
                || token.shape() == '9'
                || (token.shape() == 'M'
                        && lexicon.tier(word) == 0
                        && !lexicon.isName(word)
                        && !word.startsWith("mac")
                        && !word.startsWith("o'"))
                || word.chars().anyMatch(Character::isDigit)
                || (lexicon.kept(word) == 't' && token.shape() != 'C')
                || TellingWords.MONTHS.contains(word)
                || (word.length() < 2 && !Character.isLetter(word.charAt(0)));
    }
}
