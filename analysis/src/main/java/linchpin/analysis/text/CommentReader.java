package linchpin.analysis.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import linchpin.analysis.text.encoding.NativeLibrary;
import linchpin.analysis.text.redaction.Masks;

/**
 * Reads comments: themes, feeling, parts, alarms and meaning in one pass over each text, in this process. Any text gets an answer,
 * if only that it cannot be read; none makes it fail. Safe to use from many threads; each call works on its own thread alone.
 */
public final class CommentReader implements AutoCloseable {

    private static final int REMEMBERED = 4096;
    private static final int SHORT = 120;

    private final Model model;
    /** By what the words come to, not by the words: those may be taken back, and would lie here for as long as nobody says anything else. */
    private final Map<String, Reading> remembered = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
            return size() > REMEMBERED;
        }
    });

    private CommentReader(Model model) {
        this.model = model;
        fresh(new Comment("All is well", Question.WHY, null)); // or the first who asks would wait for what is made once
    }

    /** @return the reader that comes with this library; takes about a second to open and 100 MB to keep */
    public static CommentReader shipped() {
        return new CommentReader(Model.shipped());
    }

    /**
     * @param libraries folder in which the library that computes is unpacked once, and found by every later start
     * @return as {@link #shipped()}
     */
    public static CommentReader shipped(Path libraries) {
        NativeLibrary.unpack(libraries);
        return shipped();
    }

    /**
     * @param folder what analysis/training left: layers.onnx, heads.bin, linear.bin and card.tsv
     * @return a reader that was taught something else than the shipped one, such as one that is measured on comments kept from it
     */
    public static CommentReader taught(Path folder) {
        return new CommentReader(Model.taught(folder));
    }

    /** @return what a comment says, as far as a machine can tell; masks say nothing */
    public Reading read(Comment asShown) {
        var comment = new Comment(Masks.blanked(asShown.words()), asShown.question(), asShown.score());
        if (comment.words().length() > SHORT) {
            return fresh(comment);
        }
        var key = key(comment);
        var known = remembered.get(key);
        if (known == null) {
            known = fresh(comment);
            remembered.put(key, known);
        }
        return known;
    }

    /** @return a reading for each comment, in their order */
    public List<Reading> read(List<Comment> comments) {
        return comments.stream().map(this::read).toList();
    }

    /** @return how the reader was made, and how often it is right */
    public ModelCard card() {
        return model.card();
    }

    @Override
    public void close() {
        model.encoder().close();
    }

    private Reading fresh(Comment comment) {
        return new OneReading(model, comment).made();
    }

    /** Repeats differ in capitals at most: every place in them must mean the same. */
    private static String key(Comment comment) {
        var lower = comment.words().toLowerCase(Locale.ROOT);
        var words = lower.length() == comment.words().length() ? lower : comment.words();
        return digest(comment.question() + "|" + comment.score() + "|" + words);
    }

    private static String digest(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
