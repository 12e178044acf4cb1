package linchpin.commands.tally;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import linchpin.analysis.tally.Result;
import linchpin.analysis.tally.Result.Ending;
import linchpin.analysis.tally.exact.Fraction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes results as JSON, one a line, always the same bytes for the same result. */
final class ResultWriter implements AutoCloseable {

    /** Each line ends with its own, so that nothing need stand between two. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();

    private final JsonGenerator json;

    ResultWriter(Writer out) {
        json = JSON.createGenerator(ObjectWriteContext.empty(), out);
    }

    void write(Result result) {
        json.writeStartObject();
        ending(new Ending(result.outcome(), result.winners(), result.level()));
        fractions("totals", result.totals(), Fraction::toString);
        fractions("shown", result.totals(), Fraction::shown);
        texts("below", result.below());
        json.writeName("without");
        json.writeStartObject();
        result.without().forEach((group, ending) -> {
            json.writeName(group);
            json.writeStartObject();
            ending(ending);
            json.writeEndObject();
        });
        json.writeEndObject();
        ballots(result);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void ending(Ending ending) {
        json.writeStringProperty("outcome", ending.outcome().words());
        texts("winners", ending.winners());
        var level = ending.level();
        if (level != null) {
            texts("level", level);
        }
    }

    private void texts(String name, List<String> texts) {
        json.writeName(name);
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void fractions(String name, Map<String, Fraction> fractions, Function<Fraction, String> words) {
        json.writeName(name);
        json.writeStartObject();
        fractions.forEach((option, fraction) -> json.writeStringProperty(option, words.apply(fraction)));
        json.writeEndObject();
    }

    private void ballots(Result result) {
        json.writeName("ballots");
        json.writeStartObject();
        json.writeNumberProperty("counted", result.counted());
        json.writeName("refused");
        json.writeStartArray();
        for (var refused : result.refused()) {
            json.writeStartObject();
            json.writeNumberProperty("index", refused.index());
            json.writeStringProperty("why", refused.why().words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.close();
    }
}
