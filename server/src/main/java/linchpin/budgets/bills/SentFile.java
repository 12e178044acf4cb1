package linchpin.budgets.bills;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.platform.pictures.DrawnAnew;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody sent as a receipt, told by what is in it and not by what it is called. A picture is drawn anew. A PDF is looked at from
 * outside and never opened: a small one can unfold into one that fills the memory.
 *
 * @param bytes what is kept
 * @param mediaType as in {@code image/png}
 * @param width in pixels; null of a PDF
 * @param height in pixels; null of a PDF
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to the database, and compared by nobody
record SentFile(
        byte[] bytes,
        String mediaType,
        @Nullable Integer width,
        @Nullable Integer height) {

    static final String PDF = "application/pdf";

    static final int LARGEST_PDF = 5_000_000;

    /** Long and narrow, as tills print them, and still readable. */
    private static final DrawnAnew.Fit FIT = new DrawnAnew.Fit(1_400, 2_400);

    private static final String BEGINS = "%PDF-";
    private static final int END = 2_048;
    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\s*(<<|[0-9]+\\s+[0-9]+\\s+R)");
    private static final List<String> HEIC = List.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif");

    /**
     * What became of it.
     *
     * @param taken null where it is refused
     * @param refused what is wrong with it and what to do; empty where it is taken
     */
    record Looked(@Nullable SentFile taken, String refused) {}

    /** Looks at what was sent. */
    static Looked look(byte[] sent) {
        var beginning = text(sent, 0, 12);
        if (beginning.startsWith(BEGINS)) {
            var wrong = wrong(sent);
            return wrong.isEmpty() ? new Looked(new SentFile(sent, PDF, null, null), "") : new Looked(null, wrong);
        }
        if (beginning.startsWith("ftyp", 4) && HEIC.contains(beginning.substring(8))) {
            return new Looked(
                    null,
                    "This is a HEIC picture, which few can open. On the telephone, choose “Most compatible” under Camera, Formats, and take it"
                            + " again; or take a screenshot of it, and choose that");
        }
        return DrawnAnew.small(sent, FIT)
                .map(drawn ->
                        new Looked(new SentFile(drawn.bytes(), drawn.mediaType(), drawn.width(), drawn.height()), ""))
                .orElseGet(() -> new Looked(
                        null, "This is neither a picture nor a PDF that can be shown. Choose a JPEG, a PNG or a PDF"));
    }

    private static String wrong(byte[] pdf) {
        if (pdf.length > LARGEST_PDF) {
            return "The PDF is larger than 5 MB. Save the pages that matter as a smaller one, or choose a photograph of it";
        }
        var end = text(pdf, Math.max(0, pdf.length - END), pdf.length);
        if (!end.contains("%%EOF") || !end.contains("startxref")) {
            return "This PDF is broken, or only a part of it arrived. Open it, save it anew, and choose that";
        }
        return LOCKED.matcher(text(pdf, 0, pdf.length)).find()
                ? "This PDF is locked. Print it into a new PDF without a password, and choose that"
                : "";
    }

    private static String text(byte[] sent, int from, int to) {
        return new String(Arrays.copyOfRange(sent, from, Math.min(to, sent.length)), StandardCharsets.ISO_8859_1);
    }
}
