package linchpin.feedback.log;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Repairs;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A word is found however it is written and whatever stands beside it; in any database alike, whatever its locale. */
@LinchpinTest
class WordsInSearchIntegrationTests {

    /** What was said, and what finds it; several apart by a bar. Each is said among all others, with a number that names it. */
    private static final List<String[]> WRITTEN = List.of(
            // quotation marks, dashes and other signs that touch a word
            new String[] {"They told us “wait here” for hours", "wait|\"wait here\"|here hours"},
            new String[] {"«Wait» they said, and ‘wait’ again", "wait|again"},
            new String[] {"the porter’s trolley", "porter|porters|porter's|porter’s|trolley"},
            new String[] {"the visitors’ toilet", "visitor|visitors'|toilet"},
            new String[] {"superb🙂 service 💙thanks💙", "superb|thanks"},
            new String[] {"gentle—patient people–always", "gentle|patient|people|always"},
            new String[] {"sat… and sat…cold", "sat|cold"},
            new String[] {"really\u00a0good\u202ftea", "really|good|\"good tea\""},
            new String[] {"paid £7.50 and €3", "7.50|£7.50|3"},
            new String[] {"▪tidy ▪airy ✓calm", "tidy|airy|calm"},
            new String[] {"**bold**, _thin_ and ~struck~", "bold|thin|struck"},
            new String[] {"(loud)[bright]{hot}<damp>", "loud|bright|hot|damp"},
            new String[] {"¿qué tal? ¡bravo!", "que|bravo"},
            new String[] {"#hashtag 100% A+ *starred*", "hashtag|100|starred"},
            // words that nothing parts but a sign
            new String[] {"slow/unfriendly desk", "slow|unfriendly|\"slow unfriendly\""},
            new String[] {"Bed was hard.The pillow too", "hard|pillow"},
            new String[] {"clean,bright,warm;quiet:restful", "clean|bright|warm|quiet|restful"},
            new String[] {"food/drink/heating at 3am", "food|drink|heating|3am"},
            new String[] {"name_of_file and under_score", "file|score"},
            new String[] {"see https://www.example.org/wards/blue-bay?x=1", "wards|bay|example|www.example.org/wards"},
            new String[] {"salt&pepper pots", "salt|pepper"},
            new String[] {"bread\\butter|jam+honey=nice", "butter|jam|honey|nice"},
            // accents, letters of other kinds, signs of no width
            new String[] {"Chloë met Renée", "Chloe|Chloë|renee|RENÉE"},
            new String[] {"Chloe\u0308 came back", "chloe|Chloë|Chloe\u0308"},
            new String[] {"Łukasz Øster Đorđe", "lukasz|oster|dorde|Łukasz"},
            new String[] {"Straße groß", "strasse|STRASSE|gross"},
            new String[] {"Ælfric ate an œuf", "aelfric|oeuf|Ælfric"},
            new String[] {"İzmir ve ILGAZ ılık", "izmir|ilgaz|ilik|IZMIR"},
            new String[] {"pharma\u00adcist spoke", "pharmacist"},
            new String[] {"out\u200bpatients and in\u200dpatients", "outpatients|out|inpatients"},
            new String[] {"a ﬁne ﬂoor in the oﬃce", "fine|floor|office"},
            new String[] {"ｆｕｌｌ ｗｉｄｔｈ 𝐛𝐨𝐥𝐝𝐥𝐲", "full|width|boldly"},
            new String[] {"the 2ⁿᵈ floor, room¹ of 20 m²", "2nd|room|floor"},
            new String[] {"Добрый ДЕНЬ Ёж", "добрый|день|ДОБРЫЙ|еж"},
            new String[] {"ΟΔΟΣ Σοφία", "οδος|σοφια"},
            new String[] {"شُكْرًا لكم", "شكرا"},
            new String[] {"नमस्ते दोस्त", "नमस्ते"},
            new String[] {"dziękuję bardzo", "dziekuje"},
            new String[] {"Fàilte, ŵyl, ŷd", "failte|wyl|yd"},
            // apostrophes, hyphens, numbers, short names
            new String[] {"It wasn’t ready and couldn't be", "wasn't|wasn’t|wasnt|couldn’t|couldnt"},
            new String[] {"at five o’clock", "o'clock|o’clock|oclock|clock"},
            new String[] {"à l’hôpital", "hopital|l'hôpital"},
            new String[] {
                "a follow-up by e-mail, re-arranged",
                "follow-up|\"follow up\"|followup|email|e-mail|rearranged|arranged"
            },
            new String[] {
                "my follow-up appointment and re-admission letter",
                "\"followup appointment\"|\"follow up appointment\"|\"readmission letter\"|\"my followup appointment\""
            },
            new String[] {
                "a followup visit, readmission ward and checkin desk",
                "\"follow-up visit\"|\"follow up visit\"|\"re admission ward\"|\"check in desk\"|\"check-in desk\""
            },
            new String[] {"drop‑in clinic, walk–in too", "drop-in|\"drop in\"|dropin|walk"},
            new String[] {"at 11pm on ward7 with covid-19", "11pm|\"11 pm\"|11|ward7|\"ward 7\"|covid|covid19"},
            new String[] {"at 11 pm again", "11pm|\"11 pm\""},
            new String[] {"went to A&E twice", "A&E|a&e|\"a and e\"|a and e|A & E|A/E"},
            new String[] {"the a and e department", "A&E|department"},
            new String[] {"my G.P. and the N.H.S at 3 p.m.", "gp|g.p.|GP|nhs|N.H.S.|pm|p.m."},
            new String[] {"the gp said so", "G.P.|g.p|GP"},
            new String[] {"over 1,000 forms and 2500 more", "1000|1,000|2500|2,500"},
            new String[] {"M&S sandwich &amp; tea it&#39;s fine", "M&S|tea|fine"},
            new String[] {"don`t like", "don't|dont"});

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    Repairs repairs;

