package linchpin.feedback.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.UnaryOperator;
import linchpin.chores.Duties;
import linchpin.commands.CommandFailed;
import linchpin.commands.Output;
import linchpin.feedback.imports.dates.DateOrder;
import linchpin.feedback.imports.dates.DateReading;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.mapping.ScaleEnds;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportFiles;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.ImportWork;
import linchpin.feedback.imports.running.Imports;
import linchpin.feedback.imports.terminal.TakeInFile;
import linchpin.feedback.imports.terminal.Wishes;
import linchpin.organisation.Organisation;
import linchpin.support.ByHand;
import linchpin.support.World;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Sends files the way the wizard does, but in one step and in this thread. */
@TestComponent
public class Sent {

    final Imports imports;
    final ImportFiles files;
    public final ImportWork work;
    private final SuggestedMapping proposal;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Duties duties;

    Sent(
            Imports imports,
            ImportFiles files,
            ImportWork work,
            SuggestedMapping proposal,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Duties duties) {
        this.duties = duties;
        this.imports = imports;
        this.files = files;
        this.work = work;
        this.proposal = proposal;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Dates that can be read either way are read day first, because somebody said so. */
    static final UnaryOperator<Mapping> DAY_FIRST =
            mapping -> mapping.with(new DateReading(DateOrder.DAY_FIRST, -1, java.util.Map.of(), false, true, false));

    ImportId upload(byte[] file) {
        var id = new ImportId(UUID.randomUUID());
        files.keep(id, new ByteArrayInputStream(file));
        imports.begin(id, "file.csv");
        work.work(id, _ -> {});
        return id;
    }

    Import file(Organisation organisation, byte[] file, UnaryOperator<Mapping> change) {
        return World.in(organisation.id(), () -> {
            var id = upload(file);
            var surveyed = imports.with(id);
            if (surveyed.survey() == null) {
                return surveyed;
            }
            choose(id, change);
            imports.start(id);
            work.work(id, _ -> {});
            return imports.with(id);
        });
    }

    /** Chooses what is proposed, but for these changes. */
    public void choose(ImportId id, UnaryOperator<Mapping> change) {
        var surveyed = imports.with(id);
        var proposed = proposal.of(surveyed, null).orElseThrow().mapping();
        imports.choose(id, change.apply(nationalCodes(surveyed, proposed)), null);
    }

    /** Numbers that the file does not explain are the national codes, because somebody said so. */
    private static Mapping nationalCodes(Import surveyed, Mapping proposed) {
        return ScaleEnds.asked(surveyed.knownSurvey(), proposed)
                ? ScaleEnds.best(surveyed.knownSurvey(), proposed, "1").orElse(proposed)
                : proposed;
    }

    /** Sends a file with this text. */
    public Import text(Organisation organisation, String text) {
        return file(organisation, text.getBytes(StandardCharsets.UTF_8), DAY_FIRST);
    }

    /** Sends a file with this text, read as is proposed but for these changes. */
    public Import text(Organisation organisation, String text, UnaryOperator<Mapping> change) {
        return file(organisation, text.getBytes(StandardCharsets.UTF_8), change);
    }

    Import text(Organisation organisation, String text, Charset charset) {
        return file(organisation, text.getBytes(charset), DAY_FIRST);
    }

    /** Has the rows of the imports that wait known by what is read in them, as they were before they were known by what stands in them. */
    void asAnEarlierVersion() {
        transactions.executeWithoutResult(
                _ -> jdbc.sql("update feedback.import set as_sent = false where state = 'waiting'")
                        .update());
    }

    /** Has what was sent looked at, so that it can be found and read. */
    public void looked(Organisation organisation) {
        duties.chores().stream()
                .filter(chore -> chore.name().equals("first look"))
                .forEach(chore -> ByHand.does(chore, organisation));
    }

    /** @return the only value of a query in the organisation's scope */
    public <T> T ask(Organisation organisation, Class<T> type, String sql) {
        return World.in(
                organisation.id(),
                () -> transactions.execute(_ -> jdbc.sql(sql).query(type).single()));
    }

    /** @return everything said in the organisation, in an order of its own */
    String allSaid(Organisation organisation) {
        return ask(organisation, String.class, """
                select coalesce(string_agg(f.id || '|' || f.received_on || '|' || coalesce(f.score, 0) || '|' || c.id || '|' || c.received,
                                           e'\\n' order by f.id, c.id), '')
                from feedback.feedback f left join feedback.comment c on c.org_id = f.org_id and c.feedback_id = f.id""");
    }

    /** @return what was said in the end, after the exit code that it would have had on the command line */
    static String run(TakeInFile command, Path file, Organisation organisation, Wishes wishes) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return World.in(organisation.id(), () -> {
            try {
                command.takeIn(file, wishes, new Output(stream, stream, stream));
                return "0: " + out.toString(StandardCharsets.UTF_8);
            } catch (CommandFailed e) {
                return "1: " + e.getMessage();
            }
        });
    }

    /** @return the real file of comments, where this machine has it */
    static Path real() {
        return Path.of(System.getProperty("user.dir"))
                .resolve("../../shared/data/fft-comments.csv")
                .normalize();
    }

    static boolean hasReal() {
        return Files.isReadable(real());
    }
}
