package linchpin.demo;

import java.time.Clock;
import java.time.LocalDate;
import linchpin.demo.Storyteller.Scene;
import linchpin.evidence.MakePack;
import linchpin.figures.Counts;
import linchpin.figures.Publishing;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pack that the fictional patient leader takes to her next meeting, the quarters that everybody may see, and who spoke. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class DemoPack {

    private static final int DAYS_TO_COME = 9;

    private final MakePack making;
    private final Counts counts;
    private final Publishing publishing;
    private final DemoGivers givers;
    private final Clock clock;

    DemoPack(MakePack making, Counts counts, Publishing publishing, DemoGivers givers, Clock clock) {
        this.givers = givers;
        this.publishing = publishing;
        this.counts = counts;
        this.making = making;
        this.clock = clock;
    }

    @Transactional
    public void make(Scene scene) {
        counts.recount();
        publishing.all();
        givers.count(scene.as(Role.ADMINISTRATOR).account());
        making.make(
                scene.as(Role.PATIENT_LEADER),
                "Do people know what happens next, and when?",
                "Patient council",
                LocalDate.now(clock).plusDays(DAYS_TO_COME));
    }
}