    @Autowired
    Desk desk;

    @Autowired
    LogList list;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private Organisation trust;
    private Person linchpin;

    @BeforeEach
    void foundsATrust() {
        trust = world.organisation();
        linchpin = world.person(trust, Role.LINCHPIN);
    }

    private List<FeedbackId> found(String words) {
        return found(words, 50, "");
    }

    private List<FeedbackId> found(String words, int most, String after) {
        var window = new LogList.Window(Cursor.of(after).orElse(null), false, most);
        var viewer =
                new Viewer(linchpin.account(), "Person", trust.id(), trust.name(), Viewer.everywhere(Role.LINCHPIN));
        return World.as(
                linchpin,
                () -> transactions.execute(_ ->
                        list.find(LogSearch.of(Map.of("q", words)), viewer, window).rows().stream()
                                .map(LogList.LogRow::id)
                                .toList()));
    }

    /** @return by the words that find it */
    private Map<String, FeedbackId> saidAll() {
        var all = new LinkedHashMap<String, FeedbackId>();
        for (var i = 0; i < WRITTEN.size(); i++) {
            var id = said(WRITTEN.get(i)[0] + " kept as qx" + i + "xq").in(register, trust);
            for (var words : WRITTEN.get(i)[1].split("\\|")) {
                all.put(words + " qx" + i + "xq", id);
            }
        }
        return all;
    }

    private void findsEach(Map<String, FeedbackId> all) {
        var softly = new SoftAssertions();
        all.forEach((words, id) -> softly.assertThat(found(words)).as(words).containsExactly(id));
        softly.assertAll();
    }

    @Test
    void findsAWordHoweverItIsWritten() {
        findsEach(saidAll());
    }

    /** What is masked before anybody reads it is found by the same rules where it stays. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "write to jo.bloggs@example.org; bloggs",
                "write to jo.bloggs@example.org; jo.bloggs@example.org",
                "write to jo.bloggs@example.org; example.org",
                "Mr O’Hara called; O'Hara",
                "Mr O'Hara called; ohara",
                "Nurse D’Souza; souza",
                "ask @handle; handle",
                "James’s and Joneses'; james",
                "THE BOSS’S CHAIR; boss",
                "Siân Llŷr; SIAN LLYR",
                "read1; read1",
                "(020)7946-0018; 7946"
            })
    void findsNamesAndAddressesToo(String written, String words) {
        assertThat(transactions.<Boolean>execute(
                        _ -> jdbc.sql("select feedback.search_vector(:written, '{}') @@ feedback.words_query(:words)")
                                .param("written", written)
                                .param("words", words)
                                .query(Boolean.class)
                                .single()))
                .isTrue();
    }

    @Test
    void findsWhatWasIndexedByEarlierRules() {
        var id = said("“Chloë” was kind/patient").in(register, trust);
        repairs.make(
                "update feedback.feedback set search = to_tsvector('english', 'nothing') where id = '" + id.id() + "'");
        assertThat(found("chloe")).isEmpty();
        repairs.read("select feedback.index_words()");
        assertThat(found("chloe patient")).containsExactly(id);
    }

    /** “With” and “in” are in no index: parted into them, a phrase would be found wherever its other word stands. */
    @Test
    void findsNoPhraseWhoseWordsOnlyComeApartIntoCommonOnes() {
        said("There was a notice about help, within the reach of a patient on the ward")
                .in(register, trust);
        for (var phrase :
                List.of("\"without notice\"", "\"without help\"", "\"the inpatient ward\"", "\"wherein reach\"")) {
            assertThat(found(phrase)).as(phrase).isEmpty();
        }
        assertThat(found("notice -\"without help\"")).hasSize(1);
    }

