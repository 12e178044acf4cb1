package linchpin.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.chores.Chore;
import linchpin.people.Role;
import linchpin.proposals.Proposing;
import linchpin.proposals.Stage;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A trust whose leader raised a proposal, and what people do with a round about it, at the pages. */
public record Asking(Desk desk, Trust trust, Person champion, Proposing proposing, String proposal) {

    public static final String TITLE = "What should we ask about waiting?";

    private static final Pattern TICK = Pattern.compile("value=\"([0-9a-f-]{36}\\.[0-9a-f]{32})\"");

    public static Asking in(Desk desk, Trusts trusts) {
        var trust = trusts.trust();
        var proposing = new Proposing(desk, trust);
        var proposal = proposing.raise(trust.leader(), "A room for teenagers");
        return new Asking(desk, trust, trusts.person(trust, Role.CHAMPION), proposing, proposal);
    }

    /** @return what came of opening one about the proposal, from today on */
    public MvcTestResult open(Person person, LocalDate closes) {
        return open(person, LocalDate.now().toString(), closes.toString());
    }

    public MvcTestResult open(Person person, String opens, String closes) {
        return desk.post(
                person,
                "/rounds",
                "proposal",
                Proposing.id(proposal).id().toString(),
                "title",
                TITLE,
                "about",
                "People wait in the corridor.\nTwo rooms are free.",
                "opens",
                opens,
                "closes",
                closes);
    }

    /** @return where a round that the leader opened for two weeks is shown */
    public String opened() {
        var answer = open(trust.leader(), LocalDate.now().plusDays(14));
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    /** @return the public address of the organisation's first round */
    public String address() {
        return "/asking/" + trust.organisation().code() + "/1";
    }

    /** @return the page that somebody without an account sees after they sent this */
    public MvcTestResult say(String words, String who) {
        return say(words, who, UUID.randomUUID().toString().replace("-", ""));
    }

    public MvcTestResult say(String words, String who, String once) {
        return desk.give(address(), "once", once, "words", words, "who", who);
    }

    /** Has the machine look at what came. */
    public void read(Chore chore) {
        ByHand.does(chore, trust.organisation());
    }

    /** As if the machine had found nothing that it is about. */
    public void underNoTheme() {
        desk.change(trust.organisation(), "update rounds.saying set themes = '{}' where received like 'Qwrt%'");
    }

    /** @return what a form sends for each of what waits, in the order of the page */
    public List<String> ticks(String round) {
        var found = TICK.matcher(page(trust.leader(), round + "/look"));
        var ticks = new ArrayList<String>();
        while (found.find()) {
            ticks.add(found.group(1));
        }
        return ticks;
    }

    /** Shows all that waits to everybody. */
    public void showAll(String round) {
        assertThat(show(trust.leader(), round, ticks(round))).hasStatus(302);
    }

    public MvcTestResult show(Person person, String round, List<String> ticks) {
        var fields = new ArrayList<>(List.of("act", "show"));
        ticks.forEach(tick -> fields.addAll(List.of("tick", tick)));
        return desk.post(person, round + "/look", fields.toArray(String[]::new));
    }

    public MvcTestResult keepBack(String round, String tick, String because, String words) {
        return desk.post(
                trust.leader(), round + "/look", "act", "keep", "tick", tick, "because", because, "words", words);
    }

    /** @return where it is looked at closely */
    public static String closely(String round, String tick) {
        return round + "/said/" + tick.substring(0, 36);
    }

    public MvcTestResult close(Person person, String round) {
        return desk.post(person, round + "/close", "why", "Everybody has said it");
    }

    public MvcTestResult move(Stage from, Stage to) {
        return proposing.move(trust.leader(), proposal, from, to);
    }

    public String page(Person person, String path) {
        var answer = desk.get(person, path);
        assertThat(answer).hasStatusOk();
        return Desk.text(answer);
    }

    public long count(String sql) {
        return desk.count(trust.organisation(), "select count(*) from rounds." + sql);
    }

    /** Does it on a day from now. */
    public static void inDays(int days, TestTime time, Runnable work) {
        time.during(LocalDate.now().plusDays(days) + "T12:00:00Z", work);
    }
}
