package linchpin.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Said;
import linchpin.support.World;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was done stands on the chart of its place, so that everybody can see whether it changed anything. */
@LinchpinTest
class ActionsOnChartIntegrationTests {

    private static final YearMonth LAST = YearMonth.now().minusMonths(1);
    private static final int SINCE = 9; // months
    private static final String WHAT = "A nurse rings the day after";

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    Counts counts;

    @Autowired
    Desk desk;

    private Organisation trust;
    private PlaceId ward;
    private PlaceId other;
    private World.Person linchpin;

    /** Before it, six in ten were content; since, nine in ten. */
    @BeforeEach
    void aChangeThatHelped() {
        trust = world.organisation();
        ward = world.ward(trust, "Nightingale");
        other = world.ward(trust, "Seacole");
        linchpin = world.person(trust, Role.LINCHPIN);
        FeedbackId one = null;
        for (var back = 0; back < 20; back++) {
            for (var each = 0; each < 20; each++) {
                one = Said.said("At home")
                        .at(ward)
                        .on(LAST.minusMonths(back).atDay(9))
                        .scored(each < (back < SINCE ? 18 : 12) + back % 2 ? "1" : "5")
                        .in(register, trust);
            }
        }
        desk.in(trust, () -> {
            counts.recount();
            return true;
        });
        done(one);
    }

    private void done(FeedbackId feedback) {
        var matter = found(
                "/matters/([0-9a-f-]{36})",
                desk.post(
                                linchpin,
                                "/matters/from/" + feedback.id(),
                                "title",
                                "Nobody asks how we are at home",
                                "summary",
                                "People would like to be asked",
                                "place",
                                ward.id().toString())
                        .getResponse()
                        .getRedirectedUrl());
        desk.post(
                linchpin,
                "/matters/" + matter + "/promise",
                "what",
                WHAT,
                "owner",
                linchpin.account().id().toString(),
                "due",
                LocalDate.now().plusDays(5).toString(),
                "small",
                "true");
        assertThat(desk.change(
                        trust,
                        "update actions.action set state = 'done', done_what = 'Since then', done_on = '"
                                + LAST.minusMonths(SINCE).atDay(20) + "'"))
                .isEqualTo(1);
    }

    @Test
    void marksTheChartAndBeginsANewPhaseSoThatAnEffectIsSeen() {
        var page = page("/figures?place=" + ward.id());
        assertThat(page).contains("Changes made in this time", WHAT, "Show it as one, without new phases");
        assertThat(reading(page)).containsPattern("the average has been 9[0-9.]+%; before, it was 6[0-9.]+%");
        var asOne = page("/figures?place=" + ward.id() + "&phases=off");
        assertThat(asOne).contains(WHAT, "Begin a new phase with each change");
        assertThat(reading(asOne)).contains("improvement").doesNotContain("before, it was");
    }

    @Test
    void staysOffTheChartsOfOtherPlacesAndOfOthersYears() {
        Said.said("Here").at(other).on(LAST.atDay(9)).in(register, trust);
        desk.in(trust, () -> {
            counts.recount();
            return true;
        });
        assertThat(page("/figures?place=" + other.id()))
                .contains("Month by month")
                .doesNotContain(WHAT);
        assertThat(page("/figures?months=12&until=" + LAST.minusMonths(SINCE + 1)))
                .doesNotContain(WHAT);
        assertThat(page("/figures?months=12")).contains(WHAT);
    }

    /** A leader who brings a pack sees the same change as a manager who brings the figures, and it is on paper, too. */
    @Test
    void marksTheChartOfAPackAboutTheSamePlaceAndNoOther() throws IOException {
        var pack = pack(ward);
        assertThat(page(pack)).contains("Changes made in this time", WHAT);
        var paper = desk.get(linchpin, pack + "/pack.pdf").getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Changes made in this time", WHAT);
        }
        assertThat(page(pack(other))).doesNotContain(WHAT);
    }

    private String pack(PlaceId about) {
        var made = desk.post(
                linchpin,
                "/packs/new",
                "question",
                "Are people asked how they are?",
                "meeting",
                "Council",
                "meetingOn",
                LAST.plusMonths(2).atDay(1).toString(),
                "place",
                about.id().toString(),
                "theme",
                "any",
                "from",
                LAST.minusMonths(19).toString(),
                "to",
                LAST.toString());
        assertThat(made).hasStatus3xxRedirection();
        return made.getResponse().getRedirectedUrl();
    }

    /** On charts of what it is about, wherever its place is within theirs or theirs within its own; and on no other. */
    @Test
    void standsOnChartsOfItsThemeOnly() {
        Said.said("Here").at(other).on(LAST.atDay(9)).in(register, trust);
        desk.change(trust, "update feedback.feedback set themes = '{3}'");
        desk.in(trust, () -> {
            counts.recount();
            return true;
        });
        assertThat(page("/figures?theme=3")).contains(WHAT, "How often people speak of it", "Matters about this:");
        assertThat(page("/figures?theme=3&place=" + ward.id())).contains(WHAT);
        assertThat(page("/figures?theme=5")).doesNotContain(WHAT, "Matters about this:");
        desk.change(trust, "update matters.matter set place_id = null");
        assertThat(page("/figures?place=" + other.id() + "&until=" + LAST)).contains(WHAT);
        assertThat(page("/figures")).contains(WHAT).doesNotContain("Matters about this:");
    }

    private static String reading(String page) {
        return found("class=\"lp-sentence\">(.*?)</p>", page);
    }

    private String page(String path) {
        var answer = desk.get(linchpin, path);
        assertThat(answer).hasStatusOk();
        return Desk.text(answer);
    }

    private static String found(String pattern, String page) {
        var matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(String.valueOf(page));
        assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
        return matcher.group(1);
    }
}
