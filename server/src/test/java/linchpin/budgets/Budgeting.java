package linchpin.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people do with budgets, at the pages, in one trust. */
public record Budgeting(Desk desk, Trust trust, Person champion) {

    public static Budgeting in(Desk desk, Trusts trusts) {
        var trust = trusts.trust();
        return new Budgeting(desk, trust, trusts.person(trust, Role.CHAMPION));
    }

    /** @return where it is shown */
    public String opened(String pounds) {
        var answer = desk.post(
                champion,
                "/budgets",
                "name",
                "Young people’s fund",
                "purpose",
                "What makes a stay bearable",
                "place",
                trust.ward().id().toString(),
                "amount",
                pounds,
                "decided",
                "The board, on 4 May",
                "ends",
                "2099-03-31");
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    public MvcTestResult approve(String path, String entry, String pounds, String until) {
        return desk.post(
                trust.leader(),
                path + "/approve",
                "entry",
                entry,
                "what",
                "Two beanbags",
                "payee",
                "Soft & Co",
                "amount",
                pounds,
                "decided",
                "All five of us",
                "until",
                until);
    }

    /** @return its id */
    public String approved(String path, String pounds) {
        var id = UUID.randomUUID().toString();
        assertThat(approve(path, id, pounds, "")).hasStatus(302);
        return id;
    }

    public MvcTestResult pay(String path, String approval, String entry, String pounds) {
        return desk.post(
                trust.linchpin(), path + "/pay/" + approval, "entry", entry, "amount", pounds, "words", "Invoice 12");
    }

    public MvcTestResult release(String path, String approval) {
        return desk.post(
                trust.leader(),
                path + "/release/" + approval,
                "entry",
                UUID.randomUUID().toString(),
                "words",
                "Nobody wants them");
    }

    /** @return allotted, approved, paid and left, as the page has them */
    public String sums(String path) {
        var cells =
                Pattern.compile("summary-list__value\">(?:<strong>)?([^<]+)").matcher(page(champion, path));
        var sums = new StringBuilder();
        while (cells.find()) {
            sums.append(sums.isEmpty() ? "" : " ").append(cells.group(1).strip());
        }
        return sums.toString();
    }

    public String page(Person person, String path) {
        var answer = desk.get(person, path);
        assertThat(answer).hasStatusOk();
        return Desk.text(answer);
    }

    public long count(String sql) {
        return desk.count(trust.organisation(), "select count(*) from budgets." + sql);
    }
}
