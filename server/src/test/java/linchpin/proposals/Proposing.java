package linchpin.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import linchpin.support.Desk;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people do with proposals, at the pages, in one trust. */
public record Proposing(Desk desk, Trust trust) {

    public static final String CHANGE = "A room of their own.\nWith a door.\nOpen until ten.";

    /** @return where it is shown */
    public String raise(Person person, String title) {
        return raised(desk.post(person, "/proposals", fields(title, "")));
    }

    /** @return where it is shown */
    public String raiseFrom(String matter, Person person, String title) {
        return raised(desk.post(person, "/proposals", fields(title, matter)));
    }

    private String[] fields(String title, String matter) {
        return new String[] {
            "title",
            title,
            "change",
            CHANGE,
            "whom",
            "Everybody from 12 to 17",
            "place",
            trust.ward().id().toString(),
            "matter",
            matter,
            "looked",
            "true"
        };
    }

    private static String raised(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    public static ProposalId id(String path) {
        return new ProposalId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    public String page(Person person, String path) {
        var answer = desk.get(person, path);
        assertThat(answer).hasStatusOk();
        return Desk.text(answer);
    }

    /** @return what came of saving these words, begun from a version */
    public MvcTestResult change(Person person, String path, int from, String words) {
        return desk.post(
                person,
                path + "/change",
                "title",
                "Teenage room",
                "change",
                words,
                "whom",
                "Everybody from 12 to 17",
                "note",
                "Put better",
                "from",
                String.valueOf(from),
                "begun",
                String.valueOf(from));
    }

    /** Somebody is asked to be an author by another, and says yes. */
    public void join(Person author, Person asked, String path) {
        assertThat(ask(author, asked, path)).hasStatus(302);
        assertThat(desk.post(asked, path + "/authors/accept")).hasStatus(302);
    }

    public MvcTestResult ask(Person author, Person asked, String path) {
        return desk.post(
                author, path + "/authors", "person", asked.account().id().toString());
    }

    public MvcTestResult move(Person person, String path, Stage from, Stage to) {
        return desk.post(person, path + "/stage", "from", from.stored(), "to", to.stored(), "why", "It is time");
    }

    public long count(String sql) {
        return desk.count(trust.organisation(), "select count(*) from " + sql);
    }
}
