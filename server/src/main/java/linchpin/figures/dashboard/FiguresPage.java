package linchpin.figures.dashboard;

import java.util.List;
import linchpin.people.KeptViews;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What the page of figures and stories prints.
 *
 * @param about the place and theme
 * @param period its months
 * @param path of the place: those above it, from the top
 * @param rooms numbers and stories side by side
 * @param total how many spoke, and where they are listed
 * @param waiting how many changes are not counted yet
 * @param viewName as typed, or one to offer
 * @param errors of the form that keeps a view
 */
record FiguresPage(
        Look look,
        String about,
        String period,
        List<Step> path,
        Choices choices,
        List<Room> rooms,
        NumberBlock.Figure total,
        long waiting,
        KeptViews.Kept views,
        String viewName,
        Errors errors) {

    /** A way up. */
    record Step(String name, String path) {}

    record Choices(List<Choice> places, List<Choice> themes, List<Choice> months) {}

    /** A number and as many stories as fit beside it: both halves are of one width, and the taller makes the other as tall. */
    record Room(NumberBlock number, List<StoriesBeside.Card> stories) {}

    @Nullable
    String until() {
        return look.until() == null ? null : look.until().toString();
    }
}
