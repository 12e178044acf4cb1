package linchpin.analysis.text.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.tongues.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not in English: no names are guessed there, all else is masked, and the moderator learns who has to look. */
class TonguesTests {

    private static final Redactor REDACTOR = Redactor.shipped();

    private static Tongue tongue(String words) {
        return Objects.requireNonNull(REDACTOR.redact(words).tongue(), words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Polish     | Lekarz nie miał dla mnie czasu
            Polish     | Dziękuję bardzo za opiekę nad moją mamą
            Polish     | bardzo dziekuje
            Romanian   | Personalul a fost foarte bun cu mine
            Romanian   | Doamna doctor a explicat totul
            Welsh      | Gwasanaeth ardderchog
            Welsh      | Bwyd da a phobl gyfeillgar
            Spanish    | La comida estaba fría
            Spanish    | gracias
            Portuguese | Esperei quatro horas na urgência
            French     | Le médecin a bien expliqué l'opération
            French     | L'attente était trop longue
            Italian    | Cibo freddo ma infermieri gentili
            German     | Das Essen war kalt
            German     | Alles bestens, danke
            Lithuanian | Gydytojas buvo labai malonus
            Somali     | Waxaan sugay afar saacadood
            Turkish    | Dört saat bekledik
            Turkish    | TEŞEKKÜRLER
            Vietnamese | Tôi đã chờ rất lâu
            Yoruba     | Nọọsi naa dara pupọ
            Igbo       | Dalụ maka nlekọta unu
            Tagalog    | Mababait ang mga nars dito
            Hindi, Urdu or Punjabi | Doctor bahut acha tha aur nurse ne time diya
            Hungarian  | Köszönöm a segítséget
            Albanian   | Shumë faleminderit për kujdesin
            Dutch      | De verpleegkundigen waren heel vriendelijk
            Swahili    | Asante sana kwa huduma nzuri
            Irish or Gaelic | Go raibh míle maith agaibh
            """)
    void knowsALanguageByItsWordsAndGuessesNoNames(String language, String words) {
        assertThat(tongue(words)).isEqualTo(new Tongue(language, false, true));
        assertThat(REDACTOR.redact(words).masked()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bengali    | ডাক্তার আমার কথা শোনেননি
            Gurmukhi (Punjabi) | ਡਾਕਟਰ ਨੇ ਮੇਰੀ ਗੱਲ ਸੁਣੀ
            Devanagari (Hindi, Nepali) | डॉक्टर साहब बहुत व्यस्त थे
            Gujarati   | ડૉક્ટર સમયસર ન આવ્યા
            Tamil      | மருத்துவர் நேரம் கொடுத்தார்
            Arabic     | ڈاکٹر نے میری بات سنی
            Arabic     | پەرستارەکان زۆر باش بوون
            Arabic     | پرستارها خیلی مهربان بودند
            Thai       | พยาบาลใจดีมาก
            Chinese    | 谢谢
            Chinese    | 谢
            Japanese   | ありがとう
            Japanese   | 看護師さんは親切でした
            Cyrillic   | Лікар був дуже уважний
            Greek      | Ο γιατρός άργησε
            Hebrew     | הרופא היה נחמד מאוד
            Ethiopic (Amharic, Tigrinya) | ሐኪሙ ጥሩ ነበር
            """)
    void knowsAScriptByItsLettersAndGuessesNoNames(String script, String words) {
        assertThat(tongue(words)).isEqualTo(new Tongue(script, true, true));
        assertThat(REDACTOR.redact(words).findings()).isEmpty();
    }

    @Test
    void saysWhereItKnowsOnlyThatItIsNotEnglish() {
        var finnish = tongue("Henkilökunta oli todella ystävällistä ja auttavaista");
        assertThat(finnish.said()).isEqualTo("probably not in English");
        assertThat(finnish.reader()).isEqualTo("somebody who reads it");
        assertThat(tongue("Wszystko dobrze").said()).isEqualTo("probably in Polish");
        assertThat(tongue("谢谢").said()).isEqualTo("in Chinese characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ok",
                "Lovely ta",
                "v gd",
                "Ty x",
                "na",
                "Bravo",
                "Merci",
                "Nae bother pal",
                "Couldnae fault them",
                "Wee man was well looked efter",
                "Ah wis seen richt awa",
                "It's gey cauld in thon ward",
                "Haud yer wheesht, they were braw",
                "It wis a sair fecht",
                "Gannin yem the morra thanks to them",
                "Nowt wrong wi it",
                "Were proper ansum my lover",
                "Bostin ward, tara a bit",
                "Excelent servis",
                "recieved gud tretment",
                "thankyou soo muchh",
                "gr8 svc luv da nurses",
                "C'est la vie",
                "Mea culpa",
                "The à la carte menu was a joke",
                "My fiancé waited in the café",
                "Sertraline mirtazapine venlafaxine olanzapine quetiapine",
                "Agnieszka, Małgorzata and Zbigniew",
                "Thank you Oluwaseun, Chukwuemeka and Nkechi",
                "Diolch to all the staff on the ward",
                "Muchas gracias to the nurses",
                "took 5 µg and 3 β blockers",
                "Thanks :) ツ",
                "¯\\_(ツ)_/¯ waited four hours",
                "The nurses were kind (づ｡◕‿‿◕｡)づ",
                "Great ward (ﾉ◕ヮ◕)ﾉ*:･ﾟ✧",
                "(ಥ﹏ಥ)(ಥ﹏ಥ) the food was cold",
                "α and β and γ",
                "王 was kind",
                "Dulaglutide semaglutide tirzepatide empagliflozin dapagliflozin linagliptin",
                "vortioxetine nintedanib erenumab galcanezumab fremanezumab ticagrelor"
            })
    void takesShortDialectAndMisspeltEnglishForEnglish(String words) {
        assertThat(REDACTOR.redact(words).tongue()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ačiū",
                "Aciu!",
                "Trugarez",
                "Takk",
                "Kiitos",
                "Aitäh",
                "Hvala",
                "Efharisto",
                "Shukran",
                "Dhanyabad",
                "Medaase",
                "Arigato",
                "Mahalo",
                "Spasibo",
                "Eskerrik asko",
                "Terima kasih",
                "Ngiyabonga",
                "Paldies"
            })
    void takesThanksOfOtherLanguagesForNobody(String words) {
        assertThat(REDACTOR.redact(words).findings()).isEmpty();
        assertThat(tongue(words).throughout()).isTrue();
        assertThat(REDACTOR.redact("Thank you, " + words + " to all").findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ačiū Jonas                | Ačiū [name]
            Nurse Asante was kind     | Nurse [staff name] was kind
            Thank you Asante          | Thank you [name]
            Mr Takk                   | Mr [name]
            """)
    void stillMasksWhoIsThankedOrCalledSo(String words, String masked) {
        assertThat(REDACTOR.redact(words).masked()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bob was great, foarte bine                                    | [name] was great, foarte bine
            The ward was clean. Pielęgniarki były bardzo miłe. Sarah was lovely | The ward was clean. Pielęgniarki były bardzo miłe. [name] was lovely
            The nurse said শুভ সকাল to my nan and Sharon smiled           | The nurse said শুভ সকাল to my nan and [name] smiled
            """)
    void looksThroughTheEnglishPartForNames(String words, String masked) {
        assertThat(REDACTOR.redact(words).masked()).isEqualTo(masked);
        assertThat(tongue(words).throughout()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kowalska była miła, Nowak też. Super! 07700 900123, jan@example.pl | Kowalska była miła, Nowak też. Super! [phone number], [email address]
            नर्स शर्मा ने 07700900123 पर फोन किया                            | नर्स शर्मा ने [phone number] पर फोन किया
            ٠٧٧٠٠٩٠٠١٢٣ نمبر پر فون کریں                                  | [phone number] نمبر پر فون کریں
            Mieszkam w Leeds, LS1 4AP, bardzo daleko                      | Mieszkam w Leeds, [postcode], bardzo daleko
            Fy rhif yw 943 476 5919 diolch yn fawr                        | Fy rhif yw [NHS number] diolch yn fawr
            我的电话07700 900123谢谢                                         | 我的电话[phone number]谢谢
            """)
    void masksNumbersAddressesAndCodesInAnyLanguage(String words, String masked) {
        assertThat(REDACTOR.redact(words).masked()).isEqualTo(masked);
        assertThat(tongue(words).throughout()).isTrue();
    }

    @Test
    void cutsNoLetterFromItsMarks() {
        for (var words : new String[] {"Nurse Ka\u0301roly\u0301 came", "নার্স শারমিনা came", "Dr Ðở\u0323 came"}) {
            for (var finding : REDACTOR.redact(words).findings()) {
                int end = finding.end() < words.length() ? Character.getType(words.charAt(finding.end())) : 0;
                assertThat(end).isNotIn((int) Character.NON_SPACING_MARK, (int) Character.COMBINING_SPACING_MARK);
            }
        }
    }

    @Test
    void stillFindsStaffThatTheOrganisationNamed() {
        var found = REDACTOR.withStaff(java.util.List.of("Gwenllian Parri")).redact("Roedd Gwenllian yn garedig iawn");
        assertThat(found.findings()).singleElement().matches(finding -> finding.kind() == Kind.STAFF_NAME);
    }
}
