package linchpin.analysis.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.Question;

/**
 * Real comments with what people made of them. The file is not in this repository; where it is, it stands beside it.
 *
 * @param comment as it was given
 * @param themes that people gave it, in version 7
 * @param feeling that people gave it, 1 to 5; 0 where none
 * @param heldAside whether the reader that is measured never learnt from it
 */
public record LabelledComments(Comment comment, Set<String> themes, int feeling, boolean heldAside) {

    private static final String FILE = "fft-comments.csv";

    /** @return the folder of the real comments; it need not exist */
    public static Path folder() {
        return Stream.of("../shared/data", "../../shared/data")
                .map(Path::of)
                .filter(path -> Files.exists(path.resolve(FILE)))
                .findFirst()
                .orElse(Path.of("../shared/data"));
    }

    /** @return whether they are there */
    public static boolean present() {
        return Files.exists(folder().resolve(FILE));
    }

    /** @return all that say something, in the file's order */
    public static List<LabelledComments> all() {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(folder().resolve(FILE))) {
            var merge = merge();
            var aside = aside();
            return csv.stream()
                    .map(row -> of(row, merge, aside))
                    .filter(row -> row.comment.words().codePoints().anyMatch(Character::isLetter))
                    .filter(row -> !row.comment.words().strip().equalsIgnoreCase("did not answer"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return comments beside each other whose figures count: held aside and with a label */
    public static List<LabelledComments> held() {
        return all().stream().filter(LabelledComments::heldAside).toList();
    }

    private static LabelledComments of(NamedCsvRecord row, Map<String, String> merge, Set<String> aside) {
        var themes = merge.entrySet().stream()
                .filter(label -> !label.getValue().isEmpty()
                        && row.findField(label.getKey()).orElse("").startsWith("1"))
                .map(Map.Entry::getValue)
                .filter(theme -> !theme.equals("Labelling not possible"))
                .collect(Collectors.toSet());
        var comment = new Comment(
                row.getField("FFT answer"),
                Question.of(row.getField("FFT question")),
                number(row.getField("FFT categorical answer")));
        var feeling = number(row.getField("Comment sentiment"));
        return new LabelledComments(comment, themes, feeling, aside.contains(hash(row.getField("Comment ID"))));
    }

    private static int number(String cell) {
        return cell.matches("[1-5]") ? Integer.parseInt(cell) : 0;
    }

    private static Map<String, String> merge() throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(folder().resolve("themes-v6-to-v7.csv"))) {
            var merge = new LinkedHashMap<String, String>();
            csv.forEach(row -> merge.put(row.getField("v6"), row.getField("v7")));
            return merge;
        }
    }

    private static Set<String> aside() throws IOException {
        try (var in = LabelledComments.class.getResourceAsStream("held-aside.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .collect(Collectors.toSet());
        }
    }

    private static String hash(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
