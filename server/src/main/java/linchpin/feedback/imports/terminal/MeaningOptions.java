package linchpin.feedback.imports.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a command that say what the columns of a file mean, and its values. */
final class MeaningOptions {

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "what the columns mean, as the wizard remembered it under this name")
    private @Nullable String profile;

    @Option(
            names = "--map",
            paramLabel = "COLUMN=ROLE",
            description = {
                "what a column holds, by its name or number; may be given again. ROLE is one of",
                "date, happened, answer, good, better, words, question, place, response-id, comment-id, channel, consent, age, sex,"
                        + " ethnicity, disability, ignore"
            })
    private List<String> map = new ArrayList<>();

    @Option(
            names = "--best",
            paramLabel = "1|5|none",
            description = "which number is the best answer; none to keep numbers and never score them")
    private String best = "";

    @Option(
            names = "--dates",
            paramLabel = "dmy|mdy|refuse|turned|as-written",
            description = {
                "how dates are read that can be read in two ways: day first, month first, or not at all;",
                "turned: exchange day and month of true dates that a spreadsheet turned round; as-written: they are right"
            })
    private String dates = "";

    @Option(names = "--short-years", description = "read the year 21 as 2021")
    private boolean shortYears;

    @Option(
            names = "--another-source",
            paramLabel = "NAME",
            description = {
                "the file comes from another source than what is there, such as a kiosk: rows that look the same are new.",
                "Give the same name with every file of that source"
            })
    private String source = "";

    @Option(
            names = "--dry-run",
            description = "show how the file would be read and what is still to be said; store nothing")
    private boolean dryRun;

    Wishes wishes() {
        return new Wishes(profile, map, best, dates, shortYears, source, dryRun);
    }
}
