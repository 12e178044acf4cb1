package linchpin.answers.honesty;

import java.util.List;
import linchpin.answers.honesty.LikenessLimits.Setting;
import linchpin.ui.Days;
import linchpin.ui.Errors;

/**
 * What the page of held answers prints.
 *
 * @param quarters the latest first
 * @param allTheSame the latest first, of matters that whoever looks may read
 * @param others how many more there are, of matters that they may not read
 * @param limit of a hundred words
 * @param settings all that were made, the last first
 * @param may whether whoever looks may set it
 * @param typed what stands in the form
 */
record HonestyPage(
        List<Line> quarters,
        List<Published> allTheSame,
        int others,
        int limit,
        List<Setting> settings,
        boolean may,
        String typed,
        Errors errors) {

    /** A quarter of a year, in numbers. */
    record Line(String quarter, int written, int held, int alike, int unproved, int unanswered, int allTheSame) {}

    /** An answer that was published although it was held. */
    record Published(String title, String path, String because, String day) {}

    static String told(Setting setting) {
        return "Set to " + setting.share() + " on " + Days.full(setting.setOn());
    }
}
