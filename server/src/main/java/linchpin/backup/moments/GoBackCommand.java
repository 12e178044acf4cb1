package linchpin.backup.moments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import linchpin.backup.GivenKey;
import linchpin.backup.archive.KeptKey;
import linchpin.backup.archive.Unusable;
import linchpin.backup.copying.Rows;
import linchpin.commands.CommandFailed;
import linchpin.commands.OfflineCommand;
import linchpin.commands.Output;
import linchpin.platform.TimeZones;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings everything back as it was at a moment. */
@Command(
        name = "go-back",
        description = {
            "Brings everything back as it was at a moment of the last nights, or at the last moment there is, to where nothing is"
                    + " yet; then ./linchpin serve goes on with it.",
            "",
            "All that it takes is read before anything is written. What is damaged or missing, or opens with another key, touches"
                    + " nothing, and what fails midway leaves nothing behind."
        },
        footerHeading = "%n",
        footer = {
            "The key is asked for at a terminal. It is never a word of the command, which others on the machine can see.",
            "",
            "This is for the embedded database. A PostgreSQL of your own has an archive of its own: go back with that."
        })
final class GoBackCommand implements OfflineCommand {

    private static final ZoneId ZONE = TimeZones.USUAL;

    @Parameters(paramLabel = "BACKUPS", description = "directory of the backups, or one folder \"moments-...\" of it")
    private Path kept;

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            description = "as in 2026-11-27T14:03 or 2026-11-27T14:03:20, in the time of Europe/London"
                    + "; or with an offset, as in 2026-11-27T14:03:20Z. The last there is unless set")
    private @Nullable String at;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:LINCHPIN_DATA}",
            showDefaultValue = Visibility.NEVER,
            required = true,
            description = "where to: a directory that is empty or not there yet (LINCHPIN_DATA)")
    private Path data;

    @Mixin
    private GivenKey given;

    @Override
    public void run(Output output) throws IOException {
        GivenKey.quiet();
        var external = System.getenv("LINCHPIN_DATABASE_URL");
        if (external != null && !external.isBlank()) {
            throw new CommandFailed(
                    "LINCHPIN_DATABASE_URL names a PostgreSQL of your own, which this cannot take back: go"
                            + " back with its own archive, or restore the backup of a night (./linchpin restore). Nothing was changed.");
        }
        try {
            var asked = at == null ? null : moment(at, Clock.systemUTC().instant());
            var key = given.key();
            var back = new GoBack(key, output.progress()::println).to(kept, asked, data);
            KeptKey.keep(data, key);
            output.outcome()
                    .printf(
                            "%s are back in %s as they were on %s.%n",
                            Rows.of(back.tables()), data, Days.second(back.asOf(), ZONE));
            if (asked != null && back.asOf().isBefore(asked)) {
                output.outcome()
                        .println("What came between that and the moment you asked for was not kept, or nothing did.");
            }
        } catch (Unusable e) {
            throw new CommandFailed(e.getMessage() + " Nothing was changed.");
        }
    }

    /** @throws Unusable where it is none, or still to come */
    static Instant moment(String typed, Instant now) {
        try {
            var moment = typed.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                    ? OffsetDateTime.parse(typed).toInstant()
                    : LocalDateTime.parse(typed.strip().replace(' ', 'T'))
                            .atZone(ZONE)
                            .toInstant();
            if (moment.isAfter(now)) {
                throw Unusable.because(typed + " is still to come.");
            }
            return moment;
        } catch (DateTimeException e) {
            throw Unusable.because("\"" + typed + "\" is no moment. Write it as in 2026-11-27T14:03.");
        }
    }
}
