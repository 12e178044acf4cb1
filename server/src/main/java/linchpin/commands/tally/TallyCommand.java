package linchpin.commands.tally;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import linchpin.commands.CommandFailed;
import linchpin.commands.OfflineCommand;
import linchpin.commands.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Works out what published decisions came to. The results go aside until all are there, so that half of them never look like all. */
@Command(
        name = "tally",
        description = {
            "Works out from a published decision what it came to, so that anybody can check it.",
            "",
            "All sums are exact. The results are JSON, one a line, in the order of the decisions. Every decision that is not"
                    + " in order is named, and then nothing is written. docs/tally.md says what the file holds and how to"
                    + " do the same by hand."
        })
final class TallyCommand implements OfflineCommand {

    @Parameters(paramLabel = "FILE", description = "a published decision (JSON), or one a line (JSON Lines)")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "OUT.json",
            description = "the file to write; standard output where none is named")
    private @Nullable Path out;

    @Option(
            names = "--signature",
            paramLabel = "SIG.json",
            description =
                    "the signature published beside a decision: nothing is worked out where the file is not what was signed")
    private @Nullable Path signature;

    @Option(
            names = "--fingerprint",
            paramLabel = "HEX",
            description =
                    "of the key that the signature must be made with, as the organisation told you: without it, anybody’s is taken")
    private @Nullable String fingerprint;

    @Override
    public void run(Output output) throws IOException {
        if (signature != null) {
            output.progress().println(signed(signature));
        }
        var aside = out == null
                ? Files.createTempFile("linchpin-tally", ".part")
                : out.resolveSibling(out.getFileName() + ".part");
        try {
            long tallied;
            try (var results = Files.newBufferedWriter(aside)) {
                tallied = new Tallies(file, output.problems()).write(results);
            }
            if (out == null) {
                Files.copy(aside, output.outcome());
                output.outcome().flush();
            } else {
                Files.move(aside, out, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                output.progress().printf("%,d results written to %s%n", tallied, out);
            }
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static String plain(String fingerprint) {
        return fingerprint.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    private String signed(Path beside) throws IOException {
        Signature read;
        try {
            read = Signature.read(Files.readString(beside));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new CommandFailed(beside + " is no signature. Take the one that is published beside the decision.");
        }
        if (!read.holds(Files.readString(file))) {
            throw new CommandFailed(
                    file + " is not what was signed: somebody changed it, or the signature belongs to another decision."
                            + " Take both from the page of the decision once more.");
        }
        if (fingerprint != null && !plain(fingerprint).equals(plain(read.fingerprint()))) {
            throw new CommandFailed(beside + " was made with another key, whose fingerprint is " + read.fingerprint()
                    + ". Ask the organisation by another way than the one on which the file came.");
        }
        return "Signed, and unchanged since, with the key whose fingerprint is " + read.fingerprint()
                + ". Compare it with the one on the organisation’s page of what was decided.";
    }
}
