package linchpin.reports.assembling;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.reports.KeepReports.Fresh;
import linchpin.reports.Part;
import linchpin.reports.Quarter;
import linchpin.reports.ReportAct;
import linchpin.reports.ReportRefused;
import linchpin.reports.Reports;
import linchpin.reports.Version;
import linchpin.reports.acting.PutTogether;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a report together, and adds what a person writes to it. Every change is a version of its own. */
@Component
class AssembleReport implements PutTogether {

    private static final String ANEW = "The numbers were counted anew.";

    private final Reports reports;
    private final AddVersion adding;
    private final CountFacts counting;
    private final OfferStories stories;

    AssembleReport(Reports reports, AddVersion adding, CountFacts counting, OfferStories stories) {
        this.reports = reports;
        this.adding = adding;
        this.counting = counting;
        this.stories = stories;
    }

    @Override
    @Transactional
    public void puts(Viewer viewer, Quarter quarter, LocalDate today, Map<Part, String> words) {
        if (!quarter.over(today)) {
            throw ReportRefused.notOver();
        }
        adding.first(
                viewer, quarter, () -> new Fresh(counting.of(quarter, today), null, words, stories.first(quarter)));
    }

    /**
     * @param from the version that was read
     * @return the latest version, where it is another: nothing is kept then
     */
    @Transactional
    public Optional<Version> write(Viewer viewer, Quarter quarter, int from, EditForm form) {
        var latest = reports.held(quarter).orElseThrow(NotFound::new);
        if (latest.version() != from) {
            return Optional.of(latest);
        }
        var chosen = stories.among(quarter, form.stories());
        var because = form.because().isEmpty() ? null : form.because();
        adding.next(viewer, latest, new Fresh(latest.facts(), because, form.words(), chosen), ReportAct.CHANGED);
        return Optional.empty();
    }

    /**
     * Counts all numbers as they are today.
     *
     * @param from the version that was read
     * @throws ReportRefused when there is a newer one
     */
    @Transactional
    public void countAnew(Viewer viewer, Quarter quarter, int from, LocalDate today) {
        var latest = reports.held(quarter).orElseThrow(NotFound::new);
        if (latest.version() != from) {
            throw ReportRefused.changed();
        }
        adding.next(
                viewer,
                latest,
                new Fresh(counting.of(quarter, today), because(latest), latest.words(), latest.stories()),
                ReportAct.COUNTED_ANEW);
    }

    /** What somebody said is corrected, in a version that nobody could read yet, is not lost. */
    private @Nullable String because(Version latest) {
        if (reports.published(latest.quarter()).isEmpty()) {
            return null;
        }
        var said = latest.approval() == null && latest.because() != null ? latest.because() : "";
        return said.contains(ANEW) ? said : (said + " " + ANEW).strip();
    }
}
