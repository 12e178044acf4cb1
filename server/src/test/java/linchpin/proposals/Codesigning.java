package linchpin.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import linchpin.support.Desk;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What people do with co-design sessions, at the pages.
 *
 * @param path of the proposal
 */
public record Codesigning(Desk desk, Trust trust, String path) {

    /** A proposal that a nurse raised so many days ago. */
    public static Codesigning about(Desk desk, Trust trust, int daysAgo) {
        var path = new Proposing(desk, trust).raise(trust.nurse(), "Teenage room");
        desk.change(trust.organisation(), "update proposals.proposal set raised_on = raised_on - " + daysAgo);
        return new Codesigning(desk, trust, path);
    }

    /** @param more names and values that alternate, besides the day and the place */
    public MvcTestResult record(Person person, LocalDate on, String... more) {
        return desk.post(person, path + "/sessions", fields(on, more));
    }

    public static String[] fields(LocalDate on, String... more) {
        var fields = new ArrayList<>(List.of("on", on.toString(), "heldAt", "The day room"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    /** @return where a session of today is shown, to which four patients came and a manager */
    public String session(Person person, String... more) {
        return held(person, LocalDate.now(), more);
    }

    public String held(Person person, LocalDate on, String... more) {
        var all = new ArrayList<>(List.of(more));
        all.addAll(all.contains("patients") ? List.of() : List.of("patients", "4"));
        all.addAll(List.of("managers", "1"));
        var answer = record(person, on, all.toArray(String[]::new));
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    public static String id(Person person) {
        return person.account().id().toString();
    }

    public Document page(Person person, String where) {
        return Jsoup.parse(new Proposing(desk, trust).page(person, where));
    }

    /** @return by which somebody is called */
    public String name(Person person) {
        return page(person, path).select("a[href=/me]").text();
    }

    public long count(String sql) {
        return desk.count(trust.organisation(), "select count(*) from " + sql);
    }
}
