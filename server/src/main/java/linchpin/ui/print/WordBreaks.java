package linchpin.ui.print;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after a blank, a dash or a stroke within a word, and between characters of scripts without blanks. Java's own
 * rules would part “people’” from its s.
 */
final class WordBreaks implements FSTextBreaker {

    private static final int NONE = -1;

    private final Setting setting;

    private String text = "";
    private int at;

    /** @param setting which knows where words end that have no blanks between them */
    WordBreaks(Setting setting) {
        this.setting = setting;
    }

    @Override
    public void setText(String words) {
        text = words;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return NONE;
        }
        at++;
        while (at < text.length() && !may()) {
            at++;
        }
        return at;
    }

    private boolean may() {
        var before = text.charAt(at - 1);
        var after = text.charAt(at);
        if (Character.isWhitespace(after)) {
            return false;
        }
        var letter = setting.letter(before);
        return (letter != null && letter.breaks())
                || Character.isWhitespace(before)
                || before == '-'
                || before == '–'
                || before == '/';
    }
}
