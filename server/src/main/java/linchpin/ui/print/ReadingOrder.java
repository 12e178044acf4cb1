package linchpin.ui.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** From which side words are read: Unicode's own rules (UAX 9), which Java knows, for letters that stand for those of this page. */
final class ReadingOrder implements BidiSplitter {

    private static final char ANY = 'x';

    private final Setting setting;
    private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    ReadingOrder(Setting setting) {
        this.setting = setting;
    }

    @Override
    public void setParagraph(String paragraph, byte direction) {
        runs = new Bidi(
                plain(paragraph), direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    /** The first character of each cluster stands where the cluster does. */
    private String plain(String paragraph) {
        var plain = new StringBuilder(paragraph);
        for (var at = 0; at < plain.length(); at++) {
            var letter = setting.letter(plain.charAt(at));
            if (letter != null) {
                var first = letter.words().charAt(0);
                plain.setCharAt(at, Character.isSurrogate(first) ? ANY : first);
            }
        }
        return plain.toString();
    }

    @Override
    public int countTextRuns() {
        return runs.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int at) {
        var start = runs.getRunStart(at);
        return new BidiTextRun(start, runs.getRunLimit(at) - start, runs.getRunLevel(at) % 2 == 1 ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return plain(paragraph)
                .codePoints()
                .filter(sign -> strong(sign) || rightToLeft(sign))
                .mapToObj(ReadingOrder::rightToLeft)
                .findFirst()
                .map(right -> right ? RTL : LTR)
                .orElse(NEUTRAL);
    }

    private static boolean strong(int sign) {
        return Character.getDirectionality(sign) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    static boolean rightToLeft(int sign) {
        var direction = Character.getDirectionality(sign);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Turns round what is read from the right; its letters have been joined before. */
    static final class Turning implements BidiReorderer {

        private static final String OPEN = "([{<«‹";
        private static final String CLOSE = ")]}>»›";

        @Override
        public String reorderRTLTextToLTR(String text) {
            var turned = new StringBuilder(text).reverse();
            for (var at = 0; at < turned.length(); at++) {
                var sign = turned.charAt(at);
                var open = OPEN.indexOf(sign);
                var close = CLOSE.indexOf(sign);
                if (open >= 0) {
                    turned.setCharAt(at, CLOSE.charAt(open));
                } else if (close >= 0) {
                    turned.setCharAt(at, OPEN.charAt(close));
                }
            }
            return turned.toString();
        }

        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
