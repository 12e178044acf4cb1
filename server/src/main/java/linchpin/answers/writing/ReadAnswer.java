package linchpin.answers.writing;

import linchpin.answers.AnswerId;
import linchpin.answers.Answers;
import linchpin.answers.VersionsToApprove;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.plain.HowPlain;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An answer with its versions and everything behind it, for one viewer. */
@Component
class ReadAnswer {

    private final Answers answers;
    private final AnsweredMatters matters;
    private final VersionRows rows;
    private final VersionsToApprove waiting;

    ReadAnswer(Answers answers, AnsweredMatters matters, VersionRows rows, VersionsToApprove waiting) {
        this.answers = answers;
        this.matters = matters;
        this.rows = rows;
        this.waiting = waiting;
    }

    /** @throws NotFound when there is none, or this viewer may not read its matter */
    @Transactional(readOnly = true)
    public AnswerPage page(AnswerId id, Viewer viewer) {
        var versions = answers.versions(id);
        var latest = versions.stream().findFirst().orElseThrow(NotFound::new);
        var answered = matters.by(latest, viewer);
        var waits = latest.waits() && answered.here().may(Permission.APPROVE_ANSWER);
        var may = waits && waiting.mayApprove(viewer.account(), latest);
        return new AnswerPage(
                answered,
                rows.of(versions),
                waiting.holding(latest),
                HowPlain.of(latest.we()),
                may,
                waits && !may ? "You wrote this version, so somebody else approves it." : "",
                answered.here().may(Permission.WRITE_ANSWER) ? answered.matter().path() + "/answer" : "",
                answered.here().may(Permission.APPROVE_ANSWER));
    }
}
