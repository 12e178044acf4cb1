package linchpin.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.support.Desk;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people do with decisions, at the pages, in one trust. */
public record Deciding(Desk desk, Trust trust) {

    /** @return the form of a priority vote with dots, open, of the leader and the nurse, each with half of it */
    public Map<String, String> dots() {
        var form = base("cases");
        form.put("options", "Taps\nToast\nTelevision");
        form.put("way.how", "dots");
        form.put("way.most", "4");
        form.put("way.each", "3");
        form.put("way.seats", "1");
        return form;
    }

    /** @return the form of a yes or no */
    public Map<String, String> yesNo() {
        var form = base("simple");
        form.put("way.how", "yesno");
        form.put("way.majority", "50");
        form.put("way.seats", "1");
        return form;
    }

    /**
     * @return the form of a panel of the leader and the nurse: 20 of 100 of quality are patients’, and a formula marks the price. Marks are
     *     given until the first day of 2099, and talked about until the tenth
     */
    public Map<String, String> panel() {
        var form = base("panel");
        form.put("options", "Northway\nTern\nWillowbank");
        form.put("way.how", "marks");
        form.put("way.seats", "1");
        form.put("votes.share", "0");
        form.put("marks.domains[0].label", "Quality");
        form.put("marks.domains[0].patients", "20");
        criterion(form, "marks.domains[0].criteria[0]", "Access", "40");
        form.put("marks.domains[0].criteria[0].minimum", "2");
        form.put("marks.domains[0].criteria[0].tie", "1");
        criterion(form, "marks.domains[0].criteria[1]", "Safety", "30");
        form.put("marks.domains[1].label", "Value");
        form.put("marks.domains[1].patients", "");
        criterion(form, "marks.domains[1].criteria[0]", "Price", "30");
        form.put("marks.domains[1].criteria[0].price", "yes");
        form.put("marks.talks", "2099-01-10");
        form.put("marks.talksAt", "17:00");
        return form;
    }

    private static void criterion(Map<String, String> form, String field, String label, String weight) {
        form.put(field + ".label", label);
        form.put(field + ".weight", weight);
        form.put(field + ".most", "5");
    }

    private Map<String, String> base(String template) {
        var form = new LinkedHashMap<String, String>();
        form.put("template", template);
        form.put("title", "What first?");
        form.put("about", "What the ward mends first.");
        form.put("place", trust.ward().id().toString());
        form.put("votes.patients", trust.leader().account().id().toString());
        form.put("votes.share", "50");
        form.put("votes.patientsQuorum", "1");
        form.put("votes.staff", trust.nurse().account().id().toString());
        form.put("votes.staffQuorum", "0");
        form.put("way.absent", "void");
        form.put("way.abstaining", "yes");
        form.put("way.secret", "no");
        form.put("times.closes", "2099-01-01");
        form.put("times.closesAt", "17:00");
        form.put("way.listed", "yes");
        return form;
    }

    /** @return one value of a field after the other, as a form sends them; several people are parted by blanks */
    public static String[] fields(Map<String, String> form) {
        var fields = new ArrayList<String>();
        form.forEach((name, value) -> {
            var many = name.equals("votes.patients") || name.equals("votes.staff");
            for (var one : many ? Arrays.asList(value.split(" ")) : List.of(value)) {
                fields.add(name);
                fields.add(one);
            }
        });
        return fields.toArray(String[]::new);
    }

    public MvcTestResult draft(Person person, Map<String, String> form) {
        return desk.post(person, "/decisions/drafts", fields(form));
    }

    /** @return where it is shown */
    public String published(Person person, Map<String, String> form) {
        var draft = to(draft(person, form));
        return to(desk.post(person, draft + "/publish"));
    }

    public static String to(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    /** Somebody reads what voting means, and has no interest. */
    public void ready(Person person, String path) {
        assertThat(desk.post(person, path + "/ready", "interest", "none")).hasStatus(302);
    }

    public MvcTestResult vote(Person person, String path, String... fields) {
        return desk.post(person, path + "/vote", fields);
    }

    public void votes(Person person, String path, String... fields) {
        ready(person, path);
        assertThat(vote(person, path, fields)).hasStatus(302);
    }

    /** @return the answer, where nobody handed anything in */
    public MvcTestResult noPapers(Person person, String path) {
        return desk.post(person, path + "/papers/close", "envelopes-patients", "0", "envelopes-staff", "0");
    }

    public String page(Person person, String path) {
        var answer = desk.get(person, path);
        assertThat(answer).hasStatusOk();
        return Desk.text(answer);
    }

    public long count(String sql) {
        return desk.count(trust.organisation(), "select count(*) from decisions." + sql);
    }
}
