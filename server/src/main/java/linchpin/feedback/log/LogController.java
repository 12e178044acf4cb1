package linchpin.feedback.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.people.KeptViews;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.AddressArgument;
import linchpin.ui.CountNoun;
import linchpin.ui.Errors;
import linchpin.ui.remembered.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The log: one register for all channels, read as a list. The search is the address, so it can be kept, sent and gone back to. */
@Controller
class LogController {

    private static final int ALARMS = 5;

    private final LogList log;
    private final LogWords words;
    private final LogNotes notes;
    private final KeptViews kept;

    LogController(LogList log, LogWords words, LogNotes notes, KeptViews kept) {
        this.log = log;
        this.words = words;
        this.notes = notes;
        this.kept = kept;
    }

    @Configuration(proxyBeanMethods = false)
    static class Addresses {

        @Bean
        NavigationEntry logEntry() {
            return new NavigationEntry(NavigationEntry.Group.LISTEN, 10, "Log", "/log", Permission.READ_LOG)
                    .with("/masking");
        }

        @Bean
        AddressArgument<LogSearch> searches() {
            return new AddressArgument<>(LogSearch.class, LogSearch::of);
        }

        @Bean
        AddressArgument<LogList.Window> windows() {
            return new AddressArgument<>(LogList.Window.class, LogList.Window::of);
        }
    }

    @Needs(Permission.READ_LOG)
    @Remembered
    @GetMapping("/log")
    ModelAndView log(
            LogSearch search,
            LogList.Window window,
            @RequestParam(required = false) @Nullable String deleted,
            @RequestParam(required = false) @Nullable String done,
            @RequestParam(required = false) @Nullable String ticked,
            Viewer viewer) {
        var keeping = new Keeping(
                search.suggestedName(), deleted, done, ticked == null ? Errors.none() : LogPage.Bar.NOTHING_TICKED);
        return new ModelAndView("feedback/log/log", Map.of("page", page(search, window, keeping, viewer)));
    }

    /**
     * Beside what was found: the form that keeps the search, and what was done just before.
     *
     * @param name as typed, or one to offer
     * @param deleted the kept search just deleted, as it stands in the address; null for none
     * @param done what was just done with many, in the same way
     */
    record Keeping(
            String name, @Nullable String deleted, @Nullable String done, Errors errors) {}

    LogPage page(LogSearch search, LogList.Window window, Keeping keeping, Viewer viewer) {
        var known = words.known();
        var found = log.find(search, viewer, window);
        var query = search.query();
        var beside = notes.of(viewer);
        return new LogPage(
                search,
                found.understood().explained(),
                LogWords.choices(known, viewer),
                query.isEmpty() && window.cursor() == null ? alarms(viewer, known) : List.of(),
                LogLines.of(found.rows(), found.marks(), known, viewer, query),
                cameIn(search),
                beside.checking(),
                beside.takenBack(),
                count(found),
                newer(query, window, found),
                older(query, window, found),
                found.rows().isEmpty() ? advice(search, viewer, found.understood()) : null,
                notes.done(keeping.done(), viewer),
                LogPage.Bar.of(found),
                kept.kept(viewer.account(), "/log", keeping.deleted()),
                keeping.name(),
                keeping.errors());
    }

    private LogPage.@Nullable CameIn cameIn(LogSearch search) {
        if (search.cameIn() == null) {
            return null;
        }
        var query = search.withoutImport().query();
        return new LogPage.CameIn(notes.file(search.cameIn()), query.isEmpty() ? "/log" : "/log?" + query);
    }

    private List<LogPage.FeedbackLine> alarms(Viewer viewer, LogWords.LogNames known) {
        return LogLines.of(log.urgent(viewer, ALARMS), Marks.NONE, known, viewer, "alarm=on");
    }

    private static @Nullable String count(LogList.Found found) {
        if (found.rows().isEmpty()) {
            return null;
        }
        var counted = CountNoun.FEEDBACK.of(found.count());
        if (found.spelledFirst()) {
            return counted + ", those spelled as you typed first, and of each the latest first";
        }
        return found.least()
                ? "More than " + counted + ", the latest first"
                : found.count() == 1 ? counted : counted + ", the latest first";
    }

    private static @Nullable String older(String query, LogList.Window window, LogList.Found found) {
        var there = window.newer() || found.more();
        return there && !found.rows().isEmpty()
                ? address(query, "after=" + found.rows().getLast().cursor())
                : null;
    }

    private static @Nullable String newer(String query, LogList.Window window, LogList.Found found) {
        var there = window.cursor() != null && (!window.newer() || found.more());
        return there && !found.rows().isEmpty()
                ? address(query, "before=" + found.rows().getFirst().cursor())
                : null;
    }

    private static String address(String query, String more) {
        return "/log?" + (query.isEmpty() ? "" : query + "&") + more;
    }

    private static LogPage.Advice advice(LogSearch search, Viewer viewer, Understood understood) {
        if (understood.unsearchable()) {
            return new LogPage.Advice(
                    "This cannot be searched for. Type a word that says more.",
                    List.of(new LogPage.NextStep("Show everything", "/log")));
        }
        if (!search.query().isEmpty()) {
            return new LogPage.Advice(
                    "Nothing was found. Try fewer words, another word for the same thing, or fewer filters. Words are found in any form: “waited” finds “waiting”.",
                    List.of(new LogPage.NextStep("Show everything", "/log")));
        }
        var steps = new ArrayList<LogPage.NextStep>();
        if (viewer.mayForAll(Permission.IMPORT)) {
            steps.add(new LogPage.NextStep("Import feedback from a file", "/imports"));
        }
        if (viewer.may(Permission.LOG_ON_BEHALF)) {
            steps.add(new LogPage.NextStep("Log what somebody told you", "/on-behalf"));
        }
        if (viewer.may(Permission.MAKE_POSTERS)) {
            steps.add(new LogPage.NextStep("Print a poster with the link for giving feedback", "/posters"));
        }
        return new LogPage.Advice(
                "Nobody has said anything yet" + (viewer.reach().whole() ? "." : " about the places you read about."),
                steps);
    }
}
