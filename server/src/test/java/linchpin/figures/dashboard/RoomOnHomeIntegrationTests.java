package linchpin.figures.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.Said;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a clinician sees of the team, and a champion of everything, before they go anywhere. */
@LinchpinTest
class RoomOnHomeIntegrationTests {

    private static final YearMonth LAST = YearMonth.now().minusMonths(1);

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    Counts counts;

    @Autowired
    MockMvcTester browser;

    private Organisation trust;
    private PlaceId ward;
    private PlaceId other;
    private World.Person nurse;

    @BeforeEach
    void aNurseOfOneOfTwoWards() {
        trust = world.organisation();
        ward = world.ward(trust, "Nightingale");
        other = world.ward(trust, "Seacole");
        nurse = world.person(trust);
        world.give(nurse, Role.END_USER, ward);
    }

    @Test
    void showsAClinicianTheFigureTheChartAndTheThreeLatestStoriesOfTheTeam() {
        for (var back = 0; back < 3; back++) {
            for (var each = 0; each < 12; each++) {
                said(
                        "Month " + back + " ago, the " + (each + 1) + ". person spoke",
                        ward,
                        back,
                        each + 1,
                        each < 3 ? "5" : "1");
            }
        }
        said("Nothing.", ward, 0, 20, "1");
        said("The other ward was cold all night", other, 0, 28, "5");
        recount();
        assertThat(home(nurse))
                .contains("What people say about Nightingale", "76%", "of 37 responses", "lp-glance__chart")
                .contains("Month 0 ago, the 12.", "Month 0 ago, the 11.", "Month 0 ago, the 10.")
                .doesNotContain("Month 0 ago, the 9.", "The other ward was cold", "Nothing.")
                .contains("/log?place=" + ward.id());
    }

    @Test
    void makesNoShareAndNoChartOfAFew() {
        for (var each = 0; each < 9; each++) {
            said("I was listened to", ward, 0, each + 1, "1");
        }
        recount();
        assertThat(home(nurse))
                .contains("9 responses to how it was: too few")
                .doesNotContain("100%", "lp-glance__chart");
    }

    @Test
    void saysWhyThereIsNothingAndWhatToDo() {
        said("The other ward was cold all night", other, 0, 3, "5");
        recount();
        assertThat(home(nurse))
                .contains("nobody has told anything about Nightingale", "href=\"/on-behalf\"")
                .doesNotContain("Seacole");
    }

    @Test
    void showsAChampionAllTheyAnswerFor() {
        var champion = world.person(trust, Role.CHAMPION);
        assertThat(home(champion)).contains("nobody has told anything about " + trust.name(), "posters");
        said("I was listened to", ward, 0, 3, "1");
        for (var each = 0; each < 9; each++) {
            said("It was cold all night", other, 0, each + 1, "5");
        }
        recount();
        assertThat(home(champion))
                .contains("What people say about " + trust.name(), "10%", "of 10 responses")
                .contains("It was cold all night");
    }

    private void said(String words, PlaceId place, int monthsBack, int day, String answer) {
        Said.said(words)
                .at(place)
                .on(LAST.minusMonths(monthsBack).atDay(day))
                .scored(answer)
                .in(register, trust);
    }

    private void recount() {
        World.in(trust.id(), () -> {
            counts.recount();
            return true;
        });
    }

    private String home(World.Person person) {
        var answer = browser.get().uri("/home").with(World.signedIn(person)).exchange();
        var page = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var room = page.indexOf("What people say about"); // other cards quote people too
        return page.substring(room, page.indexOf("</section>", room));
    }
}
