package linchpin.figures.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import linchpin.organisation.PlaceId;
import linchpin.people.KeptViews;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.PlaceChoices;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.AddressArgument;
import linchpin.ui.Choice;
import linchpin.ui.Costly;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.remembered.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Figures and stories of a place, the same page for patient leaders and managers. */
@Controller
class FiguresController {

    private final ReadSubject subjects;
    private final Rooms rooms;
    private final Surroundings around;
    private final KeptViews kept;

    FiguresController(ReadSubject subjects, Rooms rooms, Surroundings around, KeptViews kept) {
        this.subjects = subjects;
        this.rooms = rooms;
        this.around = around;
        this.kept = kept;
    }

    @Bean
    static NavigationEntry figuresEntry() {
        return new NavigationEntry(NavigationEntry.Group.UNDERSTAND, 10, "Figures", "/figures", Permission.READ_LOG);
    }

    @Bean
    static AddressArgument<Look> looks() {
        return new AddressArgument<>(Look.class, Look::of);
    }

    @Needs(Permission.READ_LOG)
    @Remembered
    @GetMapping("/figures")
    ModelAndView figures(Look look, @RequestParam(required = false) @Nullable String deleted, Viewer viewer) {
        var keeping = new Keeping(null, deleted, Errors.none());
        return new ModelAndView("figures/dashboard/figures", Map.of("page", page(look, keeping, viewer)));
    }

    @Costly
    @Needs(Permission.READ_LOG)
    @GetMapping("/figures/table")
    ResponseEntity<byte[]> table(
            Look look,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String as,
            Viewer viewer) {
        return rooms.file(subjects.subject(look, viewer), of, as).orElseThrow(NotFound::new);
    }

    /**
     * The form that keeps a view.
     *
     * @param name as typed; null where one is to be offered
     * @param deleted the view just deleted, as it stands in the address; null for none
     */
    record Keeping(@Nullable String name, @Nullable String deleted, Errors errors) {}

    FiguresPage page(Look look, Keeping keeping, Viewer viewer) {
        var subject = subjects.subject(look, viewer);
        var total = subject.total().total();
        return new FiguresPage(
                subject.look(),
                subject.about(),
                subject.period(),
                around.above(subject),
                around.times(subject),
                around.raised(subject),
                choices(subject),
                rooms.of(subject),
                CountNoun.FEEDBACK.of(total),
                total == 0 ? null : subject.rows().path(),
                around.waiting(),
                kept.kept(viewer.account(), Look.PAGE, keeping.deleted()),
                keeping.name() == null ? offered(subject.about()) : keeping.name(),
                keeping.errors());
    }

    private static String offered(String about) {
        return about.substring(0, Math.min(about.length(), KeptViews.LONGEST_NAME));
    }

    private static FiguresPage.Filters choices(Subject subject) {
        var places = new ArrayList<Choice>();
        if (subject.viewer().mayReadAbout((PlaceId) null)) {
            places.add(new Choice("", subject.viewer().organisationName()));
        }
        places.addAll(PlaceChoices.indented(
                subject.places().values(), subject.viewer().reach()));
        var themes = new ArrayList<>(List.of(new Choice("", "Whatever people talk about")));
        subject.themes().forEach((number, name) -> themes.add(new Choice(number.toString(), name)));
        return new FiguresPage.Filters(
                places,
                themes,
                List.of(
                        new Choice("12", "12 months"),
                        new Choice("24", "24 months"),
                        new Choice("36", "3 years"),
                        new Choice("60", "5 years"),
                        new Choice("all", "All time")),
                months(subject));
    }

    /** The latest first; what an address asks for is there even where nobody spoke. */
    private static List<Choice> months(Subject subject) {
        var months = new ArrayList<>(List.of(new Choice("", "The latest month")));
        var span = subject.span();
        var until = subject.look().until();
        if (span != null) {
            Stream.iterate(span.last(), month -> !month.isBefore(span.first()), month -> month.minusMonths(1))
                    .forEach(month -> months.add(choice(month)));
        }
        if (until != null && !months.contains(choice(until))) {
            months.add(1, choice(until));
        }
        return months;
    }

    private static Choice choice(YearMonth month) {
        return new Choice(month.toString(), Days.month(month));
    }
}
