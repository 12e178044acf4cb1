package linchpin.figures.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.figures.Counts;
import linchpin.organisation.PlaceId;
import linchpin.people.KeptViews;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.tables.writing.TableFile;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Figures and stories of a place, the same page for patient leaders and managers. */
@Controller
class FiguresController {

    /** Stories beside each number: the chart's room is the tallest. */
    private static final List<Integer> STORIES = List.of(1, 4, 4, 2);

    private final ReadFigures figures;
    private final StoriesBeside stories;
    private final KeptViews kept;
    private final Counts counts;

    FiguresController(ReadFigures figures, StoriesBeside stories, KeptViews kept, Counts counts) {
        this.figures = figures;
        this.stories = stories;
        this.kept = kept;
        this.counts = counts;
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavigationEntry figuresEntry() {
            return new NavigationEntry(20, "Figures", "/figures", Permission.READ_LOG);
        }
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/figures")
    ModelAndView figures(@RequestParam Map<String, String> sent, Viewer viewer) {
        return new ModelAndView("figures/dashboard/figures", Map.of("page", page(sent, viewer, Errors.none())));
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/figures/table")
    ResponseEntity<byte[]> table(@RequestParam Map<String, String> sent, Viewer viewer) {
        var seen = figures.seen(Look.of(sent), viewer);
        return figures.blocks(seen).stream()
                .filter(block -> block.id().equals(sent.get("of")))
                .findFirst()
                .map(block -> TableFile.of(Tables.of(block, seen), sent.getOrDefault("as", "")))
                .orElseThrow(NotFound::new);
    }

    FiguresPage page(Map<String, String> sent, Viewer viewer, Errors errors) {
        var seen = figures.seen(Look.of(sent), viewer);
        var total = seen.total().total();
        return new FiguresPage(
                seen.look(),
                seen.about(),
                Shares.period(seen.first(), seen.last()),
                path(seen),
                choices(seen),
                rooms(seen),
                new NumberBlock.Figure("", Shares.people(total), "", total == 0 ? null : seen.rows("")),
                counts.waiting(),
                kept.kept(viewer.account(), Look.PAGE, sent.get("deleted")),
                sent.getOrDefault("name", offered(seen.about())),
                errors);
    }

    private static String offered(String about) {
        return about.substring(0, Math.min(about.length(), KeptViews.LONGEST_NAME));
    }

    private List<FiguresPage.Room> rooms(Seen seen) {
        var blocks = figures.blocks(seen);
        var cards = stories.cards(
                seen,
                STORIES.stream()
                        .limit(blocks.size())
                        .mapToInt(Integer::intValue)
                        .sum());
        var rooms = new ArrayList<FiguresPage.Room>();
        var next = 0;
        for (var at = 0; at < blocks.size(); at++) {
            var to = Math.min(cards.size(), next + STORIES.get(at));
            rooms.add(new FiguresPage.Room(blocks.get(at), cards.subList(next, to)));
            next = to;
        }
        return rooms;
    }

    private static List<FiguresPage.Step> path(Seen seen) {
        var steps = new ArrayList<FiguresPage.Step>();
        var above = seen.place() == null ? null : seen.place().parent();
        while (above != null && seen.viewer().mayReadAbout(above)) {
            var place = Objects.requireNonNull(seen.places().get(above));
            steps.addFirst(
                    new FiguresPage.Step(place.name(), seen.look().about(above).path()));
            above = place.parent();
        }
        if (seen.place() != null && seen.viewer().mayReadAbout(null)) {
            steps.addFirst(new FiguresPage.Step(
                    seen.viewer().organisationName(), seen.look().about(null).path()));
        }
        return steps;
    }

    private static FiguresPage.Choices choices(Seen seen) {
        var places = new ArrayList<Choice>();
        if (seen.viewer().mayReadAbout((PlaceId) null)) {
            places.add(new Choice("", seen.viewer().organisationName()));
        }
        seen.places().values().stream()
                .filter(place -> seen.viewer().mayReadAbout(place.id()))
                .forEach(place -> places.add(
                        new Choice(place.id().id().toString(), "\u2003".repeat(place.depth()) + place.name())));
        var themes = new ArrayList<>(List.of(new Choice("", "Whatever people talk about")));
        seen.themes().forEach((number, name) -> themes.add(new Choice(number.toString(), name)));
        return new FiguresPage.Choices(
                places,
                themes,
                List.of(
                        new Choice("12", "12 months"),
                        new Choice("24", "24 months"),
                        new Choice("36", "3 years"),
                        new Choice("60", "5 years")));
    }
}
