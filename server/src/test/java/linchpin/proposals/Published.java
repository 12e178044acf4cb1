package linchpin.proposals;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import linchpin.support.Sources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cases with what must come of them that lie beside a checkout, where they do: without them, what reads them is skipped and says so. */
public final class Published {

    private static final Path FOLDER = Sources.SERVER.resolve("../../shared/oracle/proposals");

    private Published() {}

    /** @return what the file holds */
    public static JsonNode cases(String name) {
        var file = FOLDER.resolve(name).normalize();
        assumeThat(file)
                .as("the published cases, which lie beside the checkout")
                .exists();
        return JsonMapper.shared().readTree(Sources.text(file));
    }
}
