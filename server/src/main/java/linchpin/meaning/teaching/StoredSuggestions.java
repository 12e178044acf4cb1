package linchpin.meaning.teaching;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.Span;
import linchpin.analysis.text.ThemeReading;
import tools.jackson.databind.json.JsonMapper;

/**
 * The themes a reading suggests, as they are stored.
 *
 * @param numbers the most probable first
 * @param sureness of each
 * @param because of each, the places in the words, as JSON
 */
public record StoredSuggestions(Short[] numbers, Float[] sureness, String because) {

    /** A theme suggested by the reader as shipped, and the places that carried it. */
    record ShippedSuggestion(String theme, List<int[]> because) {}

    /** @param numbers each theme's number; a theme without one is left out */
    public static StoredSuggestions of(Reading reading, Map<String, Integer> numbers, JsonMapper json) {
        var known = reading.themes().stream()
                .filter(theme -> theme.assigned() && numbers.containsKey(theme.theme()))
                .toList();
        return new StoredSuggestions(
                known.stream()
                        .map(theme -> numbers.getOrDefault(theme.theme(), 0).shortValue())
                        .toArray(Short[]::new),
                known.stream().map(theme -> (float) theme.probability()).toArray(Float[]::new),
                json.writeValueAsString(
                        known.stream().map(StoredSuggestions::places).toList()));
    }

    /** @return the suggestions of a reading as shipped, as JSON, so that lessons can be taken off again */
    public static String asShipped(Reading reading, JsonMapper json) {
        return json.writeValueAsString(reading.themes().stream()
                .filter(ThemeReading::assigned)
                .map(theme -> new ShippedSuggestion(theme.theme(), places(theme)))
                .toList());
    }

    /** @return what a reading suggested that no lesson has changed since */
    static List<ShippedSuggestion> assigned(Short[] numbers, List<List<int[]>> because, Map<Integer, String> names) {
        return IntStream.range(0, numbers.length)
                .filter(i -> names.containsKey(numbers[i].intValue()))
                .mapToObj(i -> new ShippedSuggestion(names.getOrDefault(numbers[i].intValue(), ""), because.get(i)))
                .toList();
    }

    /** @return the same, as JSON */
    static String asShipped(List<ShippedSuggestion> suggested, JsonMapper json) {
        return json.writeValueAsString(suggested);
    }

    static ThemeReading theme(String name, double probability, List<ShippedSuggestion> suggested) {
        return suggested.stream()
                .filter(one -> one.theme.equals(name))
                .findFirst()
                .map(one -> new ThemeReading(name, probability, true, spans(one.because)))
                .orElseGet(() -> new ThemeReading(name, probability, false, List.of()));
    }

    private static List<int[]> places(ThemeReading theme) {
        return theme.because().stream()
                .map(span -> new int[] {span.start(), span.end()})
                .toList();
    }

    private static List<Span> spans(List<int[]> places) {
        return places.stream().map(place -> new Span(place[0], place[1], 1)).toList();
    }
}
