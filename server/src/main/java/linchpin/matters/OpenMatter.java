package linchpin.matters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Threads;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a matter, with the feedback that gave rise to it. */
@Component
public class OpenMatter {

    private final JdbcClient jdbc;
    private final MatterLife life;
    private final Threads threads;
    private final GatherFeedback gathering;
    private final Places places;
    private final Clock clock;

    OpenMatter(
            JdbcClient jdbc, MatterLife life, Threads threads, GatherFeedback gathering, Places places, Clock clock) {
        this.jdbc = jdbc;
        this.life = life;
        this.threads = threads;
        this.gathering = gathering;
        this.places = places;
        this.clock = clock;
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
                        insert into matters.matter (number, title, summary, place_id, opened_by, opened_on)
                        values (:number, :title, :summary, :place, :by, :today) returning id""")
                .param("number", nextNumber())
                .param("title", form.title())
                .param("summary", form.summary())
                .param("place", place.map(PlaceId::id).orElse(null))
                .param("by", viewer.account().id())
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .single());
        threads.begin(matter);
        life.did(new MatterWasOpened(matter, form.title()), null);
        gathering.add(viewer, matter, feedback);
        return matter;
    }

    private int nextNumber() {
        return jdbc.sql("""
                        insert into matters.numbering (last) values (1)
                        on conflict (org_id) do update set last = numbering.last + 1 returning last""").query(Integer.class).single();
    }
}
