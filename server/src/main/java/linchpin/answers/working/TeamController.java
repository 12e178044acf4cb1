package linchpin.answers.working;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import linchpin.analysis.figures.Share;
import linchpin.answers.working.TeamPast.Quarter;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.PlaceChoices;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Choice;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One team beside its own past. Teams are chosen by name, one at a time: nothing here puts one before another. */
@Controller
class TeamController {

    static final String PATH = "/waits/team";

    private final TeamPast past;
    private final Places places;
    private final Clock clock;

    TeamController(TeamPast past, Places places, Clock clock) {
        this.past = past;
        this.places = places;
        this.clock = clock;
    }

    /**
     * A quarter in words.
     *
     * @param within as in "14 of 22 (64%)"
     * @param half as in "21 days"; a word where too few were answered to say so
     */
    record Line(String quarter, String told, String within, String half) {}

    /**
     * What the page prints.
     *
     * @param says it in sentences
     */
    record TeamPage(String team, String chosen, List<Choice> teams, List<String> says, List<Line> lines) {}

    @Needs(Permission.READ_LOG)
    @GetMapping(PATH)
    ModelAndView show(Viewer viewer, @RequestParam(defaultValue = "") String place) {
        var reach = viewer.within(Permission.READ_LOG).reach();
        var teams = PlaceChoices.named("The whole organisation", places.open(), reach);
        var chosen = teams.stream()
                .filter(one -> one.value().equals(place))
                .findFirst()
                .or(() -> place.isEmpty() ? teams.stream().findFirst() : Optional.empty())
                .orElseThrow(NotFound::new);
        var here = chosen.value().isEmpty() ? null : new PlaceId(UUID.fromString(chosen.value()));
        var quarters = past.of(places.below(here), LocalDate.now(clock));
        var page = new TeamPage(
                chosen.label(),
                chosen.value(),
                teams,
                says(quarters),
                quarters.stream().map(TeamController::line).toList());
        return new ModelAndView("answers/working/team", Map.of("page", page));
    }

    /** The last quarter in which everybody had the same time, and the one before it. */
    private static List<String> says(List<Quarter> quarters) {
        if (quarters.stream().allMatch(quarter -> quarter.told() == 0)) {
            return List.of("Nobody has told anything about this team in these quarters.");
        }
        var over = quarters.stream().filter(Quarter::over).toList();
        if (over.size() < 2) {
            return List.of();
        }
        var last = over.getFirst();
        var before = over.get(1);
        var counts = answered(last) + ". In the quarter before it was " + of(before) + ".";
        return last.half().isEmpty() || before.half().isEmpty()
                ? List.of(counts)
                : List.of(counts, waited(last, before));
    }

    private static String answered(Quarter quarter) {
        return "Of " + CountNoun.FEEDBACK.of(quarter.told()) + " from " + Days.period(quarter.first(), quarter.last())
                + ", " + CountNoun.number(quarter.within()) + " had an answer within " + Days.count(TeamPast.WITHIN);
    }

    private static String of(Quarter quarter) {
        return CountNoun.number(quarter.within()) + " of " + CountNoun.number(quarter.told());
    }

    private static String waited(Quarter last, Quarter before) {
        return "Half of those answered within " + Days.count(TeamPast.WITHIN) + " waited no longer than " + half(last)
                + "; in the quarter before, " + half(before) + ".";
    }

    private static Line line(Quarter quarter) {
        return new Line(
                Days.period(quarter.first(), quarter.last()) + (quarter.over() ? "" : ", so far"),
                CountNoun.number(quarter.told()),
                of(quarter) + share(quarter),
                half(quarter));
    }

    /** A share of a few says more than it knows, and so does one of those who still have time. */
    private static String share(Quarter quarter) {
        return quarter.told() < HowFast.ENOUGH || !quarter.over()
                ? ""
                : " (" + new Share(quarter.within(), quarter.told()).inHundred() + "%)";
    }

    private static String half(Quarter quarter) {
        var half = quarter.half();
        return half.isPresent() ? Days.count(half.getAsLong()) : "too few to say";
    }
}
