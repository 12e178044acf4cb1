package linchpin.feedback.log;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.Threads;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.Register;
import linchpin.organisation.Organisation;
import linchpin.organisation.Places;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.assertj.MvcTestResultAssert;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.util.UriComponentsBuilder;

@LinchpinTest
class LogIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    FeedbackArchive archive;

    @Autowired
    Threads threads;

    @Autowired
    Accounts accounts;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Places places;

    @Autowired
    TransactionOperations transactions;

    Organisation trust;
    Person linchpin;

    @BeforeEach
    void foundsATrust() {
        trust = world.organisation();
        linchpin = world.person(trust, Role.LINCHPIN);
    }

    private String html(Person person, String path, String... parameters) {
        var uri = UriComponentsBuilder.fromPath(path);
        for (var i = 0; i < parameters.length; i += 2) {
            uri.queryParam(parameters[i], "{p" + i + "}");
        }
        var values = new ArrayList<Object>();
        for (var i = 1; i < parameters.length; i += 2) {
            values.add(parameters[i]);
        }
        var answer = browser.get()
                .uri(uri.build().expand(values.toArray()).encode().toUri())
                .with(World.signedIn(person))
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private String log(String... parameters) {
        return html(linchpin, "/log", parameters);
    }

    private static Set<FeedbackId> listed(String html) {
        var ids = new HashSet<FeedbackId>();
        var matcher = Pattern.compile("data-open href=\"/log/([0-9a-f-]{36})").matcher(html);
        while (matcher.find()) {
            ids.add(new FeedbackId(java.util.UUID.fromString(matcher.group(1))));
        }
        return ids;
    }

    @Test
    void findsWordsPhrasesAlternativesAndLeavesOut() {
        var parking = said("Parking was dear and the waiting room was cold").in(register, trust);
        var waiting = said("We waited for hours in a room").in(register, trust);
        var food = said("Lovely food").in(register, trust);
        assertThat(listed(log("q", "wait"))).containsExactlyInAnyOrder(parking, waiting);
        assertThat(listed(log("q", "\"waiting room\""))).containsExactly(parking);
        assertThat(listed(log("q", "parking or food"))).containsExactlyInAnyOrder(parking, food);
        assertThat(listed(log("q", "room -parking"))).containsExactly(waiting);
        assertThat(listed(log("q", "“waiting room”"))).containsExactly(parking);
        assertThat(log("q", "wait")).contains("<mark>waiting</mark>").contains("<mark>waited</mark>");
    }

    @Test
    void filtersByPlaceWithAllBelowIt() {
        var site = world.ward(trust, "North site");
        var below = World.in(trust.id(), () -> world.below(site, "Ward 7"));
        var other = world.ward(trust, "South site");
        var here = said("one").at(below).in(register, trust);
        said("two").at(other).in(register, trust);
        assertThat(listed(log("place", site.id().toString()))).containsExactly(here);
        assertThat(log("place", site.id().toString())).contains("North site › Ward 7");
    }

    @Test
    void filtersByDateScoreChannelAndCombinesThem() {
        var may = said("alpha")
                .on(LocalDate.of(2026, 5, 1))
                .scored("5")
                .by("pals")
                .in(register, trust);
        var june = said("alpha")
                .on(LocalDate.of(2026, 6, 1))
                .scored("1")
                .by("pals")
                .in(register, trust);
        var unknown = said("alpha").on(LocalDate.of(2026, 7, 1)).scored("6").in(register, trust);
        assertThat(listed(log("from", "2026-06-01"))).containsExactlyInAnyOrder(june, unknown);
        assertThat(listed(log("to", "2026-05-31"))).containsExactly(may);
        assertThat(listed(log("score", "5"))).containsExactly(may);
        assertThat(listed(log("score", "none"))).containsExactly(unknown);
        assertThat(listed(log("channel", "pals"))).containsExactlyInAnyOrder(may, june);
        assertThat(listed(log("q", "alpha", "channel", "pals", "score", "1"))).containsExactly(june);
    }

    @Test
    void filtersByThemeStateAlarmAndWithdrawn() {
        var themed = said("alpha").in(register, trust);
        var answered = said("alpha").in(register, trust);
        var alarming = said("alpha").in(register, trust);
        World.in(trust.id(), () -> {
            archive.themes(themed, Set.of(12));
            var thread = new FeedbackId(UUID.randomUUID()); // any id does
            threads.begin(thread);
            threads.join(thread, Set.of(answered));
            threads.stands(thread, FeedbackState.ANSWERED);
            archive.alarm(alarming, true);
            return null;
        });
        assertThat(listed(log("theme", "12"))).containsExactly(themed);
        assertThat(listed(log("theme", "1"))).isEmpty();
        assertThat(listed(log("theme", "12", "q", "alpha"))).containsExactly(themed);
        assertThat(listed(log("theme", "12", "q", "beta or gamma"))).isEmpty();
        assertThat(listed(log("state", "answered"))).containsExactly(answered);
        assertThat(listed(log("alarm", "on"))).containsExactly(alarming);
        assertThat(log()).contains("Alarms not yet settled");
    }

    @Test
    void tellsWhatNobodyReadFromWhatIHaveNotRead() {
        var colleague = world.person(trust, Role.END_USER);
        var first = said("alpha").in(register, trust);
        var second = said("beta").in(register, trust);
        assertThat(html(colleague, "/log/" + first.id())).contains("Nobody yet");
        assertThat(listed(log("read", "nobody")))
                .as("an address that is followed marks nothing")
                .containsExactlyInAnyOrder(first, second);
        assertThat(read(colleague, first).param("quiet", "true")).hasStatus(204);
        assertThat(read(colleague, first)).hasRedirectedUrl("/log/" + first.id() + "?q=alpha");
        assertThat(listed(log("read", "nobody"))).containsExactly(second);
        assertThat(listed(log("read", "not-me"))).containsExactlyInAnyOrder(first, second);
        assertThat(listed(html(colleague, "/log", "read", "me"))).containsExactly(first);
        assertThat(html(linchpin, "/log/" + first.id())).contains("Read by").containsPattern("Person \\d+, \\d");
        assertThat(browser.post()
                        .uri("/log/" + first.id() + "/unread?q=alpha")
                        .with(World.signedIn(colleague))
                        .with(csrf()))
                .hasRedirectedUrl("/log?q=alpha");
        assertThat(listed(log("read", "nobody"))).containsExactlyInAnyOrder(first, second);
    }

    private MockMvcTester.MockMvcRequestBuilder read(World.Person reader, FeedbackId feedback) {
        return browser.post()
                .uri("/log/" + feedback.id() + "/read?q=alpha")
                .with(World.signedIn(reader))
                .with(csrf());
    }

    @Test
    void pagesWithoutLosingOrRepeatingAnythingWhileMoreArrives() {
        var all = new HashSet<FeedbackId>();
        for (var i = 0; i < 120; i++) {
            all.add(said("alpha " + i).on(LocalDate.of(2026, 5, 1 + i % 3)).in(register, trust));
        }
        var seen = new ArrayList<FeedbackId>();
        var page = log();
        seen.addAll(listed(page));
        said("newest").on(LocalDate.of(2026, 9, 1)).in(register, trust);
        var older = Pattern.compile("rel=\"next\" href=\"/log\\?after=([^\"]+)\"");
        for (var next = older.matcher(page); next.find(); next = older.matcher(page)) {
            page = log("after", next.group(1));
            seen.addAll(listed(page));
        }
        assertThat(seen).hasSize(120).containsExactlyInAnyOrderElementsOf(all);
        var newer =
                Pattern.compile("rel=\"prev\" href=\"/log\\?before=([^\"]+)\"").matcher(page);
        assertThat(newer.find()).isTrue();
        assertThat(listed(log("before", newer.group(1)))).hasSize(50).isSubsetOf(all);
    }

    /** How many are gathered, and how many rows gone by day: all gathered; dense; dense, but all of long ago. */
    @ParameterizedTest
    @CsvSource({"1000, 1000", "3, 1000", "3, 4"})
    void pagesThroughRareAndDenseWordsWithoutLosingOrRepeatingAnything(int cap, int stride) {
        var rare = new ArrayList<FeedbackId>();
        var dense = new ArrayList<FeedbackId>();
        for (var i = 0; i < 24; i++) {
            var day = LocalDate.of(2026, 5, 1 + i % 5);
            dense.add(said("waited for parking").on(day).in(register, trust));
            said("lovely food").on(LocalDate.of(2026, 6, 1 + i % 5)).in(register, trust);
        }
        rare.add(said("waited for a wheelchair").on(LocalDate.of(2026, 5, 2)).in(register, trust));
        rare.add(said("waiting, no wheelchair").on(LocalDate.of(2026, 5, 4)).in(register, trust));
        var list = new LogList(jdbc, new Gathering(jdbc, cap, stride), places, new ObjectProvider<>() {});
        assertThat(paged(list, "waiting wheelchair")).containsExactlyInAnyOrderElementsOf(rare);
        assertThat(paged(list, "waiting parking")).containsExactlyInAnyOrderElementsOf(dense);
        assertThat(paged(list, "xylophone parking")).isEmpty();
    }

    /** Forwards to the end, and the same way back. */
    private List<FeedbackId> paged(LogList list, String words) {
        var there = new ArrayList<FeedbackId>();
        var window = LogList.Window.first(5);
        var found = found(list, words, window);
        for (there.addAll(ids(found)); found.more(); there.addAll(ids(found))) {
            found = found(list, words, new LogList.Window(found.rows().getLast().cursor(), false, 5));
        }
        var back = new ArrayList<FeedbackId>();
        for (var more = there.size() > 1; more; more = found.more()) {
            found = found(
                    list, words, new LogList.Window(found.rows().getFirst().cursor(), true, 5));
            back.addAll(0, ids(found));
        }
        assertThat(there.subList(0, back.size())).isEqualTo(back);
        assertThat(back.size()).isGreaterThanOrEqualTo(there.size() - 5);
        return there;
    }

    private LogList.Found found(LogList list, String words, LogList.Window window) {
        var viewer =
                new Viewer(linchpin.account(), "Person", trust.id(), trust.name(), Viewer.everywhere(Role.LINCHPIN));
        return World.as(
                linchpin, () -> transactions.execute(_ -> list.find(LogSearch.of(Map.of("q", words)), viewer, window)));
    }

    private static List<FeedbackId> ids(LogList.Found found) {
        return found.rows().stream().map(LogList.LogRow::id).toList();
    }

    @Test
    void findsTheLatestOfSeveralPlaces() {
        var site = world.ward(trust, "North site");
        var one = World.in(trust.id(), () -> world.below(site, "Ward 1"));
        var two = World.in(trust.id(), () -> world.below(site, "Ward 2"));
        var all = new HashSet<FeedbackId>();
        for (var i = 0; i < 60; i++) {
            all.add(said("alpha")
                    .at(i % 2 == 0 ? one : two)
                    .on(LocalDate.of(2026, 5, 1 + i % 9))
                    .in(register, trust));
            said("alpha").on(LocalDate.of(2026, 6, 1)).in(register, trust);
        }
        var first = log("place", site.id().toString());
        assertThat(listed(first)).hasSize(50).isSubsetOf(all);
        assertThat(first)
                .contains("60 pieces of feedback")
                .contains("2 May 2026")
                .contains("9 May 2026");
        var older = Pattern.compile("rel=\"next\" href=\"/log\\?place=[0-9a-f-]+&amp;after=([^\"]+)\"")
                .matcher(first);
        assertThat(older.find()).isTrue();
        var rest = listed(log("place", site.id().toString(), "after", older.group(1)));
        assertThat(rest).hasSize(10).isSubsetOf(all).doesNotContainAnyElementsOf(listed(first));
    }

    @Test
    void hidesOtherPlacesFromSomebodyWhoReadsAboutOne() {
        var mine = world.ward(trust, "My ward");
        var theirs = world.ward(trust, "Their ward");
        var nurse = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(nurse.account(), Role.END_USER, mine, null);
            return null;
        });
        var shown = said("alpha").at(mine).in(register, trust);
        var hidden = said("alpha").at(theirs).in(register, trust);
        var whole = said("alpha").in(register, trust);
        var list = html(nurse, "/log", "q", "alpha");
        assertThat(listed(list)).containsExactly(shown);
        assertThat(list).contains("1 piece of feedback").doesNotContain("Their ward");
        assertThat(listed(html(nurse, "/log", "place", theirs.id().toString()))).isEmpty();
        assertThat(browser.get().uri("/log/" + hidden.id()).with(World.signedIn(nurse)))
                .hasStatus(404);
        assertThat(browser.get().uri("/log/" + whole.id()).with(World.signedIn(nurse)))
                .hasStatus(404);
        assertThat(html(nurse, "/log/" + shown.id())).doesNotContain("in this search");
    }

    @Test
    void showsNothingToAnotherOrganisation() {
        var feedback = said("alpha").in(register, trust);
        var stranger = world.person(world.organisation(), Role.LINCHPIN);
        assertThat(listed(html(stranger, "/log"))).isEmpty();
        assertThat(browser.get().uri("/log/" + feedback.id()).with(World.signedIn(stranger)))
                .hasStatus(404);
        assertThat(browser.post()
                        .uri("/log/" + feedback.id() + "/unread")
                        .with(World.signedIn(stranger))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void keepsSearchesDeletesThemAndBringsThemBack() {
        said("alpha").in(register, trust);
        assertThat(browser.post()
                        .uri("/log/searches?q=alpha&score=1")
                        .param("name", "Praise")
                        .with(World.signedIn(linchpin))
                        .with(csrf()))
                .hasRedirectedUrl("/log?q=alpha&score=1");
        assertThat(html(linchpin, "/home")).contains("href=\"/log?q=alpha&amp;score=1\">Praise");
        var matcher = Pattern.compile("/log/searches/([0-9a-f-]{36})/delete").matcher(log());
        assertThat(matcher.find()).isTrue();
        var id = matcher.group(1);
        var colleague = world.person(trust, Role.LINCHPIN);
        post("/log/searches/" + id + "/delete", colleague);
        assertThat(log()).contains("Praise");
        assertThat(html(colleague, "/log")).doesNotContain("Praise");
        assertThat(log("q", "alpha")).contains("/log/searches/" + id + "/delete?q=alpha\"");
        post("/log/searches/" + id + "/delete?q=alpha", linchpin).hasRedirectedUrl("/log?q=alpha&deleted=" + id);
        assertThat(html(linchpin, "/home")).doesNotContain("Praise");
        assertThat(log("deleted", id)).contains("“Praise” was deleted");
        post("/log/searches/" + id + "/restore?q=alpha", linchpin).hasRedirectedUrl("/log?q=alpha");
        assertThat(log()).contains("Praise");
    }

    private MvcTestResultAssert post(String path, Person person) {
        return assertThat(browser.post().uri(path).with(World.signedIn(person)).with(csrf()))
                .hasStatus3xxRedirection();
    }

    @Test
    void keepsASearchUnderANameOfEightyCharactersThatCanBeKept() {
        var long81 = "n".repeat(81);
        assertThat(keep(" ")).hasStatus(400).bodyText().contains("Give it a name");
        assertThat(keep(long81)).hasStatus(400).bodyText().contains("Shorten the name to 80 characters", long81);
        assertThat(keep("Late\u0000 tablets\ud83d"))
                .hasStatus(400)
                .bodyText()
                .contains("a hidden character", "value=\"Late tablets\"");
        assertThat(keep(" " + "n".repeat(80) + " ")).hasStatus3xxRedirection();
        assertThat(log()).contains(">" + "n".repeat(80) + "<").doesNotContain(long81);
    }

    private MvcTestResult keep(String name) {
        return browser.post()
                .uri("/log/searches?q=alpha")
                .param("name", name)
                .with(World.signedIn(linchpin))
                .with(csrf())
                .exchange();
    }

    @Test
    void showsWhatLooksLikeMarkupAsTheGiverTypedIt() {
        var payload = "<script>alert('pwned')</script> <b onclick=x>bold</b> \uE001forged\uE002";
        var feedback = said(payload).in(register, trust);
        for (var html : new String[] {log(), log("q", "pwned"), html(linchpin, "/log/" + feedback.id())}) {
            assertThat(html)
                    .doesNotContain("<script>alert")
                    .doesNotContain("<b onclick")
                    .contains("&lt;script&gt;alert(");
        }
        assertThat(log("q", "pwned")).contains("<mark>pwned</mark>").doesNotContain("<mark>forged");
        assertThat(log("q", "\"><img src=x onerror=alert(1)>")).doesNotContain("<img src=x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"unbalanced",
                "((((",
                "a & | !",
                "' or 1=1 --",
                ":*",
                "\\",
                "the",
                "-",
                "or or or",
                "theme:1",
                "%00",
                "\uD83D\uDE00"
            })
    void answersWhateverIsTyped(String typed) {
        log("q", typed);
        log("q", typed, "theme", "12");
    }

    @Test
    void answersSearchesAndFiltersThatMakeNoSense() {
        log("q", "x".repeat(10_000));
        log("q", "long words ".repeat(1_000));
        log("place", "nowhere", "from", "2026-02-31", "to", "yesterday", "score", "9", "theme", "99999999999");
        log(
                "state",
                "lost",
                "channel",
                "'",
                "read",
                "?",
                "after",
                "2026-13-01,1",
                "before",
                "2026-01-01,99999999999999999999");
        assertThat(log("q", "the")).contains("cannot be searched for");
        assertThat(log("q", "xylophone")).contains("Nothing was found");
        assertThat(log()).contains("Nobody has said anything yet");
    }

    @Test
    void showsTheGiversNameOnlyToThoseTheGiverTold() {
        var analyst = world.person(trust, Role.ANALYST);
        var nurse = world.person(trust, Role.END_USER);
        var reachable = said("a")
                .from(Grade.REACHABLE, "Ruth Reach", "ruth@example.org")
                .in(register, trust);
        var known = said("b")
                .from(Grade.KNOWN_TO_TEAM, "Ken Known", "ken@example.org")
                .in(register, trust);
        var named = said("c")
                .from(Grade.PUBLIC_NAME, "Pat Public", "pat@example.org")
                .in(register, trust);
        assertThat(html(analyst, "/log/" + reachable.id()))
                .doesNotContain("Ruth")
                .doesNotContain("@example.org");
        assertThat(html(nurse, "/log/" + reachable.id())).doesNotContain("Ruth").doesNotContain("ruth@");
        assertThat(html(linchpin, "/log/" + reachable.id()))
                .contains("Ruth Reach")
                .contains("ruth@example.org");
        assertThat(html(analyst, "/log/" + known.id())).doesNotContain("Ken Known");
        assertThat(html(nurse, "/log/" + known.id())).contains("Ken Known").doesNotContain("ken@");
        assertThat(html(analyst, "/log/" + named.id())).contains("Pat Public").doesNotContain("pat@");
    }

    @Test
    void leadsOnThroughTheSearchItCameFrom() {
        var oldest = said("alpha").on(LocalDate.of(2026, 1, 1)).in(register, trust);
        said("beta").on(LocalDate.of(2026, 1, 2)).in(register, trust);
        var middle = said("alpha").on(LocalDate.of(2026, 1, 3)).in(register, trust);
        var newest = said("alpha").on(LocalDate.of(2026, 1, 4)).in(register, trust);
        assertThat(html(linchpin, "/log/" + middle.id(), "q", "alpha"))
                .contains("rel=\"prev\" href=\"/log/" + newest.id() + "?q=alpha\"")
                .contains("rel=\"next\" href=\"/log/" + oldest.id() + "?q=alpha\"");
    }

    @Test
    void putsWhatHasWaitedLongestFirstOnTheHomePage() {
        for (var day = 1; day <= 7; day++) {
            said("This is of day " + day).on(LocalDate.of(2026, 1, day)).in(register, trust);
        }
        var home = html(linchpin, "/home");
        assertThat(home.substring(home.indexOf("Unread feedback")))
                .containsSubsequence("of day 1", "of day 2", "of day 3", "of day 4", "of day 5")
                .doesNotContain("of day 6", "of day 7");
    }

    @Test
    void putsUnreadFeedbackOnTheHomePageOfWhoeverShouldReadIt() {
        assertThat(html(linchpin, "/home"))
                .as("before anybody spoke")
                .contains("nobody has told anything that you may read")
                .doesNotContain("Everything has been read");
        var feedback = said("Nobody told us anything").in(register, trust);
        assertThat(html(linchpin, "/home")).contains("Unread feedback").contains("Nobody told us anything");
        assertThat(read(linchpin, feedback)).hasStatus(302);
        assertThat(html(linchpin, "/home")).contains("Everything has been read by somebody");
        assertThat(html(world.person(trust, Role.ADMINISTRATOR), "/home")).doesNotContain("Unread feedback");
    }
}
