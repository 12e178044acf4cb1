package linchpin.commands.tally;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import linchpin.analysis.tally.Tally;
import tools.jackson.databind.JsonNode;

/** Tallies as the command does, without a command line. */
final class Cases {

    private Cases() {}

    /** @return the result as it is printed, without the line's end */
    static String tallied(JsonNode file) {
        return tallied(file.toString());
    }

    static String tallied(String file) {
        var out = new StringWriter();
        try {
            var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
            try (var decisions = new DecisionFile(bytes);
                    var results = new ResultWriter(out)) {
                results.write(Tally.of(DecisionReader.read(decisions.next())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().strip();
    }
}
