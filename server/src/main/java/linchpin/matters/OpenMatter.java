package linchpin.matters;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a matter, with the feedback that gave rise to it. */
@Component
public class OpenMatter {

    private final JdbcClient jdbc;
    private final Matters matters;
    private final GatherFeedback gathering;
    private final Places places;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpenMatter(
            JdbcClient jdbc,
            Matters matters,
            GatherFeedback gathering,
            Places places,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.gathering = gathering;
        this.places = places;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Opens a matter of the organisation as a whole.
     *
     * @param summary what people say, in plain words
     */
    @Transactional
    public MatterId open(Viewer viewer, Set<FeedbackId> feedback, String title, String summary) {
        return open(viewer, feedback, new OpenMatterForm(title, summary, ""));
    }

    @Transactional
    MatterId open(Viewer viewer, Set<FeedbackId> feedback, OpenMatterForm form) {
        var place = form.chosenPlace();
        if (!viewer.mayReadAbout(place.orElse(null))
                || (place.isPresent() && place.flatMap(places::with).isEmpty())) {
            throw new NotFound();
        }
        var matter = new MatterId(jdbc.sql("""
                        insert into matters.matter (number, title, summary, place_id, opened_by, opened_at)
                        values (:number, :title, :summary, :place, :by, :at) returning id""")
                .param("number", nextNumber())
                .param("title", form.title())
                .param("summary", form.summary())
                .param("place", place.map(PlaceId::id).orElse(null))
                .param("by", viewer.account().id())
                .param("at", OffsetDateTime.now(clock))
                .query(UUID.class)
                .single());
        matters.record(matter, "Opened the matter", null);
        gathering.add(viewer, matter, feedback);
        events.publishEvent(new MatterOpened(viewer.organisation(), matter));
        return matter;
    }

    private int nextNumber() {
        return jdbc.sql("""
                        insert into matters.numbering (last) values (1)
                        on conflict (org_id) do update set last = numbering.last + 1 returning last""").query(Integer.class).single();
    }
}
