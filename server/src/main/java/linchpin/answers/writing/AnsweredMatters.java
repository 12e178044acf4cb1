package linchpin.answers.writing;

import linchpin.answers.Answers.Version;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.FeedbackInMatters.Heard;
import linchpin.matters.Matter;
import linchpin.matters.Matters;
import linchpin.organisation.Organisations;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** What an answer is to: the matter, the feedback in it, and where the public reads it. */
@Component
class AnsweredMatters {

    private final Matters matters;
    private final FeedbackInMatters inMatters;
    private final Organisations organisations;

    AnsweredMatters(Matters matters, FeedbackInMatters inMatters, Organisations organisations) {
        this.matters = matters;
        this.inMatters = inMatters;
        this.organisations = organisations;
    }

    /**
     * @param here the viewer with the roles that are held where the matter is
     * @param voices the feedback in it that this viewer may read
     * @param publicPath where the answer stands once it is published
     */
    record AnsweredMatter(Matter matter, Viewer here, Heard voices, String publicPath) {}

    /** @throws linchpin.platform.NotFound when this viewer may not read the matter */
    AnsweredMatter by(Version version, Viewer viewer) {
        var matter = matters.readable(version.matterId(), viewer);
        var code = organisations.with(viewer.organisation()).orElseThrow().code();
        return new AnsweredMatter(
                matter,
                matters.at(matter, viewer),
                inMatters.heard(matter, viewer),
                "/said/" + code + "/" + version.id().id());
    }
}
