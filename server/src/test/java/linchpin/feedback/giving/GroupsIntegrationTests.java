package linchpin.feedback.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import linchpin.feedback.Givers;
import linchpin.organisation.Organisation;
import linchpin.organisation.Reach;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.WithImports;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@LinchpinTest
@WithImports
class GroupsIntegrationTests {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    @Autowired
    World world;

    @Autowired
    Givers givers;

    @Autowired
    MockMvcTester browser;

    @LocalServerPort
    int port;

    private Organisation trust;
    private Giver giver;

    @BeforeEach
    void aTrustWithAWard() {
        trust = world.organisation();
        world.ward(trust, "Ward 4");
        giver = new Giver(port);
    }

    @Test
    void areSaidByAGiverWhoLikesToAndSkippedByOthers() {
        var thanks = giver.post("/give/" + trust.code() + "/ward-4", "say[good]", "Kind staff");
        assertThat(thanks.body()).contains("So we can see who we are not hearing from", "I would rather not say");
        var receipt = Giver.digits(thanks);
        var skipped = giver.post("/receipt/about-you", "receipt", receipt);
        assertThat(skipped.body()).contains("You skipped all of it", "What you told us", "About you, if you like");
        var said = giver.post(
                "/receipt/about-you",
                "receipt",
                receipt,
                "group[age]",
                "45-54",
                "group[sex]",
                "",
                "group[disability]",
                "no such");
        assertThat(said.body()).contains("It is counted").doesNotContain("About you, if you like");
        assertThat(said.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(heard("age")).isEqualTo(Map.of("45-54", 1L));
        assertThat(heard("sex")).isEmpty();
        assertThat(heard("disability")).as("a band nobody defined").isEmpty();
    }

    @Test
    void areSaidOnce() {
        var receipt = giver.give(trust.code(), "ward-4");
        giver.post("/receipt/about-you", "receipt", receipt, "group[sex]", "female");
        giver.post("/receipt/about-you", "receipt", receipt, "group[sex]", "male");
        assertThat(heard("sex")).isEqualTo(Map.of("female", 1L));
    }

    @Test
    void needAReceipt() {
        assertThat(giver.post("/receipt/about-you", "receipt", "123", "group[sex]", "male")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void countNoMoreWhereTheGiverTookItBack() {
        var receipt = giver.give(trust.code(), "ward-4");
        giver.post("/receipt/about-you", "receipt", receipt, "group[sex]", "female");
        giver.post("/receipt/withdraw", "receipt", receipt, "sure", "true");
        assertThat(heard("sex")).isEmpty();
    }

    @Test
    void comeWithAFileWhoseColumnsSomebodyMapped() throws Exception {
        var analyst = world.person(trust, Role.ANALYST);
        var address = upload(
                analyst, "Date,Comment,Age,Sex,Colour\n13/05/2024,Kind,47,F,red\n14/05/2024,Cold tea,old,,blue\n");
        post(analyst, address + "/columns", "role[0]", "DATE", "role[1]", "WORDS", "role[2]", "AGE", "role[3]", "SEX");
        assertThat(browser.get()
                        .uri(address + "/columns")
                        .with(World.signedIn(analyst))
                        .exchange())
                .bodyText()
                .contains("About the giver: age");
        post(analyst, address + "/meanings", "dates", "DAY_FIRST");
        post(analyst, address + "/start");
        for (var tries = 0; heard("age").size() < 2; tries++) {
            assertThat(tries).as("looks at an import that runs").isLessThan(600);
            Thread.sleep(50);
        }
        assertThat(heard("age")).isEqualTo(Map.of("45-54", 1L, "old", 1L));
        assertThat(heard("sex")).isEqualTo(Map.of("female", 1L));
    }

    private Map<String, Long> heard(String dimension) {
        var counts = new TreeMap<String, Long>();
        World.in(trust.id(), () -> givers.heard(dimension, Reach.everywhere(), LONG_AGO, LocalDate.now()))
                .forEach((value, found) -> counts.put(value, found.givers()));
        return counts;
    }

    private String upload(World.Person person, String text) {
        var file = new MockMultipartFile("file", "answers.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        var answer = browser.perform(MockMvcRequestBuilders.multipart("/imports")
                .file(file)
                .with(World.signedIn(person))
                .with(csrf()));
        var address = String.valueOf(answer.getResponse().getRedirectedUrl());
        for (var tries = 0; ; tries++) {
            var next = browser.get()
                    .uri(address)
                    .with(World.signedIn(person))
                    .exchange()
                    .getResponse();
            if (next.getRedirectedUrl() != null) {
                return address;
            }
            assertThat(tries).as("looks at a file being read").isLessThan(10_000);
        }
    }

    private void post(World.Person person, String address, String... fields) {
        var request = browser.post().uri(address).with(World.signedIn(person)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        assertThat(request.exchange().getResponse().getStatus()).as(address).isEqualTo(302);
    }
}
