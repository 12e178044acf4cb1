package linchpin.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;

/** What people move outside votes, at the pages, in one trust. */
public record Influencing(Desk desk, Trust trust, Person champion) {

    public static Influencing in(Desk desk, Trusts trusts) {
        var trust = trusts.trust();
        return new Influencing(desk, trust, trusts.person(trust, Role.CHAMPION));
    }

    /** @return where it is shown */
    public String done(Person who, String path, String... fields) {
        var answer = desk.post(who, path, fields);
        assertThat(answer).as(path).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    /** A talk with the nurse. @return where it is shown */
    public String logged(String what) {
        return done(
                trust.leader(),
                "/talks",
                "person",
                trust.nurse().account().id().toString(),
                "whom",
                "ward manager",
                "what",
                what);
    }

    public String page(Person who, String path) {
        var page = desk.get(who, path);
        assertThat(page).as(path).hasStatusOk();
        return Desk.text(page);
    }

    /** Every talk was logged so many days earlier than it was. */
    public void daysAgo(String column, String table, int days) {
        desk.change(
                trust.organisation(), "update influence." + table + " set " + column + " = " + column + " - " + days);
    }
}
