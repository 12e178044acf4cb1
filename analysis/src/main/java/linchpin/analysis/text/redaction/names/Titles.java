package linchpin.analysis.text.redaction.names;

/**
 * Words that are names by what stands before them, whatever else they mean: "Mr York", "Auntie May", "John Bolton", "my name is March". What is
 * known of a word as a place, a month or a drug counts for nothing then; what stands behind it still may ("Dr Gray's Hospital").
 */
final class Titles {

    private final Tokens tokens;
    private final Lexicon lexicon;

    Titles(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** @return whether what stands before this word makes it a name */
    boolean name(int i) {
        var token = tokens.list.get(i);
        var last = tokens.list.get(i - 1);
        if (!TitleWords.BEFORE.contains(last.word()) && last.shape() != 'I') {
            return false;
        }
        int before = before(i);
        if (before < 0
                || token.word().length() < 2
                || !letters(token)
                || goesOn(i)
                || lexicon.keptTogether(at(before) + " " + token.word())) {
            return false;
        }
        boolean quiet = token.shape() == 'l' || tokens.style(i) == 'U' || tokens.style(i) == 'T';
        return quiet ? quietly(i, before) : token.shape() != 'M' && aloud(i, before);
    }

    /** @return whether the word before it is one's first name, which must be surely one: "John Bolton" */
    boolean lastName(int i, double first) {
        char known = lexicon.kept(at(i));
        if (i == 0
                || (known != 'p' && known != 't')
                || !tokens.gap(i).equals(" ")
                || goesOn(i)
                || !(first >= .5 || firstName(i - 1))) {
            return false;
        }
        var token = tokens.list.get(i);
        var given = tokens.list.get(i - 1);
        return !TitleWords.ROYAL.contains(at(i - 2))
                && !(TitleWords.WITHIN.contains(at(i - 2)) && TellingWords.PLACES.contains(token.word()))
                && token.shape() == given.shape()
                && (token.shape() == 'C' || (token.shape() == 'l' && lexicon.isName(token.word())))
                && lexicon.isName(given.word())
                && (known == 'p'
                        || (token.shape() == 'C' && TellingWords.ALL_MONTHS.contains(token.word()) && !timed(i)));
    }

    /** "J. Smith": an initial with a full stop, and a name that is no word, or none but a last name. */
    boolean initialled(int i) {
        var token = tokens.list.get(i);
        return tokens.initial(i - 1)
                && tokens.gap(i).matches("\\. ?")
                && token.shape() == 'C'
                && lexicon.isName(token.word())
                && (lexicon.tier(token.word()) != 1 || lexicon.onlyLast(token.word()))
                && !TellingWords.PLAIN.contains(token.word())
                && !goesOn(i);
    }

    /** Whether a word is nothing but a first name, and begins no name of a place with the next. */
    boolean firstName(int i) {
        var token = tokens.list.get(i);
        return token.shape() == 'C'
                && lexicon.isName(token.word())
                && lexicon.tier(token.word()) % 3 == 0
                && lexicon.kept(token.word()) == ' '
                && !lexicon.keptTogether(token.word() + " " + at(i + 1));
    }

    /** The word that may be a title, over initials and "de": "Mr J. W. York". */
    private int before(int i) {
        int k = i;
        while (k > 0 && beside(k)) {
            k--;
            if ((tokens.list.get(k).shape() != 'I' && !TitleWords.PARTICLES.contains(at(k))) || i - k > 3) {
                return k;
            }
        }
        return -1;
    }

    /** Whether nothing stands between a word and the one before that would part a title from a name. */
    private boolean beside(int i) {
        var between = tokens.gap(i);
        if (between.equals(" ")) {
            return true;
        }
        var word = tokens.list.get(i - 1).word();
        return switch (between.replaceAll("[ \"'(]", "")) {
            case "" -> between.length() <= 2;
            case "." -> tokens.list.get(i - 1).shape() == 'I' || TitleWords.FORMAL.contains(word);
            case "\n" -> TitleWords.FORMAL.contains(word) || TitleWords.SIGNED.contains(word);
            case ":", ",", ",\n", ":\n" -> TitleWords.SIGNED.contains(word) || word.equals("name");
            default -> false;
        };
    }

    /** In words where capitals say something. */
    private boolean aloud(int i, int before) {
        var word = tokens.list.get(i).word();
        if (word.equals("ward") && capital(before) && TitleWords.DEEDS.contains(at(i + 1))) {
            return true; // a ward does nothing
        }
        if (tokens.list.get(i).shape() == 'I'
                || TellingWords.SMALL.contains(word)
                || (formal(before) ? TitleWords.NEVER : TitleWords.ROLES).contains(word)) {
            return false;
        }
        var title = tokens.list.get(before).word();
        boolean day = day(word);
        if (formal(before) || introduced(before)) {
            return !TellingWords.PLAIN.contains(word) || formal(before);
        }
        if (TellingWords.PLAIN.contains(word) || timed(i)) {
            return false;
        }
        if (TitleWords.AUNTS.contains(title) && !day) {
            return known(word) || lexicon.tier(word) != 1;
        }
        if (TitleWords.JOBS.contains(title)) {
            boolean one = !TitleWords.WHOSE.contains(at(before - 1)) || lexicon.kept(word) == 'p';
            return one && lexicon.kept(word) != 'u' && (known(word) || (day && capital(before)));
        }
        boolean own = TitleWords.WHOSE.contains(at(before - 1)) || capital(before);
        return own && TitleWords.KIN.contains(title) && !day && (lexicon.kept(word) == 'p' || month(word));
    }

    /** Where all is small or all is capital: only what is a name, a place or a month, and no common word. */
    private boolean quietly(int i, int before) {
        var word = tokens.list.get(i).word();
        if (formal(before)
                && tokens.style(i) == 'T'
                && !TitleWords.NEVER.contains(word)
                && !TellingWords.SMALL.contains(word)) {
            return tokens.list.get(i).shape() == 'C';
        }
        boolean strange = lexicon.tier(word) == 0 && lexicon.kept(word) == ' ' && word.length() > 3;
        if (strange && (formal(before) || introduced(before)) && !lexicon.slipOfAWord(word)) {
            return true;
        }
        if (!known(word)
                || TellingWords.PLAIN.contains(word)
                || TellingWords.SMALL.contains(word)
                || TitleWords.ROLES.contains(word)) {
            return false;
        }
        return known(i, before);
    }

    /** The same of a word that is a name, a place or a month somewhere. */
    private boolean known(int i, int before) {
        var word = tokens.list.get(i).word();
        var title = tokens.list.get(before).word();
        boolean day = day(word);
        boolean sure = lexicon.tier(word) != 1 || lexicon.kept(word) != ' ';
        if (formal(before)) {
            return title.startsWith("m") || (sure && !day && !word.equals("may"));
        }
        if (word.equals("may") && !TitleWords.AUNTS.contains(title)) {
            return false;
        }
        return (introduced(before) && sure && !day)
                || (TitleWords.AUNTS.contains(title) && sure && !day && !timed(i))
                || (TitleWords.JOBS.contains(title)
                        && !TitleWords.WHOSE.contains(at(before - 1))
                        && sure
                        && !day
                        && !timed(i)
                        && lexicon.kept(word) != 'd'
                        && lexicon.kept(word) != 'u'
                        && lexicon.kept(word) != ' ');
    }

    private boolean known(String word) {
        return lexicon.isName(word)
                || "pd".indexOf(lexicon.kept(word)) >= 0
                || TellingWords.ALL_MONTHS.contains(word)
                || day(word);
    }

    private static boolean day(String word) {
        return TitleWords.DAYS.contains(word);
    }

    private static boolean month(String word) {
        return TellingWords.ALL_MONTHS.contains(word) && !TellingWords.MONTHS.contains(word);
    }

    private boolean formal(int before) {
        var title = tokens.list.get(before).word();
        return TitleWords.FORMAL.contains(title)
                && !(title.equals("miss") && !capital(before) && TellingWords.SUBJECTS.contains(at(before - 1)));
    }

    /** "My name is", "the nurse called", "signed". */
    private boolean introduced(int before) {
        var word = at(before);
        if (TitleWords.SIGNED.contains(word)) {
            return true;
        }
        if (word.equals("name")
                || ((word.equals("is") || word.equals("was")) && at(before - 1).equals("name"))
                || (word.equals("of") && at(before - 1).equals("name"))) {
            return !TellingWords.PLACES.contains(at(before - (word.equals("name") ? 1 : 2)));
        }
        if (word.equals("me") && at(before - 1).equals("call")) {
            return true;
        }
        return word.equals("called") && TitleWords.PERSONS.contains(at(before - 1));
    }

    /** "In March 2019", "March 3rd", "Friday morning": a time after all. */
    private boolean timed(int i) {
        return i + 1 < tokens.list.size()
                && Character.isDigit(tokens.list.get(i + 1).word().charAt(0));
    }

    /** Whether it is part of a place's or a role's name. */
    private boolean goesOn(int i) {
        char shape = tokens.list.get(i).shape();
        for (int k = i + 1; k < tokens.list.size() && k < i + 3 && TitleWords.FOLLOWING.contains(tokens.gap(k)); k++) {
            var next = tokens.list.get(k);
            boolean numbered =
                    k + 1 < tokens.list.size() && tokens.list.get(k + 1).shape() == '9';
            if (TitleWords.GOES_ON.contains(next.word())
                    || (TellingWords.PLACES.contains(next.word()) && !numbered && next.shape() == shape)) {
                return true;
            }
            if (next.shape() != 'C') {
                return false;
            }
        }
        return false;
    }

    private boolean capital(int i) {
        return i >= 0 && tokens.list.get(i).shape() == 'C';
    }

    private String at(int i) {
        return i < 0 || i >= tokens.list.size() ? "" : tokens.list.get(i).word();
    }

    private static boolean letters(Tokens.Token token) {
        return token.shape() != '9'
                && token.shape() != 'm'
                && token.word().chars().noneMatch(Character::isDigit);
    }
}