    @Test
    void findsNoWordsThatAreNotThere() {
        said("The porter was kind and caring, not rude").in(register, trust);
        for (var words :
                List.of("port", "care sunshine", "\"kind rude\"", "-kind", "kind NOT rude", "theme:1", "qqq or zzz")) {
            assertThat(found(words)).as(words).isEmpty();
        }
    }

    @Test
    void putsTheVerySpellingFirst() {
        var accent = said("Our café in the hall").on(LocalDate.of(2026, 5, 1)).in(register, trust);
        var none = said("The cafe was shut").on(LocalDate.of(2026, 5, 2)).in(register, trust);
        var apart = said("A cafe\u0301 of old").on(LocalDate.of(2026, 5, 3)).in(register, trust);
        var several = said("Cafes and cafe").on(LocalDate.of(2026, 4, 3)).in(register, trust);
        assertThat(found("café")).containsExactly(apart, accent, none, several);
        assertThat(found("CAFE\u0301 hall or cafe")).contains(accent);
        assertThat(found("cafe")).containsExactly(none, several, apart, accent);
        assertThat(found("cafe", 1, "")).containsExactly(none);
        var after = "2026-04-03,"
                + repairs.read("select entry from feedback.feedback where id = '" + several.id() + "'")
                        .getFirst();
        assertThat(found("cafe", 1, after)).containsExactly(apart);
        assertThat(Desk.text(desk.get(linchpin, "/log?q=cafe")))
                .contains("those spelled as you typed first, and of each the latest first");
    }

    /** Whatever stands on the page: the list goes on on the next. */
    @Test
    void saysInWhatOrderTheWholeListStands() {
        for (var i = 0; i < 50; i++) {
            said("The cafe was shut").on(LocalDate.of(2026, 5, 2)).in(register, trust);
        }
        assertThat(Desk.text(desk.get(linchpin, "/log?q=cafe"))).contains("50 pieces of feedback, the latest first");
        said("Our café in the hall").on(LocalDate.of(2026, 5, 3)).in(register, trust);
        assertThat(Desk.text(desk.get(linchpin, "/log?q=cafe")))
                .contains("51 pieces of feedback, those spelled as you typed first")
                .doesNotContain("the hall");
        assertThat(Desk.text(desk.get(linchpin, "/log?q=shut"))).contains("50 pieces of feedback, the latest first");
    }

    @Test
    void marksWhatWasFoundInTheListAndOnThePage() {
        var id = said("They said “Wait here” – Zo\u00e9’s mum wasn\u2019t told/asked. Re-admitted at 11pm")
                .in(register, trust);
        for (var words : List.of("wait", "wasn't", "asked", "readmitted", "11")) {
            var marked = Map.of(
                    "wait", "Wait", "wasn't", "wasn’t", "asked", "asked", "readmitted", "Re-admitted", "11", "11pm");
            for (var page : List.of("/log", "/log/" + id.id())) {
                var html = Desk.text(desk.get(linchpin, page + "?q=" + words));
                var marks = new ArrayList<String>();
                var mark = Pattern.compile("<mark>([^<]+)</mark>").matcher(html);
                while (mark.find()) {
                    marks.add(mark.group(1));
                }
                assertThat(marks).as(words + " on " + page).containsExactly(marked.get(words));
            }
        }
        assertThat(Desk.text(desk.get(linchpin, "/log/" + id.id()))).doesNotContain("<mark>");
    }

    @Test
    void explainsUnderTheFieldHowItWasUnderstood() {
        said("tea and milk").in(register, trust);
        assertThat(Desk.text(desk.get(linchpin, "/log?q=\"tea milk")))
                .contains("id=\"q-said\"", "One quotation mark has no second one");
        assertThat(Desk.text(desk.get(linchpin, "/log?q=(tea or coffee)")))
                .contains("Brackets were left out", "Looked for “tea”, or “coffee”.");
        assertThat(Desk.text(desk.get(linchpin, "/log?q=\"not the tea\"")))
                .contains("“not”, “the” stand in nearly every text, so search leaves them out.");
        assertThat(Desk.text(desk.get(linchpin, "/log?q=tea"))).doesNotContain("q-said");
        assertThat(Desk.text(desk.get(linchpin, "/log?q=!!!"))).contains("search finds words, and no signs");
    }
}
