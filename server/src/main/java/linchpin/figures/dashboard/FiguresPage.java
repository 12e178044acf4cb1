package linchpin.figures.dashboard;

import java.util.List;
import linchpin.figures.RaisedHere.Raised;
import linchpin.figures.room.NumberBlock.Link;
import linchpin.figures.room.NumberBlock.Room;
import linchpin.people.KeptViews;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What the page of figures and stories prints.
 *
 * @param about the place and theme
 * @param period its months
 * @param above the places above it, from the top
 * @param times other times in which people spoke
 * @param raised what was raised about the theme; empty where all themes are looked at
 * @param rooms numbers and stories side by side
 * @param total how much was said
 * @param rows where all of it is listed; null where there is nothing
 * @param waiting how many changes are not counted yet
 * @param viewName as typed, or one to offer
 * @param errors of the form that keeps a view
 */
record FiguresPage(
        Look look,
        String about,
        String period,
        List<Link> above,
        List<Link> times,
        List<Raised> raised,
        Filters choices,
        List<Room> rooms,
        String total,
        @Nullable String rows,
        long waiting,
        KeptViews.PageViews views,
        String viewName,
        Errors errors) {

    record Filters(List<Choice> places, List<Choice> themes, List<Choice> periods, List<Choice> months) {}

    String until() {
        return look.until() == null ? "" : look.until().toString();
    }
}
