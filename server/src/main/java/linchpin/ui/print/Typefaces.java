package linchpin.ui.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The letters that the paper's own font has not: of Arabic, Hebrew, the scripts of India, Chinese and others, each read from its file when
 * somebody's words first need it. Which sign stands beside which, and how they join, Java itself knows (it holds HarfBuzz).
 */
final class Typefaces {

    private static final Logger LOG = LoggerFactory.getLogger(Typefaces.class);
    private static final String FOLDER = "/print/fonts/";
    private static final String HAN = "DroidSansFallbackFull";
    private static final Set<UnicodeScript> OF_CHINA_AND_JAPAN =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);
    private static final Set<UnicodeScript> NOTO = EnumSet.of(
            UnicodeScript.HEBREW,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.ORIYA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.THAANA);
    private static final Map<UnicodeScript, String> FILES = files();

    static {
        letJavaReadFontsWithoutAnySystemOfThem();
    }

    private final Map<String, Optional<Typeface>> read = new ConcurrentHashMap<>();

    private static Map<UnicodeScript, String> files() {
        var files = new EnumMap<UnicodeScript, String>(UnicodeScript.class);
        files.put(UnicodeScript.ARABIC, "NotoNaskhArabic-Regular");
        NOTO.forEach(script -> files.put(script, "NotoSans" + called(script) + "-Regular"));
        OF_CHINA_AND_JAPAN.forEach(script -> files.put(script, HAN));
        return Map.copyOf(files);
    }

    /**
     * Java asks the system for its fonts before it reads ours, and gives up where a server has no library for that. A list of none, which is
     * all that it wants, makes it go on.
     */
    private static void letJavaReadFontsWithoutAnySystemOfThem() {
        if (System.getProperty("sun.awt.fontconfig") != null) {
            return;
        }
        try {
            var none = Files.createTempFile("linchpin-no-fonts", ".properties");
            none.toFile().deleteOnExit();
            Files.writeString(none, "version=1\nsequence.allfonts=default\n");
            System.setProperty("sun.awt.fontconfig", none.toString());
        } catch (IOException e) {
            LOG.warn("No list of fonts could be written for Java", e);
        }
    }

    /** @return the typeface of the script that this sign belongs to, where it has the sign */
    Optional<Typeface> of(int sign) {
        var file = FILES.get(script(sign));
        return file(file == null ? HAN : file).filter(face -> face.has(sign));
    }

    /** Commas and digits are common to several scripts, and stand in the block of the one that they come from. */
    private static UnicodeScript script(int sign) {
        var script = UnicodeScript.of(sign);
        var block = UnicodeBlock.of(sign);
        if (block == null || (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)) {
            return script;
        }
        return FILES.keySet().stream()
                .filter(known -> known.name().equals(block.toString()))
                .findFirst()
                .orElse(script);
    }

    private Optional<Typeface> file(String name) {
        return read.computeIfAbsent(name, Typefaces::read);
    }

    private static Optional<Typeface> read(String name) {
        try (var bytes = Objects.requireNonNull(Typefaces.class.getResourceAsStream(FOLDER + name + ".ttf"))) {
            return Optional.of(new Typeface(Font.createFont(Font.TRUETYPE_FONT, bytes)));
        } catch (IOException | FontFormatException | LinkageError e) {
            // A Java without its desktop module, say: these words are then told of and not printed.
            LOG.warn("The typeface {} cannot be read", name, e);
            return Optional.empty();
        }
    }

    /** @return the sign’s script as people call it */
    static String called(int sign) {
        var script = UnicodeScript.of(sign);
        return script == UnicodeScript.HANGUL ? "Korean" : called(script).replace('_', ' ');
    }

    private static String called(UnicodeScript script) {
        return script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
