package linchpin.answers.passing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.organisation.Reach;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** On the home page of those who work in one part of the organisation: what was passed to them there. */
@Component
@HomePanel.Reminds(HomePanel.Kind.CAME)
class ThanksForTeam implements HomePanel {

    private static final int READ = 50;
    private static final int SHOWN = 5;
    private static final int WORDS = 100;
    private static final int LEAST_GOOD = 2;

    private final PassedOn passed;
    private final FeedbackArchive archive;

    ThanksForTeam(PassedOn passed, FeedbackArchive archive) {
        this.passed = passed;
        this.archive = archive;
    }

    private record Told(PassedOn.Passed passed, Summary said) {}

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        var shown = told(viewer);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var items = shown.stream().map(one -> item(one.passed(), one.said())).toList();
        var thanks = shown.stream().allMatch(one -> good(one.said()));
        return Optional.of(
                new Panel(thanks ? "Thanks for your team" : "Passed on to your team", null, items, "", null, false));
    }

    private List<Told> told(Viewer viewer) {
        var teams = viewer.held().values().stream()
                .filter(reach -> !reach.whole())
                .reduce(Reach.nowhere(), Reach::or)
                .within(viewer.within(Permission.READ_LOG).reach());
        var all = passed.to(teams, READ);
        var said = archive
                .summaries(all.stream().map(PassedOn.Passed::feedbackId).toList())
                .stream()
                .filter(summary -> !summary.withdrawn() && teams.covers(summary.placeId()))
                .collect(Collectors.toMap(Summary::id, summary -> summary));
        return all.stream()
                .flatMap(one ->
                        Optional.ofNullable(said.get(one.feedbackId())).stream().map(summary -> new Told(one, summary)))
                .limit(SHOWN)
                .toList();
    }

    private static Item item(PassedOn.Passed one, Summary said) {
        return new Item(
                said.excerpt(WORDS),
                "/log/" + one.feedbackId().id(),
                "Said on " + Days.full(said.receivedOn()) + ", passed on to you on " + Days.full(one.passedOn()),
                good(said) ? "Thanks" : null);
    }

    private static boolean good(Summary said) {
        return said.score() != null && said.score() <= LEAST_GOOD;
    }

    @Override
    public int order() {
        return 12;
    }
}
