package linchpin.meaning.reading;

import java.util.List;
import linchpin.meaning.teaching.LessonsView;
import linchpin.ui.Errors;

/**
 * What is printed about the machine that reads.
 *
 * @param waiting how many feedback it has not read yet, in words; empty for none
 * @param limit in hundredths, as set or as just typed
 */
record ReaderPage(
        String name,
        String waiting,
        List<MeasuredTheme> themes,
        String together,
        String trainedOn,
        String heldAside,
        String licence,
        List<String> failures,
        LessonsView taught,
        String limit,
        boolean may,
        Errors errors) {

    /** A theme and what was measured of it; shares in hundredths. */
    record MeasuredTheme(String name, String category, int support, int right, int found, boolean trusted) {

        boolean onTooFew() {
            return support < TrustInThemes.ENOUGH;
        }
    }
}
