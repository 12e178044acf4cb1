package linchpin.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import linchpin.support.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people wrote in any script stands on paper as they wrote it. */
class ScriptsOnPaperTests {

    private final Printer printer = printer();
    private final ScriptsOnPaper scripts =
            new ScriptsOnPaper(new Typefaces(), sign -> sign < 0x590 || (sign >= 0x1E00 && sign < 0x2000));

    private static Printer printer() {
        try {
            return new Printer(TemplateEngine.createPrecompiled(ContentType.Html));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] paper(String body) {
        return printer.printed("""
                <html lang="en"><head><title>Words</title><meta name="description" content="Words"/>
                <style>@page {size: A5} body {font-family: "Liberation Sans"; font-size: 16pt; line-height: 1.6}</style></head>
                <body><h1>Words</h1>%s</body></html>""".formatted(body), Map.of());
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Arabic, كانت الممرضات لطيفات جدا
            Urdu, نرسیں بہت مہربان تھیں
            Hebrew, האחיות היו נחמדות מאוד
            Punjabi, ਸਟਾਫ਼ ਬਹੁਤ ਦਿਆਲੂ ਸੀ ਅਤੇ ਸਿੱਖਿਆ
            Bengali, নার্সগুলো খুব ভালো ছিল
            Hindi, नर्सें बहुत दयालु थीं और क्षत्रिय
            Gujarati, નર્સો ખૂબ દયાળુ હતી
            Tamil, செவிலியர்கள் மிகவும் அன்பானவர்கள்
            Telugu, నర్సులు చాలా దయగలవారు
            Malayalam, നഴ്സുമാർ വളരെ ദയയുള്ളവരായിരുന്നു
            Kannada, ದಾದಿಯರು ತುಂಬಾ ದಯಾಳು
            Sinhala, හෙදියන් ඉතා කාරුණිකයි
            Chinese, 护士非常友善，病房很干净。
            Japanese, 看護師さんはとても親切でした
            Thai, พยาบาลใจดีมาก
            Greek, Οι νοσοκόμες ήταν πολύ ευγενικές
            Ukrainian, Медсестри були дуже добрі
            Vietnamese, Các y tá rất tử tế
            Amharic, ነርሶቹ በጣም ደግ ነበሩ
            Armenian, Բուժքույրերը շատ բարի էին
            Georgian, ექთნები ძალიან კეთილები იყვნენ
            Yoruba, Àwọn nọ́ọ̀sì náà ní inú rere
            """)
    void wordsOfAScriptAreThereToBeReadAndFound(String language, String words) throws Exception {
        var pdf = paper("<p dir=\"auto\">" + words + "</p>");
        keep(language, pdf);
        assertThat(flat(text(pdf))).contains(flat(words));
        assertThat(PdfUa.faults(pdf)).isEmpty();
        assertThat(scripts.missing(words)).isEmpty();
    }

    /** Without blanks: how far apart words stand is told in another way on paper. */
    private static String flat(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[\\s\\u200b-\\u200f\\u00ad]", "");
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        var folder = System.getProperty("linchpin.papers");
        if (folder != null) {
            Files.write(Path.of(folder, name + ".pdf"), pdf);
            try (var document = Loader.loadPDF(pdf)) {
                var page = new PDFRenderer(document).renderImageWithDPI(0, 80);
                javax.imageio.ImageIO.write(
                        page, "png", Path.of(folder, name + ".png").toFile());
            }
        }
    }

    /** Each line of a paragraph is turned by itself; figures and English within it are read from the left. */
    @Test
    void wordsReadFromTheRightKeepTheirOrderOverLinesAndAroundOthers() throws Exception {
        var arabic =
                "كانت الممرضات لطيفات جدا (خاصة في الليل) وانتظرنا 45 دقيقة في A&amp;E ثم رأينا الطبيب الذي شرح لنا كل شيء بهدوء، شكرا لكم جميعا.";
        var pdf = paper(
                "<p dir=\"auto\">%s</p><p>The board said “%s” and 3 others agreed.</p><h2><bdi>שלום</bdi>: 12</h2>"
                        .formatted(arabic, "شكرا لكم"));
        keep("Mixed", pdf);
        var words = text(pdf);
        assertThat(words).contains("45", "A&E", "The board said “شكرا لكم” and 3 others agreed.", "שלום");
        assertThat(words.indexOf("كانت"))
                .isLessThan(words.indexOf("شكرا لكم جميعا"))
                .isNotNegative();
        assertThat(PdfUa.faults(pdf)).isEmpty();
    }

    @Test
    void marksStayOnTheirLettersHoweverTheyAreTyped() throws Exception {
        var composed = paper("<p>Zoë said café</p><p>क़िला ਸ਼ੁਕਰੀਆ مُمَرِّضَة</p>");
        var decomposed = paper("<p>%s</p>"
                .formatted(Normalizer.normalize("Zoë said café</p><p>क़िला ਸ਼ੁਕਰੀਆ مُمَرِّضَة", Normalizer.Form.NFD)));
        keep("Marks", decomposed);
        assertThat(flat(text(decomposed))).isEqualTo(flat(text(composed))).contains("Zoë", "café", flat("مُمَرِّضَة"));
    }

    @Test
    void whatStandsInTheHeadAndWithinTagsIsLeftAsItIs() {
        var page = "<html><head><title>病房</title></head><body><img alt=\"病房\" src=\"x\"/>&amp;</body></html>";
        assertThat(new ScriptsOnPaper(new Typefaces(), sign -> false).page(page, new Setting()))
                .isEqualTo(page);
    }

    @Test
    void emojiAreSaidInWords() {
        var words = text(paper("<p>Great team 😊😊 thank you 👍🏽 no bed 😡 👨‍👩‍👧 ❤️ ✓ 1️⃣ 🇬🇧</p>"));
        assertThat(flat(words))
                .contains(
                        flat(
                                "Great team [smiling face × 2] thank you [thumbs up] no bed [angry face] [man, woman, girl] [red heart] [tick] 1 [flag]"));
    }

    @Test
    void wordsThatNoFontHasAreSaidToBeMissing() {
        assertThat(scripts.missing("ᏣᎳᎩ is Cherokee, 간호사 is Korean, سلام is not missing"))
                .containsExactly("Cherokee", "Korean");
        assertThat(text(paper("<p>ᏣᎳᎩ is Cherokee</p>"))).contains("[words in Cherokee] is Cherokee");
    }
}
