package linchpin.feedback.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import linchpin.feedback.FeedbackTest;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A supplier's file may say who agrees to be quoted; which of its words mean yes, a person says. */
@FeedbackTest
class ConsentIntegrationTests {

    static final String FILE = """
            Response ID,Date,Score,Comment,Consent to publish
            R1,13/05/2026,Very good,The nurse was kind,Yes
            R2,14/05/2026,Very poor,The food was cold,No
            R3,15/05/2026,Good,My bed was clean,Yes but not my name
            R4,16/05/2026,Good,It was quiet,
            R5,17/05/2026,Good,I was told what would happen,yes
            R5,17/05/2026,Good,They rang me the day after,No
            """;

    private static final String QUOTABLE =
            "select coalesce(string_agg(c.received, ', ' order by c.received), '') from feedback.feedback f"
                    + " join feedback.comment c on c.feedback_id = f.id where f.publish";

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Sent sent;

    World.Person analyst;

    @BeforeEach
    void begin() {
        analyst = world.person(world.organisation(), Role.ANALYST);
    }

    @Test
    void takesNobodysYesWhereNobodySaidWhatMeansYes() {
        sent.text(analyst.organisation(), FILE);
        assertThat(sent.ask(analyst.organisation(), String.class, QUOTABLE)).isEmpty();
    }

    /** And who says no in one row has not said yes in the other. */
    @Test
    void takesTheYesOfThoseWhoseWordAPersonChoseAndOfNobodyElse() {
        sent.file(
                analyst.organisation(),
                FILE.getBytes(StandardCharsets.UTF_8),
                mapping -> Sent.DAY_FIRST.apply(mapping.agreeingBy(Set.of("yes"))));
        assertThat(sent.ask(analyst.organisation(), String.class, QUOTABLE)).isEqualTo("The nurse was kind");
        assertThat(desk.count(analyst.organisation(), "select count(*) from feedback.quotable"))
                .as("before a person has checked the words")
                .isZero();
    }
}
