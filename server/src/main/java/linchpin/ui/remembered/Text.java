package linchpin.ui.remembered;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Words among the bytes of a page. */
final class Text {

    private Text() {}

    static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    /** @return where it stands next; -1 for nowhere */
    static int find(byte[] page, byte[] sought, int from) {
        for (var at = from; at <= page.length - sought.length; at++) {
            if (page[at] == sought[0] && Arrays.equals(page, at, at + sought.length, sought, 0, sought.length)) {
                return at;
            }
        }
        return -1;
    }
}
