package linchpin.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Givers;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.representation.halfyears.HalfYear;
import linchpin.representation.halfyears.WhoSpoke;
import linchpin.representation.populations.Population;
import linchpin.representation.populations.Populations;
import linchpin.support.Html;
import linchpin.support.LinchpinTest;
import linchpin.support.Said;
import linchpin.support.World;
import linchpin.ui.Days;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class RepresentationIntegrationTests {

    private static final HalfYear HALF = HalfYear.latest(LocalDate.now());
    private static final LocalDate THEN = HALF.last().atDay(5);
    private static final String SEX = """
            dimension,group,people,source,as_of,place
            sex,Female,50000,"Census 2021, our district",2021-03-21,
            sex,male,50000,"Census 2021, our district",2021-03-21,
            """;

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    Accounts accounts;

    @Autowired
    Givers givers;

    @Autowired
    Counts counts;

    @Autowired
    CountWhoSpoke spoke;

    @Autowired
    WhoSpoke kept;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Populations populations;

    @Autowired
    MockMvcTester browser;

    private Organisation trust;
    private PlaceId ward;
    private World.Person administrator;
    private World.Person analyst;

    @BeforeEach
    void aTrust() {
        trust = world.organisation();
        ward = world.ward(trust, "Ward 7");
        administrator = world.person(trust, Role.ADMINISTRATOR);
        analyst = world.person(trust, Role.ANALYST);
    }

    @Test
    void holdsGiversAgainstThePeopleServed() {
        assertThat(load(SEX).getStatus()).isEqualTo(302);
        said(80, "sex", "female");
        said(20, "sex", "male");
        said(7, "sex", null);
        count();
        assertThat(page("/representation"))
                .contains("100 givers said theirs, and 7 did not.")
                .contains("Compared with: Census 2021, our district, 21 March 2021")
                .contains("0.40 (0.27 to 0.58)", "Under-heard", "We hear more from them than their share")
                .contains("30 in 100 givers would have to be others");
    }

    /** By the same rule as every other share: 0.4 % of the people served are not none, and 99.6 % are not all. */
    @Test
    void roundsNoGroupOfThePeopleServedAway() {
        load(SEX.replace("sex,Female,50000", "sex,Female,249").replace("sex,male,50000", "sex,male,1"));
        said(20, "sex", "female");
        said(20, "sex", "male");
        count();
        assertThat(page("/representation"))
                .containsPattern("Female</th><td[^>]*>20</td>\\s*<td[^>]*>99%</td>")
                .containsPattern("Male</th><td[^>]*>20</td>\\s*<td[^>]*>1%</td>")
                .contains("50 in 100 givers would have to be others");
    }

    /** Nobody is known by name here: a giver is counted each time they speak, and the page says so. */
    @Test
    void saysThatWhoSpeaksTwiceCountsTwice() {
        load(SEX);
        said(12, "sex", "female");
        count();
        assertThat(page("/representation"))
                .contains("Who speaks twice counts twice.", "12 givers said theirs, and 0 did not.");
    }

    @Test
    void hidesSmallGroupsAndSaysSo() {
        load(SEX);
        said(40, "sex", "female");
        said(4, "sex", "male");
        count();
        var page = page("/representation");
        assertThat(page).containsPattern("Male</th><td[^>]*>\\*</td>").containsPattern("Female</th><td[^>]*>\\*</td>");
        assertThat(page).contains("44 givers said theirs").doesNotContain(">40<", ">4<");
    }

    @Test
    void saysTooFewBelowTheMinimum() {
        load(SEX);
        said(9, "sex", "female");
        count();
        assertThat(page("/representation"))
                .contains("There is nothing to tell yet.", "Nothing is counted yet.")
                .contains(HALF.words() + " is counted within a few hours, as soon as 10 givers")
                .doesNotContain("<table", ">Sex</h2>");
        said(11, "disability", "disabled");
        count();
        assertThat(page("/representation"))
                .contains("Fewer than 10 givers said theirs: too few to say anything.", ">Disability</h2>")
                .containsOnlyOnce("<table");
    }

    @Test
    void countsWhatNobodyKnowsAsUnknown() {
        load(SEX);
        said(12, "sex", "female");
        said(11, "sex", "male");
        assertThat(World.in(trust.id(), () -> givers.recognised(THEN).of("sex", " F ")))
                .hasValue("female");
        assertThat(World.in(trust.id(), () -> givers.recognised(THEN).of("age", "47")))
                .hasValue("45-54");
        assertThat(World.in(trust.id(), () -> givers.recognised(THEN).of("sex", "prefers not")))
                .hasValue("prefers not");
        said(3, "sex", "nonsense");
        count();
        assertThat(page("/representation")).contains("23 givers said theirs, and 3 did not.");
    }

    @Test
    void tellsAPartInWordsOnly() {
        load(SEX);
        load(SEX.replace(",2021-03-21,\n", ",2021-03-21,ward-7\n"));
        said(80, "sex", "female");
        said(20, "sex", "male");
        count();
        var page = page("/representation?place=ward-7");
        assertThat(page)
                .contains("only words are shown", "Under-heard", "At least 10 givers said theirs.")
                .as("the whole less the part would be how few the rest is")
                .doesNotContain(">80<", "0.40", "100 givers", "did not.");
        assertThat(page("/representation")).contains("/representation?place=ward-7", ">80<");
    }

    /** Else whoever reads the log before and after one row could tell whose it is. */
    @Test
    void staysAsItWasCountedWhateverComesIsCorrectedOrWithdrawn() {
        load(SEX);
        load(SEX.replace(",2021-03-21,\n", ",2021-03-21,ward-7\n"));
        var women = said(14, "sex", "female");
        said(20, "sex", "male");
        count();
        var whole = page("/representation");
        var part = page("/representation?place=ward-7");
        assertThat(whole).contains(">14<", ">20<", "34 givers said theirs", "counted on");
        said(1, "sex", "male");
        count();
        assertThat(unchanged(whole, part)).as("after a late one").isTrue();
        withdraw(women.getFirst());
        count();
        assertThat(unchanged(whole, part)).as("after a withdrawn one").isTrue();
        women.subList(1, 8).forEach(this::withdraw);
        count();
        assertThat(unchanged(whole, part)).as("when few are left").isTrue();
    }

    private boolean unchanged(String whole, String part) {
        return numbers(page("/representation")).equals(numbers(whole))
                && numbers(page("/representation?place=ward-7")).equals(numbers(part));
    }

    /** Whoever reads the log sees stories come and go; they say nothing of who told them. */
    private static String numbers(String page) {
        return page.replaceAll("<section [^>]*aria-label=\"Stories beside .*?</section>", "");
    }

    /** Else a story beside a group would tell who is in it. */
    @Test
    void hasTheSameRoomForStoriesAndChoosesNoneByWhoToldIt() {
        said(30, "sex", "female");
        var men = said(1, "sex", "male");
        said(12, "sex", null);
        count();
        var page = page("/representation");
        assertThat(page)
                .as("the latest, whoever told it")
                .contains("aria-label=\"Stories beside “Sex”\"", "Said 11", "Somebody, Ward 7, " + Days.full(THEN))
                .contains("None was chosen by who told it")
                .doesNotContain("/log/" + men.getFirst().id());
    }

    @Test
    void keepsTheRoomWhereNobodyToldAStoryInThoseMonths() {
        var one = said(12, "sex", "female");
        count();
        one.forEach(this::withdraw);
        assertThat(page("/representation")).contains("The room is kept for it.");
    }

    @Test
    void isTakenAlongWithItsStoriesAndTellsNoMoreThanThePage() {
        load(SEX);
        load(SEX.replace(",2021-03-21,\n", ",2021-03-21,ward-7\n"));
        said(80, "sex", "female");
        said(3, "sex", "male");
        count();
        assertThat(page("/representation")).contains("/representation/table?of=sex&amp;as=xlsx");
        var csv = file("/representation/table?of=sex&as=csv");
        assertThat(csv)
                .contains("\"Group\",\"Givers\",\"Of the people served\"")
                .contains("\"Female\",\"*\"", "\"Male\",\"*\"")
                .doesNotContain("\"80\"", "\"3\"", "Said");
        assertThat(file("/representation/table?of=sex&as=csv&place=ward-7"))
                .contains("\"Group\",\"Of the people served\",\"In words\"")
                .doesNotContain("Givers");
        for (var wrong : List.of("of=age&as=csv", "of=sex&as=exe", "of=sex", "as=csv", "of=sex&as=csv&place=nowhere")) {
            assertThat(browser.get().uri("/representation/table?" + wrong).with(World.signedIn(analyst)))
                    .as(wrong)
                    .hasStatus(404);
        }
    }

    private String file(String path) {
        return new String(
                browser.get()
                        .uri(path)
                        .with(World.signedIn(analyst))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    /** Else one small number more would be the difference of two large ones. */
    @Test
    void keepsNoSmallNumber() {
        said(40, "sex", "female");
        said(4, "sex", "male");
        count();
        assertThat(World.in(trust.id(), () -> kept.latest(null)).get("sex")).satisfies(sex -> {
            assertThat(sex.givers()).isEmpty();
            assertThat(sex.hidden()).containsExactlyInAnyOrder("female", "male");
        });
    }

    /** Else whoever loads population after population would find the number that lies between two verdicts. */
    @Test
    void comparesAPlaceAndSmallGroupsWithWhatWasThereWhenItWasCounted() {
        load(SEX);
        load(SEX.replace(",2021-03-21,\n", ",2021-03-21,ward-7\n"));
        said(80, "sex", "female");
        said(3, "sex", "male");
        count();
        assertThat(page("/representation"))
                .contains("Not shown, so that nobody can be picked out: Female and Male.")
                .doesNotContain("nder-heard:", "Too few to say");
        var part = page("/representation?place=ward-7");
        load(SEX.replace("2021-03-21", "2022-03-21").replace("50000", "49000"));
        load(SEX.replace(",2021-03-21,\n", ",2022-03-21,ward-7\n").replace("male,50000", "male,1"));
        assertThat(page("/representation?place=ward-7")).isEqualTo(part);
        assertThat(page("/representation")).contains("21 March 2022").doesNotContain("nder-heard:");
    }

    @Test
    void loadsAllOfAFileOrNothing() {
        var answer = text(load(SEX + """
                sex,other,12,"Census",2021-03-21,
                colour,red,12,"Census",2021-03-21,
                sex,male,many,"Census",2021-03-21,
                sex,male,5,,2021-03-21,
                sex,male,5,"Census",21/03/2021,
                sex,male,5,"Census",2021-03-21,nowhere
                sex,male,5
                """));
        assertThat(answer)
                .contains("nothing was loaded")
                .contains("Line 4: “other” is no group of Sex", "Line 5: “colour” is no dimension")
                .contains("Line 6: “many” is no number of people", "Line 7: say where the number comes from")
                .contains("Line 8: “21/03/2021” is no date", "Line 9: no place has the code “nowhere”")
                .contains("Line 10: there are 3 cells");
        assertThat(World.in(trust.id(), () -> populations.all())).isEmpty();
    }

    @Test
    void readsAnyTable() throws IOException {
        load(SEX.replace(",", ";")
                .replace("Census 2021; our district", "Café survey")
                .getBytes(Charset.forName("windows-1252")));
        load(SEX.replace("\"Census 2021, our district\"", "Census")
                .replace(',', '\t')
                .getBytes(StandardCharsets.UTF_16));
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("People");
            var lines = SEX.replace("\"Census 2021, our district\"", "Register")
                    .lines()
                    .toList();
            for (var row = 0; row < lines.size(); row++) {
                var cells = lines.get(row).split(",");
                for (var column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
        load(out.toByteArray());
        assertThat(World.in(trust.id(), () -> populations.all()).stream().map(Population::source))
                .containsExactlyInAnyOrder("Café survey", "Census", "Register");
        assertThat(text(load("%PDF-1.7"))).contains("This is a PDF, not a table");
        assertThat(text(load(SEX + "sex,\"male")))
                .contains("Row 4 cannot be read", "never closed", "nothing was loaded");
    }

    @Test
    void wantsEveryGroupOfASet() {
        assertThat(text(load(SEX.lines().limit(2).reduce("", (all, line) -> all + line + "\n"))))
                .contains("says nothing of “Male”");
        assertThat(text(load("a,b\n"))).contains("Line 1: the first line must be");
        assertThat(text(load("dimension,group,people,source,as_of\n"))).contains("There is no line below the first");
    }

    @Test
    void keepsEverySetThatWasLoaded() {
        load(SEX);
        said(12, "sex", "female");
        count();
        load(SEX.replace("2021-03-21", "2022-03-21"));
        assertThat(World.in(trust.id(), () -> populations.all()).stream().map(Population::asOf))
                .containsExactly(LocalDate.of(2022, 3, 21), LocalDate.of(2021, 3, 21));
        assertThat(page("/representation")).contains("21 March 2022");
    }

    @Test
    void isLoadedByThoseWhoMay() {
        var reader = world.person(trust, Role.CONNECTOR);
        assertThat(browser.get().uri("/populations").with(World.signedIn(reader)))
                .hasStatus(403);
        assertThat(browser.get().uri("/representation?place=elsewhere").with(World.signedIn(reader)))
                .hasStatus(404);
    }

    /** The whole is told in numbers, and a part in words, to whoever may read about it and to nobody else. */
    @Test
    void tellsAPersonWhatTheyMayReadAbout() {
        var other = world.ward(trust, "Ward 8");
        load(SEX);
        load(SEX.replace(",2021-03-21,\n", ",2021-03-21,ward-7\n"));
        said(80, "sex", "female");
        said(20, "sex", "male");
        count();
        var person = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(person.account(), Role.END_USER, ward, null);
            return true;
        });
        assertThat(asked(person, "/representation"))
                .contains("This is told for the whole organisation. You read about a part of it", "Ward 7")
                .doesNotContain(">80<", ">Sex</h2>");
        assertThat(asked(person, "/representation?place=ward-7")).contains("Under-heard");
        var stranger = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(stranger.account(), Role.END_USER, other, null);
            return true;
        });
        assertThat(browser.get().uri("/representation?place=ward-7").with(World.signedIn(stranger)))
                .hasStatus(404);
        assertThat(asked(stranger, "/representation")).contains("and nobody has loaded who lives there");
    }

    @Test
    void offersToLoadWhoLivesHereToThoseWhoMay() {
        assertThat(page("/representation")).contains("Load who lives here");
        assertThat(asked(world.person(trust, Role.PATIENT_LEADER), "/representation"))
                .contains("Who is silent")
                .doesNotContain("Load who lives here");
        assertThat(asked(administrator, "/populations")).doesNotContain("All of the organisation", "100,000");
        load(SEX);
        assertThat(asked(administrator, "/populations"))
                .contains("All of the organisation", "Census 2021, our district", "100,000", "21 March 2021");
    }

    @Test
    void neverShowsWhatOneGiverSaid() {
        var id = Said.said("Kind").at(ward).on(THEN).in(register, trust);
        World.in(trust.id(), () -> {
            givers.say(id, Map.of("ethnicity", "mixed", "age", "45-54", "sex", "female"));
            return true;
        });
        assertThat(page("/log/" + id.id())).doesNotContain("Mixed", "45 to 54", "Female", "mixed", "45-54");
    }

    private void count() {
        World.in(trust.id(), () -> {
            counts.recount();
            spoke.count();
            return true;
        });
    }

    private void withdraw(FeedbackId id) {
        World.in(
                trust.id(),
                () -> transactions.execute(_ -> jdbc.sql("update feedback.feedback set withdrawn = true where id = :id")
                        .param("id", id.id())
                        .update()));
    }

    private List<FeedbackId> said(int times, String dimension, @Nullable String value) {
        return World.in(trust.id(), () -> {
            var said = new ArrayList<FeedbackId>();
            var recognised = givers.recognised(THEN);
            for (var i = 0; i < times; i++) {
                var id = Said.said("Said " + i).at(ward).on(THEN).in(register, trust);
                said.add(id);
                if (value != null) {
                    givers.say(
                            id,
                            Map.of(dimension, recognised.of(dimension, value).orElseThrow()));
                }
            }
            return said;
        });
    }

    @Test
    void wantsAFileThatIsNeitherEmptyNorTooLarge() {
        assertThat(load(""))
                .satisfies(empty -> assertThat(empty.getStatus()).isEqualTo(400))
                .satisfies(empty -> assertThat(text(empty)).contains("Choose a file with something in it"));
        assertThat(load(new byte[2_000_001]))
                .satisfies(large -> assertThat(large.getStatus()).isEqualTo(400))
                .satisfies(large -> assertThat(text(large)).contains("The file is larger than 2 MB"));
    }

    private MockHttpServletResponse load(String text) {
        return load(text.getBytes(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse load(byte[] file) {
        return browser.perform(multipart("/populations")
                        .file(new MockMultipartFile("file", "people.csv", "text/csv", file))
                        .with(World.signedIn(administrator))
                        .with(csrf()))
                .getResponse();
    }

    private String page(String path) {
        return asked(analyst, path);
    }

    private String asked(World.Person person, String path) {
        var page = text(
                browser.get().uri(path).with(World.signedIn(person)).exchange().getResponse());
        return Html.flat(page.substring(page.indexOf("<main"), page.indexOf("</main>")));
    }

    private static String text(MockHttpServletResponse response) {
        try {
            return response.getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
