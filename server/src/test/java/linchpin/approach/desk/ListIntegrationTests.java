package linchpin.approach.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.approach.ApproachTest;
import linchpin.notices.Outside;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.World;
import org.junit.jupiter.api.Test;

/** A list of one day, from the file to what came of it. */
class ListIntegrationTests extends ApproachTest {

    private static final String LATER = "2026-06-02T11:30:00Z";

    private long kept() {
        return Stream.of("ask_list", "to_ask", "left_out", "asked")
                .mapToLong(table -> desk.count(clerk.organisation(), "select count(*) from approach." + table))
                .sum();
    }

    @Test
    void saysWhatItWouldDoBeforeAnythingIsKept() {
        var quiet = number();
        leaveInPeace(NOON, quiet);
        var twice = number();
        var looked = look(
                NOON,
                csv(
                        "Mobile,Ward,Specialty,Surname,NHS number",
                        number() + ",Rowan,Surgery,Zinfandel,9434765919",
                        mail() + ",Rowan,Surgery,Zinfandel,9434765919",
                        twice + ",Rowan,Surgery,Zinfandel,9434765919",
                        "+44" + twice.substring(1) + ",Rowan,Surgery,Zinfandel,9434765919",
                        quiet + ",Rowan,Surgery,Zinfandel,9434765919",
                        number() + ",Rowan,Miscarriage,Zinfandel,9434765919",
                        number() + ",Nowhere,Surgery,Zinfandel,9434765919",
                        "none,Rowan,Surgery,Zinfandel,9434765919"));
        assertThat(looked)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "By text message: 2",
                        "By email: 1",
                        "On the list twice: 1",
                        "Not to be asked: fewer than 5",
                        "After a kind of care after which nobody is asked: 1",
                        "At a place that we do not know, or that has closed: 1",
                        "the first of them",
                        "9.",
                        "Dropped unseen: Surname, NHS number",
                        "This file tells who they are",
                        "parts each",
                        "without VAT</strong> at 2.33p a part, since 1 April 2025")
                .doesNotContain("Zinfandel", "9434765919", quiet, twice);
        assertThat(kept()).isZero();
    }

    @Test
    void asksEachOnceByTextAndByMailAndForgetsThem() {
        var mail = mail();
        var number = number();
        var path = path(give(NOON, csv("contact,place", mail + ",Rowan", number + ",Rowan")));
        assertThat(count("waiting")).isEqualTo(2);
        run(LATER);
        run(LATER);
        assertThat(mails(mail)).isEqualTo(1);
        assertThat(Outside.notified("+44" + number.substring(1).replace(" ", "")))
                .singleElement()
                .asString()
                .contains(
                        "/give/" + clerk.organisation().code() + "/rowan?asked=",
                        "/stop/" + clerk.organisation().code());
        assertThat(count("sent")).isEqualTo(2);
        assertThat(desk.count(
                        clerk.organisation(),
                        "select count(*) from approach.to_ask where address is not null or mac is not null"))
                .isZero();
        assertThat(time.at(LATER, () -> desk.get(clerk, path)))
                .bodyText()
                .contains(
                        "They were told that we may ask", "Information governance lead", "Done", "too few to be shown")
                .doesNotContain(mail);
        assertThat(
                        desk.count(
                                clerk.organisation(),
                                "select count(*) from history.act where kind = 'approach.asked' and facts::text like '%\"many\": \"2\"%'"))
                .isEqualTo(1);
    }

    @Test
    void tellsMailProgramsHowToStopWithOnePress() throws Exception {
        var mail = mail();
        give(NOON, csv("email,place", mail + ",Rowan"));
        run(LATER);
        var message = Outside.mails(mail).getFirst();
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var stop = message.getHeader("List-Unsubscribe")[0].replaceAll("[<>]|https://linchpin.example", "");
        assertThat(desk.look(stop)).hasStatusOk().bodyText().contains("Ask me no more?");
        assertThat(desk.count(clerk.organisation(), "select count(*) from approach.stopped"))
                .isZero();
        assertThat(desk.give(stop, "List-Unsubscribe", "One-Click")).hasStatusOk();
        assertThat(desk.give(stop)).hasStatusOk().bodyText().contains("We will not ask you any more");
        assertThat(look("2026-09-01T11:00:00Z", csv("email,place", mail + ",Rowan"), "day", "2026-08-31"))
                .bodyText()
                .contains("Not to be asked: fewer than 5", "Nobody on this list can be asked");
    }

    @Test
    void sentTwiceIsOneList() {
        var sealed = sealed(look(NOON, csv("email,place", mail() + ",Rowan")));
        assertThat(path(send(NOON, sealed))).isEqualTo(path(send(NOON, sealed)));
        assertThat(count("waiting")).isEqualTo(1);
    }

    @Test
    void holdsForAnHourAndForWhoeverLookedThroughIt() {
        var sealed = sealed(look(NOON, csv("email,place", mail() + ",Rowan")));
        assertThat(send("2026-06-02T12:00:01Z", sealed)).hasStatus(409);
        assertThat(send(NOON, "rubbish")).hasStatus(409);
        var other = time.at(NOON, () -> world.person(clerk.organisation(), Role.ADMINISTRATOR));
        assertThat(time.at(
                        NOON,
                        () -> desk.post(
                                other,
                                "/approach/send",
                                "day",
                                "2026-06-01",
                                "basis",
                                "told",
                                "stands",
                                "Somebody",
                                "sealed",
                                sealed)))
                .hasStatus(409);
        assertThat(kept()).isZero();
    }

    @Test
    void asksNobodyWhoWasPutOnTheListOfPeaceMeanwhile() {
        var dies = mail();
        var diesLater = mail();
        var sealed = sealed(look(NOON, csv("email,place", dies + ",Rowan", diesLater + ",Rowan")));
        leaveInPeace(NOON, dies);
        path(send(NOON, sealed));
        assertThat(count("waiting")).isEqualTo(1);
        leaveInPeace(NOON, diesLater);
        run(LATER);
        assertThat(mails(dies) + mails(diesLater)).isZero();
        assertThat(count("peace")).isEqualTo(1);
    }

    @Test
    void asksOnePersonOnceInThirtyDays() {
        var mail = mail();
        var file = csv("email,place", mail + ",Rowan");
        var first = sealed(look(NOON, file));
        var second = sealed(look(NOON, file));
        send(NOON, first);
        send(NOON, second);
        run(LATER);
        assertThat(mails(mail)).isEqualTo(1);
        assertThat(count("lately")).as("of two lists of one day").isEqualTo(1);
        assertThat(look("2026-07-01T11:00:00Z", file, "day", "2026-06-30"))
                .bodyText()
                .contains("Not to be asked: fewer than 5");
        run("2026-07-01T22:59:00Z");
        give("2026-07-02T09:00:00Z", file, "day", "2026-07-01");
        run("2026-07-02T09:30:00Z");
        assertThat(mails(mail)).isEqualTo(2);
    }

    @Test
    void isCalledBackBeforeItGoesAndInTheMiddle() {
        var mail = mail();
        var path = path(give(NOON, csv("email,place", mail + ",Rowan"), "day", "2026-06-02"));
        run(LATER);
        assertThat(mails(mail)).as("not on the day on which they left").isZero();
        assertThat(time.at(LATER, () -> desk.post(clerk, path + "/call-back"))).hasStatus(302);
        assertThat(time.at(LATER, () -> desk.post(clerk, path + "/call-back"))).hasStatus(302);
        run("2026-06-03T11:00:00Z");
        assertThat(mails(mail)).isZero();
        assertThat(count("called_back")).isEqualTo(1);
        assertThat(time.at(LATER, () -> desk.get(clerk, path)))
                .bodyText()
                .contains("Called back", "Somebody called it back: 1");
    }

    @Test
    void leavesNothingAfterThreeDays() {
        give(NOON, csv("email,place", mail() + ",Rowan"), "day", "2026-06-02");
        run("2026-06-05T23:30:00Z"); // by night
        assertThat(count("too_late")).isEqualTo(1);
        assertThat(desk.count(clerk.organisation(), "select count(*) from approach.to_ask where mac is not null"))
                .isZero();
    }

    @Test
    void countsAnswersAndLearnsNobodysName() {
        var file = csv(
                Stream.concat(Stream.of("email,place"), IntStream.range(0, 12).mapToObj(_ -> mail() + ",Rowan"))
                        .toArray(String[]::new));
        var path = path(give(NOON, file));
        run(LATER);
        var code = path.substring(path.lastIndexOf('/') + 1).substring(0, 8);
        var form = "/give/" + clerk.organisation().code() + "/rowan?asked=" + code;
        assertThat(desk.look(form))
                .hasStatusOk()
                .doesNotContainHeader("Set-Cookie")
                .bodyText()
                .contains("asked you because you were here")
                .doesNotContain("<script");
        assertThat(desk.look("/give/" + clerk.organisation().code() + "/rowan?asked=nobody"))
                .bodyText()
                .doesNotContain("asked you because");
        for (var n = 0; n < 6; n++) {
            assertThat(desk.give(form, "story", "It was loud at night, says number " + n))
                    .hasStatusOk();
        }
        assertThat(time.at(LATER, () -> desk.get(clerk, path)))
                .bodyText()
                .contains("Answered")
                .containsPattern(">\\s*6\\s*<");
        assertThat(desk.count(clerk.organisation(), """
                        select count(*) from information_schema.columns
                        where table_schema = 'feedback' and column_name in ('asked', 'list_id', 'list')""")).isZero();
    }

    @Test
    void countsNoMoreAnswersThanPeople() {
        var path = path(give(NOON, csv("email,place", mail() + ",Rowan")));
        run(LATER);
        var code = path.substring(path.lastIndexOf('/') + 1).substring(0, 8);
        for (var n = 0; n < 3; n++) {
            desk.give(
                    "/give/" + clerk.organisation().code() + "/rowan?asked=" + code, "story", "Loud, says number " + n);
        }
        assertThat(desk.count(clerk.organisation(), "select answered from approach.ask_list"))
                .isEqualTo(1);
    }

    @Test
    void isForWhoeverImportsAndNobodyElse() {
        var nurse = world.person(clerk.organisation(), Role.END_USER);
        for (var page : Stream.of("/approach", "/approach/new", "/approach/words", "/approach/peace")
                .toList()) {
            assertThat(desk.get(nurse, page)).as(page).hasStatus(403);
            assertThat(time.at(NOON, () -> desk.get(clerk, page))).as(page).hasStatusOk();
        }
        var path = path(give(NOON, csv("email,place", mail() + ",Rowan")));
        var elsewhere = world.person(world.organisation(), Role.ADMINISTRATOR);
        assertThat(desk.get(elsewhere, path)).hasStatus(404);
    }

    @Test
    void keepsWhatWasTypedWhereSomethingIsWrong() {
        assertThat(look(NOON, new byte[0], "stands", "The matron", "basis", "other", "day", "2026-06-09"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose a file", "The matron", "Say on what basis", "today or before");
        assertThat(look(NOON, csv("colour,size", "red,large")))
                .hasStatus(400)
                .bodyText()
                .contains("No column with numbers");
        assertThat(look(NOON, csv("x", "%PDF"))).hasStatus(400);
        assertThat(look(NOON, "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(400)
                .bodyText()
                .contains("not a table");
    }

    @Test
    void takesOnePlaceForAllAndRefusesListsThatAreTooLong() {
        var mail = mail();
        give(NOON, csv("email", mail), "place", ward.id().toString());
        assertThat(count("waiting")).isEqualTo(1);
        var tooLong = IntStream.rangeClosed(0, 10_001)
                .mapToObj(n -> n == 0 ? "email" : "many" + n + "@example.com")
                .toArray(String[]::new);
        assertThat(look(NOON, csv(tooLong), "place", ward.id().toString())).hasStatus(413);
    }

    @Test
    void holdsTenThousandPeople() {
        var many = IntStream.rangeClosed(0, 10_000)
                .mapToObj(n -> n == 0 ? "mobile,email" : ",some.long.name." + n + "@mail.example.org")
                .toArray(String[]::new);
        var begun = System.nanoTime();
        give(NOON, csv(many), "place", ward.id().toString());
        System.out.printf(
                "[INFO] a list of 10,000 looked through and given in %d ms%n", (System.nanoTime() - begun) / 1_000_000);
        assertThat(count("waiting")).isEqualTo(10_000);
        World.in(clerk.organisation().id(), () -> true);
        assertThat(Desk.text(time.at(NOON, () -> desk.get(clerk, "/approach")))).contains("10000");
    }
}
