package linchpin.analysis.text.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The nurse was kind and told me about every tablet.",
                "Excellent",
                "ok",
                "WAITED 4 HOURS!!!",
                "Dr. Kowalczyk i pani Nowak were very kind to me and my mum",
                "Moved from Ysbyty Gwynedd to Ysbyty Glan Clwyd and nobody told us",
                "staf frendly but wating to long",
                "Café was shut 😀",
                "The woman beside me spoke no English and said: la comida no me gusta pero gracias, which nobody understood at all"
            })
    void readsEnglishWithNamesSlipsAndShouting(String words) {
        assertThat(Legible.problem(words)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Roedd y staff yn garedig iawn ac mae gan y ward ddigon o le",
                "Pielęgniarka była bardzo miła i nie musiałam czekać na lekarza",
                "Les infirmières étaient très gentilles avec nous et je vous remercie pour tout",
                "Die Schwester war sehr nett und ich hatte keine Angst mit ihr",
                "Asistenta a fost foarte amabilă cu mine și nu am așteptat mult la rând",
                "Hemşire çok iyi davrandı ve bana her şey için bilgi verdi bu yüzden teşekkür ederim"
            })
    void saysThatItDoesNotReadOtherLanguages(String words) {
        assertThat(Legible.problem(words)).contains("probably not in English");
    }

    @ParameterizedTest
    @ValueSource(strings = {"عملت الممرضة بلطف", "护士很好", "Медсестра была очень добра", "ਨਰਸ ਬਹੁਤ ਦਿਆਲੂ ਸੀ"})
    void saysThatItDoesNotReadOtherAlphabets(String words) {
        assertThat(Legible.problem(words)).contains("not written in the Latin alphabet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "10/10", "👍👍👍", "?!?", "...", "\0"})
    void saysWhereThereAreNoWords(String words) {
        assertThat(Legible.problem(words)).contains("no words in it");
    }

    /** Two words of another language beside many English ones are a quotation, a name or chance. */
    @Test
    void isNotMisledByAWordOfAnotherLanguage() {
        assertThat(Legible.problem("Die hard fans of the der Doppler scan: it was quick"))
                .isNull();
        assertThat(Legible.problem("merci")).as("too little to be sure").isNull();
    }
}
