package linchpin.answers;

import static linchpin.support.World.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import linchpin.actions.Action;
import linchpin.actions.Actions;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.Receipts;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.NewFeedback;
import linchpin.feedback.register.Register;
import linchpin.feedback.register.Telling;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.organisation.Organisation;
import linchpin.organisation.QuestionClass;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.World;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Tells the story of a thread over the product's own pages, step by step, for tests. */
@TestComponent
class Story {

    private final World world;
    private final MockMvcTester browser;
    private final Register register;
    private final Receipts receipts;
    private final FeedbackArchive archive;
    private final Matters matters;
    private final Actions actions;
    private final ReceiptPanel onReceipt;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Story(
            World world,
            MockMvcTester browser,
            Register register,
            Receipts receipts,
            FeedbackArchive archive,
            Matters matters,
            Actions actions,
            @Qualifier("threadOnReceipt") ReceiptPanel onReceipt,
            JdbcClient jdbc,
            TransactionOperations transactions) {
        this.world = world;
        this.browser = browser;
        this.register = register;
        this.receipts = receipts;
        this.archive = archive;
        this.matters = matters;
        this.actions = actions;
        this.onReceipt = onReceipt;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** A trust with people in the roles that a thread needs. */
    record Trust(Organisation organisation, World.Person linchpin, World.Person nurse, World.Person leader) {}

    /** What a giver holds. */
    record Given(FeedbackId feedback, String receipt) {}

    Trust trust() {
        var organisation = world.organisation();
        return new Trust(
                organisation,
                world.person(organisation, Role.LINCHPIN),
                world.person(organisation, Role.END_USER),
                world.person(organisation, Role.PATIENT_LEADER));
    }

    Given said(Trust trust, String words) {
        var id = new FeedbackId(UUID.randomUUID());
        var feedback = new NewFeedback(
                id,
                null,
                LocalDate.now(),
                "online",
                null,
                Telling.of(List.of(new Telling.Words("What could we do better?", QuestionClass.COULD_IMPROVE, words))));
        var receipt = World.in(
                trust.organisation().id(),
                () -> transactions.execute(_ -> {
                    register.enter(feedback);
                    return receipts.issue(id, id.toString());
                }));
        return new Given(id, Objects.requireNonNull(receipt));
    }

    MatterId matter(Trust trust, Given... given) {
        var answer = post(
                trust.linchpin(),
                "/matters/from/" + given[0].feedback().id(),
                "title",
                "Chairs",
                "summary",
                "People cannot sit",
                "place",
                "");
        var path = answer.getMvcResult().getResponse().getRedirectedUrl();
        for (var more : given) {
            post(
                    trust.linchpin(),
                    path + "/feedback",
                    "feedback",
                    more.feedback().id().toString());
        }
        return new MatterId(UUID.fromString(Objects.requireNonNull(path).replace("/matters/", "")));
    }

    /** So many others raised it too, entered behind the product's back: what they said is of no matter here. */
    void joinedByOthers(Trust trust, MatterId matter, int others) {
        behindItsBack(trust, """
                with said as (
                    insert into feedback.feedback (received_on, channel, threads)
                    select current_date, 'online', array['%1$s'::uuid] from generate_series(1, %2$d) returning id)
                insert into matters.gathered (matter_id, feedback_id, joined_in)
                select '%1$s', id, (select max(joined_in) from matters.gathered where matter_id = '%1$s') from said""".formatted(matter.id(), others));
    }

    Action promised(Trust trust, MatterId matter) {
        post(
                trust.linchpin(),
                "/matters/" + matter.id() + "/promise",
                "what",
                "Buy twenty chairs",
                "owner",
                trust.nurse().account().id().toString(),
                "due",
                LocalDate.now().plusDays(5).toString(),
                "small",
                "true");
        return action(trust, matter);
    }

    MvcTestResult done(Trust trust, Action action) {
        return post(
                trust.nurse(),
                action.path() + "/done",
                "doneWhat",
                "Twenty chairs stand in the room",
                "doneOn",
                LocalDate.now().toString());
    }

    /** @return where the answer is shown */
    String written(World.Person writer, MatterId matter, String kind) {
        var answer = post(
                writer,
                "/matters/" + matter.id() + "/answer",
                "kind",
                kind,
                "youSaid",
                "There is nowhere to sit",
                "we",
                "We bought twenty chairs, or could not");
        return answer.getMvcResult().getResponse().getRedirectedUrl();
    }

    /** The nurse says what was done, and the Linchpin approves it; the patient leader has no hand in it, and may judge it. */
    void published(Trust trust, MatterId matter, int version) {
        post(trust.linchpin(), written(trust.nurse(), matter, "did") + "/approve", "version", String.valueOf(version));
    }

    /** A matter with a done action and a published answer. */
    MatterId answered(Trust trust, Given... given) {
        var matter = matter(trust, given);
        done(trust, promised(trust, matter));
        published(trust, matter, 1);
        return matter;
    }

    MvcTestResult judged(Trust trust, Given given, MatterId matter, String asked, String verdict, String words) {
        return Desk.followed(
                browser,
                browser.post()
                        .uri("/receipt/judge")
                        .param("receipt", given.receipt())
                        .param("answer", answerId(trust, matter))
                        .param("asked", asked)
                        .param("verdict", verdict)
                        .param("words", words)
                        .exchange());
    }

    String answerId(Trust trust, MatterId matter) {
        return in(
                trust,
                () -> jdbc.sql("select cast(id as text) from answers.answer where matter_id = :id")
                        .param("id", matter.id())
                        .query(String.class)
                        .single());
    }

    Action action(Trust trust, MatterId matter) {
        return World.in(trust.organisation().id(), () -> actions.of(matter).getFirst());
    }

    Matter now(Trust trust, MatterId matter) {
        return World.in(trust.organisation().id(), () -> matters.with(matter).orElseThrow());
    }

    FeedbackState state(Trust trust, Given given) {
        return World.in(
                trust.organisation().id(),
                () -> archive.summary(given.feedback()).orElseThrow().state());
    }

    /** @return what the giver sees of the thread with their receipt */
    String receipt(Trust trust, Given given) {
        var piece = World.in(trust.organisation().id(), () -> onReceipt.panel(given.feedback(), given.receipt()));
        var output = new StringOutput();
        piece.ifPresent(content -> content.writeTo(output));
        return output.toString();
    }

    /** A giver opens their receipt, with no account and no cookie. */
    MvcTestResult opened(Given given) {
        return Desk.followed(
                browser,
                browser.post().uri("/receipt").param("receipt", given.receipt()).exchange());
    }

    /** Changes rows behind the product's back: time that has passed, a giver who withdrew. */
    void behindItsBack(Trust trust, String sql) {
        in(trust, () -> jdbc.sql(sql).update());
    }

    String text(Trust trust, String sql) {
        return in(trust, () -> jdbc.sql(sql).query(String.class).single());
    }

    long count(Trust trust, String sql) {
        return in(trust, () -> jdbc.sql(sql).query(Long.class).single());
    }

    private <T> T in(Trust trust, java.util.function.Supplier<T> work) {
        return World.in(trust.organisation().id(), () -> transactions.execute(_ -> work.get()));
    }

    MvcTestResult post(World.Person person, String path, String... parameters) {
        var request = browser.post().uri(path).with(signedIn(person)).with(csrf());
        for (var i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        if (path.startsWith("/answers/") && path.endsWith("/approve")) {
            request = request.param("because", "Stories are told in few words"); // which may be held
        }
        return request.exchange();
    }

    MvcTestResult get(World.Person person, String path) {
        return browser.get().uri(path).with(signedIn(person)).exchange();
    }

    /** @param address encoded already */
    MvcTestResult get(World.Person person, java.net.URI address) {
        return browser.get().uri(address).with(signedIn(person)).exchange();
    }

    MvcTestResult visit(String path) {
        return browser.get().uri(path).exchange();
    }

    MvcTestResult visit(Trust trust) {
        return visit("/said/" + trust.organisation().code());
    }
}
