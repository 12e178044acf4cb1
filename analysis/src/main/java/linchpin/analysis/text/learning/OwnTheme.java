package linchpin.analysis.text.learning;

import java.util.List;

/**
 * A theme an organisation defines for itself.
 *
 * @param described vectors of the sentence that describes it and of a few example phrases; may be empty
 */
public record OwnTheme(String name, List<float[]> described) {}
