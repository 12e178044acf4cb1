package linchpin.commands.tally;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import linchpin.analysis.tally.Result;
import linchpin.analysis.tally.Tally;

/** What a published file comes to, for the product: read and worked out exactly as on anybody's machine. */
public final class PublishedDecision {

    private PublishedDecision() {}

    /**
     * @param file one decision, as published
     * @throws linchpin.analysis.tally.decision.BrokenDecision when what it says does not fit together
     * @throws IllegalArgumentException when it is no such file at all
     */
    public static Result tally(String file) {
        try (var decisions = new DecisionFile(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
            return Tally.of(DecisionReader.read(Objects.requireNonNull(decisions.next(), "There is no decision")));
        } catch (UnreadableFile e) {
            throw new IllegalArgumentException(e.what(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the result as {@code ./linchpin tally} prints it, without the end of its line */
    public static String json(Result result) {
        var out = new StringWriter();
        try (var results = new ResultWriter(out)) {
            results.write(result);
        }
        return out.toString().strip();
    }
}
