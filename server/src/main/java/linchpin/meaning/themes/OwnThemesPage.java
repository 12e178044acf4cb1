package linchpin.meaning.themes;

import java.util.List;
import linchpin.ui.Errors;

/**
 * What is printed of an organisation's own themes.
 *
 * @param changing number of the theme that the form changes; 0 where it defines a new one
 */
record OwnThemesPage(
        List<OwnThemeRow> inForce, List<OwnThemeRow> ended, int changing, OwnThemeForm form, Errors errors) {

    /** @param ended the day, in words; empty while it is in force */
    record OwnThemeRow(int number, String name, String sentence, List<String> examples, String ended) {}
}
